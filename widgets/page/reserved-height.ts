/**
 * On reload, and on Back without the browser's cache, the browser restores the scroll position while lazy widgets are
 * still low: the page is too short, and the reader lands at its end. So each history entry stores how tall
 * the widgets were (when-idle.ts), and a widget reserves that height until it is rendered. Kept in the entry's state of
 * the Navigation API, beside the page's own state; `history.state` belongs to the page, and storage is not used.
 */
export interface StoredHeights {
  /** Of the window: another width gives other heights. */
  readonly width: number
  /** By `heightKey`, in pixels. */
  readonly heights: Readonly<Record<string, number>>
}

/** The part of the Navigation API that is used; absent before Chromium 102, Firefox 147 and Safari 26. */
interface NavigationEntries extends EventTarget {
  readonly currentEntry: { getState(): unknown } | null
  updateCurrentEntry(options: { state: unknown }): void
}

/** Our key in the state of an entry. */
export const STATE_KEY = 'utblick'

const sheets = new WeakMap<Element, CSSStyleSheet>()
export const navigation = (globalThis as { navigation?: NavigationEntries }).navigation

export const entryState = () =>
  navigation?.currentEntry?.getState() as { readonly [STATE_KEY]?: StoredHeights } | undefined

/** "intl-goals 2" for the third of its kind; in a shadow root of the page, "intl-goals -1" for all. */
export const heightKey = (host: Element) =>
  `${host.localName} ${[...document.querySelectorAll(host.localName)].indexOf(host)}`

/** Reserves the height that the widget had in this history entry, until `releaseHeight`. */
export function reserveHeight(host: Element): void {
  const stored = entryState()?.[STATE_KEY]
  const height = stored?.width === innerWidth && stored.heights[heightKey(host)]
  if (!height || sheets.has(host)) return
  const sheet = new CSSStyleSheet()
  // A page may set a smaller height until they are rendered.
  sheet.replaceSync(`:host{min-height:${height}px!important}`)
  sheets.set(host, sheet)
  host.shadowRoot!.adoptedStyleSheets.push(sheet)
}

/** Called when the widget is rendered, or has failed. */
export function releaseHeight(host: Element): void {
  sheets.get(host)?.replaceSync('')
}
