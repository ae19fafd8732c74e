/** A goal in the wording of its document, with its place there. */
import { html, nothing } from 'lit'
import { goalKinds, kindsOfOtherDocuments } from '../../db/resources/goal.ts'
import { heading } from '../element/heading.ts'
import { inLanguage, labelIn, plain } from '../text/language.ts'
import { nestedQuotes } from '../text/nested-quotes.ts'
import type { Goal } from '../records/goal.ts'
import { isProposed } from './overview.ts'
import type { GoalsView } from './messages.ts'
import type { Policy } from './goals.ts'

/**
 * The document and the place in it, with the whole sentence where the goal is only a part of one. The policy's own
 * name is above all goals already; fictional goals have no document but their policy.
 */
const origin = ({ sources, wording }: Goal, policy: Policy | undefined) =>
  sources.map(({ title, kind, place, href, quote }) => {
    const name = policy && !href && (kind === 'fiction' || title === policy.title.sv) ? '' : title
    const from = [name, place].filter(Boolean).join(', ')
    const whole =
      quote && quote !== wording.sv ? html`<q>${inLanguage(nestedQuotes({ sv: quote }), 'sv')}</q>` : nothing
    if (!from && whole === nothing) return nothing
    return html`<p class="meta" lang="sv">
      ${href ? html`<a href=${href}>${plain(from)}</a>` : plain(from)} ${whole}
    </p>`
  })

/** A goal of another document is neither proposed nor adopted with this one. */
const [otherDocument] = kindsOfOtherDocuments

/** Only the document's own wording is in quotation marks; a translation is not. */
export function wordingTemplate(goal: Goal, view: GoalsView, level: number) {
  const { lang, t, policies } = view
  const { id, url, kind, period, steeringPlan, wording, priorityAreas, policyId } = goal
  const policy = policies.find((each) => each.id === policyId)
  const translated = lang !== 'sv' && wording[lang as 'en']
  const name = labelIn(goalKinds[kind], lang)
  const about = [
    view.isRecordPage
      ? name
      : html`<a href=${url} @click=${(event: Event) => view.select(event, goal)}>${name}</a>`,
    policy && kind !== otherDocument && isProposed(policy, t) && t.proposed,
    period && inLanguage({ sv: period }, lang),
    steeringPlan && html`${t.steeredBy} ${inLanguage({ sv: steeringPlan }, lang)}`,
    ...priorityAreas.map(({ title }) => inLanguage(title, lang)),
  ].filter(Boolean)
  return html`<div class="words">
    <p class="meta about">${about.map((part, index) => html`${index > 0 ? ' · ' : nothing}${part}`)}</p>
    <blockquote id=${`${id}.quote`}>
      ${heading(level, 'wording', translated ? inLanguage(wording, lang) : html`<q>${inLanguage(nestedQuotes(wording), lang)}</q>`)}
    </blockquote>
    ${
      translated
        ? html`<details class="meta">
            <summary>${t.translated}</summary>
            <q lang="sv">${inLanguage(nestedQuotes({ sv: wording.sv }), 'sv')}</q>
          </details>`
        : nothing
    }
    ${origin(goal, policy)}
  </div>`
}
