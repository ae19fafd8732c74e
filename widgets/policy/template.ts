/** Each policy as a document card. Pure: records in, templates out. */
import { html, nothing, type TemplateResult } from 'lit'
import { policyStatuses } from '../../db/resources/policy-fields.ts'
import { dayInWords } from '../text/format-date.ts'
import { heading } from '../element/heading.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import { deferEach, deferred } from '../element/deferred.ts'
import { sourceQuotes } from '../records/sources.ts'
import type { View } from '../element/view.ts'
import { areasTemplate } from './areas.ts'
import { background, plainLanguage } from './background.ts'
import { stagesOf } from './stages.ts'
import { facts } from './facts.ts'
import { documentsTemplate } from './documents.ts'
import { quotation } from './quotation.ts'
import { isProposed } from '../records/policy.ts'
import { passages, type Policies, type Policy } from './policy.ts'
import { responsesTable } from './responses.ts'
import { rulesOf } from './rules.ts'
import { chain } from './stage-template.ts'
import { type PolicyView, messagesIn } from './messages.ts'

/** Notice for a document that is proposed, replaced or expired; else ''. */
export function standing(policy: Policy, { lang, t, today }: PolicyView): string {
  const { status, validTo } = policy
  if (isProposed(policy)) return t.proposal
  if (status === 'replaced') return t.replaced
  return validTo && validTo < today ? t.lapsed(dayInWords(validTo, lang)) : ''
}

function policyTemplate(
  policy: Policy,
  { decisions = [], rules = [], areas = [] }: Policies,
  view: PolicyView,
): TemplateResult {
  const { lang, t, level } = view
  const { status, title, url, priorityAreas, frameworks, relatedDocuments, consultationResponses } = policy
  const standingText = standing(policy, view)
  const section = (name: string, content: unknown) =>
    content
      ? html`<section>
          ${heading(level + (view.isRecordPage ? 1 : 2), 'section-title', name)} ${content}
        </section>`
      : nothing
  const link = html`<a href=${url} @click=${(event: Event) => view.select(event, policy)}
    >${inLanguage(title, lang)}</a
  >`
  const mark = status === 'adopted' || status === 'replaced' ? status : 'open'
  const top = html`<div class="top">
    ${
      view.isRecordPage && status
        ? nothing
        : html`<p class="status ${mark}" part="status-of-policy">
            ${status ? labelIn(policyStatuses[status], lang) : t.adoptionUnknown}
          </p>`
    }
    ${view.isRecordPage ? nothing : heading(level + 1, 'title', link)}
    ${standingText ? html`<p part="standing">${standingText}</p>` : nothing}
  </div>`
  // What it says is on its own page, and of one that is over all of it.
  if (view.isOverview && status === 'replaced')
    return html`<article class="policy" part="policy">${top}</article>`
  const quoted = () =>
    html`${passages.map((field) =>
      deferred(() =>
        section(
          t.fields[field],
          policy[field]
            ? quotation(policy[field], view)
            : field === 'followUp' && html`<p class="muted">${t.noFollowUp}</p>`,
        ),
      ),
    )}
    ${deferred(() =>
      section(
        t.documents,
        [...(frameworks ?? []), ...(relatedDocuments ?? [])].length > 0 && documentsTemplate(policy, view),
      ),
    )}`
  return html`<article class="policy" part="policy">
    ${top} ${section(t.plainLanguage, policy.plainLanguage && plainLanguage(policy, view))}
    ${view.isRecordPage || view.isOverview ? nothing : facts(policy, view)}
    <div class="columns">
      <div>${deferred(() => section(t.chain, chain(stagesOf(policy, decisions, view), policy, view)))}</div>
      <div class="column" part="passages">
        ${section(t.areas, priorityAreas.length > 0 && areasTemplate(priorityAreas, areas, view))}
        ${view.isOverview ? nothing : quoted()}
      </div>
    </div>
    ${deferred(() =>
      section(
        t.responses,
        !view.isOverview && consultationResponses.length > 0 && responsesTable(policy, view),
      ),
    )}
    ${view.isRecordPage ? facts(policy, view) : nothing} ${deferred(() => rulesOf(policy, rules, view))}
    ${deferred(() => background(policy, view))} ${deferred(() => sourceQuotes(policy, view))}
  </article>`
}

export function policiesTemplate(lists: Policies, view: View) {
  const own = { ...view, t: messagesIn(view.lang) }
  return deferEach(lists.records, (policy) => policyTemplate(policy, lists, own))
}

/** Skeleton of one card: tall enough to keep content below the widget out of the viewport. */
export const skeleton = () =>
  html`<div class="policy">${[1, 2, 3].map(() => html`<p class="bone"></p>`)}</div>`
