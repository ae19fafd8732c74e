import { allResources } from '../../db/resources/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { Bits, Format } from '../formats/format.ts'
import { dataPackage } from './data-package.ts'
import type { DumpSource } from './source.ts'
import { csvDump, geojsonDump, ndjsonDump } from './text-dumps.ts'
import { xlsxDump } from './xlsx-dump.ts'

/** A form that a whole data set can be fetched in. */
export interface DumpFormat extends Format {
  /** What the file's name ends in. */
  readonly fileEnding: string
  /** Whether one file can have the whole register. */
  readonly holdsAll: boolean
  /** Whether making it smaller is worth the while: an archive is small already. */
  readonly compressible: boolean
  /** The file, bit by bit; null for a form that only a machine with a disk can make. */
  readonly write: ((source: DumpSource, resources: readonly Resource[]) => Bits) | null
}

/** A form that has one data set. */
const single =
  (write: (source: DumpSource, resource: Resource) => Bits) =>
  (source: DumpSource, [resource]: readonly Resource[]) =>
    write(source, resource!)

/** Every form of a dump; the first is the usual one. */
export const dumpFormats: readonly [DumpFormat, ...DumpFormat[]] = [
  {
    name: 'csv',
    mediaType: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    fileEnding: 'csv',
    holdsAll: false,
    compressible: true,
    write: single(csvDump),
  },
  {
    name: 'ndjson',
    mediaType: 'application/x-ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
    fileEnding: 'ndjson',
    holdsAll: false,
    compressible: true,
    write: single(ndjsonDump),
  },
  {
    name: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileEnding: 'xlsx',
    holdsAll: false,
    compressible: false,
    write: single(xlsxDump),
  },
  {
    name: 'geojson',
    mediaType: 'application/geo+json',
    contentType: 'application/geo+json; charset=utf-8',
    fileEnding: 'geojson',
    holdsAll: false,
    compressible: true,
    write: single(geojsonDump),
  },
  {
    name: 'datapackage',
    mediaType: 'application/zip',
    contentType: 'application/zip',
    fileEnding: 'datapackage.zip',
    holdsAll: true,
    compressible: false,
    write: dataPackage,
  },
  {
    name: 'sqlite',
    mediaType: 'application/vnd.sqlite3',
    contentType: 'application/vnd.sqlite3',
    fileEnding: 'sqlite',
    holdsAll: true,
    compressible: true,
    write: null,
  },
]

/** The name that stands for all data sets at once. */
export const ALL = 'all'

/** The data sets that a dump's name stands for; empty when there is none of that name. */
export const resourcesNamed = (name: string): readonly Resource[] =>
  name === ALL ? allResources : allResources.filter(({ path }) => path === name)

/** The forms that one data set, or all of them, can be had in. */
export const formatsFor = (name: string): typeof dumpFormats =>
  name === ALL
    ? (dumpFormats.filter(({ holdsAll }) => holdsAll) as [DumpFormat, ...DumpFormat[]])
    : dumpFormats

/** The forms of one data set that an installation can make: without a store there is no SQLite file. */
export const offeredFormats = ({ dumps }: { readonly dumps?: object }): readonly DumpFormat[] =>
  dumps ? dumpFormats : dumpFormats.filter(({ write }) => write !== null)
