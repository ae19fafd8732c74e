import type { Label } from '../schema/field.ts'
import type { Issue } from '../schema/validate.ts'
import { brokenPlaces } from './read-text.ts'
import { issueAt } from './table.ts'

/**
 * Issues of a file whose bytes could not all be read as text: one for each field that has U+FFFD, or by line and
 * character where it is outside the records.
 * @param message what is wrong with the file
 */
export function brokenFields(
  batch: Readonly<Record<string, readonly unknown[]>>,
  text: string,
  message: Label,
): Issue[] {
  const issues = Object.entries(batch).flatMap(([resource, records]) =>
    records.flatMap((record, i) => {
      const recordId = (record as { id?: unknown } | null)?.id
      const id = typeof recordId === 'string' ? recordId : `#${i + 1}`
      return fieldsWithReplacement(record).map((field): Issue => ({ resource, id, field, message }))
    }),
  )
  return issues.length > 0 ? issues : brokenLines(text, message)
}

/** Issues by line and character. */
export const brokenLines = (text: string, message: Label): Issue[] =>
  brokenPlaces(text).map(({ line, character }) =>
    issueAt(null, line, '', {
      resource: '',
      id: '',
      field: '',
      message: { sv: `tecken ${character}: ${message.sv}`, en: `character ${character}: ${message.en}` },
    }),
  )

/** The paths of the texts that have U+FFFD, as "title.sv"; a name that has it counts as its value. */
function fieldsWithReplacement(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.includes('\uFFFD') ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => {
    const inside = path === '' ? name : `${path}.${name}`
    return name.includes('\uFFFD') ? [inside] : fieldsWithReplacement(item, inside)
  })
}
