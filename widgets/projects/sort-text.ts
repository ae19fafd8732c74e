/** Sort order of the table as an address parameter, such as "-budget". Pure. */
import type { Column, Sorting } from './sorting.ts'

/** Newest first, the API's order. */
export const byStart: Sorting = { by: 'start', descending: true }

/** '' for the API's order. */
export const textOfSorting = (sorting: Sorting): string =>
  sorting.by === 'start' && sorting.descending ? '' : `${sorting.descending ? '-' : ''}${sorting.by}`

/** The address may name an unknown column; `sorted` handles that. */
export const sortingOf = (text = ''): Sorting =>
  text ? { by: text.replace('-', '') as Column, descending: text[0] === '-' } : byStart
