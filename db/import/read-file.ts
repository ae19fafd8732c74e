import { basename, extname } from 'node:path'
import { allResources } from '../resources/index.ts'
import type { Label } from '../schema/field.ts'
import type { Resource } from '../schema/resource.ts'
import type { Issue } from '../schema/validate.ts'
import { explainSystemError } from '../system-error.ts'
import { findHeadings, knownHeadings } from './find-headings.ts'
import { correctCodes } from './correct-codes.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readNdjson } from './read-ndjson.ts'
import { readTables } from './read-table.ts'
import { optionIssue } from './scope.ts'
import { fileIssue, type ReadFile, type Table } from './table.ts'

export interface ReadOptions {
  /** Resource of the records, as "projects", where the file does not name it. */
  readonly resource?: string
  /** Owner of the records, where the file does not name it. */
  readonly municipality?: string
}

/** Reads a file of records by its ending: .json, .ndjson, .csv (or .txt, .tsv) or .xlsx. */
export async function readFile(
  path: string,
  options: ReadOptions = {},
): Promise<ReadFile | { issues: Issue[] }> {
  try {
    const read = await readByEnding(path, options)
    return 'issues' in read ? read : withMetadata(path, read, options)
  } catch (error) {
    const why = explainSystemError(error)
    if (!why) throw error
    const as = extname(path).toLowerCase() === '.xlsx' ? ' som XLSX' : ''
    return { issues: [unreadable(path, as, why)] }
  }
}

const unreadable = (path: string, as: string, why: Label): Issue =>
  fileIssue(why.sv.includes(path) ? '' : path, {
    sv: `filen går inte att läsa${as}: ${why.sv}`,
    en: `the file cannot be read${as.replace('som', 'as')}: ${why.en}`,
  })

/** Metadata of the whole file: its owner, and the release it was exported from. */
function withMetadata(
  path: string,
  read: ReadFile,
  { municipality }: ReadOptions,
): ReadFile | { issues: Issue[] } {
  if (municipality !== undefined && read.municipality !== undefined && municipality !== read.municipality)
    return { issues: [otherMunicipality(municipality, read.municipality)] }
  const exportedRelease = read.exportedRelease ?? releaseInName(path)
  return correctCodes({
    ...read,
    ...(municipality !== undefined && { municipality }),
    ...(exportedRelease !== undefined && { exportedRelease }),
  })
}

/** Our downloads are named by their release, as "utblick-projects-release-12.csv"; browsers add " (1)". */
function releaseInName(path: string): number | undefined {
  const release = /^utblick-.*-release-(\d{1,9})\b/.exec(basename(path))?.[1]
  return release === undefined ? undefined : Number(release)
}

const otherMunicipality = (asked: string, said: string): Issue =>
  optionIssue('--municipality', {
    sv: `filen säger själv att den gäller kommun ${said}, inte ${asked}; rätta det ena`,
    en: `the file itself says that it is about municipality ${said}, not ${asked}; correct one of them`,
  })

async function readByEnding(
  path: string,
  { resource: name }: ReadOptions,
): Promise<ReadFile | { issues: Issue[] }> {
  const resource = name === undefined ? undefined : resourceNamed(name)
  if (name !== undefined && !resource)
    return { issues: [{ ...noSuchResource(path, name), resource: '--resource' }] }
  switch (extname(path).toLowerCase()) {
    case '.csv':
    case '.txt':
    case '.tsv': {
      if (!resource) return { issues: [whichResource(path)] }
      const table = readCsv(path)
      return 'issues' in table ? table : readTables([[resource, table]])
    }
    case '.ndjson':
      return resource ? readNdjson(path, resource) : { issues: [whichResource(path)] }
    case '.xlsx': {
      // Loaded on demand: unzipping and XML cost every other command a tenth of a second.
      const { readXlsx } = await import('./read-xlsx.ts')
      return readSheets(path, readXlsx(path), resource)
    }
    default: {
      const read = readJson(path, resource)
      return 'issues' in read ? read : { ...read, locate: (issue) => issue }
    }
  }
}

