/**
 * The fragment of the page's address: an anchor, or the state of a widget. Lazy widgets above it grow, so
 * the anchor is held in view (hold-in-view.ts). Fragments that match no element, such as the routes of a page's
 * own script, are ignored; links that the page's script handles itself are left to it.
 */

import { holdInView, isSmooth } from './hold-in-view.ts'
import { connectedWidgets, hasInput } from './page-widgets.ts'

/** Milliseconds after which a page counts as opened. */
const OPENING_MS = 30_000

/** The element that an address of this page names. */
function anchorOf(hash: string): Element | null {
  try {
    const id = decodeURIComponent(hash.slice(1))
    return id ? (document.getElementById(id) ?? document.getElementsByName(id)[0] ?? null) : null
  } catch {
    return null
  }
}

/** Milliseconds after which a page with smooth scrolling has come to the anchor that its address names. */
const SMOOTH_SCROLL_MS = 2000

const navigationEntry = () =>
  performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined

/** Whether the reader has followed a link, not gone back or forward: the browser restores that position itself. */
const isOpening = () => navigationEntry()?.type === 'navigate' && performance.now() < OPENING_MS

/** Whether the page may still be scrolling smoothly to its initial anchor. */
const isArriving = () =>
  isSmooth() &&
  performance.now() - (navigationEntry()?.domContentLoadedEventEnd || performance.now()) < SMOOTH_SCROLL_MS

function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement)
  if (
    !link?.hash ||
    connectedWidgets.size === 0 ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  )
    return
  const [page] = location.href.split('#')
  if (link.href.split('#')[0] !== page || (link.target && link.target !== '_self')) return
  const anchor = anchorOf(link.hash)
  if (anchor) holdInView(anchor)
}

/** Watches the page's links, and handles the address that the page was opened with. */
export function watchAnchors(): void {
  window.addEventListener('click', onClick)
  // Until the load event, the browser itself scrolls to the address, whoever has set it. After that, the address may be
  // a script's, which handles it itself.
  const isLoaded = document.readyState === 'complete'
  const anchor = isOpening() && (isLoaded ? document.querySelector(':target') : anchorOf(location.hash))
  if (!anchor) return
  const { top } = anchor.getBoundingClientRect()
  // Not when the reader has moved on meanwhile. The widgets before it may have grown already.
  if (!hasInput || window.scrollY === 0 || Math.abs(top) < window.innerHeight || isArriving())
    holdInView(anchor)
}

/** Scrolls a widget set by a shared address into view if it is out of view. Only when the page opens. */
export function showNamed(widget: Element): void {
  if (!isOpening()) return
  requestAnimationFrame(() => {
    // Not when the reader has begun to scroll.
    if (window.scrollY === 0 && widget.getBoundingClientRect().top > window.innerHeight / 2)
      holdInView(widget)
  })
}
