import type { Resource } from '../../db/schema/resource.ts'
import type { Page } from '../formats/format.ts'
import { formatsOf } from '../formats/index.ts'
import type { Link } from '../envelope/links.ts'
import type { JsonSchema } from './json-schema.ts'
import type { Media } from './operation.ts'

/** An answer with records in the API's own format. */
export interface ExampleAnswer {
  readonly data: object | readonly object[]
  readonly _meta: object
  readonly _links: Readonly<Record<string, Link>>
}

/** Schemas of the other formats, where known. */
const schemas: Readonly<Record<string, JsonSchema>> = {
  ndjson: { type: 'string', description: 'En post per rad. / One record per line.' },
  csv: { type: 'string', description: 'En post per rad, RFC 4180. / One record per line, RFC 4180.' },
  xlsx: { description: 'En arbetsbok. / A workbook.' },
  geojson: { type: 'object', description: 'RFC 7946.', required: ['type'] },
  iati: { type: 'string', description: 'IATI 2.03.' },
  jsonld: { type: 'object', description: 'JSON-LD 1.1.', required: ['@context'] },
}

/**
 * All formats of an answer with records: the API's own with its schema, and the others of api/formats/index.ts, whose
 * examples are written by their writers from the same records. A workbook is binary, so its example is an address
 * that always answers: of a list, not of a record, which may be gone.
 */
export function recordMedia(
  resource: Resource,
  schema: JsonSchema,
  example: ExampleAnswer,
): Record<string, Media> {
  const page: Page = {
    resource,
    documents: [example.data].flat().map((record) => JSON.stringify(record)),
    fields: null,
    meta: example._meta,
    links: example._links,
    single: !Array.isArray(example.data),
    // The example is.
    onlyFictional: true,
    language: 'sv',
  }
  const media = formatsOf(resource).map(({ name, mediaType, write }): [string, Media] => {
    if (name === 'json') return [mediaType, { schema, example }]
    const shape = { schema: schemas[name] ?? {} }
    if (name === 'xlsx') return [mediaType, { ...shape, live: `/${resource.path}?limit=1&format=${name}` }]
    return [mediaType, { ...shape, written: async () => readable(mediaType, await write(page)) }]
  })
  return Object.fromEntries(media)
}

/** JSON of any kind as a value, anything else as text. */
function readable(mediaType: string, written: string | Uint8Array<ArrayBuffer>): unknown {
  const text = typeof written === 'string' ? written : new TextDecoder().decode(written)
  return mediaType.endsWith('json') && !mediaType.includes('ndjson') ? JSON.parse(text) : text
}
