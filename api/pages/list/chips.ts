import { html } from 'hono/html'
import type { Label, LanguageMap } from '../../../db/schema/field.ts'
import type { Html } from '../../docs/html.ts'
import { asOf } from '../../parameters/as-of.ts'
import { bbox, fictional, municipality, q } from '../../parameters/selection.ts'
import { sameAddress } from '../links.ts'
import type { PageContext } from '../page.ts'
import { inLanguage, textIn } from '../text.ts'
import { endOf, filterField, filterTitle, valueInAddress, valueLabel } from './filter-words.ts'
import type { ListedRecords } from './listed-records.ts'

const messages = {
  sv: { chosen: 'Valt', remove: 'Ta bort', clear: 'Rensa alla' },
  en: { chosen: 'Chosen', remove: 'Remove', clear: 'Clear all' },
} as const

/** What the parameters that are no filters choose. */
export const choiceTitles: Readonly<Record<string, Label>> = {
  [q.name]: { sv: 'Sökord', en: 'Words' },
  [fictional.name]: { sv: 'Påhittat', en: 'Fictional' },
  [bbox.name]: { sv: 'Plats', en: 'Place' },
  [asOf.name]: { sv: 'Så stod det', en: 'As of' },
}
const values: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  [fictional.name]: { true: { sv: 'bara det', en: 'only' }, false: { sv: 'visas inte', en: 'not shown' } },
}
const inRelease = (id: string): Label => ({ sv: `i utgåva ${id}`, en: `in release ${id}` })
const inBox: Label = { sv: 'en del av kartan', en: 'a part of the map' }

/** One value that has been chosen. */
export interface Chip {
  /** The parameter. */
  readonly name: string
  readonly title: Label
  readonly value: LanguageMap
  /** The parameter without it; null for none. */
  readonly rest: string | null
}

/** What has been chosen of a list, one value each. */
export function chipsOf({ resource, parameters, query, findName }: ListedRecords): Chip[] {
  const ofFilters = Object.keys(resource.filters).flatMap((name): Chip[] => {
    const chosen = query.filters[name]
    if (!chosen) return []
    const field = filterField(resource, name)
    const title = filterTitle(resource, name)
    const end = endOf(resource, name)
    if (end) {
      const text = parameters.get(name)!
      const ofEnd = { sv: `${title.sv} ${end.sv}`, en: `${title.en} ${end.en}` }
      return [{ name, title: ofEnd, value: { sv: text, en: text }, rest: null }]
    }
    return chosen.map((value) => {
      const others = chosen.filter((one) => one !== value).map((one) => valueInAddress(field, one))
      return { name, title, value: valueLabel(field, value, findName), rest: others.join() || null }
    })
  })
  const others = Object.entries(choiceTitles).flatMap(([name, title]): Chip[] => {
    const text = parameters.get(name)
    if (text === undefined) return []
    const value =
      name === bbox.name
        ? inBox
        : name === asOf.name && /^\d+$/.test(text)
          ? inRelease(text)
          : (values[name]?.[text] ?? { sv: text, en: text })
    return [{ name, title, value, rest: null }]
  })
  return [...ofFilters, ...others]
}

/** "Status: Pågår", for titles. */
export const chipText = ({ title, value }: Chip, { language }: Pick<PageContext, 'language'>): string =>
  `${title[language]}: ${textIn(value, language)}`

/** The chosen values as links that remove one each. */
export function chipList(chips: readonly Chip[], { language, url }: PageContext): Html {
  const t = messages[language]
  const cleared = chips.filter(({ name }) => name !== municipality.name)
  return html`<ul class="chips" aria-label="${t.chosen}">
    ${chips.map(
      ({ name, title, value, rest }) =>
        html`<li>
          <a href="${sameAddress(url, { [name]: rest })}"
            ><span class="hidden">${t.remove} </span>${title[language]}: ${inLanguage(value, language)}
            <span aria-hidden="true">×</span></a
          >
        </li>`,
    )}
    ${
      cleared.length > 1 &&
      html`<li>
        <a
          class="clear"
          href="${sameAddress(url, Object.fromEntries(cleared.map(({ name }) => [name, null])))}"
          >${t.clear}</a
        >
      </li>`
    }
  </ul>`
}
