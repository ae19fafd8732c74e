/** How a widget joins the page; page-wide code is fetched with the first of them. */
import { addWidget } from './page-widgets.ts'

const loadIdleWork = () => import('./when-idle.ts')
let isLoading = false

/** Adds a widget to the page. Returns a function that removes it. */
export function joinPage(widget: Element): () => void {
  const remove = addWidget(widget)
  // At once, before anything grows: scroll anchoring needs the layout before it.
  if (!isLoading) loadIdleWork().catch(() => {})
  isLoading = true
  return remove
}

/** The page's address sets this widget: shows it when the page opens, see anchors.ts. */
export const showNamed = (widget: Element): void =>
  void loadIdleWork().then(
    (module) => module.showNamed(widget),
    () => {},
  )
