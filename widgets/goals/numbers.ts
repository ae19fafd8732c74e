/** The numbers behind the picture, and what they mean: the chart's full equivalent. */
import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { LanguageMap } from '../../db/schema/field.ts'
import { number } from '../shared/format.ts'
import { dayInWords } from '../shared/format-date.ts'
import { inLanguage, plain } from '../shared/language.ts'
import { type Indicator, isMeasured, type Measurement, ofUnits, ofWhole, type Unit } from './goal.ts'
import { amount, shareOf } from './value.ts'
import type { GoalsView } from './words.ts'

/** "inte mätt: enkäten ställdes in". Never a number. */
const missing = ({ reason }: Measurement, { words, lang }: GoalsView) =>
  html`${words.notMeasured}: ${reason ? inLanguage(reason, lang) : words.noReason}`

const scroll = (name: unknown, columns: readonly unknown[], rows: unknown, label: string) =>
  html`<div class="scroll" tabindex="0" role="group" aria-label=${label}>
    <table>
      <caption>
        ${name}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`

/** A year a row. Columns that say nothing are left out. */
function byYear(indicator: Indicator, view: GoalsView) {
  const { words, lang } = view
  const points = ofWhole(indicator)
  const columns = (['numerator', 'denominator', 'measuredOn'] as const).filter((name) =>
    points.some((point) => point[name] !== null),
  )
  const cell = (value: Measurement[(typeof columns)[number]]) =>
    html`<td>
      ${value === null ? view.messages.unknown : typeof value === 'number' ? number(value, lang) : dayInWords(value, lang)}
    </td>`
  const rows = points.map(
    (point) =>
      html`<tr>
        <th scope="row">${point.period}</th>
        ${
          isMeasured(point)
            ? html`<td>${amount(point.value, indicator, view, true)}</td>
                ${columns.map((name) => cell(point[name]))}`
            : html`<td colspan=${columns.length + 1}>${missing(point, view)}</td>`
        }
      </tr>`,
  )
  const titles = [words.period, words.value, ...columns.map((name) => words[name])]
  return scroll(inLanguage(indicator.title, lang), titles, rows, words.numbers)
}

/** The name, or what can be read out of the id. */
function nameOf(id: string, units: readonly Unit[], { lang }: GoalsView) {
  const unit = units.find((each) => each.id === id)
  return unit ? inLanguage(unit.name, lang) : plain(id.replace(/^\d{4}-/, '').replaceAll('-', ' '))
}

/** A unit a row, a year a column. */
function byUnit(indicator: Indicator, units: readonly Unit[], view: GoalsView) {
  const points = ofUnits(indicator)
  const periods = [...new Set(points.map(({ period }) => period))]
  const cell = (point: Measurement | undefined) =>
    html`<td>
      ${point && isMeasured(point) ? amount(point.value, indicator, view, true) : nothing}
      <span class="meta"
        >${point ? (isMeasured(point) ? shareOf(point, view) : missing(point, view)) : view.messages.unknown}</span
      >
    </td>`
  const rows = [...new Set(points.map(({ unitId }) => unitId!))].map(
    (id) =>
      html`<tr>
        <th scope="row">${nameOf(id, units, view)}</th>
        ${periods.map((period) => cell(points.find((point) => point.unitId === id && point.period === period)))}
      </tr>`,
  )
  const { words } = view
  return scroll(words.byUnit, [words.unit, ...periods], rows, words.byUnit)
}

/** What is counted, and who says so. */
export function meaning(indicator: Indicator, view: GoalsView): TemplateResult {
  const { words, lang, messages } = view
  const { definition, cohort, geography, definedBy, measuredBy } = indicator
  const fact = (term: string, text: LanguageMap | null) =>
    html`<div>
      <dt class="meta">${term}</dt>
      <dd>${text ? inLanguage(text, lang) : messages.unknown}</dd>
    </div>`
  const swedish = (text: string | null) => (text === null ? null : { sv: text })
  return html`<dl class="facts">
    ${fact(words.definition, definition)} ${cohort && fact(words.cohort, cohort)}
    ${geography && fact(words.geography, geography)} ${fact(words.definedBy, swedish(definedBy))}
    ${fact(words.measuredBy, swedish(measuredBy))}
  </dl>`
}

export const numbers = (indicator: Indicator, units: readonly Unit[], view: GoalsView) =>
  html`<details part="numbers">
    <summary>${view.words.numbers}</summary>
    ${ofWhole(indicator).length > 0 ? byYear(indicator, view) : nothing}
    ${ofUnits(indicator).length > 0 ? byUnit(indicator, units, view) : nothing} ${meaning(indicator, view)}
  </details>`
