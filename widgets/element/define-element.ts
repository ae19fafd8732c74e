import { html, isServer, render } from 'lit'

/** Whether the page's Trusted Types policy allows templates. Logs once when it does not. */
function canRender(): boolean {
  try {
    render(html`<slot></slot>`, document.createElement('div'))
    return true
  } catch {
    // oxlint-disable-next-line no-console -- the page's policy is its developer's to write
    console.error("Utblick: refused. Add to the page's Content-Security-Policy: trusted-types lit-html")
    return false
  }
}

let mayRender: boolean | undefined

/**
 * Defines an element unless the name is taken: the first script wins, a second one logs a warning. On a server, where
 * frameworks import it too, nothing happens.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (isServer) return
  const existing = customElements.get(name)
  // Undefined, the element shows the page's own text.
  if (!(mayRender ??= canRender())) return
  if (!existing) return customElements.define(name, element)
  // oxlint-disable-next-line no-console -- two versions on a page are the web editor's to sort out
  if (existing !== element) console.warn(`<${name}> was already defined by another script; that one is used.`)
}
