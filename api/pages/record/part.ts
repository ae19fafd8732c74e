import type { Ancestor, RecordContext } from '../../../db/queries/record-context.ts'
import type { RelatedRecords } from '../../../db/queries/related-records.ts'
import type { ResourceName } from '../../../db/resources/index.ts'
import { municipality as municipalities } from '../../../db/resources/municipality.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { AppContext } from '../../context.ts'
import type { aboutMeta } from '../../envelope/meta.ts'
import { toSelection } from '../../parameters/as-of.ts'
import type { PageContext } from '../page.ts'
import { type Municipality, recordTag, relatedLists, renderPart, shownWithin } from '../widget-part.ts'
import { readRelated, withAddressOf } from '../read-part.ts'
import type { Part } from './view.ts'

interface PartOf extends Pick<RecordContext, 'municipality' | 'ancestors'> {
  readonly resource: Resource
  readonly record: Json
  readonly related: readonly RelatedRecords[]
  readonly meta: ReturnType<typeof aboutMeta>
  /** YYYY-MM-DD. */
  readonly today: string
}

/** What a widget shows of a record; null without a widget. */
export async function partOf(
  { db }: AppContext,
  { resource, record, related, municipality, ancestors, today, meta }: PartOf,
  { resolved, url, language, to }: PageContext,
): Promise<Part | null> {
  const addressOf = (path: string) => url.origin + to(path)
  const used = new Set<string>()
  const name = resource.name as ResourceName
  const within = shownWithin(name)
  const above = ancestors.find((one) => one.resource.name === within)
  if (within && !above) return null
  const shown = above
    ? [
        withAddressOf(
          above.resource,
          embedding(above, { resource, record: observed(record, used) }),
          addressOf,
        ),
      ]
    : [observed(withAddressOf(resource, record, addressOf), used)]
  const isReferredTo = (by: ResourceName) =>
    related.some((list) => list.resource.name === by && list.total > 0)
  const lists = await readRelated(
    db,
    toSelection(resolved),
    relatedLists('record', name, shown, isReferredTo),
    addressOf,
  )
  const markup = renderPart(name, shown, lists, {
    place: 'record',
    language,
    level: 1,
    open: true,
    id: String(record.id),
    municipality:
      municipality &&
      (withAddressOf(municipalities as unknown as Resource, municipality, to) as unknown as Municipality),
    today,
    meta: meta as never,
  })
  return markup === undefined ? null : { markup, used, embedded: recordTag(name, shown[0]!) }
}

/** A record with another one in the place of what it embeds of it. */
function embedding({ resource, record }: Ancestor, below: Pick<PartOf, 'resource' | 'record'>): Json {
  const [name] = Object.entries(resource.embeds).find(([, embed]) => embed.resource === below.resource)!
  const embedded = record[name] as readonly Json[]
  return { ...record, [name]: embedded.map((one) => (one.id === below.record.id ? below.record : one)) }
}

/** The same record; each field that is read is noted. */
const observed = <R extends object>(record: R, used: Set<string>): R =>
  new Proxy(record, {
    get(target, name, receiver) {
      if (typeof name === 'string') used.add(name)
      return Reflect.get(target, name, receiver) as unknown
    },
  })
