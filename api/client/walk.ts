import type { SomeAnswer } from './answer.ts'

/**
 * Page after page. The cursor in the links belongs to the first page's release, so all pages are of that one. Throws
 * when a page leads back to one that has been read, for that walk would have no end.
 */
export async function* walk<A extends Pick<SomeAnswer, '_links'>>(
  first: string,
  get: (address: string) => Promise<A>,
): AsyncGenerator<A, void, undefined> {
  const url = new URL(first)
  const read = new Set<string>()
  for (let next: { readonly href: string } | undefined = url; next;) {
    // Only the query is taken from the link: behind a proxy its origin may differ.
    url.search = new URL(next.href).search
    if (read.has(url.href))
      throw new Error(`${url.href} was given as the page after itself. Ask again later.`)
    read.add(url.href)
    const answer = await get(url.href)
    yield answer
    next = answer._links?.next
  }
}
