import { allResources } from '../../db/resources/index.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Embed, Resource } from '../../db/schema/resource.ts'
import { exampleOf, exampleRecord } from './example-record.ts'
import { fieldSchema } from './field-schema.ts'
import { address, both, dateTime, type JsonSchema, member, object, ref, truth } from './json-schema.ts'

/** The name of a resource's schema: "TwinTown". */
export const schemaName = (resource: Resource): string =>
  resource.name.charAt(0).toUpperCase() + resource.name.slice(1)

/** Members that are included whatever `fields` is. */
const ALWAYS_INCLUDED = ['id', 'url', 'fictional']

/** Schema of a record, from its definition; db/import/denormalize.ts makes the record. */
export function recordSchema(resource: Resource): JsonSchema {
  const example = exampleRecord(resource)
  const { id, sources: _, license, ...own } = resource.fields
  const properties = {
    id: fieldSchema(id!, example.id),
    url: member(address, texts.url, example.url),
    ...Object.fromEntries(
      Object.entries(own).map(([name, field]) => [name, fieldSchema(field, example[name])]),
    ),
    ...Object.fromEntries(Object.entries(resource.embeds).map(([name, embed]) => [name, embedSchema(embed)])),
    sources: citations(resource),
    license: fieldSchema(license!, example.license),
    // A field of municipalities, with a description of its own.
    ...(!own.fictional && { fictional: member(truth, texts.fictional, true) }),
    updatedAt: member(dateTime, texts.updatedAt, example.updatedAt),
  }
  return {
    type: 'object',
    title: both(resource.title),
    description: both(resource.description),
    properties,
    required: ALWAYS_INCLUDED,
  }
}

function citations({ fields: { sources } }: Resource): JsonSchema {
  return {
    type: 'array',
    title: both(sources!.title),
    description: both(sources!.description),
    items: ref('Citation'),
    ...(sources!.minimum && { minItems: sources!.minimum }),
  }
}

/** Schema of embedded records: their ids and some of their fields. */
function embedSchema(embed: Embed): JsonSchema {
  const { resource, fields, many } = embed
  const shown = object(
    Object.fromEntries(['id', ...fields].map((field) => [field, memberSchema(resource, field)])),
  )
  const about = {
    title: both(resource.title),
    description: both(embedText(embed)),
    'x-dataset': resource.path,
  }
  return many ? { type: 'array', items: shown, ...about } : { ...shown, type: ['object', 'null'], ...about }
}

function memberSchema(resource: Resource, name: string): JsonSchema {
  const field = resource.fields[name]
  if (name === 'sources') return citations(resource)
  if (field) return fieldSchema(field, exampleOf(resource, name))
  const embed = resource.embeds[name]
  if (!embed) throw new Error(`${resource.name}: nothing is called "${name}"; see its fields and embeds.`)
  return embedSchema(embed)
}

/** Description of an embed. */
export function embedText({ resource, direction, by, many }: Embed): Label {
  const { sv, en } = resource.title
  if (direction === 'hasMany')
    return {
      sv: `Posterna under ${sv} vars ${by} är den här postens id.`,
      en: `The records of ${en} whose ${by} is this record’s id.`,
    }
  return many
    ? { sv: `Posterna under ${sv} som ${by} pekar på.`, en: `The records of ${en} that ${by} points to.` }
    : { sv: `Posten under ${sv} som ${by} pekar på.`, en: `The record of ${en} that ${by} points to.` }
}

const texts = {
  url: {
    sv: 'Postens egen adress. Den är beständig.',
    en: 'The record’s permanent address.',
  },
  fictional: {
    sv: 'Sant för påhittade uppgifter, som bara finns för Exempelby (9999).',
    en: 'True for fictional data, which exist only for Exempelby (9999).',
  },
  updatedAt: {
    sv: 'När utgåvan med postens nuvarande lydelse kom, i UTC.',
    en: 'When the release with this version of the record was published, in UTC.',
  },
} satisfies Record<string, Label>

/** Record schemas of all resources, by name. */
export const recordSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(allResources.map((resource) => [schemaName(resource), recordSchema(resource)]))
