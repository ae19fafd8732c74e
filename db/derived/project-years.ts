import { isCurrent } from '../resources/status-age.ts'
import type { RecordFor } from '../resources/index.ts'
import type { Label } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import { type Answer, lastedIn, type Year } from './year.ts'

/** The fields that say when a project ran. */
export const projectDates = ['status', 'startDate', 'endDate', 'sources'] as const

type Dated = Pick<RecordFor<'project'>, (typeof projectDates)[number]>

/** Statuses of a project that has not begun, or never will. */
const notBegun: ReadonlySet<Dated['status']> = new Set([
  'idea',
  'funding-explored',
  'approved',
  'applied',
  'granted',
  'rejected',
])

/** Whether a project was under way in the year. Its status is that of the present, unless its source is too old. */
export function ranIn(project: Dated, year: Year): Answer {
  const { status, startDate, endDate } = project
  if (notBegun.has(status)) return false
  const goesOn = status === 'ongoing' && isCurrent(project as unknown as Json, year.until)
  return goesOn && year.isPresent ? true : lastedIn(year, startDate, endDate, { goesOn })
}

/** No project in the register does not mean that the municipality has none. */
export const noProjects: Label = {
  sv: 'Registret har inga projekt för kommunen.',
  en: 'The register has no projects of the municipality.',
}
