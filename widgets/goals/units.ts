/** Values of single units, such as committees or schools: one small line each, on one scale. */
import { html, nothing } from 'lit'
import type { LanguageMap } from '../../db/schema/field.ts'
import { inLanguage } from '../text/language.ts'
import { chart } from './chart.ts'
import { type Indicator, isMeasured, ofUnits } from '../records/goal.ts'
import { spanOf } from './scale.ts'
import type { GoalsView } from './messages.ts'

/** Ids of the units with measurements, each once. */
export const unitsOf = (indicator: Indicator) => [...new Set(ofUnits(indicator).map(({ unitId }) => unitId!))]

/** The name, or a label derived from the id. */
export const nameOf = (id: string, { units }: GoalsView): LanguageMap =>
  units.find((each) => each.id === id)?.name ?? { sv: id.replace(/^\d{4}-/, '').replaceAll('-', ' ') }

export function byUnit(indicator: Indicator, view: GoalsView) {
  const all = ofUnits(indicator)
  if (!all.some(isMeasured)) return nothing
  const span = spanOf(all)
  return html`<ul class="units" part="units" aria-label=${view.t.byUnit}>
    ${unitsOf(indicator).map((id) => {
      const name = nameOf(id, view)
      const points = all.filter(({ unitId }) => unitId === id)
      return html`<li>
        <p class="meta">${inLanguage(name, view.lang)}</p>
        ${
          points.some(isMeasured)
            ? chart(points, indicator, span, view, all, name)
            : html`<p>${view.t.notMeasured}</p>`
        }
      </li>`
    })}
  </ul>`
}
