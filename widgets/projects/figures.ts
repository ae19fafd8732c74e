import { html, nothing, type TemplateResult } from 'lit'
import { formFor, number } from '../text/format.ts'
import type { Forms } from '../text/messages/forms.ts'
import type { View } from '../element/view.ts'
import { moneyFromEu } from '../records/money.ts'
import { countriesOf } from './listed-project.ts'
import type { State } from './state.ts'
import { messagesIn } from './messages.ts'

const isAbroad = (country: string) => country !== 'SE'

/** Key figures of all projects that match the choices. For projects not loaded, only the API's counts. */
function numbersOf({ records, chosen, total, left, counted, choices }: State, lang: View['lang']) {
  if (left <= chosen.length && total <= records.length)
    return {
      ongoing: chosen.filter(({ status }) => status === 'ongoing').length,
      countries: new Set(chosen.flatMap(countriesOf).filter(isAbroad)).size,
      money: moneyFromEu(chosen, lang),
    }
  // The API's facet counts ignore the choice in that facet.
  const ongoing = counted?.status?.find(({ value }) => value === 'ongoing')?.count
  return {
    ongoing: choices.status ? 0 : ongoing,
    countries: choices.country ? 0 : counted?.country?.filter(({ value }) => isAbroad(value)).length,
    money: '',
  }
}

/** "44 projekt, 17 pågår, 21 andra länder, 3,1 miljoner kronor från EU": number emphasised, zeros left out. */
export function figures(state: State, narrowed: boolean, { lang }: View): TemplateResult {
  const t = messagesIn(lang)
  const { ongoing = 0, countries = 0, money } = numbersOf(state, lang)
  const figure = (amount: number | string, word: string) =>
    amount
      ? html`<li>
          <b class=${money === amount ? '' : 'numbers'}
            >${money === amount ? money : number(amount as number, lang)}</b
          >
          ${word}
        </li>`
      : nothing
  const counted = (amount: number, forms: Forms) => figure(amount, formFor(amount, forms, lang))
  return html`<ul class="figures" part="figures">
    ${counted(narrowed ? state.left : state.total, t.projects)} ${figure(ongoing, t.ongoing)}
    ${counted(countries, t.countries)} ${figure(money, t.fromEu)}
  </ul>`
}
