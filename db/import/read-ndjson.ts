import type { Batch } from '../resources/index.ts'
import type { Field, Fields } from '../schema/field.ts'
import type { Resource } from '../schema/resource.ts'
import type { Fault } from '../schema/validate.ts'
import { brokenFields } from './broken-fields.ts'
import { readText } from './read-text.ts'
import { faultAt, onlyMunicipality, type ReadFile, wholeRegister } from './table.ts'

type Json = Readonly<Record<string, unknown>>

/** What the register adds to a record when it gives it out, beside embedded records. */
const added = ['url', 'fictional', 'updatedAt']
/** What it adds to a citation, from the source. */
const cited = ['title', 'publisher', 'kind', 'href']

/** Reads a file with one record per line, as a person writes it or as the API gives it out. */
export function readNdjson(
  path: string,
  resource: Resource,
  municipality: string | undefined,
): ReadFile | { faults: Fault[] } {
  const { text, notices, broken } = readText(path, { windows1252: false })
  const faults: Fault[] = []
  const records: Json[] = []
  /** By the record's id and by its number, the line it stands on. */
  const rows = new Map<string, number>()
  text.split(/\r?\n/).forEach((line, i) => {
    if (line.trim() === '') return undefined
    const record = parsed(line)
    if (!record)
      return faults.push(
        faultAt(null, i + 1, '', { resource: resource.name, id: '', field: '', message: notJson }),
      )
    records.push(importable(resource, record))
    return rows.set(`#${records.length}`, i + 1).set(String(record.id), i + 1)
  })
  const place = (fault: Fault): Fault => {
    const row = rows.get(fault.id)
    return fault.resource === resource.name && row !== undefined
      ? faultAt(null, row, fault.field, fault)
      : fault
  }
  if (broken) return { faults: brokenFields({ [resource.name]: records }, text, broken).map(place) }
  if (faults.length > 0) return { faults }
  const whose = municipality ?? onlyMunicipality(records)
  return {
    // An empty file says nothing: it must not close what is there.
    batch: (records.length > 0 ? { [resource.name]: records } : {}) as Batch,
    ...(whose !== undefined && { municipality: whose }),
    notices: [...notices, ...(whose === undefined && records.length > 0 ? [wholeRegister] : [])],
    place,
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

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A record as the import takes it; what is not known is left for the check to tell of. */
const importable = ({ fields, embeds }: Resource, record: Json): Json =>
  ownFields(fields, record, [...added, ...Object.keys(embeds)])

/** The fields of a record but those that the register made, unless the definition has them too. */
const ownFields = (fields: Fields, record: Json, made: readonly string[]): Json =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => name in fields || !made.includes(name))
      .map(([name, value]) => [name, written(fields[name], value)]),
  )

/** A value that the API gives out, as a person writes it; any other as it is. */
function written(field: Field | undefined, value: unknown): unknown {
  if (field?.kind === 'uncertainDate' && isObject(value)) return value.edtf ?? value
  if (!Array.isArray(value)) return value
  if (field?.kind === 'list') return value.map((item) => written(field.item, item))
  if (field?.kind === 'objects')
    return value.map((item) => (isObject(item) ? ownFields(field.fields ?? {}, item, cited) : item))
  return value
}
