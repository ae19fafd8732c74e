/** One indicator: its line over the years, or that it was not measured and who ought to have done it. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import { heading } from '../shared/heading.ts'
import { inLanguage } from '../shared/language.ts'
import { chart } from './chart.ts'
import { hasValue, type Indicator, isMeasured, type Measurement, ofWhole, type Unit } from './goal.ts'
import { meaning, numbers } from './numbers.ts'
import { targetWithPeriod, trend } from './value.ts'
import type { GoalsView } from './words.ts'

/** Each period without a value, with the reason that was given. */
const reasons = (points: readonly Measurement[], { lang, words }: GoalsView) =>
  points
    .filter((point) => !isMeasured(point))
    .map(
      ({ period, reason }) =>
        html`<p class="meta text">
          ${period}: ${words.notMeasured.toLowerCase()}.
          ${reason ? inLanguage(reason, lang) : `${words.noReason}.`}
        </p>`,
    )

function measured(indicator: Indicator, units: readonly Unit[], view: GoalsView) {
  const points = ofWhole(indicator)
  const values = points.filter(isMeasured)
  return html`${
    values.length > 0
      ? html`<p>${trend(values, indicator, view)}</p>
          ${chart(points, values, indicator, view)} ${reasons(points, view)}`
      : nothing
  }
  ${numbers(indicator, units, view)}`
}

/** A state of its own, never an empty chart: what would be measured, against what, and by whom. */
function unmeasured(indicator: Indicator, view: GoalsView) {
  const { words } = view
  return html`<div class="unmeasured" part="unmeasured">
    <p class="lead">${words.notMeasured}</p>
    <p>
      ${words.noValues}
      ${indicator.target === null ? words.noTarget : html`${words.target}: ${targetWithPeriod(indicator, view)}.`}
    </p>
    ${reasons(indicator.measurements, view)} ${meaning(indicator, view)}
  </div>`
}

export const indicatorTemplate = (
  indicator: Indicator,
  units: readonly Unit[],
  view: GoalsView,
  level: number,
): TemplateResult =>
  html`<div class="indicator" part="indicator">
    ${heading(level, 'indicator-title', inLanguage(indicator.title, view.lang))}
    ${hasValue(indicator) ? measured(indicator, units, view) : unmeasured(indicator, view)}
  </div>`
