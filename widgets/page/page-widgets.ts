/** The widgets of the page, with the page-wide code, which is loaded in parallel. */

const widgets = new Set<Element>()
const comers = new Set<(widget: Element) => void>()

/** Widgets currently connected. */
export const widgetsNow: ReadonlySet<Element> = widgets

/** Calls for each widget of the page, present and future. Returns a stop function. */
export function onCome(call: (widget: Element) => void): () => void {
  comers.add(call)
  widgets.forEach(call)
  return () => comers.delete(call)
}

/** Adds a widget. Returns a function that removes it. */
export function add(widget: Element): () => void {
  widgets.add(widget)
  for (const call of comers) call(widget)
  return () => widgets.delete(widget)
}
