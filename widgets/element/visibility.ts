/** What waits for the reader to come near, with what begins it. */
const waiting = new Map<Element, () => void>()

/** Calls once when the element comes near the screen; at once where the browser cannot tell. Returns a way to stop. */
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

/** Begins what waits; only some of it where `which` says so. */
export function begin(which: (element: Element) => unknown = () => true): void {
  for (const [element, come] of waiting) if (which(element)) come()
}

// What is printed is all of the page. A script that prints, or a look at how it would be, tells of the medium alone.
globalThis.addEventListener?.('beforeprint', () => begin())
globalThis.matchMedia?.('print').addEventListener('change', ({ matches }) => matches && begin())

let place: Element | null = null

const isBefore = (element: Element) =>
  place?.contains(element) ||
  (place && element.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)

/** Begins what stands before a place of the page, or in it, and what comes there until the place is another. */
export function beginBefore(to: Element | null): void {
  place = to
  begin(isBefore)
}
