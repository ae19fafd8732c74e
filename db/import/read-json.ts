import * as v from 'valibot'
import { allResources, type Batch, resourceAt, resourceOf } from '../resources/index.ts'
import { explainCharacter, printable } from '../schema/characters.ts'
import type { Label } from '../schema/field.ts'
import type { Fault } from '../schema/validate.ts'
import { brokenFields, brokenLines } from './broken-fields.ts'
import { readText } from './read-text.ts'

const importFile = v.strictObject({
  /** Whose records the file replaces; without it the whole register's. */
  municipality: v.optional(v.string()),
  note: v.optional(v.string()),
  records: v.record(v.string(), v.array(v.unknown())),
})

export interface ImportFile {
  readonly municipality?: string
  readonly note?: string
  readonly batch: Batch
  readonly notices: readonly Label[]
}

/**
 * Reads an import file: `{"municipality": "0764", "note": "…", "records": {"projects": [ … ]}}`. The records
 * themselves are checked by the import; here only the file's form is.
 */
export function readJson(path: string): ImportFile | { faults: Fault[] } {
  const fault = (field: string, sv: string, en: string): Fault => ({
    resource: path,
    id: '',
    field,
    message: { sv, en },
  })
  const { text, notices, broken } = readText(path, { windows1252: false })
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    if (broken) return { faults: brokenLines(text, broken) }
    const why = printable((error as Error).message)
    return {
      faults: [
        fault('', `filen går inte att läsa som JSON: ${why}`, `the file cannot be read as JSON: ${why}`),
      ],
    }
  }
  const result = v.safeParse(importFile, parsed)
  if (!result.success)
    return {
      faults: result.issues.map((issue) =>
        fault(
          v.getDotPath(issue) ?? '',
          'filen ska ha formen {"municipality": "0764", "records": {"projects": [ … ]}}',
          'the file should be as {"municipality": "0764", "records": {"projects": [ … ]}}',
        ),
      ),
    }
  const { municipality, note, records } = result.output
  const batch: Record<string, unknown[]> = {}
  const faults: Fault[] = []
  for (const [name, list] of Object.entries(records)) {
    const resource = resourceAt(name) ?? resourceOf(name)
    const known = allResources.map((r) => r.path).join(', ')
    if (resource) batch[resource.name] = list
    else
      faults.push(
        fault(
          `records.${name}`,
          `det finns ingen resurs "${name}"; de som finns är ${known}`,
          `there is no resource "${name}"; there are ${known}`,
        ),
      )
  }
  if (broken) return { faults: brokenFields(batch, text, broken) }
  const character = explainCharacter(note ?? '')
  if (character) faults.push({ resource: path, id: '', field: 'note', message: character })
  if (faults.length > 0) return { faults }
  return { batch: batch as Batch, notices, ...(municipality && { municipality }), ...(note && { note }) }
}
