import { html } from 'hono/html'
import { report as reports } from '../../../db/resources/report.ts'
import { type ResourceName, resourceOf } from '../../../db/resources/index.ts'
import { unit as units } from '../../../db/resources/unit.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Html } from '../../docs/html.ts'
import { as, asResource, type FollowUpContext, link } from './context.ts'
import type { FollowUp, UnitYear } from './follow-up.ts'
import { messages } from './messages.ts'
import { standing } from './reports.ts'

/** The year of each unit. */
export function perUnit({ units: own }: FollowUp, context: FollowUpContext): Html {
  const { language, year } = context
  const t = messages[language]
  return html`<section class="by-unit">
    <h2 id="units">${t.perUnit}</h2>
    ${own.length === 0 ? html`<p>${t.noUnits(year)}</p>` : own.map((one) => unitOf(one, context))}
  </section>`
}

function unitOf({ unit, parts, reports: own }: UnitYear, context: FollowUpContext): Html {
  const { language } = context
  const linesOf = (resource: ResourceName, records: readonly Json[]) =>
    html`<ul>
      ${records.map((record) => html`<li>${link(resourceOf(resource)!, record, context)}</li>`)}
    </ul>`
  return html`<div class="unit">
    <h3>${unit ? link(asResource(units), as(unit), context) : messages[language].noUnit}</h3>
    <dl class="lines">
      ${parts.map(
        ({ part, records }) =>
          html`<div>
            <dt>${part.title[language]}</dt>
            <dd>${linesOf(part.resource, records)}</dd>
          </div>`,
      )}
      ${
        own.length > 0 &&
        html`<div>
          <dt>${messages[language].handedIn}</dt>
          <dd>
            <ul>
              ${own.map(
                (one) =>
                  html`<li>
                    ${link(asResource(reports), as(one.report), context)}: ${standing(one, context)}
                  </li>`,
              )}
            </ul>
          </dd>
        </div>`
      }
    </dl>
  </div>`
}
