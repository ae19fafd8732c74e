/** Where the keyboard goes on the map and past it, and how the names of places are put out of the way. */

const rootOf = (map: Element) => map.getRootNode() as ShadowRoot

export const isInside = (map: Element): boolean => map.contains(rootOf(map).activeElement)

const find = (map: Element, selector: string) => rootOf(map).querySelector<HTMLElement>(selector)

/** To where the keyboard is on the map. `back` from what stands beneath: the map may be out of sight. */
export function focusMap(map: Element, back = false): void {
  find(map, '.map[tabindex="0"], .marker[tabindex="0"]')?.focus({ preventScroll: true })
  // The marker itself would be scrolled within the map, where the edge cuts it.
  if (back) map.scrollIntoView({ block: 'nearest' })
}

/** Past the map: to what is opened, else to the list. */
export const focusBeneath = (map: Element): void =>
  (find(map, '.opened') ?? find(map, '[part=list]'))?.focus()

/** Hides the names in sight, which may lie over other places; false where there are none. */
export function hideNames(map: Element): boolean {
  const names = [...map.querySelectorAll('.label')]
  const areShown = names.some((name) => getComputedStyle(name).overflowX === 'visible')
  if (areShown) map.classList.add('silent')
  return areShown
}

/**
 * For the pointer and the keyboard that come to a marker, or leave it: names that were hidden are shown again. While
 * the pointer is there the keyboard may be anywhere on the page; what is on the map hears Escape first.
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
