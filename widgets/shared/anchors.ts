/**
 * What the page's address names after #: an anchor, or a widget that the address sets. Lazy widgets above it grow, so
 * that its place is held for the reader (hold-place.ts). Anchors that are no element, such as the routes of a page's
 * own script, are nobody's place; links that the page's script follows by itself are left to it.
 */

/** Milliseconds after which a page is no longer being opened. */
const OPENING = 30_000

/** The widgets of the page. */
export const widgets = new Set<Element>()
let hasLooked = false
let came: ((widget: Element) => void) | null = null

/** Calls for each widget that comes while a place is held; null when none is any more. */
export const whileHeld = (then: typeof came): unknown => (came = then)

/** Without it, the place is what the browser makes of it. */
const hold = (place: Element): void =>
  void import('./hold-place.ts').then((module) => module.hold(place)).catch(() => {})

/** The element that an address of this page names. */
function anchorOf(hash: string): Element | null {
  try {
    const id = decodeURIComponent(hash.slice(1))
    return id ? (document.getElementById(id) ?? document.getElementsByName(id)[0] ?? null) : null
  } catch {
    return null
  }
}

/** Whether the reader has just come by a link, and not back to where they were: that place the browser knows. */
function isOpening(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return visit?.type === 'navigate' && performance.now() < OPENING
}

function followed(event: MouseEvent): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement)
  if (!link?.hash || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
  const [page] = location.href.split('#')
  if (link.href.split('#')[0] !== page || (link.target && link.target !== '_self')) return
  const anchor = anchorOf(link.hash)
  if (anchor) hold(anchor)
}

/** Watches the page's address and its links for a widget. */
export function watch(widget: Element): void {
  if (widgets.size === 0) window.addEventListener('click', followed)
  widgets.add(widget)
  came?.(widget)
  if (hasLooked) return
  hasLooked = true
  const anchor = isOpening() && anchorOf(location.hash)
  if (!anchor) return
  const { top } = anchor.getBoundingClientRect()
  // A reader who has gone on meanwhile is left there.
  if (window.scrollY === 0 || Math.abs(top) < window.innerHeight) hold(anchor)
}

/** When the widget leaves the page. */
export function unwatch(widget: Element): void {
  widgets.delete(widget)
  if (widgets.size === 0) window.removeEventListener('click', followed)
}

/** Brings a widget that a shared address sets into view, where it would be out of sight. Only when the page opens. */
export function showNamed(widget: Element): void {
  if (!isOpening()) return
  requestAnimationFrame(() => {
    // A reader who has begun to scroll is left where they are.
    if (window.scrollY === 0 && widget.getBoundingClientRect().top > window.innerHeight / 2) hold(widget)
  })
}
