import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import writeXlsxFile from 'write-excel-file/node'
import type { Database } from '../../db/database.ts'
import { importRelease, type ImportOptions, type ImportResult } from '../../db/import/import-release.ts'
import { readFile } from '../../db/import/read-file.ts'
import type { Batch } from '../../db/resources/index.ts'

// The same rows as a file of each format, so that one rule can be tried in all of them.

/** Columns of a table in the order of their first use; undefined leaves a column out, null is an empty cell. */
export type Row = Readonly<Record<string, string | null>>

/** A row as a record in JSON: "titleSv" is the Swedish text of "title", and a source is an id. */
function recordOf(row: Row): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(row)) {
    const [, field, language] = /^(.+)(Sv|En)$/.exec(name) ?? []
    if (name === 'sources') record.sources = value === null ? null : JSON.parse(value)
    else if (field && language)
      record[field] = { ...(record[field] as object | undefined), [language.toLowerCase()]: value }
    else record[name] = value
  }
  return record
}

const headingsOf = (rows: readonly Row[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))]
const quoted = (value: string | null | undefined) => (value ? `"${value.replaceAll('"', '""')}"` : '')

const writers = {
  json: (rows: readonly Row[], path: string) => JSON.stringify({ records: { [path]: rows.map(recordOf) } }),
  ndjson: (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(recordOf(row))}\n`).join(''),
  csv: (rows: readonly Row[]) => {
    const headings = headingsOf(rows)
    return [headings, ...rows.map((row) => headings.map((h) => quoted(row[h])))]
      .map((l) => `${l.join(';')}\n`)
      .join('')
  },
}

export const formats = ['json', 'ndjson', 'csv', 'xlsx'] as const
export type FileFormat = (typeof formats)[number]

/** Writes rows of a data set such as "projects" as a file. */
export async function writeRows(folder: string, format: FileFormat, path: string, rows: readonly Row[]) {
  const file = join(folder, `${path}-${Math.random().toString(36).slice(2)}.${format}`)
  if (format !== 'xlsx') writeFileSync(file, writers[format](rows, path))
  else {
    const headings = headingsOf(rows)
    const data = [headings, ...rows.map((row) => headings.map((h) => row[h] ?? null))]
    await writeXlsxFile([{ sheet: path, data }]).toFile(file)
  }
  return file
}

/** Imports a file as the command line does. */
export async function importFile(
  db: Database,
  file: string,
  resource: string,
  options: Partial<ImportOptions> = {},
): Promise<ImportResult> {
  const { municipality } = options
  const read = await readFile(file, { resource, ...(municipality && { municipality }) })
  const empty = {
    release: null,
    counts: {},
    changes: [],
    newer: [],
    unusedReasons: [],
    findings: [],
    unconfirmed: [],
  } as const
  if ('issues' in read) return { ...empty, issues: read.issues }
  const result = await importRelease(db, read.batch, {
    publishedAt: () => new Date().toISOString(),
    ...(read.municipality !== undefined && { municipality: read.municipality }),
    ...(read.exportedRelease !== undefined && { exportedRelease: read.exportedRelease }),
    ...options,
  })
  return { ...result, issues: result.issues.map(read.locate) }
}

/** Provby (0199), which does not exist, and two records of its own. */
export const provby = {
  municipality: [
    {
      id: '0199',
      municipalityCode: '0199',
      name: 'Provby',
      fictional: true,
      sources: [{ sourceId: 'prov-policy' }],
    },
  ],
  source: [
    { id: 'prov-policy', municipalityCode: '0199', title: 'Policy', kind: 'fiction', publisher: 'Provby' },
  ],
  monitoringItem: ['a', 'b', 'c', 'd'].map((letter) => ({
    id: `0199-${letter}`,
    municipalityCode: '0199',
    title: { sv: `Utlysning ${letter}`, en: `Call ${letter}` },
    type: 'call',
    deadline: '2026-12-01',
    sources: [{ sourceId: 'prov-policy' }],
  })),
} satisfies Batch
