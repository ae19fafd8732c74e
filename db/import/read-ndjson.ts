import type { Batch } from '../resources/index.ts'
import { isObject, type Json } from '../schema/json.ts'
import type { Resource } from '../schema/resource.ts'
import type { Issue } from '../schema/validate.ts'
import { brokenFields } from './broken-fields.ts'
import { importable } from './exported-record.ts'
import { MAX_ROWS, tooManyRows } from './read-input.ts'
import { readText } from './read-text.ts'
import { issueAt, type ReadFile } from './table.ts'

/** Reads a file with one record per line, as a person writes it or as the API gives it out. */
export function readNdjson(path: string, resource: Resource): ReadFile | { issues: Issue[] } {
  const { text, notices, broken } = readText(path, { windows1252: false })
  const issues: Issue[] = []
  const records: Json[] = []
  /** Line by the record's id and by its number. */
  const rows = new Map<string, number>()
  const lines = text.split(/\r?\n/, MAX_ROWS + 2)
  if (lines.length > MAX_ROWS + 1) throw tooManyRows(path)
  lines.forEach((line, i) => {
    if (line.trim() === '') return undefined
    const record = parsed(line)
    if (!record)
      return issues.push(
        issueAt(null, i + 1, '', { resource: resource.name, id: '', field: '', message: notJson }),
      )
    records.push(importable(resource, record) as Json)
    return rows.set(`#${records.length}`, i + 1).set(String(record.id), i + 1)
  })
  const locate = (issue: Issue): Issue => {
    const row = rows.get(issue.id)
    return issue.resource === resource.name && row !== undefined
      ? issueAt(null, row, issue.field, issue)
      : issue
  }
  if (broken) return { issues: brokenFields({ [resource.name]: records }, text, broken).map(locate) }
  if (issues.length > 0) return { issues }
  return {
    // An empty file does not mean "none": it must not close existing records.
    batch: (records.length > 0 ? { [resource.name]: records } : {}) as Batch,
    notices,
    locate,
  }
}

const notJson = {
  sv: 'raden är inte en post i JSON; skriv {"id": …} på en rad för varje post',
  en: 'the line is not a record in JSON; write {"id": …} on one line for each record',
}

function parsed(line: string): Json | null {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
