/**
 * On reload, and on Back without the browser's cache, the browser puts the reader back where they were while lazy
 * widgets are still low: the page is too short, and the reader lands at its end. So each history entry keeps how tall
 * the widgets were (at-rest.ts), and a widget reserves that height until it is rendered. Kept in the entry's state of
 * the Navigation API, beside the page's own state; `history.state` belongs to the page, and storage is not used.
 */
export interface Kept {
  /** Of the window: another width gives other heights. */
  readonly width: number
  /** By `nameOf`, in pixels. */
  readonly heights: Readonly<Record<string, number>>
}

/** The part of the Navigation API that is used; absent before Chromium 102, Firefox 147 and Safari 26. */
interface EntryStates extends EventTarget {
  readonly currentEntry: { getState(): unknown } | null
  updateCurrentEntry(options: { state: unknown }): void
}

/** Ours in the state of an entry. */
export const KEY = 'utblick'

const sheets = new WeakMap<Element, CSSStyleSheet>()
export const entries = (globalThis as { navigation?: EntryStates }).navigation

export const stateNow = () => entries?.currentEntry?.getState() as { readonly [KEY]?: Kept } | undefined

/** "intl-goals 2" for the third of its kind; in a shadow root of the page, "intl-goals -1" for all. */
export const nameOf = (host: Element) =>
  `${host.localName} ${[...document.querySelectorAll(host.localName)].indexOf(host)}`

/** Reserves the height that the widget had in this history entry, until `release`. */
export function reserve(host: Element): void {
  const kept = stateNow()?.[KEY]
  const height = kept?.width === innerWidth && kept.heights[nameOf(host)]
  if (!height || sheets.has(host)) return
  const sheet = new CSSStyleSheet()
  // A page may set a smaller height until they are rendered.
  sheet.replaceSync(`:host{min-height:${height}px!important}`)
  sheets.set(host, sheet)
  host.shadowRoot!.adoptedStyleSheets.push(sheet)
}

/** Called when the widget is rendered, or has failed. */
export function release(host: Element): void {
  sheets.get(host)?.replaceSync('')
}
