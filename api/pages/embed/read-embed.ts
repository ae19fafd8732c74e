import { listRecords } from '../../../db/queries/list-records.ts'
import { countRecords } from '../../../db/queries/count-records.ts'
import type { InRelease } from '../../../db/queries/record-names.ts'
import { recordVersions, versionIn } from '../../../db/queries/record-versions.ts'
import type { Selection } from '../../../db/queries/selection.ts'
import type { Database } from '../../../db/database.ts'
import { municipality as municipalityResource } from '../../../db/resources/municipality.ts'
import { resourceAt, type ResourceName, resources } from '../../../db/resources/index.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { type MetricName, metricOf } from '../../../widgets/figure/metrics.ts'
import { limits } from '../../limits.ts'
import type { PageContext } from '../page.ts'
import { readForParts, readRelated, type ShownRecord, withAddressOf } from '../read-part.ts'
import { type ApiRecord, type Municipality, type PartPlace, relatedLists, sortOf } from '../widget-part.ts'

/** What an embed's parameters choose. */
export type Choice = Pick<Selection, 'filters' | 'words'>

export interface EmbedRecords {
  readonly records: readonly ApiRecord[]
  /** Records of the choice in all. */
  readonly total: number
  /** What the part needs beside them. */
  readonly related: Readonly<Record<string, readonly ApiRecord[]>>
}

/** The municipality with its page; null where the release has none with this code. */
export async function readMunicipality(
  db: Database,
  at: InRelease,
  code: string,
  to: PageContext['to'],
): Promise<Municipality | null> {
  const resource = municipalityResource as unknown as Resource
  const record = await readOne(db, at, resource, code)
  return record && (withAddressOf(resource, record, to) as unknown as Municipality)
}

/** Every municipality of a release, by code and name. */
export async function readMunicipalities(
  db: Database,
  at: InRelease,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const resource = municipalityResource as unknown as Resource
  const query = { filters: {}, words: null, sort: [], limit: limits.maxPageSize, offset: 0, after: null }
  const rows = await listRecords(db, { resource, ...at, ...query })
  return rows.map(({ id, doc }) => ({ id, name: String((JSON.parse(doc) as Json).name) }))
}

/** One record of a release; null where it has none with this id. */
export async function readOne(
  db: Database,
  { release }: InRelease,
  resource: Resource,
  id: string,
): Promise<Json | null> {
  const version = versionIn(await recordVersions(db, resource, id), release)
  return version ? (JSON.parse(version.doc) as Json) : null
}

/** The records of a list, or the one given, with what their part needs. */
export async function readRecords(
  db: Database,
  at: InRelease,
  {
    name,
    place,
    only,
    choice,
    to,
  }: {
    readonly name: ResourceName
    readonly place: PartPlace
    /** The only record, where one is chosen by its id. */
    readonly only: Json | null
    readonly choice: Choice
    readonly to: PageContext['to']
  },
): Promise<EmbedRecords> {
  const resource = resources[name] as unknown as Resource
  const records = only
    ? [withAddressOf(resource, only, to)]
    : (await readForParts(db, at, [{ resource, sort: sortOf(name), ...choice }], to))[0]!
  const related = await readRelated(db, at, relatedLists(place, name, records), to)
  const total =
    records.length < limits.maxPageSize
      ? records.length
      : await countRecords(db, { resource, ...at, ...choice })
  return { records, total, related }
}

/** What a figure counts, by the names of its requests; and how many there are of its main list. */
export async function readFigure(
  db: Database,
  at: InRelease,
  metric: MetricName,
  municipality: string,
  to: PageContext['to'],
): Promise<{ readonly lists: Readonly<Record<string, readonly ShownRecord[]>>; readonly total: number }> {
  const filters = { municipality: [municipality] }
  const requests = Object.entries(metricOf(metric)!.requests(municipality))
  const lists = await readRelated(
    db,
    at,
    requests.map(([name, { path }]) => ({ name, resource: resourceAt(path)!, filters, sort: [] })),
    to,
  )
  const resource = resourceAt(requests[0]![1].path)!
  const total = await countRecords(db, { resource, ...at, filters, words: null })
  return { lists, total }
}
