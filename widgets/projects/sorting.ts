/** The columns of the table and their order. Pure. */
import { type Language, textIn } from '../text/language.ts'
import { projectStatuses } from '../../db/resources/project-fields.ts'
import { sumsFromEu } from '../records/money.ts'
import { countriesOf, type Project } from './listed-project.ts'
import { countryName } from '../text/format.ts'

export const columns = [
  'project',
  'status',
  'inCountries',
  'programme',
  'start',
  'end',
  'fromEu',
  'budget',
] as const

export type Column = (typeof columns)[number]

export interface Sorting {
  readonly by: Column
  readonly descending: boolean
}

/** Newest first, the API's order. */
export const byStart: Sorting = { by: 'start', descending: true }

/** The sorting as an address parameter, such as "-budget"; '' for the API's order. */
export const textOfSorting = (sorting: Sorting): string =>
  sorting.by === 'start' && sorting.descending ? '' : `${sorting.descending ? '-' : ''}${sorting.by}`

/** The address may name an unknown column; `sortProjects` handles that. */
export const sortingOf = (text = ''): Sorting =>
  text ? { by: text.replace('-', '') as Column, descending: text[0] === '-' } : byStart

export const countryNames = (project: Project, lang: Language) =>
  countriesOf(project).map((code) => countryName(code, lang))

/** Amounts in different currencies are not comparable, so they are grouped by currency. */
const sum = (currency: string, amount: number | string) => currency + Number(amount).toFixed(2)

const keys: Record<Column, (project: Project, lang: Language) => string | null | undefined> = {
  project: ({ title }, lang) => textIn(title, lang),
  status: ({ status }) => status && String(Object.keys(projectStatuses).indexOf(status)),
  inCountries: (project, lang) => countryNames(project, lang)[0],
  programme: ({ programme }, lang) => programme && textIn(programme.title, lang),
  start: ({ startDate, plannedStart }) => startDate?.earliest ?? plannedStart,
  end: ({ endDate, plannedEnd }) => endDate?.latest ?? plannedEnd,
  fromEu: (project) =>
    Object.entries(sumsFromEu([project])).map(([currency, amount]) => sum(currency, amount))[0],
  budget: ({ budget }) => budget && sum(budget.currency, budget.amount),
}

/** Sorted by a column; unknown values last in both directions. */
export function sortProjects(
  projects: readonly Project[],
  { by, descending }: Sorting,
  lang: Language,
): Project[] {
  // The address may name an unknown column.
  const key = columns.includes(by) ? keys[by] : keys.start
  const { compare } = new Intl.Collator(lang, { numeric: true })
  return projects
    .map((project) => ({ project, at: key(project, lang) }))
    .sort((a, b) => {
      if (!a.at || !b.at) return Number(!a.at) - Number(!b.at)
      return descending ? compare(b.at, a.at) : compare(a.at, b.at)
    })
    .map(({ project }) => project)
}
