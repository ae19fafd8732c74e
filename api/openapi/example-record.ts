import type { Embed, Resource } from '../../db/schema/resource.ts'
import { citedFields, servedCitation } from '../../db/resources/citation.ts'
import { source } from '../../db/resources/source.ts'
import { BASE } from '../constants.ts'
import { exampleValue } from './field-schema.ts'

type Json = Readonly<Record<string, unknown>>

/** Origin in examples; replaced by the requested origin when they are served. */
export const EXAMPLE_ORIGIN = 'https://example.invalid'
/** Release of the examples: every register has a first one, so that their addresses answer. */
export const EXAMPLE_RELEASE = 1
export const EXAMPLE_PUBLISHED = '2026-11-21T09:00:00.000Z'

/** Fields that exclude each other: a value, and why it is missing. */
const LEFT_NULL: Readonly<Record<string, readonly string[]>> = { measurement: ['reason'] }

/** A complete record, composed of the examples in its definition. */
export function exampleRecord(resource: Resource): Json {
  const { id: _, sources: __, license: ___, ...own } = resource.fields
  const id = exampleId(resource)
  return {
    id,
    url: `${EXAMPLE_ORIGIN}${BASE}/${resource.path}/${id}`,
    ...Object.fromEntries(Object.keys(own).map((name) => [name, exampleOf(resource, name)])),
    ...Object.fromEntries(Object.keys(resource.embeds).map((name) => [name, exampleOf(resource, name)])),
    sources: citations(resource),
    // Nearly every record has the licence of the data set.
    license: null,
    // The values are plausible one by one; the composed record is fictional.
    fictional: true,
    updatedAt: EXAMPLE_PUBLISHED,
  }
}

/** The example of one member of a record. */
export function exampleOf(resource: Resource, name: string): unknown {
  if (name === 'id') return exampleId(resource)
  if (name === 'sources') return citations(resource)
  if (LEFT_NULL[resource.name]?.includes(name)) return null
  if (name === 'municipalityCode') return municipalityOf(resource)
  const field = resource.fields[name]
  if (field) return exampleValue(field)
  const embed = resource.embeds[name]
  return embed && embedded(resource, embed)
}

function embedded(resource: Resource, { resource: other, by, direction, many, fields }: Embed): unknown {
  const shown = Object.fromEntries(fields.map((name) => [name, exampleOf(other, name)]))
  const followed = direction === 'belongsTo' ? [exampleOf(resource, by)].flat() : [exampleId(other)]
  const records = followed.map((id) => ({ id, ...shown }))
  return many ? records : records[0]
}

function citations(resource: Resource): unknown[] {
  const cited = Object.fromEntries(citedFields.map((name) => [name, exampleValue(source.fields[name])]))
  return (resource.fields.sources!.example as Json[]).map((own) =>
    servedCitation({ ...own, supports: null }, cited),
  )
}

/** Id of a record in the project's own data, so that the examples can be requested. */
export const exampleId = ({ fields }: Resource): string => String(fields.id!.example)

/** The municipality that the example's id begins with. */
function municipalityOf(resource: Resource): string | null {
  const code = /^\d{4}(?=-|$)/.exec(exampleId(resource))?.[0]
  if (code) return code
  const { optional, example } = resource.fields.municipalityCode!
  return optional ? null : String(example)
}
