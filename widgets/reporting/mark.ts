/** Status of a report: a shape and a text, so that nothing depends on colour alone. */
import { html, type TemplateResult } from 'lit'
import { count } from '../text/format.ts'
import { daysLate, type Report, type ReportState, stateOf } from '../records/report.ts'
import type { ReportingView } from './messages.ts'

const ring = 'M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z'

/** SVG paths in a box of 12 by 12. */
const shapes: Readonly<Record<ReportState, string>> = {
  onTime: ring,
  submitted: 'M1 6.5 4.5 10 11 2',
  late: `${ring}V11`,
  overdue: 'M2 2 10 10M10 2 2 10',
  upcoming: ring,
  unknown: 'M2 6H10',
}

export const shape = (state: ReportState): TemplateResult =>
  html`<svg viewBox="-1 -1 14 14" aria-hidden="true">
    <path d=${shapes[state]} fill=${state === 'onTime' ? 'currentColor' : 'none'} />
    <path d=${state === 'late' ? 'M6 1a5 5 0 0 1 0 10z' : ''} fill="currentColor" />
  </svg>`

/** "I tid", "11 dagar för sent", "uppgift saknas". */
export function stateInWords(
  report: Report,
  { t, messages, today, lang }: Pick<ReportingView, 't' | 'messages' | 'today' | 'lang'>,
): string {
  const state = stateOf(report, today)
  if (state === 'late') return count(daysLate(report), t.late, lang)
  return state === 'unknown' ? messages.unknown : t[state]
}

/** The status of a report without a record is unknown. */
export function mark(report: Report | undefined, view: ReportingView): TemplateResult {
  const state = report ? stateOf(report, view.today) : 'unknown'
  const word = report ? stateInWords(report, view) : view.messages.unknown
  return html`<span class="mark ${state}" part="mark"
    >${shape(state)}
    ${
      report?.href
        ? html`<a href=${report.href} @click=${(event: Event) => view.select(event, report)}>${word}</a>`
        : html`<span>${word}</span>`
    }</span
  >`
}
