/**
 * Keeps a place of the page in view while widgets above it load and grow. Ends when the reader does anything, when the
 * page scrolls elsewhere, or when nothing has grown for a while.
 */
import { onCome } from './page-widgets.ts'
import { beginBefore } from '../element/visibility.ts'

/** Milliseconds without growth after which the place is released. */
const CALM = 10_000
/** Tolerance for rounding of scroll positions, in pixels. */
const ROUNDING = 4

let place: Element | null = null
/** Resting position of place and page; undefined while they are moving. */
let rest: { readonly top: number; readonly scrollY: number } | undefined
/** Whether the initial sizes have been reported by ResizeObserver: they are no growth. */
let isToldFirst = false
let stopWatching = () => {}
let timer: ReturnType<typeof setTimeout> | undefined

const now = () => ({ top: place!.getBoundingClientRect().top, scrollY: window.scrollY })

function keep(): void {
  if (!place?.isConnected) return letGo()
  place.scrollIntoView({ behavior: 'instant' as ScrollBehavior })
  rest = now()
  clearTimeout(timer)
  timer = setTimeout(letGo, CALM)
}

/** ResizeObserver reports growth after layout and before paint: no visible shift. */
const growth = new ResizeObserver(() => {
  if (isToldFirst) keep()
  isToldFirst = true
})

function scrolled({ type }: Event): void {
  if (type === 'scrollend') rest ??= now()
  if (!rest) return
  const { top, scrollY } = now()
  // Unreported growth moves the place only; the browser's own scroll anchoring moves the page only.
  if (Math.abs(top - rest.top) > ROUNDING && Math.abs(scrollY - rest.scrollY) > ROUNDING) letGo()
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    window[how](type, letGo, { capture: true, passive: true })
  for (const type of ['scroll', 'scrollend']) window[how](type, scrolled, { capture: true, passive: true })
}

function letGo(): void {
  clearTimeout(timer)
  growth.disconnect()
  listen('removeEventListener')
  beginBefore(null)
  stopWatching()
  place = null
}

/** Whether the page scrolls smoothly where its own links lead. */
export const isSmooth = () => getComputedStyle(document.documentElement).scrollBehavior === 'smooth'

/** Holds this place. Content before it loads now, so that it soon stops moving. */
export function hold(wanted: Element): void {
  letGo()
  place = wanted
  rest = undefined
  isToldFirst = false
  listen('addEventListener')
  beginBefore(wanted)
  growth.observe(document.body)
  stopWatching = onCome((widget) => growth.observe(widget))
  timer = setTimeout(letGo, CALM)
  // Smooth scrolling by the page continues to its target; growth meanwhile interrupts it.
  if (!isSmooth()) keep()
}
