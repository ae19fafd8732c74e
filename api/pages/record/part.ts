import { listRecords } from '../../../db/queries/list-records.ts'
import type { RecordContext } from '../../../db/queries/record-context.ts'
import { goal } from '../../../db/resources/goal.ts'
import type { RecordFor, ResourceName } from '../../../db/resources/index.ts'
import { indicator } from '../../../db/resources/indicator.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { AppContext } from '../../context.ts'
import type { aboutMeta } from '../../envelope/meta.ts'
import { limits } from '../../limits.ts'
import { toSelection } from '../../parameters/as-of.ts'
import type { PageContext } from '../page.ts'
import { type ApiRecord, type Municipality, relatedLists, renderPart, recordTag } from '../widget-part.ts'
import type { Part } from './view.ts'

interface PartOf extends Pick<RecordContext, 'municipality' | 'ancestors'> {
  readonly resource: Resource
  readonly record: Json
  readonly meta: ReturnType<typeof aboutMeta>
  /** YYYY-MM-DD. */
  readonly today: string
}

/** What a widget shows of a record, of an indicator or measurement as a part of its goal; null without a widget. */
export async function partOf(
  { db }: AppContext,
  { resource, record, municipality, ancestors, today, meta }: PartOf,
  { resolved, url, language, to }: PageContext,
): Promise<Part | null> {
  const withUrl = (of: Resource, one: Json) =>
    ({ ...one, url: `${url.origin}${to(`/${of.path}/${String(one.id)}`)}` }) as unknown as ApiRecord
  const used = new Set<string>()
  const above = ancestors.find((one) => one.resource.name === goal.name)
  const shown = above
    ? {
        of: above.resource,
        records: [withUrl(above.resource, ofIndicator(above.record, { resource, record }))],
      }
    : { of: resource, records: [observed(withUrl(resource, record), used)] }
  const name = shown.of.name as ResourceName
  const lists = await Promise.all(
    relatedLists('record', name, shown.records).map(async (list) => {
      const query = {
        ...list,
        ...toSelection(resolved),
        words: null,
        limit: limits.maxPageSize,
        offset: 0,
        after: null,
      }
      const rows = await listRecords(db, query)
      return [list.name, rows.map(({ doc }) => withUrl(list.resource, JSON.parse(doc) as Json))] as const
    }),
  )
  const markup = renderPart(name, shown.records, Object.fromEntries(lists), {
    place: 'record',
    language,
    level: 1,
    open: true,
    municipality: municipality as Municipality | null,
    today,
    meta: meta as never,
  })
  return markup === undefined ? null : { markup, used, tag: recordTag(name, shown.records[0]!) }
}

/** A goal with one of its indicators: the one that the record is, or that it is a measurement of. */
function ofIndicator(record: Json, below: Pick<PartOf, 'resource' | 'record'>): Json {
  const id = below.resource.name === indicator.name ? below.record.id : below.record.indicatorId
  const { indicators } = record as unknown as RecordFor<'goal'>
  return { ...record, indicators: indicators.filter((one) => one.id === id) }
}

/** The same record; each field that is read is noted. */
const observed = <R extends object>(record: R, used: Set<string>): R =>
  new Proxy(record, {
    get(target, name, receiver) {
      if (typeof name === 'string') used.add(name)
      return Reflect.get(target, name, receiver) as unknown
    },
  })
