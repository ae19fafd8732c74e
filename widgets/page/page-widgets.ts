/** The widgets of the page, with the page-wide code, which is loaded in parallel. */

const widgets = new Set<Element>()
const listeners = new Set<(widget: Element) => void>()

/** Widgets currently connected. */
export const connectedWidgets: ReadonlySet<Element> = widgets

/** Whether the reader has done anything on the page since its first widget: scrolled, touched or pressed. */
export let hasInput = false
const onInput = () => {
  hasInput = true
}
for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
  globalThis.addEventListener?.(type, onInput, { capture: true, passive: true, once: true })

/** Calls for each widget of the page, present and future. Returns a stop function. */
export function onConnect(call: (widget: Element) => void): () => void {
  listeners.add(call)
  widgets.forEach(call)
  return () => listeners.delete(call)
}

/** Adds a widget. Returns a function that removes it. */
export function addWidget(widget: Element): () => void {
  widgets.add(widget)
  for (const call of listeners) call(widget)
  return () => widgets.delete(widget)
}
