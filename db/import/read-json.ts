import * as v from 'valibot'
import { allResources, type Batch, resourceAt, resourceOf } from '../resources/index.ts'
import { explainCharacter, printable } from '../schema/characters.ts'
import type { Resource } from '../schema/resource.ts'
import type { Issue } from '../schema/validate.ts'
import { brokenFields, brokenLines } from './broken-fields.ts'
import { importable } from './exported-record.ts'
import { readText } from './read-text.ts'
import type { ReadFile } from './table.ts'

const importFile = v.strictObject({
  /** Whose records the file is about. */
  municipality: v.optional(v.string()),
  note: v.optional(v.string()),
  records: v.record(v.string(), v.array(v.unknown())),
})

/** An answer of the API, saved as it is: a list or one record. */
const answer = v.looseObject({
  data: v.union([v.array(v.unknown()), v.looseObject({})]),
  _meta: v.looseObject({ release: v.optional(v.number()) }),
  _links: v.optional(v.looseObject({ describedby: v.optional(v.looseObject({ href: v.string() })) })),
})

export type ImportFile = Pick<ReadFile, 'municipality' | 'note' | 'batch' | 'exportedRelease' | 'notices'>

/**
 * Reads an import file: `{"municipality": "0764", "note": "…", "records": {"projects": [ … ]}}`, or an answer of
 * the API. The records themselves are checked by the import; here only the file's form is.
 * @param resource of an answer of the API that does not name it
 */
export function readJson(path: string, resource?: Resource): ImportFile | { issues: Issue[] } {
  const issueIn = (field: string, sv: string, en: string): Issue => ({
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
    if (broken) return { issues: brokenLines(text, broken) }
    const why = printable((error as Error).message)
    return {
      issues: [
        issueIn('', `filen går inte att läsa som JSON: ${why}`, `the file cannot be read as JSON: ${why}`),
      ],
    }
  }
  const saved = v.safeParse(answer, parsed)
  if (saved.success) {
    const { data, _meta, _links } = saved.output
    const described = /\/datasets\/([^/?#]+)$/.exec(_links?.describedby?.href ?? '')?.[1]
    const has = resource ?? resourceAt(described ?? '')
    if (!has)
      return {
        issues: [
          issueIn(
            '',
            'filen är ett svar från API:et men säger inte vad den har; skriv --resource, som --resource projects',
            'the file is an answer of the API but does not say what it has; write --resource, as --resource projects',
          ),
        ],
      }
    const list: readonly unknown[] = Array.isArray(data) ? data : [data]
    const own = { [has.name]: list.map((record) => importable(has, record)) }
    if (broken) return { issues: brokenFields(own, text, broken) }
    return {
      batch: own as Batch,
      notices,
      ...(_meta.release !== undefined && { exportedRelease: _meta.release }),
    }
  }
  const result = v.safeParse(importFile, parsed)
  if (!result.success)
    return {
      issues: result.issues.map((issue) =>
        issueIn(
          v.getDotPath(issue) ?? '',
          'filen ska ha formen {"municipality": "0764", "records": {"projects": [ … ]}}',
          'the file should be as {"municipality": "0764", "records": {"projects": [ … ]}}',
        ),
      ),
    }
  const { municipality, note, records } = result.output
  const batch: Record<string, unknown[]> = {}
  const issues: Issue[] = []
  for (const [name, list] of Object.entries(records)) {
    const known = resourceAt(name) ?? resourceOf(name)
    const paths = allResources.map((r) => r.path).join(', ')
    if (known) batch[known.name] = [...(batch[known.name] ?? []), ...list.map((r) => importable(known, r))]
    else
      issues.push(
        issueIn(
          `records.${name}`,
          `det finns ingen resurs ”${name}”; de som finns är ${paths}`,
          `there is no resource “${name}”; there are ${paths}`,
        ),
      )
  }
  if (broken) return { issues: brokenFields(batch, text, broken) }
  const character = explainCharacter(note ?? '')
  if (character) issues.push({ resource: path, id: '', field: 'note', message: character })
  if (issues.length > 0) return { issues }
  return {
    batch: batch as Batch,
    notices,
    ...(municipality !== undefined && { municipality }),
    ...(note !== undefined && { note }),
  }
}
