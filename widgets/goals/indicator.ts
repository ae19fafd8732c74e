/** One indicator: its chart over the years, or that it was not measured and who is responsible. */
import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../element/heading.ts'
import { inLanguage } from '../text/language.ts'
import { chart } from './chart.ts'
import { hasTarget, hasValue, type Indicator, isMeasured, ofWhole } from '../records/goal.ts'
import { missing, numbers, orUnknown } from './numbers.ts'
import { byUnit } from './units.ts'
import { targetWithPeriod, trend } from './value.ts'
import type { GoalsView } from './messages.ts'

/** The latest periods without a value, with the reason that was given; the table has them all. */
export const reasons = (indicator: Indicator, view: GoalsView) =>
  ofWhole(indicator)
    .filter((point) => !isMeasured(point))
    .slice(-3)
    .map((point) => html`<p class="meta text">${point.period} ${missing(point, view)}</p>`)

/** A state of its own, never an empty chart. */
export const notMeasured = (facts: TemplateResult, { t }: GoalsView) =>
  html`<div class="unmeasured" part="unmeasured">
    <p class="lead">${t.notMeasured}</p>
    ${facts}
  </div>`

/** Baseline, target and responsible unit of an unmeasured indicator. */
export function unmeasured(indicator: Indicator, view: GoalsView) {
  const { target, noTarget, measuredBy } = view.t
  return notMeasured(
    html`<p>${hasTarget(indicator) ? html`${target}: ${targetWithPeriod(indicator, view)}.` : noTarget}</p>
      <p>${measuredBy}: ${orUnknown(indicator.measuredBy, view)}</p>`,
    view,
  )
}

function measured(indicator: Indicator, view: GoalsView) {
  const points = ofWhole(indicator)
  const values = points.filter(isMeasured)
  return html`${
    values.length > 0
      ? html`${chart(points, indicator, view.span, view)}
          <p>${trend(values, indicator, view)}</p>`
      : nothing
  }
  ${byUnit(indicator, view)}`
}

export const indicatorTemplate = (indicator: Indicator, view: GoalsView, level: number): TemplateResult =>
  html`<div class="indicator" part="indicator">
    ${heading(level, 'indicator-title', inLanguage(indicator.title, view.lang))}
    ${(hasValue(indicator) ? measured : unmeasured)(indicator, view)} ${reasons(indicator, view)}
    ${numbers(indicator, view)}
  </div>`
