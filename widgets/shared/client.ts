import type { Language } from './language.ts'
import { type Envelope, isEnvelope, isSnapshot, type Meta } from './envelope.ts'
import { fetchPage } from './fetch-page.ts'
import { LoadError } from './load-error.ts'

/** Something a widget asks the API for. */
export interface Ask {
  /** Path under the API's base, such as "twin-towns" or "municipalities/0764". */
  readonly path: string
  readonly params?: Readonly<Record<string, string | number | null | undefined>>
  /** Most records wanted; follows `_links.next` as long as it takes. @default 500 */
  readonly records?: number
  /** Whether the widget can do without it: then a failure leaves an empty list. @default false */
  readonly optional?: boolean
}

/** What came of an ask. A single record is a list of one. */
export interface Loaded {
  readonly data: readonly object[]
  readonly meta: Meta
}

/** What came of a widget's asks, by their names. */
export type Answers = Readonly<Record<string, Loaded>> & { readonly records: Loaded }

/** Where and how to ask; the same for all asks of a widget. */
export interface Terms {
  /** Base address of the API. */
  readonly api: string
  readonly lang: Language
  /** Date, date-time or release number; '' for now. */
  readonly asOf: string
  /** Asks the server even when the page has a recent answer. */
  readonly fresh?: boolean
}

/** Largest page the API gives. */
const PAGE = 500

function addressWith({ path }: Ask, api: string, query: NonNullable<Ask['params']>): string {
  const url = new URL(`${api.replace(/\/$/, '')}/${path}`, document.baseURI)
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') url.searchParams.set(name, String(value))
  }
  return url.href
}

/** The address of an ask, with the parameters in a fixed order, so that equal questions are equal addresses. */
export function addressOf(ask: Ask, { api, lang, asOf }: Terms): string {
  const limit = ask.path.includes('/') ? null : Math.min(ask.records ?? PAGE, PAGE)
  return addressWith(ask, api, { ...ask.params, limit, asOf, lang, format: 'json' })
}

/** The same question as a person would ask it: whole records, nothing on language or form. */
export const addressToShow = (ask: Ask, { api, asOf }: Pick<Terms, 'api' | 'asOf'>) =>
  addressWith(ask, api, { ...ask.params, fields: '', sort: '', asOf })

/** An answer in our own words; one record is a list of one. */
function read({ data, _meta: meta, _links: links }: Envelope) {
  return { data: (Array.isArray(data) ? data : [data]) as object[], meta, next: links?.next }
}

async function pageAt(url: string, signal: AbortSignal, fresh?: boolean) {
  const answer = await fetchPage(url, signal, fresh)
  if (isEnvelope(answer)) return read(answer)
  throw new LoadError('bad-response', true)
}

/** Asks the API, page after page where there are more. */
export async function load(ask: Ask, terms: Terms, signal: AbortSignal): Promise<Loaded> {
  const address = addressOf(ask, terms)
  const most = ask.records ?? PAGE
  const { data, meta, next: second } = await pageAt(address, signal, terms.fresh)
  const all = [...data]
  for (let next = second; next && all.length < most;) {
    // Only the question is taken from the link: behind a proxy its address may be another.
    const url = new URL(address)
    url.search = new URL(next.href, address).search
    const page = await pageAt(url.href, signal, terms.fresh)
    all.push(...page.data)
    next = page.next
  }
  return { data: all.slice(0, most), meta }
}

/** Answers kept beforehand, as if they had just come. */
export function readSnapshot(snapshot: unknown): Answers {
  if (!isSnapshot(snapshot)) throw new LoadError('bad-response', false)
  const answers: Record<string, Envelope> = isEnvelope(snapshot) ? { records: snapshot } : snapshot
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, answer]) => isEnvelope(answer))
      .map(([name, answer]) => [name, read(answer)]),
  ) as Readonly<Record<string, Loaded>> as Answers
}
