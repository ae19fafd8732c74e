import { html, nothing, type TemplateResult } from 'lit'
import type { UncertainDate } from '../../db/schema/uncertain-date.ts'
import { unbroken } from '../text/format.ts'
import { money } from '../text/format-money.ts'
import { dateInWords, dayInWords } from '../text/format-date.ts'
import { inLanguage } from '../text/language.ts'
import { deferEach } from '../element/deferred.ts'
import type { View } from '../element/view.ts'
import { type ProjectsView, titleLink } from './list.ts'
import { isGranted } from '../../db/resources/granted.ts'
import { isSought, moneyFromEu } from '../records/money.ts'
import { viewMessages } from './view-messages.ts'
import { projectsIn } from './place-names.ts'
import type { Project } from './listed-project.ts'
import { type Column, columns, countryNames, sortProjects, type Sorting } from './sorting.ts'
import { statusMark } from './status-mark.ts'
import { messagesIn } from './messages.ts'

const date =
  (end: 'start' | 'end') =>
  (project: Project, { lang }: View) => {
    const actual: UncertainDate | null = project[`${end}Date`]
    const planned = project[end === 'start' ? 'plannedStart' : 'plannedEnd']
    if (actual) return unbroken(dateInWords(actual, lang))
    return (
      planned && messagesIn(lang).planned(unbroken(dayInWords(planned, lang)), project.status === 'rejected')
    )
  }

/** Whether the stated funding covers the whole budget: then there are no other funders. */
const isCovered = ({ budget, funding }: Project): boolean =>
  funding.reduce(
    (left, { amount }) => (amount?.currency === budget?.currency ? left - Number(amount?.amount) : NaN),
    Number(budget?.amount),
  ) < 1

/** Applied-for money is undecided, and zero once refused. Otherwise zero only where others fund everything. */
function fromEu(project: Project, { lang }: View) {
  const t = viewMessages(lang)
  const euFunding = project.funding.filter(({ origin }) => origin === 'eu')
  const granted = euFunding.some(isGranted)
  if (granted || project.funding.length === 0) return moneyFromEu([project], lang)
  const isRefused = project.status === 'rejected'
  if (euFunding.length > 0) return isRefused ? t.nothing : t.undecided
  return isCovered(project) && t.nothing
}

const cells: Record<Column, (project: Project, view: ProjectsView) => unknown> = {
  project: titleLink,
  status: statusMark,
  inCountries: (project, { lang }) => countryNames(project, lang).join(', '),
  programme: ({ programme }, { lang }) => programme && inLanguage(programme.title, lang),
  start: date('start'),
  end: date('end'),
  fromEu,
  budget({ budget, status }, { lang }) {
    const amount = budget && money(budget, lang, true)
    return amount && isSought(status ?? '') ? viewMessages(lang).sought(amount) : amount
  },
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
  const t = viewMessages(lang)
  const head = (column: Column) => {
    const order = sorting.by === column && (sorting.descending ? 'descending' : 'ascending')
    return html`<th scope="col" class=${classOf(column)} aria-sort=${order || nothing}>
      <button type="button" @click=${() => sort(column)}>
        ${t.columns[column]}
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
  return html`<div class="scroll" part="table" role="group" aria-label=${messagesIn(lang).table} tabindex="0">
    <table>
      <caption>
        ${t.caption(projectsIn(projects.length, lang))}
      </caption>
      <thead>
        <tr>
          ${columns.map(head)}
        </tr>
      </thead>
      <tbody>
        ${deferEach(
          sortProjects(projects, sorting, lang).slice(0, most),
          (project) =>
            html`<tr data-id=${project.id}>
              ${columns.map((column) => cell(column, project))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
