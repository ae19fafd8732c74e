/** What the policies ask for, quoted, and what came of it year by year; a proposal is marked as one. */
import { html, nothing, type TemplateResult } from 'lit'
import { policyStatuses } from '../../db/resources/policy-fields.ts'
import { heading } from '../element/heading.ts'
import { shape } from '../element/shape.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { sourceQuotes, sourcesOf } from '../records/sources.ts'
import { shapeOf } from './mark.ts'
import type { Report } from '../records/report.ts'
import type { ReportingView } from './messages.ts'
import { distinct, type Obligation, type Policy } from './reporting.ts'

function followUp({ title, status, followUp: wording }: Policy, isAsked: boolean, view: ReportingView) {
  const { t, lang, messages } = view
  const standing = status ? labelIn(policyStatuses[status], lang) : messages.unknown
  return html`<p>
      <b>${inLanguage(title, lang)}</b><br />
      ${t.status}: ${standing}. ${status && status !== 'adopted' ? t.proposal : nothing}
    </p>
    ${
      wording
        ? html`<blockquote class="text">${inLanguage(wording, lang)}</blockquote>`
        : isAsked
          ? nothing
          : html`<p>${t.noFollowUp}</p>`
    }`
}

/** "2025: 7 i tid och 1 för sent." Each year leads to the municipality's follow-up of it; the same is said once. */
function outcome(same: readonly Obligation[], { lang, municipality }: ReportingView) {
  const { state, stateInWords } = same[0]!
  const name = shapeOf(state)
  return html`<p class="mark ${state} ${name}" part="mark">
    ${shape(name)}<span
      >${same.map(({ year }, index) => {
        // The address of a page may have its language as a parameter.
        const href = municipality?.url?.replace(/\?|$/, `/follow-ups/${year}$&`)
        return html`${index > 0 ? ', ' : nothing}${href ? html`<a href=${href}>${year}</a>` : year}`
      })}:
      ${inLanguage(stateInWords, lang)}</span
    >
  </p>`
}

/** What is owed each year; what the policies above already say in the same words is not repeated. */
function demanded(obligations: readonly Obligation[], policies: readonly Policy[], view: ReportingView) {
  const { lang } = view
  return html`<ul class="demands">
    ${distinct(obligations.map(({ id }) => id)).map((id) => {
      const years = obligations.filter((one) => one.id === id)
      const { title, owner, wordings } = years[0]!
      return html`<li part="demand">
        <p><b>${inLanguage(title, lang)}</b>${owner ? html` · ${inLanguage(owner, lang)}` : nothing}</p>
        ${distinct(years.map(({ stateInWords }) => stateInWords.sv)).map((said) =>
          outcome(
            years.filter(({ stateInWords }) => stateInWords.sv === said),
            view,
          ),
        )}
        ${wordings
          .filter(({ sv }) => !policies.some(({ followUp }) => followUp?.sv.includes(sv)))
          .map((text) => html`<p class="text">${inLanguage(text, lang)}</p>`)}
      </li>`
    })}
  </ul>`
}

/** A replaced policy has no requirements any more. */
export function requirements(
  policies: readonly Policy[],
  obligations: readonly Obligation[],
  demands: readonly Report[],
  view: ReportingView,
): TemplateResult | typeof nothing {
  const current = policies.filter(({ status }) => status !== 'replaced')
  const isAsked = !!obligations[0]
  if (current.length + obligations.length + demands.length === 0) return nothing
  return html`<section part="rules">
    ${heading(view.level + 1, 'part-title', view.t.rules)}
    ${current.map((policy) => followUp(policy, isAsked, view))}
    ${isAsked ? demanded(obligations, current, view) : nothing}
    ${sourceQuotes({ sources: sourcesOf(demands) }, view)}
  </section>`
}
