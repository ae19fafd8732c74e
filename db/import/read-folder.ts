import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Language } from '../schema/field.ts'
import type { Issue } from '../schema/validate.ts'
import { mergeBatches } from './batch.ts'
import { readFile } from './read-file.ts'
import type { LocatedIssue, ReadFile } from './table.ts'

const ENDINGS = new Set(['.csv', '.ndjson'])

/**
 * Reads every CSV and NDJSON file of a folder as one batch. A file is named after the path of its resource, as
 * "twin-towns.csv"; errors name the file and the row.
 */
export async function readFolder(
  folder: string,
): Promise<Pick<ReadFile, 'batch' | 'locate'> | { issues: Issue[] }> {
  const names = readdirSync(folder)
    .filter((name) => ENDINGS.has(extname(name)))
    .sort()
  const read = await Promise.all(
    names.map(async (name) => {
      const file = await readFile(join(folder, name), { resource: name.slice(0, -extname(name).length) })
      return { name, file }
    }),
  )
  const issues = read.flatMap(({ name, file }) =>
    'issues' in file ? file.issues.map((issue) => inFile(name, issue)) : [],
  )
  if (issues.length > 0) return { issues }
  const files = read.flatMap(({ name, file }) => ('issues' in file ? [] : [{ name, ...file }]))
  return {
    batch: mergeBatches(...files.map(({ batch }) => batch)),
    locate: (issue) => {
      const file = files.find(({ batch }) => Object.hasOwn(batch, issue.resource))
      if (!file) return issue
      const located = file.locate(issue)
      return 'where' in located ? inFile(file.name, located) : issue
    },
  }
}

/** An issue with the name of its file, before its place there where it has one. */
function inFile(name: string, issue: Issue | LocatedIssue): LocatedIssue {
  const where = (language: Language) => ('where' in issue ? `${name}, ${issue.where[language]}` : name)
  return { ...issue, where: { sv: where('sv'), en: where('en') } }
}
