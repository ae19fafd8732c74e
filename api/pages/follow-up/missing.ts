import { html } from 'hono/html'
import { decisionRule as rules } from '../../../db/resources/decision-rule.ts'
import { indicator as indicators } from '../../../db/resources/indicator.ts'
import { wordList } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { inLanguage, lower } from '../text.ts'
import { type FollowUpContext, link } from './context.ts'
import type { FollowUp } from './follow-up.ts'
import { messages } from './messages.ts'

/** What rules demand, and what the register lacks. */
export function missing(followUp: FollowUp, context: FollowUpContext): Html {
  const { language, to, year } = context
  const t = messages[language]
  const { unmet, incomplete, unmeasured, sections } = followUp
  const hasRecords = sections.some(({ parts }) =>
    parts.some(({ records, unclear }) => records.length + unclear.length > 0),
  )
  return html`<section>
    <h2 id="missing">${t.missing}</h2>
    ${
      unmeasured.length > 0 &&
      html`<p>${t.unmeasured(year)}</p>
        <ul>
          ${unmeasured.map(
            ({ id, title }) =>
              html`<li><a href="${to(`/${indicators.path}/${id}`)}">${inLanguage(title, language)}</a></li>`,
          )}
        </ul>`
    }
    ${!hasRecords && html`<p>${t.noRecords(year, unmeasured.length > 0)}</p>`}
    ${hasRecords && unmet.length + incomplete.length === 0 && html`<p>${t.complete}</p>`}
    ${
      unmet.length > 0 &&
      html`<p>${t.unmet}</p>
        <ul>
          ${unmet.map(
            ({ resource, record, demand: { ruleId, ruleName, message } }) =>
              html`<li>
                ${link(resource, record, context)}: ${inLanguage(message, language)} ${t.rule}
                <a href="${context.to(`/${rules.path}/${ruleId}`)}">${inLanguage(ruleName, language)}</a>.
              </li>`,
          )}
        </ul>`
    }
    ${
      incomplete.length > 0 &&
      html`<p>${t.lacks}</p>
        <ul>
          ${incomplete.map(
            ({ resource, record, fields }) =>
              html`<li>
                ${link(resource, record, context)}:
                ${wordList(
                  fields.map((name) => lower(resource.fields[name]!.title, language)),
                  language,
                )}
              </li>`,
          )}
        </ul>`
    }
  </section>`
}
