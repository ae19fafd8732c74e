import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { UncertainDate } from '../../db/schema/uncertain-date.ts'
import { count, money, unbroken } from '../shared/format.ts'
import { dateInWords, dayInWords } from '../shared/format-date.ts'
import { inLanguage } from '../shared/language.ts'
import { gradually } from '../shared/later.ts'
import type { View } from '../shared/view.ts'
import { type ProjectsView, titleLink } from './list.ts'
import { moneyFromEu } from './money-of.ts'
import { partWords } from './part-words.ts'
import type { Project } from './project.ts'
import { type Column, columns, countryNames, sorted, type Sorting } from './sorting.ts'
import { status } from './status.ts'
import { wordsIn } from './words.ts'

function date(actual: UncertainDate | null, planned: string | null, lang: View['lang']) {
  if (actual) return unbroken(dateInWords(actual, lang))
  return planned && wordsIn(lang).planned(unbroken(dayInWords(planned, lang)))
}

/** Unknown only where nobody says who pays, or how much; what has only been applied for is not decided. */
function fromEu(project: Project, { lang }: View) {
  const words = partWords(lang)
  const asked = project.funding.filter(({ origin }) => origin === 'eu')
  const granted = asked.some(({ stage }) => /granted|paid/.test(stage))
  if (granted || project.funding.length === 0) return moneyFromEu([project], lang)
  return asked.length > 0 && project.status !== 'rejected' ? words.undecided : words.nothing
}

const cells: Record<Column, (project: Project, view: ProjectsView) => unknown> = {
  project: titleLink,
  status,
  inCountries: (project, { lang }) => countryNames(project, lang).join(', '),
  programme: ({ programme }, { lang }) => programme && inLanguage(programme.title, lang),
  start: ({ startDate, plannedStart }, { lang }) => date(startDate, plannedStart, lang),
  end: ({ endDate, plannedEnd }, { lang }) => date(endDate, plannedEnd, lang),
  fromEu,
  budget: ({ budget }, { lang }) => budget && money(budget, lang, true),
}

const classOf = (column: Column) => (/fromEu|budget/.test(column) ? 'number' : '')

export function table(
  projects: readonly Project[],
  /** Rows shown at most. */
  most: number,
  sorting: Sorting,
  sort: (by: Column) => void,
  view: ProjectsView,
): TemplateResult {
  const { lang, messages } = view
  const words = partWords(lang)
  const head = (column: Column) => {
    const order = sorting.by === column && (sorting.descending ? 'descending' : 'ascending')
    return html`<th scope="col" class=${classOf(column)} aria-sort=${order || nothing}>
      <button type="button" @click=${() => sort(column)}>
        ${words.columns[column]}
        ${order ? html`<span aria-hidden="true">${sorting.descending ? '↓' : '↑'}</span>` : nothing}
      </button>
    </th>`
  }
  const cell = (column: Column, project: Project) => {
    const content = cells[column](project, view) || html`<span class="missing">${messages.unknown}</span>`
    return column === 'project'
      ? html`<th scope="row">${content}</th>`
      : html`<td class=${classOf(column)}>${content}</td>`
  }
  return html`<div class="scroll" part="table" role="region" aria-labelledby="caption" tabindex="0">
    <table>
      <caption id="caption">
        ${words.caption(count(projects.length, wordsIn(lang).projects, lang))}
      </caption>
      <thead>
        <tr>
          ${columns.map(head)}
        </tr>
      </thead>
      <tbody>
        ${gradually(
          sorted(projects, sorting, lang).slice(0, most),
          (project) =>
            html`<tr data-id=${project.id}>
              ${columns.map((column) => cell(column, project))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
