import type { LanguageMap } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { Parameters } from '../../parameters/parameters.ts'

/** One value of a facet. */
interface FacetValue {
  readonly value: string | number | boolean | null
  readonly count: number
  readonly label?: LanguageMap
}

/** A page of a list, as the endpoint has read it. */
export interface ListedRecords {
  readonly resource: Resource
  readonly parameters: Parameters
  readonly records: readonly Json[]
  readonly total: number
  readonly offset: number
  readonly limit: number
  /** Fields and columns chosen with `fields`; null for those of the definition. */
  readonly columns: readonly string[] | null
  /** By filter; only those that were counted. */
  readonly facets: Readonly<Record<string, readonly FacetValue[]>>
  /** Of the records that these refer to, of those that filters name, and of municipalities. */
  readonly findName: FindName
  /** Paths of other pages of the list, by relation. */
  readonly links: Readonly<Record<string, string | null>>
}

/** The code of the only municipality that a list is of; null for several or all. */
export function onlyMunicipality({ parameters }: Pick<ListedRecords, 'parameters'>): string | null {
  const code = parameters.get('municipality')
  return code === undefined || code.includes(',') ? null : code
}
