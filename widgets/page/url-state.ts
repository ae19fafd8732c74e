/**
 * The reader's choices, kept in the fragment of the page's address, so that they can be shared and the back
 * button undoes it: "#projects.status=ongoing&projects.view=map". An anchor of the page there is left alone until
 * the reader chooses something; a link to an anchor does not clear the choices.
 */

export type UrlValues = Readonly<Record<string, string>>

/** Fragments replaced by a choice: going back to one of them clears the choice. */
const fragmentsLeft = new Set<string>()

/** The part of the address from # on, also where it is "#" alone, as in a link to the top. */
const fragment = () => /#.*|$/.exec(location.href)![0]

/** Fragments that pages use for their own routes and would mistake ours for: "#/karta", "#!karta". */
const isRoute = () => /^#[/!]/.test(location.hash)

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
  if (hash === location.hash.slice(1) || isRoute()) return
  // Independent of the page's `<base>`.
  const address = new URL(location.href)
  address.hash = hash
  if (!replace) fragmentsLeft.add(fragment())
  // May be forbidden in a frame of `about:srcdoc` or `sandbox`.
  try {
    history[replace ? 'replaceState' : 'pushState'](history.state, '', address)
  } catch {}
}

/** Calls on back, forward, or a change of the fragment. Returns a stop function. */
export function onUrlChange(changed: () => void): () => void {
  const onChange = () => {
    const now = fragment()
    if (!now || now.includes('=') || fragmentsLeft.has(now)) changed()
  }
  // Going back over an anchor fires both events; the values are equal the second time.
  window.addEventListener('popstate', onChange)
  window.addEventListener('hashchange', onChange)
  return () => {
    window.removeEventListener('popstate', onChange)
    window.removeEventListener('hashchange', onChange)
  }
}
