import { resourceOf } from '../../db/resources/index.ts'
import { tableSchema } from '../../db/schema/flat/table-schema.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import { CC0_TEXT } from './cc0-text.ts'
import { csvwOf } from './csvw.ts'
import { packageTitle, readmeOf } from './package-readme.ts'
import type { DumpSource } from './source.ts'
import { csvDump } from './text-dumps.ts'
import { type ZipEntry, zipStream } from './zip-stream.ts'

/**
 * Data sets as a Frictionless Data Package 2 in a zip: a descriptor, one CSV per data set and its CSVW metadata
 * in the same folder, the licence and a readme. The descriptor is in Swedish, as the standard has one language; CSVW
 * and the readme have both.
 */
export async function* dataPackage(
  source: DumpSource,
  resources: readonly Resource[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* zipStream(parts(source, resources))
}

function* parts(source: DumpSource, resources: readonly Resource[]): Generator<ZipEntry> {
  const json = (value: unknown) => [`${JSON.stringify(value, null, 2)}\n`]
  yield { path: 'datapackage.json', content: json(descriptorOf(source, resources)) }
  yield { path: 'README.md', content: [readmeOf(source, resources)] }
  yield { path: 'LICENSE.txt', content: [CC0_TEXT] }
  for (const resource of resources) {
    yield { path: `data/${resource.path}.csv`, content: csvDump(source, resource) }
    yield { path: `data/${resource.path}.csv-metadata.json`, content: json(csvwOf(resource, resources)) }
  }
}

/** `datapackage.json`. */
function descriptorOf({ release, origin }: DumpSource, resources: readonly Resource[]) {
  const [only] = resources.length === 1 ? resources : []
  const number = release?.id ?? 0
  const licenses = [{ name: 'CC0-1.0', path: DATA_LICENSE, title: 'CC0 1.0 Universal' }]
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: only ? `utblick-${only.path}` : 'utblick',
    id: `${origin}${BASE}/datasets/${only?.path ?? 'all'}/dump?asOf=${number}&format=datapackage`,
    title: packageTitle(resources).sv,
    description:
      only?.description.sv ?? 'Alla datamängder i Utblick. README.md säger mer, på svenska och engelska.',
    homepage: `${origin}/docs/`,
    version: `${number}.0.0`,
    ...(release && { created: release.publishedAt }),
    licenses,
    contributors: [{ title: 'Utblick', path: `${origin}/docs/`, roles: ['publisher'] }],
    resources: resources.map((resource) => ({
      name: resource.path,
      type: 'table',
      path: `data/${resource.path}.csv`,
      title: resource.title.sv,
      description: resource.description.sv,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      licenses,
      dialect: {
        $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
        delimiter: ',',
        lineTerminator: '\r\n',
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: schemaIn(resource, resources),
    })),
  }
}

/** The columns of a data set, with only the references inside this package. */
function schemaIn(resource: Resource, resources: readonly Resource[]) {
  const {
    foreignKeys,
    fieldsMatch: _,
    ...schema
  } = tableSchema(resource, 'sv', (name) => resourceOf(name)?.path ?? name)
  const inside = foreignKeys.filter(({ reference }) =>
    resources.some(({ path }) => path === reference.resource),
  )
  return {
    ...schema,
    ...(inside.length > 0 && {
      foreignKeys: inside.map(({ fields, reference }) => ({
        fields,
        // A data set that refers to itself leaves its name out.
        reference: reference.resource === resource.path ? { fields: reference.fields } : reference,
      })),
    }),
  }
}
