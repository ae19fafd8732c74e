/**
 * Unit by year. Roles are explicit, because a table laid out as blocks, as on a phone, loses its table semantics for
 * screen readers. There each cell includes its year, since swiping between cells announces no headers.
 */
import { html, nothing, type TemplateResult } from 'lit'
import { inLanguage, textIn } from '../text/language.ts'
import { mark } from './mark.ts'
import type { Report } from '../records/report.ts'
import type { ReportingView } from './messages.ts'
import { distinct } from './reporting.ts'

/** More years than this make blocks on any screen: a table would have to be scrolled sideways. */
const MAX_COLUMNS = 6

/** The reporting unit; a report without a unit is required of all. */
export const unitName = ({ unit }: Pick<Report, 'unit'>, { t, lang }: ReportingView) =>
  unit ? inLanguage(unit.name, lang) : t.all

export function matrix(reports: readonly Report[], name: string, view: ReportingView): TemplateResult {
  const { lang, t, limit, roles } = view
  const years = distinct(reports.map(({ year }) => year!)).sort()
  const rows = distinct(reports.map(({ unitId }) => unitId)).map((id) =>
    reports.find(({ unitId }) => unitId === id)!,
  )
  const sortKey = ({ unit }: Report) => (unit ? textIn(unit.name, lang) : '')
  rows.sort((a, b) => sortKey(a).localeCompare(sortKey(b), lang))
  const cell = (id: Report['unitId'], year: number) => {
    const found = reports.filter((report) => report.unitId === id && report.year === year)
    return html`<td role="cell">
      <span class="year meta">${year}</span>
      ${(found.length > 0 ? found : [undefined]).map((report) => mark(report, view))}
    </td>`
  }
  return html`<table
    class=${years.length > MAX_COLUMNS ? '' : 'wide'}
    part="matrix"
    role="table"
    aria-label=${name}
  >
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t.unit}</th>
        ${years.map((year) => html`<th role="columnheader" scope="col">${year}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.slice(0, limit > 0 ? limit : undefined).map(
        (row) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">
              ${unitName(row, view)}
              ${
                row.unit && roles.some(({ unit, vacant }) => vacant && unit?.id === row.unitId)
                  ? html`<span class="meta">${t.contactVacant}</span>`
                  : nothing
              }
            </th>
            ${years.map((year) => cell(row.unitId, year))}
          </tr>`,
      )}
    </tbody>
  </table>`
}
