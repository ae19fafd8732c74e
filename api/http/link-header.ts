import { limits } from '../limits.ts'

/**
 * The Link header (RFC 8288). If not all links fit, `next` takes precedence and the rest is left out; `_links` in the body
 * has all.
 * @param links each as `<address>; rel="next"`
 */
export function linkHeader(links: readonly string[]): string {
  const whole = links.join(', ')
  if (whole.length <= limits.maxLinkHeaderLength) return whole
  const isNext = (link: string) => link.endsWith('; rel="next"')
  let room = limits.maxLinkHeaderLength
  const included = new Set<string>()
  for (const link of [...links.filter(isNext), ...links.filter((link) => !isNext(link))]) {
    if (link.length + 2 > room) continue
    room -= link.length + 2
    included.add(link)
  }
  return links.filter((link) => included.has(link)).join(', ')
}
