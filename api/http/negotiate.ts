import { parseAccept } from 'hono/utils/accept'
import type { Format, RecordFormat } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { json } from '../formats/json.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { Problem } from './problem.ts'

/**
 * The format of the answer: `format`, else the best match of `Accept`, else the default; for CSV in the dialect of
 * `csvDialect`.
 */
export function formatOf<F extends Format>(
  parameters: Parameters,
  request: Request,
  formats: readonly [F, ...F[]],
): F {
  return dialectOf(parameters, negotiated(parameters, request, formats))
}

function negotiated<F extends Format>(
  parameters: Parameters,
  request: Request,
  formats: readonly [F, ...F[]],
): F {
  const [usual] = formats
  const names = formats.map(({ name }) => name)
  const chosen = parameters.oneOf('format', names)
  if (chosen !== undefined) return formats.find(({ name }) => name === chosen) ?? usual
  const accept = request.headers.get('Accept')
  if (accept === null || accept.trim() === '') return usual
  const best = bestOf(accept, formats)
  // A browser accepts HTML first: where there is no page, it gets the default format instead of 406.
  if (best ?? accept.includes('text/html')) return best ?? usual
  throw new Problem('not-acceptable', {
    detail: {
      sv: `Svaret finns som ${formats.map((f) => f.mediaType).join(', ')}. Välj med format=${names.join('|')}.`,
      en: `The answer exists as ${formats.map((f) => f.mediaType).join(', ')}. Choose with format=${names.join('|')}.`,
    },
  })
}

function dialectOf<F extends Format & Pick<RecordFormat, 'dialects'>>(parameters: Parameters, format: F): F {
  const name = parameters.get('csvDialect')
  if (name === undefined) return format
  const { dialects } = format
  // A dialect has the type of its format.
  if (dialects && Object.hasOwn(dialects, name)) return dialects[name] as Format as F
  parameters.addInvalid(
    'csvDialect',
    dialects
      ? Object.keys(dialects)
      : { sv: 'bara tillsammans med format=csv', en: 'only together with format=csv' },
  )
  return format
}

/** The format that Accept prefers. For each format its most specific range counts, so that "q=0" refuses it. */
function bestOf<F extends Format>(accept: string, formats: readonly F[]): F | undefined {
  // Sorted by q; of equals, the first listed is preferred.
  const ranges = parseAccept(accept).map(({ type, q }) => ({ type: type.toLowerCase(), q }))
  const wanted = formats
    .filter(({ onlyByName }) => !onlyByName)
    .map((format) => ({ format, index: rangeOf(format, ranges) }))
    .filter(({ index }) => (ranges[index]?.q ?? 0) > 0)
    .sort((a, b) => a.index - b.index)
  const [best] = wanted
  if (best?.format.name !== html.name) return best?.format
  // A program that names both equally gets data: the page is only for those who want it more.
  const data = wanted.find(
    ({ format, index }) =>
      format !== best.format &&
      !ranges[index]!.type.includes('*') &&
      ranges[index]!.q === ranges[best.index]!.q,
  )
  return (data ?? best).format
}

/**
 * Whether a request wants a page for people rather than data.
 * @param formats of the data at the address
 */
export function wantsPage({ headers }: Request, url: URL, formats: readonly Format[] = [json]): boolean {
  const chosen = url.searchParams.get('format')
  // A format that does not exist says nothing of who asks.
  if (chosen === html.name || formats.some(({ name }) => name === chosen)) return chosen === html.name
  const accept = headers.get('Accept')
  // Most programs do not mention it.
  return accept !== null && /text\/html/i.test(accept) && bestOf(accept, [...formats, html]) === html
}

/** Index of the most specific range that a format is in; -1 when it is in none. */
const rangeOf = (
  { mediaType, acceptedAs = [] }: Format,
  ranges: readonly { readonly type: string }[],
): number =>
  [mediaType, ...acceptedAs, `${mediaType.split('/')[0]}/*`, '*/*']
    .map((wanted) => ranges.findIndex(({ type }) => type === wanted))
    .find((index) => index !== -1) ?? -1

/** A content coding that the server can send. */
export type Coding = 'br' | 'gzip'

/** The smallest result first. */
const codings: readonly Coding[] = ['br', 'gzip']

/** The codings that Accept-Encoding accepts: by its own preference; of equals, the smallest result first. */
export function codingsOf(request: Request): Coding[] {
  const accepted = parseAccept(request.headers.get('Accept-Encoding') ?? '')
  if (accepted.length === 0) return []
  const qOf = (coding: string) => accepted.find(({ type }) => type.toLowerCase() === coding)?.q
  const wish = (coding: Coding) => qOf(coding) ?? qOf('*') ?? 0
  return codings.filter((coding) => wish(coding) > 0).toSorted((a, b) => wish(b) - wish(a))
}
