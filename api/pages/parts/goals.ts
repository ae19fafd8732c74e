/** Goals in a list, and a goal, an indicator and a measurement each on its own page. */
import { html, nothing, type TemplateResult } from 'lit'
import { measurement as measurements } from '../../../db/resources/measurement.ts'
import { heading } from '../../../widgets/element/heading.ts'
import type { View } from '../../../widgets/element/view.ts'
import { chart } from '../../../widgets/goals/chart.ts'
import { areByUnit, unitsRequest } from '../../../widgets/goals/goals.ts'
import { reasons, unmeasured } from '../../../widgets/goals/indicator.ts'
import type { GoalsView } from '../../../widgets/goals/messages.ts'
import { meaning, tables } from '../../../widgets/goals/numbers.ts'
import { goalsTemplate, goalsView, inWords } from '../../../widgets/goals/template.ts'
import { byUnit } from '../../../widgets/goals/units.ts'
import { amount, isSchoolYear, shareOf, trend } from '../../../widgets/goals/value.ts'
import {
  hasValue,
  type Indicator,
  isMeasured,
  type Measurement,
  ofWhole,
} from '../../../widgets/records/goal.ts'
import { policiesRequest } from '../../../widgets/records/policy.ts'
import { inLanguage } from '../../../widgets/text/language.ts'
import { byKind } from '../goals-by-kind.ts'
import { capital } from '../text.ts'
import { first, municipalityOf, type Part, type Related } from './part.ts'

const messages = {
  sv: { year: (year: string) => `år ${year}`, when: (value: string, when: string) => `${value} ${when}` },
  en: { year: (year: string) => year, when: (value: string, when: string) => `${value} in ${when}` },
} as const

/** No other widget listens. */
const alone = { chosen: undefined, choose: null, projectPage: '' }

export const goals: Part<'goal'> = {
  widget: 'goals',
  requests: (all) => ({
    policies: policiesRequest(municipalityOf(all)),
    ...(areByUnit(all) && { units: unitsRequest(municipalityOf(all)) }),
  }),
  template: ({ all, limit, related, view }) => {
    const { policies = [], units = [] } = related
    // Of many, those that the policy itself calls goals first.
    const shown =
      limit > 0
        ? first(
            byKind(all, ({ kind }) => kind).flatMap(([, own]) => own),
            limit,
          )
        : all
    return goalsTemplate({ records: shown, policies, units }, all, view, alone)
  },
}

/** "66,8 % läsåret 2024/2025: 151 av 226.", "Inte mätt år 2024: …". */
function valueInWords(point: Measurement, indicator: Indicator, view: GoalsView): TemplateResult {
  const { year, when } = messages[view.lang as keyof typeof messages]
  const { period, reason } = point
  const time = isSchoolYear(period) ? view.t.schoolYear(period) : year(period)
  if (!isMeasured(point))
    return html`<p class="lead">
      ${capital(when(view.t.notMeasured, time))}: ${reason ? inLanguage(reason, view.lang) : view.t.noReason}
    </p>`
  const share = shareOf(point, view)
  return html`<p class="lead">
    ${when(amount(point.value, indicator, view), time)}${share && `: ${share}`}.
  </p>`
}

/** The last value in words and how far it is to the target, then the chart and all values, units apart. */
function values(indicator: Indicator, view: GoalsView): TemplateResult {
  const points = ofWhole(indicator)
  const measured = points.filter(isMeasured)
  const last = measured.at(-1)
  return html`${
    hasValue(indicator)
      ? html`${
          last
            ? html`${valueInWords(last, indicator, view)}
                <p>${trend(measured, indicator, view)}</p>
                ${chart(points, indicator, view.span, view)}`
            : nothing
        }
        ${byUnit(indicator, view)}`
      : unmeasured(indicator, view)
  }
  ${reasons(indicator, view)} ${tables(indicator, view)}`
}

const howCounted = (indicator: Indicator, view: GoalsView, level: number) =>
  html`${heading(level, 'indicator-title', view.t.howCounted)} ${meaning(indicator, view)}`

const viewOf = (of: { readonly indicators: readonly Indicator[] }, related: Related, view: View): GoalsView =>
  goalsView({ records: [of], policies: [], units: related['units'] ?? [] }, view, alone)

export const goal: Part<'goal'> = {
  widget: 'goals',
  requests: (all) => (areByUnit(all) ? { units: unitsRequest(municipalityOf(all)) } : {}),
  template: ({ all: [one], related, view }) => {
    const own = viewOf(one!, related, view)
    const level = view.level + 1
    return html`<div class="progress">
      ${one!.indicators.map(
        (each) =>
          html`<div class="indicator" part="indicator">
            ${heading(level, 'indicator-title', inLanguage(each.title, view.lang))} ${values(each, own)}
            ${howCounted(each, own, level + 1)}
          </div>`,
      )}
      ${inWords(one!, own)}
    </div>`
  },
}

/** What is counted, by whom, before what came of it. */
export const indicator: Part<'indicator'> = {
  widget: 'goals',
  requests: ([one]) =>
    areByUnit([{ indicators: [one!] }]) ? { units: unitsRequest(one!.municipalityCode) } : {},
  template: ({ all: [one], related, view, id }) => {
    const own = viewOf({ indicators: [one!] }, related, view)
    const level = view.level + 1
    const measurement = one!.measurements.find((each) => each.id === id)
    return html`<div class="indicator" part="indicator">
      ${measurement ? valueInWords(measurement, one!, own) : nothing} ${howCounted(one!, own, level)}
      ${heading(level, 'indicator-title', measurements.title[view.lang as keyof typeof messages])}
      ${values(one!, own)}
    </div>`
  },
}

/** Among the others of its indicator. */
export const measurement: Part<'indicator'> = { ...indicator, within: 'indicator' }
