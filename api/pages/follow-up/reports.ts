import { html } from 'hono/html'
import { report as reports } from '../../../db/resources/report.ts'
import { owedStates } from '../../../db/derived/owed.ts'
import { daysLate } from '../../../widgets/records/report.ts'
import { messagesIn } from '../../../widgets/reporting/messages.ts'
import { unitEndInWords } from '../../../widgets/reporting/unit-end.ts'
import { dayInWords } from '../../../widgets/text/format-date.ts'
import { count } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { common } from '../shared-messages.ts'
import { inLanguage } from '../text.ts'
import { as, asResource, type FollowUpContext, link } from './context.ts'
import type { FollowUp, ReportOfYear } from './follow-up.ts'
import { messages } from './messages.ts'

/** "I tid", "11 dagar för sent", "Enheten upphörde 30 juni 2025", as the widget says it. */
export function standing({ report, owed }: ReportOfYear, { language }: FollowUpContext): string {
  const asOwed = { ...report, dueOn: owed.dueOn }
  if (owed.state === 'late') return count(daysLate(asOwed), messagesIn(language).late, language)
  return (owed.state === 'noUnit' && unitEndInWords(asOwed, language)) || owedStates[owed.state][language]
}

function reportLine(one: ReportOfYear, context: FollowUpContext): Html {
  const { language } = context
  const { content } = one.report
  const { dueOn } = one.owed
  const t = messagesIn(language)
  return html`<li>
    <p>
      ${link(asResource(reports), as(one.report), context)}: ${standing(one, context)}.
      ${dueOn !== null && t.lastDay(dayInWords(dueOn, language))}
    </p>
    ${content && html`<p class="long">${inLanguage(content, language)}</p>`}
  </li>`
}

/** The plans and reports of the year. */
export function handedIn({ reports: own, municipality }: FollowUp, context: FollowUpContext): Html {
  const { language, to, year } = context
  const t = messages[language]
  const all = {
    municipality: municipality.id,
    yearFrom: String(year),
    yearTo: String(year),
  }
  return html`<section>
    <h2 id="reports">${t.handedIn}</h2>
    ${
      own.length === 0
        ? html`<p>${t.noReports(year)}</p>`
        : html`<ul class="entries">
              ${own.map((one) => reportLine(one, context))}
            </ul>
            <p>
              <a href="${to(`/${reports.path}`, all)}"
                >${common[language].all(count(own.length, asResource(reports).noun[language], language), true)}</a
              >
            </p>`
    }
  </section>`
}
