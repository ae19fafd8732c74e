/** The path of a project: which stages the register records as passed, with their records. */
import { nothing, html, type TemplateResult } from 'lit'
import { isOver, projectStatuses } from '../../db/resources/project-fields.ts'
import { linkedDecision } from '../records/decision.ts'
import { dateInWords, dayInWords } from '../text/format-date.ts'
import { inLanguage, labelIn } from '../text/language.ts'
import type { View } from '../element/view.ts'
import { unmetDemands } from '../records/unmet-demands.ts'
import { isGranted } from '../../db/resources/granted.ts'
import type { Project } from './full-project.ts'
import { messagesIn } from './messages.ts'

type Status = NonNullable<Project['status']>

const order = Object.keys(projectStatuses) as Status[]

/** For each stage: whether the record shows that it was passed, and its lines of text. */
function recordOf(
  project: Project,
  view: View,
): Record<Status, readonly [known: unknown, ...lines: unknown[]]> {
  const { lang, today } = view
  const t = messagesIn(lang)
  const { status, approval, appliedOn, applicationSignatory, answeredOn, funding, reportDueOn } = project
  const day = (date: string | null) => date && dayInWords(date, lang)
  const period = (
    isPast: boolean,
    date: Project['startDate'],
    planned: string | null,
    inPlan: (when: string) => string,
  ) => {
    const [was, plan] = [date && dateInWords(date, lang), day(planned)]
    return [date || isPast, was, plan !== was && plan && inPlan(plan)] as const
  }
  const isReported = status === 'reported'
  const answer = day(answeredOn)
  return {
    idea: [status],
    'funding-explored': [project.fundingExplored, ...unmetDemands(project, lang, 'fundingExplored')],
    approved: [
      approval?.status === 'decided' && !/rejects|proposes/.test(approval.verb),
      approval?.status === 'proposal' && t.undecided,
      approval && linkedDecision(approval, project, view),
      ...unmetDemands(project, lang, 'approvalDecisionId'),
    ],
    applied: [
      appliedOn || answeredOn || status === 'granted' || status === 'rejected',
      day(appliedOn),
      applicationSignatory && html`${t.signature} ${inLanguage({ sv: applicationSignatory }, lang)}`,
      ...unmetDemands(project, lang, 'applicationSignatory'),
    ],
    // Without a status, the answer may have been a refusal, and granted money does not say how far the project came.
    granted: [status && (answeredOn || funding.some(isGranted)), answer],
    rejected: [status, answer],
    ongoing: period(isOver(project), project.startDate, project.plannedStart, t.plannedStart),
    finished: period(isReported, project.endDate, project.plannedEnd, t.plannedEnd),
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
      (current
        ? fundingExplored !== false || status !== 'funding-explored' || record[status][1]
        : record[status][0]),
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
