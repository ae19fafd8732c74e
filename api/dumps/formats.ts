import { allResources } from '../../db/resources/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { Chunks, Format } from '../formats/format.ts'
import { dataPackage } from './data-package.ts'
import type { DumpSource } from './source.ts'
import { csvDump, geojsonDump, ndjsonDump } from './text-dumps.ts'
import { xlsxDump } from './xlsx-dump.ts'

/** A format of a dump. */
export interface DumpFormat extends Format {
  /** File name extension. */
  readonly fileEnding: string
  /** Whether one file can hold the whole register. */
  readonly holdsAll: boolean
  /** Whether to compress it; archives already are. */
  readonly compressible: boolean
  /** Writes the file as a stream; null for a format that needs a disk. */
  readonly write: ((source: DumpSource, resources: readonly Resource[]) => Chunks) | null
}

/** Writer of a format for one data set. */
const single =
  (write: (source: DumpSource, resource: Resource) => Chunks) =>
  (source: DumpSource, [resource]: readonly Resource[]) =>
    write(source, resource!)

/** All formats of a dump; the first is the default. */
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
    title: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileEnding: 'xlsx',
    holdsAll: false,
    compressible: false,
    write: single(xlsxDump),
  },
  {
    name: 'geojson',
    title: 'GeoJSON',
    mediaType: 'application/geo+json',
    contentType: 'application/geo+json; charset=utf-8',
    fileEnding: 'geojson',
    holdsAll: false,
    compressible: true,
    write: single(geojsonDump),
  },
  {
    name: 'datapackage',
    title: 'Data Package',
    mediaType: 'application/zip',
    contentType: 'application/zip',
    fileEnding: 'datapackage.zip',
    holdsAll: true,
    compressible: false,
    write: dataPackage,
  },
  {
    name: 'sqlite',
    title: 'SQLite',
    mediaType: 'application/vnd.sqlite3',
    contentType: 'application/vnd.sqlite3',
    fileEnding: 'sqlite',
    holdsAll: true,
    compressible: true,
    write: null,
  },
]

/** Name of the dump of all data sets. */
export const ALL = 'all'

/** The data sets of a dump by its name; empty for an unknown name. */
export const resourcesNamed = (name: string): readonly Resource[] =>
  name === ALL ? allResources : allResources.filter(({ path }) => path === name)

/** Formats of a dump by its name. */
export const formatsFor = (name: string): typeof dumpFormats =>
  name === ALL
    ? (dumpFormats.filter(({ holdsAll }) => holdsAll) as [DumpFormat, ...DumpFormat[]])
    : dumpFormats

/** Formats that an installation offers: SQLite needs a store. */
export const offeredFormats = ({ dumps }: { readonly dumps?: object }): readonly DumpFormat[] =>
  dumps ? dumpFormats : dumpFormats.filter(({ write }) => write !== null)
