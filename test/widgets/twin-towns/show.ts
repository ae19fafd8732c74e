import '../../../widgets/twin-towns/define.ts'
import type { IntlTwinTowns } from '../../../widgets/twin-towns/intl-twin-towns.ts'
import type { TwinTown } from '../../../widgets/twin-towns/twin-town.ts'
import { alvesta, envelope } from '../helpers/api.ts'
import { allInside, fixture } from '../helpers/page.ts'

/** The widget with these towns, painted. */
export async function show(
  towns: readonly TwinTown[],
  attributes = '',
  place: object = alvesta,
): Promise<IntlTwinTowns> {
  const el = fixture<IntlTwinTowns>(`<intl-twin-towns ${attributes}></intl-twin-towns>`)
  el.data = { records: envelope(towns), place: envelope(place) }
  await el.updateComplete
  return el
}

/** The card of one town, by its name. */
export const cardOf = (el: Element, name: string) => {
  const found = allInside(el, '.card').find((card) => card.querySelector('.card-title')?.textContent === name)
  if (!found) throw new Error(`no card for ${name}`)
  return found
}

/** What the sketch of a card shows. */
export function sketchOf(card: Element) {
  const sketch = card.querySelector('.sketch')!
  return {
    hidden: sketch.ariaHidden === 'true',
    named: [...sketch.querySelectorAll('.label span')].map(({ textContent }) => textContent),
    land: sketch.querySelector('.land')?.getAttribute('d') ?? '',
    way: sketch.querySelector('.way'),
  }
}

export const titles = (el: Element) => allInside(el, '.card-title').map(({ textContent }) => textContent)
