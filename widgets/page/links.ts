/**
 * Links from the data must not run scripts in the page. The addresses come from any source that an editor sets as
 * `api` or `src`, and permission to write attributes is not permission to write scripts. Registered at the root, so
 * that it covers every link, including later ones; links in the slots are the page's responsibility.
 */
export function guardLinks(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('click', (event: Event) => {
    const link = (event.target as Element).closest('a')
    if (link?.protocol === 'javascript:' && root.contains(link)) event.preventDefault()
  })
}

/** The address of another record of the same register, in the same release. @param url of a record */
export const recordUrl = (url: string, path: string, id: string): string =>
  url.replace(/[^/]+\/[^/?]*(\?.*)?$/, `${path}/${id}$1`)
