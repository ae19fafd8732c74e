/** Defines an element unless the page has one of that name: the first script wins, a second says so. */
export function define(name: string, element: CustomElementConstructor): void {
  const known = customElements.get(name)
  if (!known) return customElements.define(name, element)
  // oxlint-disable-next-line no-console -- two versions on a page are the web editor's to sort out
  if (known !== element) console.warn(`<${name}> was already defined by another script; that one is used.`)
}
