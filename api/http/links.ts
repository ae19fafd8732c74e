import { limits } from '../limits.ts'

export interface Link {
  readonly href: string
  readonly rel: string
  readonly method: 'GET'
}

/** Links by relation in the format of the national REST profile: absolute, with relation and method. */
export const linkSet = (
  origin: string,
  paths: Readonly<Record<string, string | null>>,
): Record<string, Link> =>
  Object.fromEntries(
    Object.entries(paths)
      .filter((entry): entry is [string, string] => entry[1] !== null)
      .map(([rel, path]) => [rel, { href: path.startsWith('/') ? origin + path : path, rel, method: 'GET' }]),
  )

/** A path with a query; without "?" if the query is empty. */
export const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`)

/**
 * The Link header (RFC 8288). If not all links fit, `next` takes precedence and the rest is left out; `_links` in the body
 * has all.
 * @param links each as `<address>; rel="next"`
 */
export function linkHeader(links: readonly string[]): string {
  const whole = links.join(', ')
  if (whole.length <= limits.addressHeader) return whole
  const isNext = (link: string) => link.endsWith('; rel="next"')
  let room = limits.addressHeader
  const included = new Set<string>()
  for (const link of [...links.filter(isNext), ...links.filter((link) => !isNext(link))]) {
    if (link.length + 2 > room) continue
    room -= link.length + 2
    included.add(link)
  }
  return links.filter((link) => included.has(link)).join(', ')
}
