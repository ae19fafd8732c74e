/** The widgets of the page, and what concerns them all, which is fetched beside them. */

const widgets = new Set<Element>()
const comers = new Set<(widget: Element) => void>()

/** Those that are in the page now. */
export const widgetsNow: ReadonlySet<Element> = widgets

/** Calls for each widget of the page, and for those to come. Returns a way to stop. */
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
