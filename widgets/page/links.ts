/**
 * A link of the data may not run a script in the page around. The addresses come from wherever an editor has pointed
 * `api` or `src`, and who may write an attribute may not therefore write scripts. Stands at the root, so that it is
 * true of every link, also of one that is yet to be written; links in the slots are the page's to answer for.
 */
export function guardLinks(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('click', (event: Event) => {
    const link = (event.target as Element).closest('a')
    if (link?.protocol === 'javascript:' && root.contains(link)) event.preventDefault()
  })
}
