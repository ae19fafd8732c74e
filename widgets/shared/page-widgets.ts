/** The widgets of the page, and what concerns them all, which is fetched beside them. */

const widgets = new Set<Element>()
const comers = new Set<(widget: Element) => void>()
let isAwaited = false

/** Those that are in the page now. */
export const widgetsNow: ReadonlySet<Element> = widgets

/** Calls for each widget of the page, and for those to come. Returns a way to stop. */
export function onCome(call: (widget: Element) => void): () => void {
  comers.add(call)
  widgets.forEach(call)
  return () => comers.delete(call)
}

const fetchRest = () => import('./at-rest.ts')

/** A widget has come. Returns what to do when it leaves. */
export function enter(widget: Element): () => void {
  widgets.add(widget)
  for (const call of comers) call(widget)
  // At once, before anything grows: a place of the page can only be held by who has seen it.
  if (!isAwaited) fetchRest().catch(() => {})
  isAwaited = true
  return () => widgets.delete(widget)
}

/** The page's address sets this widget: shows it when the page opens, see anchors.ts. */
export const showNamed = (widget: Element): void =>
  void fetchRest().then(
    (module) => module.showNamed(widget),
    () => {},
  )
