import { addressOf as addressAt, isObject, MAX_PAGE_SIZE, walkPages } from '../../api/client/request.ts'
import { type Envelope, isEnvelope, isSnapshot, type Meta } from './envelope.ts'
import { fetchPage } from './fetch-page.ts'
import { LoadError } from './load-error.ts'

/** One request of a widget to the API. */
export interface ApiRequest {
  /** Path under the API's base, such as "twin-towns" or "municipalities/0764". */
  readonly path: string
  readonly params?: Readonly<Record<string, string | number | null | undefined>>
  /** Most records wanted; follows `_links.next` as long as it takes. @default 500 */
  readonly records?: number
  /** Whether the request is optional: its failure leaves an empty list. @default false */
  readonly optional?: boolean
}

/** Result of one request. A single record is a list of one. */
export interface LoadedList {
  readonly data: readonly object[]
  readonly meta: Meta
}

/** Results of a widget's requests, by name. */
export type Responses = Readonly<Record<string, LoadedList>> & { readonly records: LoadedList }

/** Where and how to request; the same for all requests of a widget. */
export interface RequestOptions {
  /** Base address of the API. */
  readonly api: string
  readonly lang: 'sv' | 'en'
  /** Date, date-time or release number; '' for now. */
  readonly asOf: string
  /** Bypasses the page's cache of recent responses. */
  readonly fresh?: boolean
}

/**
 * Resolves an address against the page's; '' for an invalid one, and for `javascript:` and the like, which an
 * editor could have written into an attribute.
 */
export function absolute(address: string): string {
  try {
    const { protocol, href } = new URL(address, document.baseURI)
    return /^https?:$/.test(protocol) ? href : ''
  } catch {
    return ''
  }
}

const addressWith = ({ path }: ApiRequest, api: string, query: NonNullable<ApiRequest['params']>) =>
  addressAt(api, path, query, document.baseURI)

/** Whether the request is for a collection, not for one record by its id. */
export const isList = ({ path }: ApiRequest): boolean => !path.includes('/')

/** The address of a request; parameters in a fixed order, so that equal requests have equal addresses. */
export function addressOf(request: ApiRequest, { api, lang, asOf }: RequestOptions): string {
  const limit = isList(request) ? Math.min(request.records ?? MAX_PAGE_SIZE, MAX_PAGE_SIZE) : null
  return addressWith(request, api, { ...request.params, limit, asOf, lang, format: 'json' })
}

/** The same request for a person to open: complete records, all of them, no language or format parameters. */
export function addressToShow(request: ApiRequest, { api, asOf }: Pick<RequestOptions, 'api' | 'asOf'>): string {
  try {
    return absolute(addressWith(request, api, { ...request.params, fields: '', sort: '', asOf }))
  } catch {
    // `api` is not a valid address; the load error reports it.
    return ''
  }
}

/** The records of a response; a single record is a list of one. A row that is no record would break the templates. */
function read({ data, _meta: meta }: Envelope): LoadedList {
  const records = [data].flat()
  if (!records.every(isObject)) throw new LoadError('bad-response', false)
  return { data: records, meta }
}

/** Fetches from the API, page by page where there are more. */
export async function load(request: ApiRequest, options: RequestOptions, signal: AbortSignal): Promise<LoadedList> {
  const most = request.records ?? MAX_PAGE_SIZE
  const pages = walkPages(addressOf(request, options), async (address) => {
    const response = await fetchPage(address, signal, options.fresh)
    if (isEnvelope(response)) return response
    throw new LoadError('bad-response', true)
  })
  const all: object[] = []
  let meta!: Meta
  for await (const page of pages) {
    const { data } = read(page)
    meta = page._meta
    if (all.push(...data) >= most) break
    // Stops at an empty page, which could otherwise link to empty pages without end.
    if (!data[0] && page._links?.next) throw new LoadError('bad-response', true)
  }
  return { data: all.slice(0, most), meta }
}

/** Snapshot responses, as if just fetched. */
export function readSnapshot(snapshot: unknown): Responses {
  if (!isSnapshot(snapshot)) throw new LoadError('bad-response', false)
  const responses: Record<string, Envelope> = isEnvelope(snapshot) ? { records: snapshot } : snapshot
  return Object.fromEntries(
    Object.entries(responses)
      .filter(([, response]) => isEnvelope(response))
      .map(([name, response]) => [name, read(response)]),
  ) as Readonly<Record<string, LoadedList>> as Responses
}
