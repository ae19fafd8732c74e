/** Work deferred until the page is idle: storing widget heights, preparing print, following anchors. */
import { watchAnchors } from './anchors.ts'
import { onCome, widgetsNow } from './page-widgets.ts'
import { fetchMissing, type Printable, printNow } from './print-now.ts'
import { entries, type Kept, KEY, nameOf, stateNow } from './reserved-height.ts'

/** Milliseconds that heights must rest before they are kept. */
const REST = 200

const heights = new WeakMap<Element, number>()
let timer: ReturnType<typeof setTimeout> | undefined

function keep(): void {
  const state = stateNow()
  // Entry state that is not an object belongs to the page; it is left alone.
  if (!entries?.currentEntry || (state !== undefined && Object(state) !== state)) return
  const tall = [...widgetsNow].filter((widget) => heights.get(widget))
  const kept: Kept = {
    width: innerWidth,
    heights: Object.fromEntries(tall.map((widget) => [nameOf(widget), heights.get(widget)!])),
  }
  if (JSON.stringify(state?.[KEY]) !== JSON.stringify(kept))
    entries.updateCurrentEntry({ state: { ...state, [KEY]: kept } })
}

const keepSoon = () => {
  clearTimeout(timer)
  timer = setTimeout(keep, REST)
}

if (entries && globalThis.ResizeObserver) {
  const sizes = new ResizeObserver((changed) => {
    for (const { target, contentRect } of changed) heights.set(target, Math.round(contentRect.height))
    keepSoon()
  })
  onCome((widget) => sizes.observe(widget))
  // A choice of the reader creates a history entry of its own.
  entries.addEventListener('currententrychange', keepSoon)
}

/** Milliseconds without new widgets or requests after which missing data are requested. */
const QUIET = 300

const whenIdle: (call: () => void) => unknown = globalThis.requestIdleCallback ?? setTimeout
const printables = widgetsNow as unknown as Iterable<Printable>
let asking: ReturnType<typeof setTimeout> | undefined
const askSoon = () => {
  clearTimeout(asking)
  asking = setTimeout(() => whenIdle(() => fetchMissing(printables)), QUIET)
}
const questions = new MutationObserver(askSoon)
questions.observe(document.documentElement, { attributeFilter: ['lang'] })
onCome((widget) => {
  questions.observe(widget, { attributes: true })
  askSoon()
})

// After the `beforeprint` listener that starts lazy widgets, which is registered with the widgets.
window.addEventListener('beforeprint', () => printNow(printables))
watchAnchors()

export { showNamed } from './anchors.ts'
