import { html, nothing, type TemplateResult } from 'lit/html.js'
import { count, money } from '../shared/format.ts'
import { heading } from '../shared/heading.ts'
import { inLanguage, plain } from '../shared/language.ts'
import type { View } from '../shared/view.ts'
import { moneyFromEu } from './money-of.ts'
import { type Axis, axisYears, bar, yearsInWords } from './period.ts'
import { countryIn, type Project } from './project.ts'
import { status } from './status.ts'
import { wordsIn } from './words.ts'

/** Partners named in a row; the rest are counted. */
const NAMED = 4

export const titleLink = (project: Project, { lang, select }: View): TemplateResult =>
  html`<a href=${project.url} part="link" @click=${(event: Event) => select(event, project)}
    >${inLanguage(project.title, lang)}</a
  >`

const missing = (name: string, { messages }: View) => `${name}: ${messages.unknown}`

/** "Krasnystaw, Polen", "Stadsbiblioteket, Turnov, Tjeckien". */
function partner({ name, place, country }: Project['partners'][number], lang: View['lang']) {
  const where = [...(place && !name.includes(place) ? [place] : []), countryIn(country, lang)]
  return html`${plain(name)}${where.map((part) => html`, ${plain(part)}`)}`
}

/** What there is of the items, in a line with dots between. */
const dotted = (items: readonly unknown[], part: string) =>
  html`<ul class="meta dots" part=${part}>
    ${items.filter(Boolean).map((item) => html`<li>${item}</li>`)}
  </ul>`

function row(project: Project, axis: Axis, view: View) {
  const { lang } = view
  const { programme, summary, unit, budget, partners } = project
  const words = wordsIn(lang)
  const fromEu = moneyFromEu([project], lang)
  const rest = partners.length - NAMED
  return html`<li class="row" part="item" data-id=${project.id}>
    <div class="what">
      ${heading(view.level + 1, 'title', titleLink(project, view))}
      ${dotted(
        partners.length > 0
          ? [
              ...partners.slice(0, NAMED).map((one) => partner(one, lang)),
              rest > 0 && count(rest, words.partners, lang),
            ]
          : [missing(words.partner, view)],
        'partners',
      )}
      ${summary ? html`<p class="text summary" part="summary">${inLanguage(summary, lang)}</p>` : nothing}
      ${dotted([programme && inLanguage(programme.title, lang), unit && inLanguage(unit.name, lang)], 'owner')}
    </div>
    <div>
      ${bar(project, axis, view.today)}
      <p class="numbers">${yearsInWords(project, lang) || missing(words.years, view)}</p>
    </div>
    <div class="facts" part="facts">
      <p>${status(project, view)}</p>
      ${fromEu ? html`<p>${fromEu} ${words.fromEu}</p>` : nothing}
      <p class=${fromEu ? 'meta' : ''}>
        ${budget ? `${words.budget} ${money(budget, lang, true)}` : fromEu ? nothing : missing(words.budget, view)}
      </p>
    </div>
  </li>`
}

export const list = (projects: readonly Project[], axis: Axis, view: View): TemplateResult =>
  html`<div class="rows">
    ${axisYears(axis)}
    <ul part="list">
      ${projects.map((project) => row(project, axis, view))}
    </ul>
  </div>`
