/**
 * What the reader has chosen, kept after # in the page's address, so that it can be sent to someone and the back
 * button undoes it: "#projects.status=ongoing&projects.view=map". An anchor of the page there is left alone until
 * the reader chooses something.
 */

export type UrlValues = Readonly<Record<string, string>>

const entries = (): [string, string][] =>
  location.hash.includes('=') ? [...new URLSearchParams(location.hash.slice(1))] : []

/** The values of one widget in the address, without its name. */
export function readUrl(widget: string): UrlValues {
  const mine = entries().filter(([key]) => key.startsWith(`${widget}.`))
  return Object.fromEntries(mine.map(([key, value]) => [key.slice(widget.length + 1), value]))
}

/**
 * Writes the values of one widget, leaving out empty ones and keeping those of others. `replace` makes no new
 * step back, for a reader who types letter after letter.
 */
export function writeUrl(widget: string, values: UrlValues, replace = false): void {
  const others = entries().filter(([key]) => !key.startsWith(`${widget}.`))
  const mine = Object.entries(values).filter(([, value]) => value)
  const hash = new URLSearchParams([
    ...others,
    ...mine.map(([key, value]) => [`${widget}.${key}`, value]),
  ]).toString()
  if (hash === location.hash.slice(1)) return
  const address = `${location.pathname}${location.search}${hash && '#'}${hash}`
  // A page in a frame of `about:srcdoc` or `sandbox` may not be allowed to.
  try {
    history[replace ? 'replaceState' : 'pushState'](history.state, '', address)
  } catch {}
}

/** Calls when the reader goes back or forward, or opens another address of the same page. Returns a way to stop. */
export function onUrlChange(changed: () => void): () => void {
  // Going back over an anchor fires both; the values are the same the second time.
  window.addEventListener('popstate', changed)
  window.addEventListener('hashchange', changed)
  return () => {
    window.removeEventListener('popstate', changed)
    window.removeEventListener('hashchange', changed)
  }
}
