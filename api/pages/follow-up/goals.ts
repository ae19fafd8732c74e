/** The goals with what was measured in the year. */
import { html } from 'hono/html'
import { indicator as indicators } from '../../../db/resources/indicator.ts'
import { measurement as measurements } from '../../../db/resources/measurement.ts'
import { unit as units } from '../../../db/resources/unit.ts'
import type { Html } from '../../docs/html.ts'
import { byKind } from '../goals-by-kind.ts'
import { common } from '../shared-messages.ts'
import { inLanguage, inSwedish } from '../text.ts'
import { numberIn } from '../values.ts'
import type { FollowUpContext } from './context.ts'
import type { FollowUp, YearOfGoal, YearOfIndicator } from './follow-up.ts'
import { messages } from './messages.ts'

/** Goals that can be measured or that something is said of; then the others, below one sentence. */
export function goalsOf(
  { goals, isProposed, proposedIds, laterPolicies }: FollowUp,
  context: FollowUpContext,
): Html {
  const { language, year } = context
  const t = messages[language]
  const isSilent = ({ goal }: YearOfGoal) => !goal.measured && goal.narrative === null
  const silent = goals.filter(isSilent)
  // Where all of them are proposed, that is said once.
  const mark = ({ goal }: YearOfGoal) =>
    !isProposed &&
    proposedIds.has(goal.policyId ?? '') &&
    html`<strong>${common[language].inProposal}:</strong> `
  return html`<section>
    <h2 id="goals">${t.goals}</h2>
    ${goals.length === 0 && html`<p>${laterPolicies.length > 0 ? t.noGoalsThen(year) : t.noGoals}</p>`}
    ${goals.length > 0 && isProposed && html`<p><strong>${t.proposedGoals}</strong></p>`}
    ${inOrder(goals.filter((goal) => !isSilent(goal)))
      .flatMap(([, own]) => own)
      .map((one) => goalOf(one, mark(one), context))}
    ${
      silent.length > 0 &&
      html`<p>${t.noNarrative}</p>
        ${inOrder(silent).map(
          ([kind, own]) =>
            html`<h3>${kind[language]} (${own.length})</h3>
              <ul>
                ${own.map((one) => html`<li>${mark(one)}${goalLink(one.goal, context)}</li>`)}
              </ul>`,
        )}`
    }
  </section>`
}

/** Each kind in the order of the policy. */
const inOrder = (all: readonly YearOfGoal[]) =>
  byKind(
    all.toSorted((a, b) => a.goal.position - b.goal.position),
    ({ goal }) => goal.kind,
  )

const goalLink = ({ id, wording }: YearOfGoal['goal'], { to, language }: FollowUpContext): Html =>
  html`<a href="${to(`/goals/${id}`)}">${inLanguage(wording, language)}</a>`

function goalOf({ goal, indicators: own }: YearOfGoal, mark: Html | false, context: FollowUpContext): Html {
  const { language } = context
  const t = messages[language]
  return html`<div class="goal">
    ${goal.leadIn && html`<p class="quiet">${inLanguage(goal.leadIn, language)}</p>`}
    <p>${mark}${goalLink(goal, context)}</p>
    ${
      goal.measured
        ? own.length === 0
          ? html`<p class="quiet">${t.noIndicator}</p>`
          : html`<ul>
              ${own.map((one) => indicatorOf(one, context))}
            </ul>`
        : html`<p class="quiet">${t.inWords}</p>`
    }
    ${goal.narrative && html`<p class="long">${inLanguage(goal.narrative, language)}</p>`}
  </div>`
}

function indicatorOf({ indicator, measurements: own }: YearOfIndicator, context: FollowUpContext): Html {
  const { language, to, year, findName } = context
  const t = messages[language]
  const target = indicator.target === null ? t.noTarget : numberIn(indicator.target, indicator.unit, language)
  return html`<li>
    <p>
      <a href="${to(`/${indicators.path}/${indicator.id}`)}">${inLanguage(indicator.title, language)}</a>.
      ${t.target}: ${target}.
      ${
        indicator.targetPeriod !== null &&
        html`${indicators.fields.targetPeriod.title[language]}: ${inSwedish(indicator.targetPeriod)}.`
      }
      ${t.definedBy}: ${inSwedish(indicator.definedBy)}.
    </p>
    ${
      own.length === 0
        ? html`<p>${t.notMeasured(year)}</p>`
        : html`<ul>
            ${own.map(({ id, period, unitId, value, reason }) => {
              const unitName = unitId === null ? undefined : findName(units.name, unitId)
              const shown = value === null ? t.noValue : numberIn(value, indicator.unit, language)
              return html`<li>
                ${period}${unitName && html`, ${inLanguage(unitName, language)}`}:
                <a href="${to(`/${measurements.path}/${id}`)}">${shown}</a>
                ${reason && inLanguage(reason, language)}
              </li>`
            })}
          </ul>`
    }
  </li>`
}
