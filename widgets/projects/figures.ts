import { html, nothing, type TemplateResult } from 'lit/html.js'
import { formFor, type Forms } from '../shared/format.ts'
import type { View } from '../shared/view.ts'
import { moneyFromEu } from './money-of.ts'
import { countriesOf, type Project } from './project.ts'
import { wordsIn } from './words.ts'

/** "44 projekt, 17 pågår, 21 länder, 3,1 miljoner kronor från EU": the number large, what is nothing left out. */
export function figures(projects: readonly Project[], { lang }: View): TemplateResult {
  const words = wordsIn(lang)
  const figure = (amount: number | string, word: string) =>
    amount
      ? html`<li>
          <b class="numbers">${amount}</b>
          ${word}
        </li>`
      : nothing
  const number = (amount: number, forms: Forms) => figure(amount, formFor(amount, forms, lang))
  return html`<ul class="figures" part="figures">
    ${number(projects.length, words.projects)}
    ${figure(projects.filter(({ status }) => status === 'ongoing').length, words.ongoing)}
    ${number(new Set(projects.flatMap(countriesOf)).size, words.countries)}
    ${figure(moneyFromEu(projects, lang), words.fromEu)}
  </ul>`
}
