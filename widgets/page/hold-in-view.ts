/**
 * Keeps an element of the page in view while widgets above it load and grow. Ends when the reader does anything, when the
 * page scrolls elsewhere, or when nothing has grown for a while.
 */
import { onConnect } from './page-widgets.ts'
import { beginBefore } from '../element/visibility.ts'

/** Milliseconds without growth after which the element is released. */
const GROWTH_TIMEOUT_MS = 10_000
/** Tolerance for rounding of scroll positions, in pixels. */
const ROUNDING_PX = 4

let anchor: Element | null = null
/** Position of the element and the page at rest; undefined while they are moving. */
let restingPosition: { readonly top: number; readonly scrollY: number } | undefined
/** Whether the initial sizes have been reported by ResizeObserver: they are no growth. */
let hasInitialSizes = false
let stopObserving = () => {}
let timer: ReturnType<typeof setTimeout> | undefined

const positionNow = () => ({ top: anchor!.getBoundingClientRect().top, scrollY: window.scrollY })

function scrollToAnchor(): void {
  if (!anchor?.isConnected) return stopHolding()
  anchor.scrollIntoView({ behavior: 'instant' as ScrollBehavior })
  restingPosition = positionNow()
  clearTimeout(timer)
  timer = setTimeout(stopHolding, GROWTH_TIMEOUT_MS)
}

/** ResizeObserver reports growth after layout and before paint: no visible shift. */
const growth = new ResizeObserver(() => {
  if (hasInitialSizes) scrollToAnchor()
  hasInitialSizes = true
})

function onScroll({ type }: Event): void {
  if (type === 'scrollend') restingPosition ??= positionNow()
  if (!restingPosition) return
  const { top, scrollY } = positionNow()
  // Unreported growth moves the element only; the browser's own scroll anchoring moves the page only.
  if (
    Math.abs(top - restingPosition.top) > ROUNDING_PX &&
    Math.abs(scrollY - restingPosition.scrollY) > ROUNDING_PX
  )
    stopHolding()
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    window[how](type, stopHolding, { capture: true, passive: true })
  for (const type of ['scroll', 'scrollend']) window[how](type, onScroll, { capture: true, passive: true })
}

function stopHolding(): void {
  clearTimeout(timer)
  growth.disconnect()
  listen('removeEventListener')
  beginBefore(null)
  stopObserving()
  anchor = null
}

/** Whether the page scrolls smoothly where its own links lead. */
export const isSmooth = () => getComputedStyle(document.documentElement).scrollBehavior === 'smooth'

/** Holds this element in view. Content before it loads now, so that it soon stops moving. */
export function holdInView(element: Element): void {
  stopHolding()
  anchor = element
  restingPosition = undefined
  hasInitialSizes = false
  listen('addEventListener')
  beginBefore(element)
  growth.observe(document.body)
  stopObserving = onConnect((widget) => growth.observe(widget))
  timer = setTimeout(stopHolding, GROWTH_TIMEOUT_MS)
  // Smooth scrolling by the page continues to its target; growth meanwhile interrupts it.
  if (!isSmooth()) scrollToAnchor()
}
