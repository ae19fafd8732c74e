/** What the policy asks for, in its own words; a proposal is called one. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { policyStatuses } from '../../db/resources/policy-fields.ts'
import { reportKinds } from '../../db/resources/report.ts'
import { heading } from '../shared/heading.ts'
import { inLanguage, labelIn } from '../shared/language.ts'
import { sourceQuotes } from '../shared/sources.ts'
import { unitName } from './matrix.ts'
import { distinct, type Policy, type Report, sourcesOf } from './report.ts'
import type { ReportingView } from './words.ts'

function followUp({ title, status, followUp: wording }: Policy, view: ReportingView) {
  const { words, lang, messages } = view
  const standing = status ? labelIn(policyStatuses[status], lang) : messages.unknown
  return html`<p>
      <b>${inLanguage(title, lang)}</b><br />
      ${words.status}: ${standing}. ${status && status !== 'adopted' ? words.proposal : nothing}
    </p>
    ${
      wording
        ? html`<blockquote class="text">${inLanguage(wording, lang)}</blockquote>`
        : html`<p>${words.followUp}: ${messages.unknown}.</p>`
    }`
}

/** What is asked of a unit in one kind of report, which may be several things. */
const demand = (reports: readonly Report[], view: ReportingView) =>
  html`<li part="demand">
    <p><b>${labelIn(reportKinds[reports[0]!.kind], view.lang)}</b> · ${unitName(reports[0]!, view)}</p>
    ${reports.map(({ content }) => content && html`<p class="text">${inLanguage(content, view.lang)}</p>`)}
    ${sourceQuotes({ sources: sourcesOf(reports) }, view.lang)}
  </li>`

const keyOf = ({ kind, unitId }: Report) => kind + unitId

/** A policy that another has replaced asks for nothing any more. */
export function rules(
  policies: readonly Policy[],
  demands: readonly Report[],
  view: ReportingView,
): TemplateResult | typeof nothing {
  const current = policies.filter(({ status }) => status !== 'replaced')
  if (current.length + demands.length === 0) return nothing
  return html`<section part="rules">
    ${heading(view.level + 1, 'part-title', view.words.rules)}
    ${current.map((policy) => followUp(policy, view))}
    <ul class="demands">
      ${distinct(demands.map(keyOf)).map((key) =>
        demand(
          demands.filter((each) => keyOf(each) === key),
          view,
        ),
      )}
    </ul>
  </section>`
}
