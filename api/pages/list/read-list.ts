import { countRecords } from '../../../db/queries/count-records.ts'
import { type Cluster, clustersAcross } from '../../../db/queries/point-clusters.ts'
import { numberUnits } from '../../../db/queries/number-units.ts'
import { proposedRecords } from '../../../db/queries/proposed-records.ts'
import { findNames } from '../../../db/queries/record-names.ts'
import { WORLD } from '../../../db/queries/selection.ts'
import { fieldAt, pointColumn } from '../../../db/schema/columns.ts'
import type { Json } from '../../../db/schema/json.ts'
import { namedReferences } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { TableColumn } from '../../../db/schema/table-columns.ts'
import type { AppContext } from '../../context.ts'
import { limits } from '../../limits.ts'
import { countOnce, readOnce, selectionKey } from '../../read-once.ts'
import { valuesAt } from '../values.ts'
import { listColumns } from './columns.ts'
import { readFacets } from './read-facets.ts'
import { type ListCall, type ListedRecords, onlyMunicipality } from './listed-records.ts'

/** Reads what the page of a list shows beside its records. */
export async function readList(context: AppContext, call: ListCall): Promise<ListedRecords> {
  const { resource, query, fields, rows } = call
  const { db } = context
  const records = rows.map(({ doc }) => JSON.parse(doc) as Json)
  const columns = listColumns(resource, onlyMunicipality(call) !== null, fields)
  const [fictional, { counted, offered }, clusters] = await Promise.all([
    countFictional(context, call),
    readFacets(context, call),
    readClusters(context, call),
  ])
  const references = [
    ...filterReferences(resource, query.filters),
    ...filterReferences(
      resource,
      Object.fromEntries(counted.map(({ name, values }) => [name, values.map(({ value }) => value)])),
    ),
    ...records.flatMap((record) => columnReferences(record, columns)),
  ]
  const places = clusters.flatMap(({ ids }) => (ids?.length === 1 ? [[resource.name, ids[0]!] as const] : []))
  const [findName, isProposed, unitOf] = await Promise.all([
    findNames(db, query, [
      ...references,
      ...places,
      ...records.flatMap((record) => namedReferences(resource, record)),
    ]),
    proposedRecords(db, query, references),
    numberUnits(db, query, [{ resource, records }]),
  ])
  return { ...call, records, columns, fictional, counted, offered, clusters, findName, isProposed, unitOf }
}

type Reference = readonly [resource: string, id: string]

/** The records that values of filters refer to. */
const filterReferences = (
  resource: Resource,
  values: Readonly<Record<string, readonly unknown[]>>,
): Reference[] =>
  Object.entries(values).flatMap(([name, own]) => {
    const { refersTo } = fieldAt(resource, resource.filters[name]!.path).field
    return refersTo === undefined ? [] : own.map((id) => [refersTo, String(id)] as const)
  })

/** The records that the cells of a record refer to. */
const columnReferences = (record: Json, columns: readonly TableColumn[]): Reference[] =>
  columns.flatMap(({ paths, fields }) =>
    paths.flatMap((path, i) => {
      const { refersTo } = fields[i]!.item ?? fields[i]!
      return refersTo === undefined ? [] : valuesAt(record, path).map((id) => [refersTo, String(id)] as const)
    }),
  )

async function countFictional(context: AppContext, { query, parameters, total }: ListCall): Promise<number> {
  if (total === 0 || query.fictional === false) return 0
  if (query.fictional === true) return total
  return countOnce(context, selectionKey('fictional', query, parameters), () =>
    countRecords(context.db, { ...query, fictional: true }),
  )
}

/** Groups across the map: a thumb apart on a phone. */
const GROUPS_ACROSS = 10

/** The places of a selection in groups, few enough to be drawn and touched. Once per release and selection. */
async function readClusters(context: AppContext, call: ListCall): Promise<readonly Cluster[]> {
  const { resource, query, parameters, total } = call
  if (!pointColumn(resource) || total === 0 || total > limits.maxCountedRecords) return []
  return readOnce(context, selectionKey('places', query, parameters), () =>
    clustersAcross(context.db, { ...query, bbox: query.bbox ?? WORLD }, GROUPS_ACROSS),
  )
}
