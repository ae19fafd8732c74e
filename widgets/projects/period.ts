/** When a project runs: in words, and as a bar on the axis that all projects share. Pure. */
import { html, svg, type TemplateResult } from 'lit/html.js'
import { dateInWords } from '../shared/format-date.ts'
import type { View } from '../shared/view.ts'
import type { Project } from './project.ts'
import { wordsIn } from './words.ts'

type Dates = Pick<Project, 'startDate' | 'endDate' | 'plannedStart' | 'plannedEnd' | 'status'>

/** A day as years: 2024-07-01 is 2024.5. */
function inYears(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12
}

const startOf = ({ startDate, plannedStart }: Dates) => startDate?.earliest ?? plannedStart
const endOf = ({ endDate, plannedEnd }: Dates) => endDate?.latest ?? plannedEnd

/** "2021–2024", "2024–2026 enligt plan", "från 2019"; '' when nothing is known. */
export function yearsInWords(
  { startDate, endDate, plannedStart, plannedEnd }: Dates,
  lang: View['lang'],
): string {
  const year = (date: Dates['startDate'], planned: string | null) =>
    (date?.edtf ?? planned ?? '..').match(/\d{3}[\dX]|\.\./)![0]
  const [from, to] = [year(startDate, plannedStart), year(endDate, plannedEnd)]
  if (from === to && to === '..') return ''
  const words = dateInWords(
    {
      edtf: from === to ? from : `${from}/${to}`,
      approximate: !!(startDate?.approximate || endDate?.approximate),
    } as NonNullable<Dates['startDate']>,
    lang,
  )
  return (startDate || !plannedStart) && (endDate || !plannedEnd) ? words : wordsIn(lang).planned(words)
}

/** Four steps of whole years, wide enough for all. */
export interface Axis {
  readonly from: number
  readonly step: number
}

/** The axis that holds every project and today; null when no project says when. */
export function axisOf(projects: readonly Dates[], today: string): Axis | null {
  const years = [today, ...projects.flatMap((project) => [startOf(project), endOf(project)])].flatMap(
    (day) => (day ? inYears(day) : []),
  )
  if (years.length < 2) return null
  const from = Math.floor(Math.min(...years))
  return { from, step: Math.ceil((Math.max(...years) - from) / 4) || 1 }
}

/** The years above the bars. */
export const axisYears = ({ from, step }: Axis): TemplateResult =>
  html`<div class="years numbers" aria-hidden="true">
    <p class="meta">${[0, 1, 2, 3, 4].map((steps) => html`<span>${from + steps * step}</span>`)}</p>
  </div>`

/** Filled as far as the project has come, open for what is planned. The words beside it say the same. */
export function bar(project: Dates, { from, step }: Axis, today: string) {
  const at = (day: string) => ((inYears(day) - from) / step) * 25
  const now = at(today)
  const [start, end] = [startOf(project) ?? endOf(project), endOf(project)]
  if (!start) return null
  const left = at(start)
  // Where nobody says when it ended, the bar only marks the beginning.
  const right = Math.max(end ? at(end) : project.status === 'ongoing' ? now : 0, left + 1)
  const done = project.startDate || project.endDate ? Math.max(Math.min(right, now), left) : left
  return html`<svg class="bar" part="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 6H100M0 3V9M25 3V9M50 3V9M75 3V9M100 3V9" />
    ${svg`<path class="ahead" d="M${left} 4H${right}V8H${left}z" /><path class="done" d="M${left} 3H${done}V9H${left}z" />`}
    <path class="today" d="M${now} 0V12" />
  </svg>`
}
