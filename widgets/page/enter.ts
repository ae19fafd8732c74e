/** How a widget joins the page; page-wide code is fetched with the first of them. */
import { add } from './page-widgets.ts'

const fetchRest = () => import('./at-rest.ts')
let isAwaited = false

/** Adds a widget to the page. Returns a function that removes it. */
export function enter(widget: Element): () => void {
  const remove = add(widget)
  // At once, before anything grows: scroll anchoring needs the layout before it.
  if (!isAwaited) fetchRest().catch(() => {})
  isAwaited = true
  return remove
}

/** The page's address sets this widget: shows it when the page opens, see anchors.ts. */
export const showNamed = (widget: Element): void =>
  void fetchRest().then(
    (module) => module.showNamed(widget),
    () => {},
  )
