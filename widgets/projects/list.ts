import { html, nothing, type TemplateResult } from 'lit'
import { count, countryName } from '../text/format.ts'
import { money } from '../text/format-money.ts'
import { isGranted } from '../../db/resources/granted.ts'
import { heading } from '../element/heading.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { inLanguage, plain, textIn } from '../text/language.ts'
import { deferEach } from '../element/deferred.ts'
import { projectHref } from '../page/project-page.ts'
import type { View } from '../element/view.ts'
import { unmetDemands } from '../records/unmet-demands.ts'
import { isSought, moneyFromEu } from '../records/money.ts'
import { type Axis, axisYears, bar, yearsInWords } from './period.ts'
import type { Project } from './listed-project.ts'
import { statusMark } from './status-mark.ts'
import { messagesIn } from './messages.ts'

/** Partners named in a row; the rest are counted. */
const MAX_PARTNERS = 4

/** Context of the widget beside that of every widget. */
export interface ProjectsView extends View {
  /** Address of the page that shows one project; '' for the record itself. */
  readonly page: string
  /** Id of the project that an `<intl-project>` of the page shows. */
  readonly current: string
}

export function titleLink({ id, url, title }: Project, { lang, select, page }: ProjectsView): TemplateResult {
  const href = projectHref(page, { id, url })
  return html`<a href=${href} part="link" @click=${(event: Event) => select(event, { id, url: href })}
    >${inLanguage(title, lang)}</a
  >`
}

const missing = (name: string, { messages }: View) => `${name}: ${messages.unknown}`

/** "Krasnystaw, Polen", "Stadsbiblioteket, Turnov, Tjeckien". */
function partner({ name, place, country }: Project['partners'][number], lang: View['lang']) {
  const where = place && !name.includes(place) && inLanguage({ sv: place }, lang)
  return html`${plain(name)}${where ? html`, ${where}` : ''}, ${countryName(country, lang)}`
}

/** What there is of the items, in a line with dots between. */
const dotted = (items: readonly unknown[], part: string) =>
  html`<ul class="meta dots" part=${part}>
    ${items.filter(Boolean).map((item) => html`<li>${item}</li>`)}
  </ul>`

/** A summary longer than this is cut, and the rest is there to open. */
const MAX_SUMMARY_LENGTH = 320
/** Cut where a sentence ends, else at a word. */
const BEGINNING = /^(.{120,239}[.!?](?=\s+\p{Lu})|.{1,239}(?=\s)|.{1,240})/su

const cut = (text: string): number =>
  text.length > MAX_SUMMARY_LENGTH ? BEGINNING.exec(text)![0].length : MAX_SUMMARY_LENGTH

function summaryOf(summary: LanguageMap, lang: View['lang']) {
  const part = (of: (text: string) => string) => {
    const texts = Object.entries(summary).map(([key, text]) => [key, of(text)])
    return html`<p class="text">${inLanguage(Object.fromEntries(texts) as LanguageMap, lang)}</p>`
  }
  return html`<div class="summary" part="summary">
    ${part((text) => text.slice(0, cut(text)))}
    ${
      textIn(summary, lang).length > MAX_SUMMARY_LENGTH
        ? html`<details>
            <summary>${messagesIn(lang).rest}</summary>
            ${part((text) => text.slice(cut(text)).trim())}
          </details>`
        : nothing
    }
  </div>`
}

function row(project: Project, axis: Axis | null, view: ProjectsView) {
  const { lang } = view
  const { programme, summary, unit, budget, funding, partners } = project
  const t = messagesIn(lang)
  const fromEu = moneyFromEu([project], lang)
  // Money that others than the EU have granted says more than that the budget is not known.
  const grants =
    budget || fromEu ? [] : funding.filter((line) => isGranted(line) && line.amount && line.funder)
  const rest = partners.length - MAX_PARTNERS
  return html`<li
    class="row"
    part="item"
    data-id=${project.id}
    aria-current=${project.id === view.current ? 'true' : nothing}
  >
    <div class="what">
      ${heading(view.level + 1, 'title', titleLink(project, view))}
      ${dotted(
        partners.length > 0
          ? [
              ...partners.slice(0, MAX_PARTNERS).map((one) => partner(one, lang)),
              rest > 0 && `${t.and} ${count(rest, t.otherPartners, lang)}`,
            ]
          : [missing(t.partner, view)],
        'partners',
      )}
      ${summary ? summaryOf(summary, lang) : nothing}
      ${dotted([programme && inLanguage(programme.title, lang), unit && inLanguage(unit.name, lang)], 'owner')}
      ${unmetDemands(project, lang).map((one) => html`<p class="meta">${one}</p>`)}
    </div>
    <div>
      ${axis && bar(project, axis, view.today)}
      <p class="numbers">${yearsInWords(project, lang) || missing(t.years, view)}</p>
    </div>
    <div class="facts" part="facts">
      <p>${project.status ? statusMark(project, view) : missing(t.status, view)}</p>
      ${fromEu ? html`<p>${fromEu} ${t.fromEu}</p>` : nothing}
      ${grants.map(({ amount, funder }) => html`<p>${money(amount!, lang, true)} ${t.from} ${inLanguage({ sv: funder! }, lang)}</p>`)}
      <p class=${fromEu ? 'meta' : ''}>
        ${budget ? `${isSought(project.status ?? '') ? t.soughtBudget : t.budget} ${money(budget, lang, true)}` : fromEu || grants[0] ? nothing : missing(t.budget, view)}
      </p>
    </div>
  </li>`
}

export const list = (projects: readonly Project[], axis: Axis | null, view: ProjectsView): TemplateResult =>
  html`<div class="rows">
    ${axis && axisYears(axis)}
    <ul part="list" tabindex="-1" aria-label=${messagesIn(view.lang).title}>
      ${deferEach(projects, (project) => row(project, axis, view))}
    </ul>
  </div>`
