import type { Language, LanguageMap } from './field.ts'
import type { Json } from './json.ts'
import { kindOf } from './kinds/kind-of.ts'
import { perResource } from './per-resource.ts'
import type { Resource } from './resource.ts'

/** Finds the name of a record that another refers to; undefined where it is not known. */
export type FindName = (resource: string, id: string) => LanguageMap | undefined

interface Part {
  /** The text before the value. */
  readonly before: string
  readonly path: string
}

const parsed = new Map<string, { readonly parts: readonly Part[]; readonly after: string }>()

/** "{kind} {year}, {unitId}" as its parts. */
function parse(template: string) {
  const cached = parsed.get(template)
  if (cached) return cached
  const pieces = template.split(/\{(\w+)\}/)
  const parts = pieces.flatMap((path, i) => (i % 2 === 1 ? [{ before: pieces[i - 1]!, path }] : []))
  const result = { parts, after: pieces.at(-1)! }
  parsed.set(template, result)
  return result
}

/** The fields that a resource's names consist of, the most important first. */
export const nameFields = perResource(({ names }): readonly string[] => [
  ...new Set(names.flatMap((template) => parse(template).parts.map(({ path }) => path))),
])

/** The record that a reference of a name shows embedded, with its resource; null where it is not embedded. */
function embeddedAt(resource: Resource, record: Json, path: string) {
  const [name, embed] = Object.entries(resource.embeds).find(([, { by }]) => by === path) ?? []
  const embedded = name === undefined ? null : record[name]
  return embed && embedded ? { resource: embed.resource, record: embedded as Json } : null
}

/** The records that a record's name mentions and that it does not embed, as pairs of resource and id. */
export const namedReferences = (
  resource: Resource,
  record: Json,
): readonly (readonly [resource: string, id: string])[] =>
  nameFields(resource).flatMap((path) => {
    const { refersTo } = resource.fields[path] ?? {}
    const id = record[path]
    return refersTo === undefined || typeof id !== 'string' || embeddedAt(resource, record, path)
      ? []
      : [[refersTo, id] as const]
  })

/**
 * What a person calls a record, composed as its definition says: "Verksamhetsplan 2026, Tekniska nämnden". The first
 * of the resource's templates whose fields are all known, else the last without what is not known. The id of a record
 * of which nothing is known.
 * @param findName of records that are referred to and not embedded; their id without it
 */
export function nameOf(resource: Resource, record: Json, findName?: FindName): LanguageMap {
  const known = new Map(nameFields(resource).map((path) => [path, textOf(resource, record, path, findName)]))
  const template =
    resource.names.find((one) => parse(one).parts.every(({ path }) => known.get(path))) ??
    resource.names.at(-1)!
  const { parts, after } = parse(template)
  const values = parts.flatMap(({ before, path }) => {
    const value = known.get(path)
    return value ? [{ before, value, isChoice: resource.fields[path]?.choices !== undefined }] : []
  })
  if (values.length === 0) return { sv: String(record.id) }
  const inLanguage = (language: Language) =>
    values
      .map(({ before, value, isChoice }, i) => {
        const text = value[language] ?? value.sv
        // Inside a sentence, the label of a choice begins with a small letter.
        return i === 0 ? text : before + (isChoice ? text.charAt(0).toLowerCase() + text.slice(1) : text)
      })
      .join('') + (values.length === parts.length ? after : '')
  const sv = inLanguage('sv')
  return values.some(({ value }) => value.en !== undefined) ? { sv, en: inLanguage('en') } : { sv }
}

/** A field of a name in words; null where it is not known, or no name has room for it. */
function textOf(resource: Resource, record: Json, path: string, findName?: FindName): LanguageMap | null {
  const value = record[path]
  if (value === null || value === undefined) return null
  const field = resource.fields[path]
  if (field?.refersTo !== undefined) {
    const embedded = embeddedAt(resource, record, path)
    if (embedded) return nameOf(embedded.resource, embedded.record, findName)
    return findName?.(field.refersTo, String(value)) ?? { sv: String(value) }
  }
  const inName = field && kindOf(field).inName
  return inName ? inName(value, field) : { sv: String(value) }
}
