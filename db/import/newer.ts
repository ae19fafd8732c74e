import { isDeepStrictEqual } from 'node:util'
import type { LanguageMap } from '../schema/field.ts'
import { isObject, type Json } from '../schema/json.ts'
import { kindOf } from '../schema/kinds/kind-of.ts'
import { nameOf } from '../schema/record-name.ts'
import type { Resource } from '../schema/resource.ts'
import { validate, type ValidRecord } from '../schema/validate.ts'
import { mergeInput } from './merge.ts'
import type { StoredVersion } from './stored-register.ts'

/** Which version of the register a record of a file was exported from. */
export interface ExportedFrom {
  /** The record's own `updatedAt` in the file. */
  readonly updatedAt: string | undefined
  /** The release of the whole file, where the records have none. */
  readonly release: number | undefined
}

/** A record that has changed in the register since the file was exported. */
export interface NewerRecord {
  readonly resource: Resource
  readonly id: string
  readonly title: LanguageMap
  /** When its current version was published; null when it has been closed since. */
  readonly changedAt: string | null
  /** What the person has done with it in the file. */
  readonly inFile: 'edited' | 'unedited' | 'missing'
  /** What the import writes when the file's own edits are to win; null leaves the register as it is. */
  readonly overwriting: ValidRecord | null
}

/**
 * Compares a record of a file with the version that it was exported from. Undefined when nobody has changed it
 * since, or when the file does not name its release.
 * @param versions every version of the record, the oldest first
 * @param wanted the record as the import would write it
 */
export function newerThanExport(
  resource: Resource,
  input: Json,
  wanted: ValidRecord,
  versions: readonly StoredVersion[],
  from: ExportedFrom,
): NewerRecord | undefined {
  const last = versions.at(-1)
  if (!last) return undefined
  const current = last.untilRelease === null ? last : undefined
  const exported = exportedVersion(versions, from)
  const isNewer = exported
    ? // A new version may only show another record that has changed.
      !current || !isDeepStrictEqual(exported.own, current.own)
    : from.updatedAt !== undefined && digitsOf(from.updatedAt) < digitsOf(last.updatedAt)
  if (!isNewer || (current && isDeepStrictEqual(current.own, wanted))) return undefined
  const newer = {
    resource,
    id: wanted.id,
    title: nameOf(resource, last.own),
    changedAt: current?.updatedAt ?? null,
  }
  if (!exported) return { ...newer, inFile: 'edited', overwriting: wanted }
  const fileOverExported = validate(resource, mergeInput(resource, input, exported.own), wanted.id)
  const inFile = 'record' in fileOverExported ? fileOverExported.record : wanted
  const edited = !isDeepStrictEqual(inFile, exported.own)
  const overwriting = edited
    ? { ...wanted, ...uneditedFields(resource, inFile, exported.own, current?.own) }
    : null
  return { ...newer, inFile: edited ? 'edited' : 'unedited', overwriting }
}

/**
 * The fields that the person left as they were exported keep what the register has now, and so does each language
 * of a text. An amount and its currency belong together.
 */
function uneditedFields(
  { fields }: Resource,
  inFile: ValidRecord,
  exportedRecord: ValidRecord,
  current: ValidRecord | undefined,
): Json {
  if (!current) return {}
  const kept: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const [file, exported, stored] = [inFile[name], exportedRecord[name], current[name]]
    if (isDeepStrictEqual(file, exported)) kept[name] = stored
    else if (
      kindOf(field).hasIndependentSubColumns &&
      isObject(file) &&
      isObject(exported) &&
      isObject(stored)
    )
      kept[name] = Object.fromEntries(
        Object.keys({ ...stored, ...file })
          .map((part) => [part, file[part] === exported[part] ? stored[part] : file[part]])
          .filter(([, text]) => text !== undefined),
      )
  }
  return kept
}

/** The version that the file has: by its own date, or the one that the file's release had. */
function exportedVersion(versions: readonly StoredVersion[], { updatedAt, release }: ExportedFrom) {
  if (updatedAt !== undefined) {
    // A spreadsheet may drop the milliseconds, the seconds and the zone, which is always UTC.
    const time = digitsOf(updatedAt)
    return time.length < MINUTE_DIGITS
      ? undefined
      : versions.findLast(({ updatedAt }) => digitsOf(updatedAt).startsWith(time))
  }
  if (release === undefined) return undefined
  return versions.find(
    ({ fromRelease, untilRelease }) =>
      fromRelease <= release && (untilRelease === null || untilRelease > release),
  )
}

/** A time that does not start with a year cannot be compared: it counts as older than every version, so that the import requires a decision. */
const digitsOf = (time: string) => (/^\s*\d{4}\D/.test(time) ? time.replace(/\D/g, '') : '')
/** Digits of a time to the minute. */
const MINUTE_DIGITS = 12
