/** The values that the builder's fields offer: what the register has of a municipality, by name and number. */
import { facetCounts } from '../../../../db/queries/facet-counts.ts'
import { listRecords } from '../../../../db/queries/list-records.ts'
import { findNames, type InRelease, referencedNames } from '../../../../db/queries/record-names.ts'
import type { Database } from '../../../../db/database.ts'
import { resources } from '../../../../db/resources/index.ts'
import type { Label, Language } from '../../../../db/schema/field.ts'
import type { Json } from '../../../../db/schema/json.ts'
import { nameOf } from '../../../../db/schema/record-name.ts'
import type { Resource } from '../../../../db/schema/resource.ts'
import { number } from '../../../../widgets/text/format.ts'
import { limits } from '../../../limits.ts'
import { filterField, filterTitle, valueInAddress, valueLabel } from '../../list/filter-words.ts'
import { capital, shortened, textIn } from '../../text.ts'
import { sortOf } from '../../widget-part.ts'
import { filtersOf } from '../embed-call.ts'
import type { Embed } from '../embeds.ts'

export interface Option {
  readonly value: string
  readonly text: string
}

export interface ReadField {
  readonly name: string
  readonly title: Label
  readonly options: readonly Option[]
}

/** Characters of a name in a menu. */
const MAX_NAME = 60

/** The filters of a widget and the records that it can show alone, as far as the municipality has any. */
export async function readOptions(
  db: Database,
  at: InRelease,
  embed: Embed,
  municipality: string,
  language: Language,
): Promise<ReadField[]> {
  if (embed.resource === null) return []
  const resource = resources[embed.resource] as unknown as Resource
  const selection = { resource, ...at, filters: { municipality: [municipality] }, words: null }
  const names = filtersOf(embed).map(({ name }) => name)
  const [counts, rows] = await Promise.all([
    names.length > 0 ? facetCounts(db, selection, names) : [],
    embed.one
      ? listRecords(db, {
          ...selection,
          sort: sortOf(embed.resource),
          limit: limits.maxPageSize,
          offset: 0,
          after: null,
        })
      : [],
  ])
  const fields = names.map((name) => filterField(resource, name))
  const wanted = fields.flatMap(({ refersTo }, i) =>
    refersTo === undefined ? [] : counts[i]!.map(({ value }) => [refersTo, String(value)] as const),
  )
  const findName = await findNames(db, at, wanted)
  const filters = names.map((name, i) => ({
    name,
    title: filterTitle(resource, name),
    options: counts[i]!.map(({ value, count }) => ({
      value: valueInAddress(fields[i]!, value),
      text: `${shortened(textIn(valueLabel(fields[i]!, value, findName), language), MAX_NAME)} (${number(count, language)})`,
    })),
  }))
  if (!embed.one) return filters
  const records = rows.map(({ doc }) => JSON.parse(doc) as Json)
  const findOther = await referencedNames(db, at, [[resource, records]])
  const one = {
    name: embed.one.name,
    title: { sv: capital(resource.noun.sv.one), en: capital(resource.noun.en.one) },
    options: records.map((record) => ({
      value: String(record.id),
      text: shortened(textIn(nameOf(resource, record, findOther), language), MAX_NAME),
    })),
  }
  return [one, ...filters]
}
