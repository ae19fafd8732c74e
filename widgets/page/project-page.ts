import { absolute } from '../data/client.ts'

/**
 * Where a project's name leads: to the municipality's own page with an `<intl-project sync-url>`, when the widget
 * was given its address (`project-page`), else to the record itself.
 */
export function projectHref(
  page: string,
  { id, url }: { readonly id: string; readonly url: string },
): string {
  const address = page && absolute(page) && page.split('#')[0]
  return address ? `${address}#project.id=${encodeURIComponent(id)}` : url
}
