/** The table of a chart's numbers, with definitions: the chart's full text equivalent. */
import { html, nothing } from 'lit'
import type { LanguageMap } from '../../db/schema/field.ts'
import { number } from '../text/format.ts'
import { dayInWords } from '../text/format-date.ts'
import { inLanguage, textIn } from '../text/language.ts'
import { hasValue, type Indicator, isMeasured, type Measurement, ofUnits, ofWhole } from '../records/goal.ts'
import { nameOf, unitsOf } from './units.ts'
import { amount } from './value.ts'
import type { GoalsView } from './messages.ts'

/** "inte mätt: enkäten ställdes in". Never a number. */
export const missing = ({ reason }: Measurement, { t, lang }: GoalsView) =>
  html`${t.notMeasured}: ${reason ? inLanguage(reason, lang) : t.noReason}`

/** One row per period, grouped by unit. Empty columns are left out. */
function rows(points: readonly Measurement[], indicator: Indicator, view: GoalsView) {
  if (!points[0]) return nothing
  const { t, lang, messages } = view
  const columns = (['numerator', 'denominator', 'measuredOn'] as const).filter((name) =>
    points.some((point) => point[name] !== null),
  )
  const cell = (value: Measurement[(typeof columns)[number]]) =>
    html`<td>
      ${value === null ? messages.unknown : typeof value === 'number' ? number(value, lang) : dayInWords(value, lang)}
    </td>`
  const isByUnit = points[0].unitId
  const first = isByUnit ? (['unit', 'period'] as const) : (['period'] as const)
  const name = isByUnit ? t.byUnit : textIn(indicator.title, lang)
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${name}>
    <table>
      <caption>
        ${isByUnit ? name : inLanguage(indicator.title, lang)}
      </caption>
      <thead>
        <tr>
          ${[...first, 'value' as const, ...columns].map((name) => html`<th scope="col">${t[name]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${points.map((point, index) => {
          const { unitId } = point
          return html`<tr>
            ${
              unitId && unitId !== points[index - 1]?.unitId
                ? html`<th
                    scope="rowgroup"
                    rowspan=${points.filter((other) => other.unitId === unitId).length}
                  >
                    ${inLanguage(nameOf(unitId, view), lang)}
                  </th>`
                : nothing
            }
            <th scope="row">${point.period}</th>
            ${
              isMeasured(point)
                ? html`<td>${amount(point.value, indicator, view, true)}</td>
                    ${columns.map((name) => cell(point[name]))}`
                : html`<td colspan=${columns.length + 1}>${missing(point, view)}</td>`
            }
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}

/** A register text; plain strings are Swedish. */
export const orUnknown = (text: LanguageMap | string | null, { lang, messages }: GoalsView) =>
  text ? inLanguage(typeof text === 'string' ? { sv: text } : text, lang) : messages.unknown

/** What is counted, and by which source. Obvious units and places are left out. */
export const meaning = (indicator: Indicator, view: GoalsView) =>
  html`<dl class="facts">
    ${(['definition', 'cohort', 'geography', 'definedBy', 'measuredBy'] as const).map((name) =>
      indicator[name] || !/^[cg]/.test(name)
        ? html`<div>
            <dt class="meta">${view.t[name]}</dt>
            <dd>${orUnknown(indicator[name], view)}</dd>
          </div>`
        : nothing,
    )}
  </dl>`

/** All values, units apart. */
export function tables(indicator: Indicator, view: GoalsView) {
  const units = ofUnits(indicator)
  const byUnit = unitsOf(indicator).flatMap((id) => units.filter(({ unitId }) => unitId === id))
  return html`${rows(ofWhole(indicator), indicator, view)} ${rows(byUnit, indicator, view)}`
}

export const numbersTitle = (indicator: Indicator, { t }: GoalsView) =>
  hasValue(indicator) ? t.numbers : t.howCounted

/** Not in an overview, which links to them. */
export const numbers = (indicator: Indicator, view: GoalsView) =>
  view.isOverview
    ? nothing
    : html`<details part="numbers">
        <summary>${numbersTitle(indicator, view)}</summary>
        ${tables(indicator, view)} ${meaning(indicator, view)}
      </details>`
