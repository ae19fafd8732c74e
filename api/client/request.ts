import type { Fetch } from './types.ts'

/** Largest page of the API: `limits.maxPageSize`, which a test compares. */
export const MAX_PAGE_SIZE = 500

/** By name; several values are joined by commas. Null, undefined and '' are left out. */
export type Query = Readonly<Record<string, unknown>>

/** The address of a request, its parameters in the order given. An empty list is sent; the API rejects it. */
export function addressOf(base: string, path: string, query: Query, relativeTo?: string): string {
  const url = new URL(`${base.replace(/\/$/, '')}/${path}`, relativeTo)
  for (const [name, value] of Object.entries(query))
    if ((value ?? '') !== '') url.searchParams.set(name, String(value))
  return url.href
}

/** Requests one address and reads its JSON; for any status except 2xx, throws the error from `errorOf`. */
export async function fetchJson(
  fetch: Fetch,
  address: string,
  init: RequestInit,
  errorOf: (response: Response) => unknown,
): Promise<unknown> {
  const response = await fetch(address, init)
  if (!response.ok) throw await errorOf(response)
  return response.json()
}

/** Delay from Retry-After, in milliseconds; null without one. The header is seconds or a date. */
export function readRetryAfter({ headers }: Response): number | null {
  const header = headers.get('Retry-After') ?? ''
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds)
}

/** The envelope of an answer, before its data are checked. */
export interface UncheckedAnswer {
  readonly data: unknown
  readonly _meta: unknown
  readonly _links?: { readonly next?: { readonly href: string } }
}

export const isObject = (value: unknown): value is Record<string, unknown> => Object(value) === value

export const isAnswer = (value: unknown): value is UncheckedAnswer =>
  isObject(value) && isObject(value.data) && isObject(value._meta)

/**
 * Follows the next links. Their cursor belongs to the first page's release, so all pages are of that one. Throws
 * when a link leads back to a page already read, which would never end.
 */
export async function* walkPages<A extends Pick<UncheckedAnswer, '_links'>>(
  first: string,
  get: (address: string) => Promise<A>,
): AsyncGenerator<A, void, undefined> {
  const url = new URL(first)
  const read = new Set<string>()
  for (let next: { readonly href: string } | undefined = url; next;) {
    // Only the query is taken from the link: behind a proxy its origin may differ.
    url.search = new URL(next.href).search
    if (read.has(url.href)) throw new Error(`${url.href} occurs twice among the next links. Try again later.`)
    read.add(url.href)
    const answer = await get(url.href)
    yield answer
    next = answer._links?.next
  }
}
