import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { geojson } from './geojson.ts'
import { json } from './json.ts'
import { jsonld } from './jsonld.ts'
import { ndjson } from './ndjson.ts'
import { xlsx } from './xlsx.ts'

/** Every form that a list and a record can take; the first is the usual one. */
export const formats: readonly [Format, ...Format[]] = [json, ndjson, csv, xlsx, geojson, jsonld]
