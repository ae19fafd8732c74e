import type { LanguageMap } from './field.ts'
import type { Resource } from './resource.ts'

/**
 * What a person calls a record: the text of its label field, the words of a choice, or the title of the record
 * that a reference shows. Its id where the record has none.
 */
export function titleOf(resource: Resource, record: Readonly<Record<string, unknown>>): LanguageMap {
  const value = record[resource.label]
  const field = resource.fields[resource.label]
  if (field?.choices) {
    const words = field.choices[String(value)]
    if (words) return words
  }
  if (field?.refersTo) {
    const [name, embed] = Object.entries(resource.embeds).find(([, { by }]) => by === resource.label) ?? []
    const shown = name === undefined ? null : record[name]
    if (embed && shown) return titleOf(embed.resource, shown as Readonly<Record<string, unknown>>)
  }
  if (typeof value === 'object' && value !== null) return value as LanguageMap
  return { sv: String(value ?? record.id) }
}
