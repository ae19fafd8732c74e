import { html } from 'hono/html'
import { report as reports } from '../../../db/resources/report.ts'
import { decisionRule as rules } from '../../../db/resources/decision-rule.ts'
import type { Obligation } from '../../../db/derived/obligations.ts'
import { type Owed, type OwedState, owedStates } from '../../../db/derived/owed.ts'
import { resourceOf } from '../../../db/resources/index.ts'
import { formFor } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { separated } from '../data-link.ts'
import { capital, inLanguage } from '../text.ts'
import { as, asResource, type FollowUpContext, link } from './context.ts'
import type { FollowUp } from './follow-up.ts'
import { messages } from './messages.ts'
import { actInWords } from './rule-words.ts'
import { ownerOf, stateInWords, titleOf } from './obligation-words.ts'

/** Where they are on the page. */
export const obligationsId = 'obligations'

/** What is to be reported for the year, by whom and when, and what came of it. */
export function obligationsPart(
  { obligations, unitName, laterPolicies }: FollowUp,
  context: FollowUpContext,
): Html {
  const { language, year } = context
  const t = messages[language]
  const owner = (one: Obligation) => {
    const found = ownerOf(one, unitName(one.unitId ?? ''))
    return found && html`, ${inLanguage(found, language)}`
  }
  return html`<section>
    <h2 id="${obligationsId}">${t.obligations(year)}</h2>
    ${
      obligations.length === 0
        ? html`<p>${laterPolicies.length > 0 ? t.noObligationsThen(year) : t.noObligations}</p>`
        : html`<ul class="entries">
            ${obligations.map(
              (one) =>
                html`<li>
                  <p>
                    <strong>${titleOf(one)[language]}</strong>${owner(one)}: ${stateInWords(one, language)}
                  </p>
                  ${itemsOf(one, context)} ${origin(one, context)}
                </li>`,
            )}
          </ul>`
    }
  </section>`
}

/** The states of what has come, or is not due. */
const settled: ReadonlySet<OwedState> = new Set(['onTime', 'submitted', 'adopted', 'reported', 'upcoming'])

/** The projects and cooperation that something is missing of, and every action plan: reports are listed below. */
function itemsOf({ matter, items, isProposed }: Obligation, context: FollowUpContext): Html | false {
  const isOnPlans = matter === 'action-plan'
  const shown = items.filter(
    ({ record: [name], state }) => isOnPlans || (name !== 'report' && !settled.has(state)),
  )
  return (
    !isProposed &&
    shown.length > 0 &&
    (isOnPlans || items.length > 1) &&
    html`<ul>
      ${shown.map((one) => itemLine(one, context))}
    </ul>`
  )
}

function itemLine({ record: [name, id], state }: Owed, { language, to, findName }: FollowUpContext): Html {
  return html`<li>
    <a href="${to(`/${resourceOf(name)!.path}/${id}`)}"
      >${inLanguage(findName?.(name, id) ?? { sv: id }, language)}</a
    >: ${owedStates[state][language]}
  </li>`
}

/** The rules that it follows from; where there are none, the demands of the policy. */
function origin({ rules: own, demands }: Obligation, context: FollowUpContext): Html | false {
  const { language, to } = context
  const links =
    own.length > 0
      ? own.map(
          (rule) => html`<a href="${to(`/${rules.path}/${rule.id}`)}">${actInWords(rule, language)}</a>`,
        )
      : demands.map((demand) => link(asResource(reports), as(demand), context))
  const { noun } = asResource(rules)
  return html`<p class="quiet">
    ${
      links.length === 0
        ? messages[language].onlyListed
        : html`${own.length > 0 && `${capital(formFor(own.length, noun[language], language))}: `}${separated(links)}`
    }
  </p>`
}
