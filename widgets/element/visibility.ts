/** Callbacks waiting for elements to come near the viewport. */
const waiting = new Map<Element, () => void>()

/** Calls once when the element comes near the viewport; at once without IntersectionObserver. Returns a stop. */
export function whenNear(element: Element, callback: () => void): () => void {
  if (!('IntersectionObserver' in window)) {
    callback()
    return () => {}
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) waiting.get(element)?.()
    },
    { rootMargin: '400px' },
  )
  const stop = () => {
    observer.disconnect()
    waiting.delete(element)
  }
  waiting.set(element, () => {
    stop()
    callback()
  })
  observer.observe(element)
  if (isBefore(element)) waiting.get(element)!()
  return stop
}

/** Runs the waiting callbacks; only those matching `which` if given. */
export function begin(which: (element: Element) => unknown = () => true): void {
  for (const [element, come] of waiting) if (which(element)) come()
}

// Print needs the whole page. Printing by script and print preview only change the medium (`matchMedia`).
globalThis.addEventListener?.('beforeprint', () => begin())
globalThis.matchMedia?.('print').addEventListener('change', ({ matches }) => matches && begin())

let anchor: Element | null = null

const isBefore = (element: Element) =>
  anchor?.contains(element) ||
  (anchor && element.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING)

/** Starts what precedes or contains an anchor of the page, also when added later, until the anchor changes. */
export function beginBefore(element: Element | null): void {
  anchor = element
  begin(isBefore)
}
