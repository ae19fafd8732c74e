import type { ListQuery } from '../../../db/queries/list-records.ts'

/** A list that a part needs beside its records; all of it, as far as one page of the API goes. */
export interface RelatedList extends Pick<ListQuery, 'resource' | 'filters' | 'sort'> {
  readonly name: string
}
