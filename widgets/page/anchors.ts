/**
 * What the page's address names after #: an anchor, or a widget that the address sets. Lazy widgets above it grow, so
 * that its place is held for the reader (hold-place.ts). Anchors that are no element, such as the routes of a page's
 * own script, are nobody's place; links that the page's script follows by itself are left to it.
 */

import { hold, isSmooth } from './hold-place.ts'
import { widgetsNow } from './page-widgets.ts'

/** Milliseconds after which a page is no longer being opened. */
const OPENING = 30_000

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
const ARRIVING = 2000

const visitNow = () =>
  performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined

/** Whether the reader has just come by a link, and not back to where they were: that place the browser knows. */
const isOpening = () => visitNow()?.type === 'navigate' && performance.now() < OPENING

/** Whether the page may still be on its smooth way to where it opens. */
const isArriving = () =>
  isSmooth() && performance.now() - (visitNow()?.domContentLoadedEventEnd || performance.now()) < ARRIVING

function followed(event: MouseEvent): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement)
  if (
    !link?.hash ||
    widgetsNow.size === 0 ||
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  )
    return
  const [page] = location.href.split('#')
  if (link.href.split('#')[0] !== page || (link.target && link.target !== '_self')) return
  const anchor = anchorOf(link.hash)
  if (anchor) hold(anchor)
}

/** Watches the page's links, and looks at the address that it was opened by. */
export function watchAnchors(): void {
  window.addEventListener('click', followed)
  const anchor = isOpening() && anchorOf(location.hash)
  if (!anchor) return
  const { top } = anchor.getBoundingClientRect()
  // A reader who has gone on meanwhile is left there.
  if (window.scrollY === 0 || Math.abs(top) < window.innerHeight || isArriving()) hold(anchor)
}

/** Brings a widget that a shared address sets into view, where it would be out of sight. Only when the page opens. */
export function showNamed(widget: Element): void {
  if (!isOpening()) return
  requestAnimationFrame(() => {
    // A reader who has begun to scroll is left where they are.
    if (window.scrollY === 0 && widget.getBoundingClientRect().top > window.innerHeight / 2) hold(widget)
  })
}
