/** The widgets of the page, with the page-wide code, which is loaded in parallel. */

const widgets = new Set<Element>()
const listeners = new Set<(widget: Element) => void>()

/** Widgets currently connected. */
export const connectedWidgets: ReadonlySet<Element> = widgets

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
