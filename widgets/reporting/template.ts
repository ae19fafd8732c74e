/** Each kind of report: latest result, matrix, contents. Then contacts and the policy's requirements. */
import { html, nothing, type TemplateResult } from 'lit'
import { reportKinds } from '../../db/resources/report.ts'
import { heading } from '../element/heading.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { deferEach, deferred } from '../element/deferred.ts'
import { sourceQuotes, sourcesOf } from '../records/sources.ts'
import { contacts } from './contacts.ts'
import { matrix, unitName } from './matrix.ts'
import type { Report } from '../records/report.ts'
import { requirements } from './requirements.ts'
import { summary } from './summary.ts'
import type { ReportingView } from './messages.ts'
import { distinct, isDemand, type Reporting } from './reporting.ts'

/** Contents of the reports, newest first. */
function writings(reports: readonly Report[], view: ReportingView) {
  const written = reports.filter(({ content }) => content).sort((a, b) => b.year! - a.year!)
  if (written.length === 0) return nothing
  return html`<details part="writings">
    <summary>${view.t.writings}</summary>
    <ul>
      ${written.map(
        (report) =>
          html`<li>
            <p class="meta">${report.year} · ${unitName(report, view)}</p>
            <p class="text">${inLanguage(report.content!, view.lang)}</p>
          </li>`,
      )}
    </ul>
  </details>`
}

function kindOfReport(kind: Report['kind'], all: readonly Report[], view: ReportingView) {
  const reports = all.filter((report) => report.kind === kind)
  const name = labelIn(reportKinds[kind], view.lang)
  return html`<section part="kind">
    ${heading(view.level + 1, 'part-title', name)} ${summary(reports, view)}
    ${deferred(() => matrix(reports, name, view))} ${deferred(() => writings(reports, view))}
    ${deferred(() => sourceQuotes({ sources: sourcesOf(reports) }, view))}
  </section>`
}

export function reportingTemplate(
  { records, policies, obligations }: Reporting,
  view: ReportingView,
): TemplateResult {
  const reports = records.filter((report) => !isDemand(report))
  const order = Object.keys(reportKinds)
  const kinds = distinct(reports.map(({ kind }) => kind)).sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return html`${
    records.length > 0 && reports.length === 0
      ? html`<p class="text" part="nothing">${view.t.nothing}</p>`
      : nothing
  }
  ${deferEach(kinds, (kind) => kindOfReport(kind, reports, view))} ${deferred(() => contacts(view))}
  ${deferred(() => requirements(policies, obligations, records.filter(isDemand), view))}`
}
