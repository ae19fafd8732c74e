/**
 * Keeps a place of the page in view while widgets above it load and grow. Ends when the reader does anything, when the
 * page scrolls elsewhere, or when nothing has grown for a while.
 */
import { onCome } from './page-widgets.ts'
import { beginBefore } from '../element/visibility.ts'

/** Milliseconds without growth after which the place is let go. */
const CALM = 10_000
/** Pixels that scrolling may round away. */
const ROUNDING = 4

let place: Element | null = null
/** Where place and page came to rest; undefined while they are on their way there. */
let rest: { readonly top: number; readonly scrollY: number } | undefined
/** Whether sizes have been told that nobody has seen grow: those at the beginning. */
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

/** Growth is told when the browser has laid the page out, before it paints: nothing is seen to move. */
const growth = new ResizeObserver(() => {
  if (isToldFirst) keep()
  isToldFirst = true
})

function scrolled({ type }: Event): void {
  if (type === 'scrollend') rest ??= now()
  if (!rest) return
  const { top, scrollY } = now()
  // Growth that has not been told yet moves the place only; the browser's own anchoring moves the page only.
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

/** Holds this place. What stands before it in the page loads now, so that it need not move for long. */
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
  // The page's own smooth scrolling goes on to where it is going; what grows meanwhile cuts it short.
  if (!isSmooth()) keep()
}
