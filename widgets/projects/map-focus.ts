/** Keyboard focus on the map and past it, and hiding the names of places. */

const rootOf = (map: Element) => map.getRootNode() as ShadowRoot

export const isInside = (map: Element): boolean => map.contains(rootOf(map).activeElement)

const find = (map: Element, selector: string) => rootOf(map).querySelector<HTMLElement>(selector)

/** Moves focus to the current marker. `back` from content below: scrolls the map into view. */
export function focusMap(map: Element, back = false): void {
  find(map, '.map[tabindex="0"], .marker[tabindex="0"]')?.focus({ preventScroll: true })
  // Focusing the marker would scroll it within the map, where the edge clips it.
  if (back) map.scrollIntoView({ block: 'nearest' })
}

/** Skips the map: moves focus to the opened places, else to the list. */
export const focusBeneath = (map: Element): void =>
  (find(map, '.opened') ?? find(map, '[part=list]'))?.focus()

/** Hides the visible names, which may cover other places; false when there are none. */
export function hideNames(map: Element): boolean {
  const names = [...map.querySelectorAll('.label')]
  const areShown = names.some((name) => getComputedStyle(name).overflowX === 'visible')
  if (areShown) map.classList.add('silent')
  return areShown
}

/**
 * When the pointer or the focus enters or leaves a marker: hidden names are shown again. While
 * the pointer is on the map, focus may be anywhere on the page; the map handles Escape first.
 */
export function namesAgain(): (event: Event) => void {
  let map: Element
  const onKey = (event: KeyboardEvent) => {
    if (!map.isConnected) document.removeEventListener('keydown', onKey)
    if (event.key === 'Escape' && !event.defaultPrevented && hideNames(map)) event.preventDefault()
  }
  return ({ type, currentTarget }) => {
    map = (currentTarget as Element).parentElement!
    map.classList.remove('silent')
    if (type === 'mouseenter') document.addEventListener('keydown', onKey)
    if (type === 'mouseleave') document.removeEventListener('keydown', onKey)
  }
}
