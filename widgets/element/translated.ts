/**
 * A browser that translates the page puts elements in place of text nodes. The template holds on to the nodes that it
 * rendered, and what it changes later would not be seen: then all is rendered anew, for the browser to translate. Loaded
 * when such an element is found.
 */
import { atOnce } from './deferred.ts'

/** What the reader may have focused. */
const FOCUSABLE = 'a,button,input,select,summary,[tabindex]'

/** The protected members of BaseElement used here. */
interface Translated extends HTMLElement {
  clear(): void
  performUpdate(): void
}

/** Keeps the focus, the selection and what is unfolded. */
export function replaceIn(widget: HTMLElement): void {
  const root = widget.shadowRoot!
  if (!root.querySelector('font')) return
  const { activeElement } = root
  const focusable = () => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const details = () => [...root.querySelectorAll('details')]
  const focused = focusable().indexOf(activeElement as HTMLElement)
  const unfolded = details().map(({ open }) => open)
  const { selectionStart, selectionEnd } = (activeElement ?? {}) as Partial<HTMLInputElement>
  atOnce(() => {
    ;(widget as Translated).clear()
    ;(widget as Translated).performUpdate()
  })
  for (const [index, one] of details().entries()) one.open = unfolded[index] ?? one.open
  const element = focusable()[focused]
  element?.focus({ preventScroll: true })
  // Inputs of numbers have no selection.
  if (element instanceof HTMLInputElement && Number.isInteger(selectionStart))
    element.setSelectionRange(selectionStart!, selectionEnd!)
}
