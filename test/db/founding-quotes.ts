import { type ResourceName, resourceNames, resources } from '../../db/resources/index.ts'
import type { Field, Fields } from '../../db/schema/field.ts'
import { seed } from '../helpers/seed.ts'

// What the seed takes word for word out of the founding policies.

/** The file of each policy in ../shared/policies. */
export const fileOf: Readonly<Record<string, string>> = {
  'vasby-policy': 'upplands-vasby-2010.txt',
  'upplands-bro-policy': 'upplands-bro-2020.txt',
  'enkoping-policy': 'enkoping-2013.txt',
  'tyreso-policy': 'tyreso-2010.txt',
  'alvesta-policy': 'alvesta.txt',
}

interface SeedRecord {
  readonly id: string
  readonly sources?: readonly {
    readonly sourceId: string
    readonly place?: string | null
    readonly quote?: string | null
  }[]
  readonly [field: string]: unknown
}
const recordsOf = (name: ResourceName) => (seed[name] ?? []) as unknown as readonly SeedRecord[]
export const everyRecord = resourceNames.flatMap((name) =>
  recordsOf(name).map((record) => ({ name, record })),
)

/** Only policies of real municipalities: Exempelby's is fictional and its source is of kind "fiction". */
export const policySources = recordsOf('source').filter((source) => source['kind'] === 'policy-document')
export const isPolicy = (sourceId: string) => policySources.some((source) => source.id === sourceId)

/** A field whose own definition promises the source's words. */
const isVerbatim = (field: Field) => /ordagrant|egna ord|som de[nt] står/iu.test(field.description.sv)
const swedish = (value: unknown) =>
  typeof value === 'string' ? value : (value as { readonly sv: string } | null | undefined)?.sv

/** The paths of such fields, also of those in a list of small records. */
export const verbatimFields = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    if (field.fields !== undefined) return verbatimFields(field.fields).map((inner) => `${name}.${inner}`)
    return isVerbatim(field) ? [name] : []
  })

/** The Swedish texts at a path. */
function textsAt(value: unknown, [name, ...inner]: readonly string[]): readonly string[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((one) => textsAt(one, [name!, ...inner]))
  const found = (value as Readonly<Record<string, unknown>>)[name!]
  if (inner.length > 0) return textsAt(found, inner)
  const text = swedish(found)
  return text === undefined ? [] : [text]
}

/** Every quote from a policy. */
export const quotes = everyRecord.flatMap(({ name, record }) =>
  (record.sources ?? []).flatMap(({ sourceId, quote }) =>
    isPolicy(sourceId) && typeof quote === 'string'
      ? [{ where: `${name} ${record.id}`, sourceId, quote }]
      : [],
  ),
)

/** Texts that promise a policy's own words, with the policies that they may come from. */
export const verbatimTexts = everyRecord.flatMap(({ name, record }) => {
  const from = [...new Set((record.sources ?? []).map(({ sourceId }) => sourceId).filter(isPolicy))]
  if (from.length === 0) return []
  return verbatimFields(resources[name].fields)
    .filter((field) => !field.startsWith('sources.'))
    .flatMap((field) =>
      textsAt(record, field.split('.')).map((text) => ({
        where: `${name} ${record.id} ${field}`,
        from,
        text,
      })),
    )
})

/** The headings that records name as their place in a policy: "Mål" and "punkt 1" of "Mål, punkt 1". */
export const places = everyRecord.flatMap(({ record }) =>
  (record.sources ?? []).flatMap(({ sourceId, place }) =>
    isPolicy(sourceId) && typeof place === 'string'
      ? place.split(', ').map((heading) => ({ sourceId, heading }))
      : [],
  ),
)
