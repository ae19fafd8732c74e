/** The order of the table as an address says it, such as "-budget". Pure. */
import type { Column, Sorting } from './sorting.ts'

/** Newest first, as the register answers. */
export const byStart: Sorting = { by: 'start', descending: true }

/** '' for the order of the register. */
export const textOfSorting = (sorting: Sorting): string =>
  sorting.by === 'start' && sorting.descending ? '' : `${sorting.descending ? '-' : ''}${sorting.by}`

/** A text of the address may name a column that there is not; `sorted` sees to that. */
export const sortingOf = (text = ''): Sorting =>
  text ? { by: text.replace('-', '') as Column, descending: text[0] === '-' } : byStart
