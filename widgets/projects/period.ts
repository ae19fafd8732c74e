/** When a project runs: as text, and as a bar on the shared axis. Pure. */
import { html, svg, type TemplateResult } from 'lit'
import { dateInWords } from '../text/format-date.ts'
import type { View } from '../element/view.ts'
import type { Project } from './listed-project.ts'
import { messagesIn } from './messages.ts'

type Dates = Pick<Project, 'startDate' | 'endDate' | 'plannedStart' | 'plannedEnd' | 'status'>

/** A day as years: 2024-07-01 is 2024.5. */
function inYears(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12
}

const startOf = ({ startDate, plannedStart }: Dates) => startDate?.earliest ?? plannedStart
const endOf = ({ endDate, plannedEnd }: Dates) => endDate?.latest ?? plannedEnd

/** "2021–2024", "2024–2026 enligt plan", "2024–2026 enligt ansökan", "från 2019"; '' when nothing is known. */
export function yearsInWords(
  { startDate, endDate, plannedStart, plannedEnd, status }: Dates,
  lang: View['lang'],
): string {
  const year = (date: Dates['startDate'], planned: string | null) =>
    (date?.edtf ?? planned ?? '..').match(/\d{3}[\dX]|\.\./)![0]
  const [from, to] = [year(startDate, plannedStart), year(endDate, plannedEnd)]
  if (from === to && to === '..') return ''
  const years = dateInWords(
    {
      edtf: from === to ? from : `${from}/${to}`,
      approximate: !!(startDate?.approximate || endDate?.approximate),
    } as NonNullable<Dates['startDate']>,
    lang,
  )
  return (startDate || !plannedStart) && (endDate || !plannedEnd)
    ? years
    : messagesIn(lang).planned(years, status === 'rejected')
}

/** Four steps of whole years. */
export interface Axis {
  readonly from: number
  readonly step: number
}

/**
 * The axis shared by all projects, with today on it; null when no project has dates. One in ten may begin before
 * it, and one in ten end after it, where that shortens it enough to keep the others distinguishable.
 */
export function axisOf(projects: readonly Dates[], today: string): Axis | null {
  const spans = projects.flatMap((project) => {
    const [start, end] = [startOf(project), endOf(project)]
    return start || end ? [[inYears((start ?? end)!), inYears((end ?? start)!)] as const] : []
  })
  if (!spans[0]) return null
  const starts = spans.map(([start]) => start).sort((a, b) => a - b)
  const ends = spans.map(([, end]) => end).sort((a, b) => b - a)
  const now = today ? inYears(today) : spans[0][0]
  /** The axis when so many projects may reach beyond it at either end. */
  const but = (some: number) => {
    const [from, to] = [Math.floor(Math.min(now, starts[some]!)), Math.max(now, ends[some]!)]
    return { from, to, step: Math.ceil((to - from) / 4) || 1 }
  }
  const [all, most] = [but(0), but(Math.round(spans.length / 10))]
  const { from, step } = most
  if (all.step <= 1.5 * step) return all
  // Years that the steps leave over go to those who would be cut.
  return { from: Math.max(all.from, Math.min(from, Math.ceil(all.to) - 4 * step)), step }
}

/** The years above the bars. */
export const axisYears = ({ from, step }: Axis): TemplateResult =>
  html`<div class="years numbers" aria-hidden="true">
    <p class="meta">${[0, 1, 2, 3, 4].map((steps) => html`<span>${from + steps * step}</span>`)}</p>
  </div>`

/** Length of the point of a bar that goes on beyond the axis, in per cent of the axis. */
const TIP_PERCENT = 3

/** A bar, `top` from the upper edge. */
function shape(left: number, right: number, top: number): string {
  const start = Math.max(Math.min(left, 100 - TIP_PERCENT), 0)
  const end = Math.min(Math.max(right, TIP_PERCENT), 100)
  const [from, to] = [left < 0 ? TIP_PERCENT : start, right > 100 ? 100 - TIP_PERCENT : end]
  return `M${from} ${top}H${to}L${end} 6L${to} ${12 - top}H${from}L${start} 6z`
}

/**
 * Filled for the elapsed part, open for the planned part, pointed where it continues beyond the axis. The
 * text beside it is its equivalent.
 */
export function bar(project: Dates, { from, step }: Axis, today: string) {
  const at = (day: string) => ((inYears(day) - from) / step) * 25
  const now = at(today)
  const [start, end] = [startOf(project) ?? endOf(project), endOf(project)]
  if (!start) return null
  const left = at(start)
  // Without a known end, the bar only marks the beginning.
  const right = Math.max(end ? at(end) : project.status === 'ongoing' ? now : left, left + 1)
  const done = project.startDate || project.endDate ? Math.min(right, now) : left
  return html`<svg class="bar" part="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 6H100M0 3V9M25 3V9M50 3V9M75 3V9M100 3V9" />
    ${svg`<path class="ahead" d=${shape(left, right, 4)} /><path class="done" d=${done > left ? shape(left, done, 3) : ''} />`}
    <path class="today" d="M${now} 0V12" />
  </svg>`
}
