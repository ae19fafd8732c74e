import { limits } from '../limits.ts'

export interface Link {
  readonly href: string
  readonly rel: string
  readonly method: 'GET'
}

/** Links by relation, as the national profile has them: absolute, with relation and method. */
export const linkSet = (
  origin: string,
  paths: Readonly<Record<string, string | null>>,
): Record<string, Link> =>
  Object.fromEntries(
    Object.entries(paths)
      .filter((entry): entry is [string, string] => entry[1] !== null)
      .map(([rel, path]) => [rel, { href: path.startsWith('/') ? origin + path : path, rel, method: 'GET' }]),
  )

/** A path with a query, or without the question mark where the query is empty. */
export const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`)

/**
 * The Link header (RFC 8288), in the order given. When an address is so long that all of them do not fit, the next
 * page goes first and what does not fit is left out: `_links` in the body has it too.
 * @param links each as `<address>; rel="next"`
 */
export function linkHeader(links: readonly string[]): string {
  const whole = links.join(', ')
  if (whole.length <= limits.addressHeader) return whole
  const isNext = (link: string) => link.endsWith('; rel="next"')
  let room = limits.addressHeader
  const kept = new Set<string>()
  for (const link of [...links.filter(isNext), ...links.filter((link) => !isNext(link))]) {
    if (link.length + 2 > room) continue
    room -= link.length + 2
    kept.add(link)
  }
  return links.filter((link) => kept.has(link)).join(', ')
}
