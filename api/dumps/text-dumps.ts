import { csvHead, csvLine, standardCsv } from '../../db/schema/flat/csv.ts'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { featureOf } from '../formats/geojson.ts'
import { isFictional } from '../envelope/stored-document.ts'
import { aboutMeta } from '../envelope/meta.ts'
import { documentPages, type DumpSource, recordPages } from './source.ts'

/** A data set as a table: RFC 4180, UTF-8. */
export async function* csvDump(source: DumpSource, resource: Resource): AsyncGenerator<string> {
  const columns = flatColumns(resource)
  yield csvHead(columns, standardCsv)
  for await (const records of recordPages(source, resource))
    yield records.map((record) => csvLine(columns, record, standardCsv)).join('')
}

/** A data set with one record per line, as in a list. */
export async function* ndjsonDump(source: DumpSource, resource: Resource): AsyncGenerator<string> {
  for await (const documents of documentPages(source, resource))
    yield documents.map((document) => `${document}\n`).join('')
}

/** A data set as GeoJSON (RFC 7946), one feature per line. `_meta` comes last, when it is known whether any is fictional. */
export async function* geojsonDump(source: DumpSource, resource: Resource): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":['
  let separator = '\n'
  let fictional = false
  for await (const documents of documentPages(source, resource)) {
    fictional ||= documents.some(isFictional)
    yield separator + documents.map((document) => featureOf(resource, document)).join(',\n')
    separator = ',\n'
  }
  const { release } = source
  const meta = aboutMeta({ release, isLatest: false, immutable: true }, resource.title, fictional)
  yield `\n],"_meta":${JSON.stringify(meta)}}\n`
}
