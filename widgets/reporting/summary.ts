/** "7 av 8 nämnder och bolag har lämnat in verksamhetsplan för 2026, varav 6 i tid", and who has not. */
import { html, nothing, type TemplateResult } from 'lit'
import { reportKinds } from '../../db/resources/report.ts'
import { type ReportState, stateOf } from '../../db/resources/report-state.ts'
import { number, wordList } from '../text/format.ts'
import { labelIn } from '../text/language.ts'
import { dayInWords } from '../text/format-date.ts'
import { unitName } from './matrix.ts'
import { stateInWords } from './mark.ts'
import type { Report } from '../records/report.ts'
import type { ReportingView } from './messages.ts'
import { distinct } from './reporting.ts'

/** "nämnder och bolag". */
function unitsOf(reports: readonly Report[], { t, lang }: ReportingView): string {
  const { units } = t
  const kinds = reports.map(({ unit }) => units[unit?.kind as keyof typeof units] ?? units.unit)
  return wordList(distinct(kinds), lang)
}

/** The latest year with known reports, submitted or overdue. A unit that did not exist then owed none. */
function lastRound(all: readonly Report[], { today }: ReportingView): Report[] {
  const reports = all.filter((report) => stateOf(report, today) !== 'noUnit')
  const known = reports.filter((report) => !/up|un/.test(stateOf(report, today)))
  const year = Math.max(...known.map((report) => report.year!))
  return reports.filter((report) => report.year === year)
}

export function summary(reports: readonly Report[], view: ReportingView): TemplateResult {
  const { t, lang, messages, today } = view
  const round = lastRound(reports, view)
  const [first] = round
  const inState = (...states: ReportState[]) =>
    round.filter((report) => states.includes(stateOf(report, today)))
  const handedIn = inState('onTime', 'submitted', 'late').length
  const onTime = inState('onTime').length
  const names = (title: string, ...states: ReportState[]) => {
    const found = inState(...states)
    return found.length > 0 && round.length > 1
      ? html`<p>
          ${title}:
          ${found.map((report, index) => html`${index > 0 ? ', ' : nothing}${unitName(report, view)}`)}.
        </p>`
      : nothing
  }
  const days = distinct(round.map(({ dueOn }) => dueOn))
  const ahead = reports.filter((report) => stateOf(report, today) === 'upcoming')
  const next = ahead.map(({ dueOn }) => dueOn!).sort()[0]
  return html`<div class="summary" part="summary">
    ${
      first
        ? html`<p>
            <b
              >${round[1] ? t.of(number(handedIn, lang), number(round.length, lang)) : stateInWords(first, view)}</b
            >
            ${
              round[1]
                ? html`${t.handedIn(unitsOf(round, view), labelIn(reportKinds[first.kind], lang).toLocaleLowerCase(lang), first.year!)}${
                    onTime > 0 ? t.ofWhichOnTime(number(onTime, lang), onTime === handedIn) : nothing
                  }.`
                : html`· ${unitName(first, view)}, ${first.year}`
            }
          </p>`
        : nothing
    }
    ${names(t.notIn, 'overdue')} ${names(t.tooLate, 'late')} ${names(messages.notStated, 'unknown')}
    <p class="meta">
      ${days[0] && !days[1] ? t.lastDay(dayInWords(days[0], lang)) : nothing}
      ${next ? t.next(dayInWords(next, lang)) : nothing}
    </p>
  </div>`
}
