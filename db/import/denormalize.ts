import { asUnmetDemand, boundResources, demandCheck } from '../checks/demands.ts'
import { policyStatusIn } from '../derived/policy-status.ts'
import { ownCitation, servedCitation } from '../resources/citation.ts'
import { allResources } from '../resources/index.ts'
import type { Json } from '../schema/json.ts'
import { ownFields } from '../schema/own-fields.ts'
import { documentFields } from '../schema/proposal.ts'
import type { Embed, Resource } from '../schema/resource.ts'
import type { ValidRecord } from '../schema/validate.ts'

/** All records of the register by resource name, then by id. */
export type Register = ReadonlyMap<string, ReadonlyMap<string, ValidRecord>>
/**
 * The records as the API serves them, without address and date: own and derived fields, then the records embedded
 * in them, then sources with their titles. Embedded records come first, so that an embed may show an embed.
 */
export function denormalize(register: Register): Map<string, Map<string, Json>> {
  const denormalized = new Map<string, Map<string, Json>>()
  const fictional = new Set(
    [...(register.get('municipality')?.values() ?? [])].filter((m) => m.fictional).map((m) => m.id),
  )
  const derived = derivedFields(register)
  for (const resource of topologicalOrder(allResources)) {
    const children = childIndexes(resource, denormalized)
    const records = new Map<string, Json>()
    for (const record of register.get(resource.name)?.values() ?? []) {
      const { sources, license, ...own } = record
      records.set(record.id, {
        ...own,
        ...derived(resource, record),
        ...embedded(resource, record, denormalized, children),
        sources: (sources as Json[]).map((own) =>
          servedCitation(own, register.get('source')?.get(String(own.sourceId))),
        ),
        license,
        // Of a municipality, the same value in its own place.
        fictional: fictional.has(String(record.municipalityCode)),
      })
    }
    denormalized.set(resource.name, records)
  }
  return denormalized
}

/** A function that derives the fields of a record that nobody states. */
function derivedFields(register: Register): (resource: Resource, record: ValidRecord) => Json {
  const unmetIn = demandCheck(register)
  const statusOf = policyStatusIn(register)
  return (resource, record) => ({
    ...(boundResources.includes(resource) && { unmetDemands: unmetIn(resource, record).map(asUnmetDemand) }),
    ...(documentFields(resource).length > 0 && { policyStatus: statusOf(record) }),
  })
}

/** Resources in topological order: each after those that it embeds. */
function topologicalOrder(resources: readonly Resource[]): Resource[] {
  const ordered = new Map<string, Resource>()
  const visit = (resource: Resource, path: readonly string[]) => {
    if (ordered.has(resource.name)) return
    if (path.includes(resource.name))
      throw new Error(`Embeds go in a circle: ${[...path, resource.name].join(' → ')}.`)
    for (const embed of Object.values(resource.embeds)) visit(embed.resource, [...path, resource.name])
    ordered.set(resource.name, resource)
  }
  for (const resource of resources) visit(resource, [])
  return [...ordered.values()]
}

type ChildIndexes = Map<Embed, Map<string, Json[]>>

function childIndexes(
  resource: Resource,
  denormalized: ReadonlyMap<string, ReadonlyMap<string, Json>>,
): ChildIndexes {
  const indexes: ChildIndexes = new Map()
  for (const embed of Object.values(resource.embeds)) {
    if (embed.direction !== 'hasMany') continue
    const index = new Map<string, Json[]>()
    for (const record of denormalized.get(embed.resource.name)?.values() ?? [])
      for (const id of [record[embed.by]].flat())
        if (typeof id === 'string') index.set(id, [...(index.get(id) ?? []), record])
    const key = embed.orderBy ?? 'id'
    for (const records of index.values())
      records.sort((a, b) => compare(a[key], b[key]) || compare(a.id, b.id))
    indexes.set(embed, index)
  }
  return indexes
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0
  // Unknown values are last, for every kind.
  if (a === null || a === undefined) return 1
  if (b === null || b === undefined) return -1
  return (a as string | number) < (b as string | number) ? -1 : 1
}

function embedded(
  resource: Resource,
  record: ValidRecord,
  denormalized: ReadonlyMap<string, ReadonlyMap<string, Json>>,
  children: ChildIndexes,
): Json {
  return Object.fromEntries(
    Object.entries(resource.embeds).map(([name, embed]) => {
      if (embed.direction === 'hasMany')
        return [name, (children.get(embed)?.get(record.id) ?? []).map((r) => pick(r, embed))]
      const found = [record[embed.by]]
        .flat()
        .map((id) => denormalized.get(embed.resource.name)?.get(String(id)))
        .filter((r) => r !== undefined)
        .map((r) => pick(r, embed))
      return [name, embed.many ? found : (found[0] ?? null)]
    }),
  )
}

const pick = (record: Json, embed: Embed): Json =>
  Object.fromEntries(['id', ...embed.fields].map((name) => [name, record[name]]))

/** The record as it was imported, out of the document that is served: without what was derived. */
export function ownRecord(resource: Resource, document: Json): ValidRecord {
  const own = Object.fromEntries(
    Object.keys(ownFields(resource)).map((name) => [name, document[name] ?? null]),
  )
  return { ...own, sources: (document.sources as Json[]).map(ownCitation) } as unknown as ValidRecord
}
