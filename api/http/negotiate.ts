import type { Format } from '../formats/format.ts'
import type { Parameters } from './parameters.ts'
import { Problem } from './problem.ts'

/** The form of the answer: `format` if it is there, else the best that `Accept` takes, else the usual one. */
export function formatOf(
  parameters: Parameters,
  request: Request,
  formats: readonly [Format, ...Format[]],
): Format {
  const [usual] = formats
  const names = formats.map(({ name }) => name)
  const asked = parameters.oneOf('format', names)
  if (asked !== undefined) return formats.find(({ name }) => name === asked) ?? usual
  const accept = request.headers.get('Accept')
  if (accept === null || accept.trim() === '') return usual
  const best = ranked(accept).flatMap((range) =>
    formats.filter(({ mediaType }) => matches(range, mediaType)),
  )[0]
  // A browser that was given the address asks for HTML first: it gets the usual form rather than a refusal.
  if (best ?? accept.includes('text/html')) return best ?? usual
  throw new Problem('not-acceptable', {
    detail: {
      sv: `Svaret finns som ${formats.map((f) => f.mediaType).join(', ')}. Välj med format=${names.join('|')}.`,
      en: `The answer exists as ${formats.map((f) => f.mediaType).join(', ')}. Choose with format=${names.join('|')}.`,
    },
  })
}

/** The media ranges of an Accept header, best first; those refused with q=0 left out. */
function ranked(accept: string): string[] {
  return accept
    .split(',')
    .map((part, place) => {
      const [range = '', ...parameters] = part.split(';').map((p) => p.trim().toLowerCase())
      const q = parameters.find((p) => p.startsWith('q='))
      return { range, quality: q ? Number(q.slice(2)) : 1, place }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.place - b.place)
    .map(({ range }) => range)
}

const matches = (range: string, type: string) =>
  range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))
