/**
 * Where a project's name leads: to the municipality's own page with an `<intl-project sync-url>`, when the widget
 * was given its address (`project-page`), else to the record itself.
 */
export const projectHref = (page: string, { id, url }: { readonly id: string; readonly url: string }) =>
  page ? `${page.split('#')[0]}#project.id=${encodeURIComponent(id)}` : url
