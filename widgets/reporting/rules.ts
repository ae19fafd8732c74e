/** What the policy asks for, in its own words; a proposal is called one. */
import { html, nothing, type TemplateResult } from 'lit'
import { policyStatuses } from '../../db/resources/policy-fields.ts'
import { reportKinds } from '../../db/resources/report.ts'
import { wordList } from '../text/format.ts'
import { heading } from '../element/heading.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { sourceQuotes } from '../records/sources.ts'
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
        : html`<p>${words.noFollowUp}</p>`
    }`
}

/** What the policy asks for every year; what is asked of the same unit in the same words is told once. */
function demanded(demands: readonly Report[], policies: readonly Policy[], view: ReportingView) {
  const { lang } = view
  /** Words of their own, beside those of the policies above. */
  const wordings = (reports: readonly Report[]) =>
    distinct(reports.flatMap(({ content }) => content?.sv ?? [])).filter(
      (words) => !policies.some(({ followUp }) => followUp?.sv.includes(words)),
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
            (words) =>
              html`<p class="text">
                ${inLanguage(reports.find(({ content }) => content?.sv === words)!.content!, lang)}
              </p>`,
          )}
        </li>`
      })}
    </ul>
    ${sourceQuotes({ sources: sourcesOf(demands) }, lang)}`
}

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
    ${demands[0] ? demanded(demands, current, view) : nothing}
  </section>`
}
