import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Label } from '../schema/field.ts'
import type { Fault } from '../schema/validate.ts'
import { mergeBatches } from './batch.ts'
import { readFile } from './read-file.ts'
import type { PlacedFault, ReadFile } from './table.ts'

const ENDINGS = new Set(['.csv', '.ndjson'])

/**
 * Reads every CSV and NDJSON file of a folder as one batch. A file is named after the path of its resource, as
 * "twin-towns.csv"; errors name the file and the row.
 */
export async function readFolder(
  folder: string,
): Promise<Pick<ReadFile, 'batch' | 'place'> | { faults: Fault[] }> {
  const names = readdirSync(folder)
    .filter((name) => ENDINGS.has(extname(name)))
    .sort()
  const read = await Promise.all(
    names.map(async (name) => {
      const file = await readFile(join(folder, name), { resource: name.slice(0, -extname(name).length) })
      return { name, file }
    }),
  )
  const faults = read.flatMap(({ name, file }) =>
    'faults' in file ? file.faults.map((fault) => inFile(name, fault)) : [],
  )
  if (faults.length > 0) return { faults }
  const files = read.flatMap(({ name, file }) => ('faults' in file ? [] : [{ name, ...file }]))
  return {
    batch: mergeBatches(...files.map(({ batch }) => batch)),
    place: (fault) => {
      const file = files.find(({ batch }) => Object.hasOwn(batch, fault.resource))
      if (!file) return fault
      const placed = file.place(fault)
      return 'where' in placed ? inFile(file.name, placed) : fault
    },
  }
}

/** A fault with the name of its file, before its place there where it has one. */
function inFile(name: string, fault: Fault | PlacedFault): PlacedFault {
  const where = (language: keyof Label) => ('where' in fault ? `${name}, ${fault.where[language]}` : name)
  return { ...fault, where: { sv: where('sv'), en: where('en') } }
}
