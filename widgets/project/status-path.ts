/** The path of a project: which stages the register records as passed, with their records. */
import { nothing, html, type TemplateResult } from 'lit'
import { projectStatuses } from '../../db/resources/project-fields.ts'
import { decisionInWords } from '../records/decision.ts'
import { dateInWords, dayInWords } from '../text/format-date.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import type { View } from '../element/view.ts'
import { isGranted } from '../records/money.ts'
import type { Project } from './full-project.ts'
import { messagesIn } from './messages.ts'

type Status = NonNullable<Project['status']>

const order = Object.keys(projectStatuses) as Status[]

/** For each stage: whether the record shows that it was passed, and its lines of text. */
function recordOf(
  project: Project,
  { lang, today }: View,
): Record<Status, readonly [known: unknown, ...lines: unknown[]]> {
  const t = messagesIn(lang)
  const { status, approval, appliedOn, applicationSignatory, answeredOn, funding, reportDueOn } = project
  const day = (date: string | null) => date && dayInWords(date, lang)
  const period = (date: Project['startDate'], planned: string | null, inPlan: (when: string) => string) => {
    const [was, plan] = [date && dateInWords(date, lang), day(planned)]
    return [date, was, plan !== was && plan && inPlan(plan)] as const
  }
  const isReported = status === 'reported'
  const isOver = isReported || status === 'finished'
  const answer = day(answeredOn)
  const [started, ended] = [
    period(project.startDate, project.plannedStart, t.plannedStart),
    period(project.endDate, project.plannedEnd, t.plannedEnd),
  ]
  return {
    idea: [status],
    'funding-explored': [project.fundingExplored],
    approved: [
      approval?.status === 'decided' && !/rejects|proposes/.test(approval.verb),
      approval?.status === 'proposal' && t.undecided,
      approval && decisionInWords(approval, lang),
    ],
    applied: [
      appliedOn || answeredOn || status === 'granted' || status === 'rejected',
      day(appliedOn),
      applicationSignatory && html`${t.signature} ${inLanguage({ sv: applicationSignatory }, lang)}`,
    ],
    // Without a status, the decision may have been a refusal.
    granted: [(status && answeredOn) || funding.some(isGranted), answer],
    rejected: [status, answer],
    ongoing: [started[0] || isOver, started[1], started[2]],
    finished: [ended[0] || isReported, ended[1], ended[2]],
    reported: [
      isReported,
      isReported
        ? day(project.lastReportedOn)
        : reportDueOn && (reportDueOn < today ? t.overdue : t.due)(day(reportDueOn)!),
    ],
  }
}

/**
 * Filled where the record shows that the stage was passed, dashed where the project has passed it without a
 * record, open where it is still ahead. Without a status only recorded stages are shown.
 */
export function statusPath(given: Project, view: View): TemplateResult | typeof nothing {
  const { lang, messages } = view
  const t = messagesIn(lang)
  // A newer register may have a status whose position on the path is unknown.
  const current = order.find((status) => status === given.status) ?? null
  const project = { ...given, status: current }
  const { fundingExplored } = project
  const record = recordOf(project, view)
  const left = current === 'rejected' ? /granted|ongoing|finished|reported/ : /rejected/
  const path = order.filter(
    (status) =>
      !left.test(status) &&
      (current ? status !== 'funding-explored' || fundingExplored !== false : record[status][0]),
  )
  const now = current ? path.indexOf(current) : path.length
  return path[0]
    ? html`<ol class="path" part="stations" aria-label=${t.stages}>
        ${path.map((status, i) => {
          const [known, ...texts] = record[status]
          const lines = texts.filter(Boolean)
          const state = i > now ? 'ahead' : i === now || known ? 'passed' : 'unknown'
          if (state === 'unknown' && !lines[0]) lines.push(messages.unknown)
          return html`<li
            class="${state} ${status}"
            part="station"
            aria-current=${i === now ? 'step' : nothing}
          >
            <p>
              ${labelIn(projectStatuses[status], lang)}
              ${i > now ? html`<span class="hidden">(${t.ahead})</span>` : nothing}
            </p>
            ${lines.map((line) => html`<p class="meta">${line}</p>`)}
          </li>`
        })}
      </ol>`
    : nothing
}
