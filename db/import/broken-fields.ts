import type { Label } from '../schema/field.ts'
import type { Fault } from '../schema/validate.ts'
import { brokenPlaces } from './read-text.ts'
import { faultAt } from './table.ts'

/**
 * Faults of a file whose bytes could not all be read as text: one for each field that has U+FFFD, or by line and
 * character where it stands outside the records.
 * @param message what is wrong with the file
 */
export function brokenFields(
  batch: Readonly<Record<string, readonly unknown[]>>,
  text: string,
  message: Label,
): Fault[] {
  const faults = Object.entries(batch).flatMap(([resource, records]) =>
    records.flatMap((record, i) => {
      const own = (record as { id?: unknown } | null)?.id
      const id = typeof own === 'string' ? own : `#${i + 1}`
      return fieldsWithReplacement(record).map((field): Fault => ({ resource, id, field, message }))
    }),
  )
  return faults.length > 0 ? faults : brokenLines(text, message)
}

/** Faults by line and character. */
export const brokenLines = (text: string, message: Label): Fault[] =>
  brokenPlaces(text).map(({ line, character }) =>
    faultAt(null, line, '', {
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
