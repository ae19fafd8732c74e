import { html } from 'hono/html'
import { resourceOf } from '../../../db/resources/index.ts'
import { number } from '../../../widgets/text/format.ts'
import { money } from '../../../widgets/text/format-money.ts'
import type { Html } from '../../docs/html.ts'
import { common } from '../shared-messages.ts'
import { inLanguage, inSwedish } from '../text.ts'
import { numberIn } from '../values.ts'
import type { FollowUpContext } from './context.ts'
import type { FollowUp } from './follow-up.ts'
import { followUpPath } from './follow-up-path.ts'
import { messages } from './messages.ts'

/** What the register itself counts, with the records behind each number; apart from what is reported. */
export function countedOf({ derived, municipality }: FollowUp, context: FollowUpContext): Html | false {
  const { language, to, year, findName } = context
  const t = messages[language]
  const whole = (n: number) => number(n, language)
  return (
    derived.length > 0 &&
    html`<section>
      <h2 id="counted">${t.counted}</h2>
      <p>${t.countedLead}</p>
      <ul class="entries">
        ${derived.map(({ indicator, value, isLowerBound, numerator, denominator, reason, groups, sums }) => {
          const behind = groups.filter(({ role }) => role === 'met').flatMap(({ records }) => records)
          return html`<li id="${indicator.id}">
            <p>
              ${indicator.title[language]}:
              ${
                value === null
                  ? reason?.[language]
                  : html`${isLowerBound && `${t.atLeast} `}<a
                        href="${to(followUpPath(municipality.id, year))}#${indicator.id}"
                        >${numberIn(value, indicator.unit, language)}</a
                      >${denominator !== null && ` (${t.of(whole(numerator ?? 0), whole(denominator))})`}`
              }
            </p>
            ${sums.map(
              ({ fund, amount, year: of }) =>
                html`<p class="quiet">
                  ${of} ${fund === null ? t.unknownFund : inSwedish(fund)}:
                  ${amount === null ? common[language].unknown : money(amount, language)}
                </p>`,
            )}
            ${
              value !== null &&
              behind.length > 0 &&
              html`<p class="quiet">
                ${behind.map(
                  ({ record: [name, id] }, i) =>
                    html`${i > 0 && ', '}<a href="${to(`/${resourceOf(name)!.path}/${id}`)}"
                        >${inLanguage(findName(name, id) ?? { sv: id }, language)}</a
                      >`,
                )}
              </p>`
            }
          </li>`
        })}
      </ul>
    </section>`
  )
}
