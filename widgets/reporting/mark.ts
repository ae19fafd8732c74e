/** Status of a report: a shape and a text, so that nothing depends on colour alone. */
import { html, type TemplateResult } from 'lit'
import { type Shape, shape } from '../element/shape.ts'
import { count } from '../text/format.ts'
import { labelIn } from '../text/language.ts'
import { daysLate, type Report } from '../records/report.ts'
import { reportStates, stateOf } from '../../db/resources/report-state.ts'
import type { ReportingView } from './messages.ts'
import { unitEndInWords } from './unit-end.ts'

const shapes: Readonly<Record<string, Shape | undefined>> = {
  onTime: 'full',
  submitted: 'done',
  adopted: 'done',
  reported: 'done',
  late: 'half',
  overdue: 'missed',
  unreported: 'missed',
  upcoming: 'open',
}

/** A state that is not known, or no longer owed, has a line. */
export const shapeOf = (state: string): Shape => shapes[state] ?? 'none'

/** "I tid", "11 dagar för sent", "uppgift saknas". */
export function stateInWords(
  report: Report,
  { t, messages, today, lang }: Pick<ReportingView, 't' | 'messages' | 'today' | 'lang'>,
): string {
  const state = stateOf(report, today)
  if (state === 'late') return count(daysLate(report), t.late, lang)
  if (state === 'unknown') return messages.unknown
  return state === 'noUnit' ? unitEndInWords(report, lang)! : labelIn(reportStates[state], lang)
}

/** The status of a report without a record is unknown. */
export function mark(report: Report | undefined, view: ReportingView): TemplateResult {
  const state = report ? stateOf(report, view.today) : 'unknown'
  const word = report ? stateInWords(report, view) : view.messages.unknown
  const name = shapeOf(state)
  return html`<span class="mark ${state} ${name}" part="mark"
    >${shape(name)}
    ${
      report?.href
        ? html`<a href=${report.href} @click=${(event: Event) => view.select(event, report)}>${word}</a>`
        : html`<span>${word}</span>`
    }</span
  >`
}
