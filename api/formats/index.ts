import { csv } from './csv.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { RecordFormat } from './format.ts'
import { geojson } from './geojson.ts'
import { iati, writesIati } from './iati.ts'
import { json } from './json.ts'
import { jsonld } from './jsonld.ts'
import { ndjson } from './ndjson.ts'
import { xlsx } from './xlsx.ts'

/** The formats of every list and record; the first is the default. */
export const formats: readonly [RecordFormat, ...RecordFormat[]] = [json, ndjson, csv, xlsx, geojson, jsonld]

/** The formats of one resource's lists and records. */
export const formatsOf = (resource: Resource): readonly [RecordFormat, ...RecordFormat[]] =>
  writesIati(resource) ? [...formats, iati] : formats
