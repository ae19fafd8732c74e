import type { FacetCount } from '../../../db/queries/facet-counts.ts'
import type { ListQuery, ListRow } from '../../../db/queries/list-records.ts'
import type { UnitOf } from '../../../db/queries/number-units.ts'
import type { Cluster } from '../../../db/queries/point-clusters.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { TableColumn } from '../../../db/schema/table-columns.ts'
import type { Parameters } from '../../parameters/parameters.ts'

/** A page of a list, as the endpoint has read it. */
export interface ListCall {
  readonly resource: Resource
  readonly parameters: Parameters
  readonly query: ListQuery
  /** Members of a record chosen with `fields`; null for the columns of the definition. */
  readonly fields: readonly string[] | null
  /** Facets asked for: they are shown whole. */
  readonly facets: readonly string[]
  /** The permanent address of the page. */
  readonly address: string
  readonly total: number
  readonly rows: readonly ListRow[]
  /** Paths of other pages, by relation. */
  readonly links: Readonly<Record<string, string | null>>
}

/** A filter with its most frequent values. */
export interface Facet {
  /** Name of the filter. */
  readonly name: string
  readonly values: readonly FacetCount[]
  /** Values that are left out. */
  readonly more: number
}

/** All that the page of a list shows. */
export interface ListedRecords extends ListCall {
  readonly records: readonly Json[]
  readonly columns: readonly TableColumn[]
  /** Records of the selection that are fictional. */
  readonly fictional: number
  readonly counted: readonly Facet[]
  /** Filters that are counted when they are asked for. */
  readonly offered: readonly string[]
  /** Their places; none for a resource without, and for too many. */
  readonly clusters: readonly Cluster[]
  /** Of the records that are shown, of those that they refer to, and of those that filters name. */
  readonly findName: FindName
  /** Whether a record that is referred to is something proposed and not decided. */
  readonly isProposed: (resource: string, id: string) => boolean
  /** Of numbers whose unit differs between records. */
  readonly unitOf: UnitOf
}

/** The code of the only municipality that a list is of; null for several or all. */
export function onlyMunicipality({ query: { filters } }: Pick<ListCall, 'query'>): string | null {
  const { municipality: [code, ...others] = [] } = filters
  return code === undefined || others.length > 0 ? null : String(code)
}
