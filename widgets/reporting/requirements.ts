/** The policy's requirements, quoted; a proposal is marked as one. */
import { html, nothing, type TemplateResult } from 'lit'
import { policyStatuses } from '../../db/resources/policy-fields.ts'
import { reportKinds } from '../../db/resources/report.ts'
import { wordList } from '../text/format.ts'
import { heading } from '../element/heading.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { sourceQuotes } from '../records/sources.ts'
import { unitName } from './matrix.ts'
import type { Report } from '../records/report.ts'
import type { ReportingView } from './messages.ts'
import { distinct, type Policy, sourcesOf } from './reporting.ts'

function followUp({ title, status, followUp: wording }: Policy, view: ReportingView) {
  const { t, lang, messages } = view
  const standing = status ? labelIn(policyStatuses[status], lang) : messages.unknown
  return html`<p>
      <b>${inLanguage(title, lang)}</b><br />
      ${t.status}: ${standing}. ${status && status !== 'adopted' ? t.proposal : nothing}
    </p>
    ${
      wording
        ? html`<blockquote class="text">${inLanguage(wording, lang)}</blockquote>`
        : html`<p>${t.noFollowUp}</p>`
    }`
}

/** Yearly requirements of the policy; identical ones for the same unit are shown once. */
function demanded(demands: readonly Report[], policies: readonly Policy[], view: ReportingView) {
  const { lang } = view
  /** Own wording, beside that of the policies above. */
  const wordings = (reports: readonly Report[]) =>
    distinct(reports.flatMap(({ content }) => content?.sv ?? [])).filter(
      (text) => !policies.some(({ followUp }) => followUp?.sv.includes(text)),
    )
  const keyOf = ({ kind, unitId }: Report) =>
    unitId + wordings(demands.filter((other) => other.kind === kind && other.unitId === unitId)).join()
  const keys = demands.map(keyOf)
  return html`<ul class="demands">
      ${distinct(keys).map((key) => {
        const reports = demands.filter((_, index) => keys[index] === key)
        const kinds = wordList(distinct(reports.map(({ kind }) => labelIn(reportKinds[kind], lang))), lang)
        return html`<li part="demand">
          <p><b>${kinds[0]}${kinds.slice(1).toLocaleLowerCase(lang)}</b> · ${unitName(reports[0]!, view)}</p>
          ${wordings(reports).map(
            (text) =>
              html`<p class="text">
                ${inLanguage(reports.find(({ content }) => content?.sv === text)!.content!, lang)}
              </p>`,
          )}
        </li>`
      })}
    </ul>
    ${sourceQuotes({ sources: sourcesOf(demands) }, view)}`
}

/** A replaced policy has no requirements any more. */
export function requirements(
  policies: readonly Policy[],
  demands: readonly Report[],
  view: ReportingView,
): TemplateResult | typeof nothing {
  const current = policies.filter(({ status }) => status !== 'replaced')
  if (current.length + demands.length === 0) return nothing
  return html`<section part="rules">
    ${heading(view.level + 1, 'part-title', view.t.rules)} ${current.map((policy) => followUp(policy, view))}
    ${demands[0] ? demanded(demands, current, view) : nothing}
  </section>`
}
