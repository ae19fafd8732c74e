import { csv } from './csv.ts'
import type { RecordFormat } from './format.ts'
import { geojson } from './geojson.ts'
import { json } from './json.ts'
import { jsonld } from './jsonld.ts'
import { ndjson } from './ndjson.ts'
import { xlsx } from './xlsx.ts'

/** All formats of lists and records; the first is the default. */
export const formats: readonly [RecordFormat, ...RecordFormat[]] = [json, ndjson, csv, xlsx, geojson, jsonld]