function readSheets(
  path: string,
  tables: readonly Table[],
  resource: Resource | undefined,
): ReadFile | { issues: Issue[] } {
  const isAboutSheet = ({ name }: Table) => /^(om|about)\b/i.test(name ?? '')
  const filled = tables.filter((table) => table.rows.length > 0 && !table.hidden && !isAboutSheet(table))
  const hidden = tables
    .filter((table) => table.hidden && !isAboutSheet(table))
    .map(({ name }) => hiddenSheet(name ?? ''))
  // A single sheet may have any name when `--resource` is given.
  const [only] = filled
  const isOnlySheet = resource && only && filled.length === 1
  const named = isOnlySheet
    ? [[resource, { ...only, name: null }] as const]
    : filled.map((table) => [resourceOfSheet(table.name ?? ''), table] as const)
  const recordSheets = named.filter((one): one is [Resource, Table] => one[0] !== undefined)
  const unknown = named.filter(([found]) => found === undefined).map(([, table]) => table)
  // A sheet of notes is skipped; one that may have records is not.
  const issues = unknown
    .filter((table) => recordSheets.length === 0 || looksLikeRecords(table))
    .map(({ name }) => noSuchResource(path, name ?? ''))
  if (issues.length > 0) return { issues }
  const read = readTables(recordSheets)
  if ('issues' in read) return read
  const notes = unknown.map(({ name }) => noteSheet(name ?? ''))
  const exportedRelease = releaseOfSheet(tables.find(isAboutSheet))
  return {
    ...read,
    ...(exportedRelease !== undefined && { exportedRelease }),
    notices: [...hidden, ...notes, ...read.notices],
  }
}

/** The release in the "about" sheet of an exported workbook: "Utgåva", "Release", 12. */
function releaseOfSheet(about: Table | undefined): number | undefined {
  const row = about?.rows.find(([sv, en]) => sv === 'Utgåva' && en === 'Release')
  const release = Number(row?.[2])
  return Number.isInteger(release) && release > 0 ? release : undefined
}

/** True for a table whose headings are those of some resource. */
const looksLikeRecords = ({ rows }: Table): boolean =>
  allResources.some((resource) => {
    const columns = knownHeadings(resource, rows[findHeadings(resource, rows)] ?? [])
    return columns.includes('id') && columns.length > 2
  })

const hiddenSheet = (name: string): Label => ({
  sv: `Bladet ${name} är dolt och läses inte in.`,
  en: `The sheet ${name} is hidden and is not read.`,
})

const noteSheet = (name: string): Label => ({
  sv: `Bladet ${name} läses inte in: det har inget namn eller inga rubriker som registret känner.`,
  en: `The sheet ${name} is not read: it has no name or headings that the register knows.`,
})

/** Longest name that Excel lets a sheet have; a title is cut there. */
const MAX_SHEET_NAME = 31

/** The resource that a person means by "projects", "project" or "Internationella projekt"; "projects 2" continues it. */
function resourceNamed(name: string): Resource | undefined {
  const asked = plainName(name)
  return allResources.find(({ name: own, path, title }) =>
    [own, path, title.sv, title.en].some(
      (resourcePaths) =>
        resourcePaths.toLowerCase() === asked ||
        resourcePaths.slice(0, MAX_SHEET_NAME).toLowerCase() === asked,
    ),
  )
}

/** The resource that a sheet is named after: also by one word of a title, as "Projekt", where no other title has it. */
function resourceOfSheet(name: string): Resource | undefined {
  const fitting = allResources.filter(({ title }) =>
    [title.sv, title.en].some((known) =>
      known
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(plainName(name)),
    ),
  )
  return resourceNamed(name) ?? (name.trim().length > 3 && fitting.length === 1 ? fitting[0] : undefined)
}

const plainName = (name: string) => name.trim().toLowerCase().replace(/ \d+$/, '')

const known = () => allResources.map(({ path }) => path).join(', ')

const noSuchResource = (path: string, name: string): Issue =>
  fileIssue(path, {
    sv: `det finns ingen resurs ”${name}”; de som finns är ${known()}`,
    en: `there is no resource “${name}”; there are ${known()}`,
  })

const whichResource = (path: string): Issue =>
  fileIssue(path, {
    sv: `säg vad filen har: --resource och något av ${known()}`,
    en: `say what the file has: --resource and one of ${known()}`,
  })
