/** Work deferred until the page is idle: storing widget heights, preparing print, following anchors. */
import { watchAnchors } from './anchors.ts'
import { onConnect, connectedWidgets } from './page-widgets.ts'
import { fetchMissing, type Printable, printNow } from './print-now.ts'
import { navigation, type StoredHeights, STATE_KEY, heightKey, entryState } from './reserved-height.ts'

/** Milliseconds without change after which heights are stored. */
const HEIGHTS_SETTLE_MS = 200

const heights = new WeakMap<Element, number>()
let storeTimer: ReturnType<typeof setTimeout> | undefined

function storeHeights(): void {
  const state = entryState()
  // Entry state that is not an object belongs to the page; it is left alone.
  if (!navigation?.currentEntry || (state !== undefined && Object(state) !== state)) return
  const tall = [...connectedWidgets].filter((widget) => heights.get(widget))
  const stored: StoredHeights = {
    width: innerWidth,
    heights: Object.fromEntries(tall.map((widget) => [heightKey(widget), heights.get(widget)!])),
  }
  if (JSON.stringify(state?.[STATE_KEY]) !== JSON.stringify(stored))
    navigation.updateCurrentEntry({ state: { ...state, [STATE_KEY]: stored } })
}

const storeHeightsSoon = () => {
  clearTimeout(storeTimer)
  storeTimer = setTimeout(storeHeights, HEIGHTS_SETTLE_MS)
}

if (navigation && globalThis.ResizeObserver) {
  const sizes = new ResizeObserver((changed) => {
    for (const { target, contentRect } of changed) heights.set(target, Math.round(contentRect.height))
    storeHeightsSoon()
  })
  onConnect((widget) => sizes.observe(widget))
  // A choice of the reader creates a history entry of its own.
  navigation.addEventListener('currententrychange', storeHeightsSoon)
}

/** Milliseconds without new widgets or requests after which missing data are requested. */
const IDLE_MS = 300

const whenIdle: (call: () => void) => unknown = globalThis.requestIdleCallback ?? setTimeout
const printables = connectedWidgets as unknown as Iterable<Printable>
let fetchTimer: ReturnType<typeof setTimeout> | undefined
const fetchSoon = () => {
  clearTimeout(fetchTimer)
  fetchTimer = setTimeout(() => whenIdle(() => fetchMissing(printables)), IDLE_MS)
}
const attributeObserver = new MutationObserver(fetchSoon)
attributeObserver.observe(document.documentElement, { attributeFilter: ['lang'] })
onConnect((widget) => {
  attributeObserver.observe(widget, { attributes: true })
  fetchSoon()
})

// After the `beforeprint` listener that starts lazy widgets, which is registered with the widgets.
window.addEventListener('beforeprint', () => printNow(printables))
watchAnchors()

export { showNamed } from './anchors.ts'
