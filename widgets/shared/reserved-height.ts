/**
 * On reload, and on Back without the browser's cache, the browser puts the reader back where they were while lazy
 * widgets are still low: the page is too short, and the reader lands at its end. So each history entry keeps how tall
 * the widgets were, and a widget takes that height until it is painted. Kept in the entry's own state of the
 * Navigation API, beside what the page has there; `history.state` is the page's, and storage is not used.
 */
interface Kept {
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

const KEY = 'utblick'
/** Milliseconds that heights must rest before they are kept. */
const REST = 200

const heights = new Map<Element, number>()
const reserves = new WeakMap<Element, CSSStyleSheet>()
const states = (globalThis as { navigation?: EntryStates }).navigation
let timer: ReturnType<typeof setTimeout> | undefined

/** "intl-goals 2" for the third of its kind; in a shadow root of the page, "intl-goals -1" for all. */
const nameOf = (host: Element) =>
  `${host.localName} ${[...document.querySelectorAll(host.localName)].indexOf(host)}`

const stateNow = () => states?.currentEntry?.getState() as { readonly [KEY]?: Kept } | undefined

function keep(): void {
  const state = stateNow()
  // What is no object is not ours to add to.
  if (!states?.currentEntry || (state !== undefined && Object(state) !== state)) return
  const kept: Kept = {
    width: innerWidth,
    heights: Object.fromEntries([...heights].map(([host, height]) => [nameOf(host), height])),
  }
  if (JSON.stringify(state?.[KEY]) === JSON.stringify(kept)) return
  states.updateCurrentEntry({ state: { ...state, [KEY]: kept } })
}

const keepSoon = () => {
  clearTimeout(timer)
  timer = setTimeout(keep, REST)
}

const sizes =
  globalThis.ResizeObserver &&
  new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      if (contentRect.height && target.isConnected) heights.set(target, contentRect.height)
    keepSoon()
  })
// A choice of the reader's makes an entry of its own.
states?.addEventListener('currententrychange', keepSoon)

/** Gives the widget the height that it had in this history entry, until `release`, and keeps its height from now on. */
export function reserve(host: Element): void {
  sizes?.observe(host)
  const kept = stateNow()?.[KEY]
  const height = kept?.width === innerWidth && kept.heights[nameOf(host)]
  if (!height || reserves.has(host)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`:host{min-height:${Math.round(height)}px}`)
  reserves.set(host, sheet)
  host.shadowRoot!.adoptedStyleSheets.push(sheet)
}

/** When the widget is painted, or has failed. */
export function release(host: Element): void {
  const sheet = reserves.get(host)
  if (sheet)
    host.shadowRoot!.adoptedStyleSheets = host.shadowRoot!.adoptedStyleSheets.filter((each) => each !== sheet)
  reserves.delete(host)
}

/** When the widget leaves the page. */
export function forget(host: Element): void {
  sizes?.unobserve(host)
  heights.delete(host)
}
