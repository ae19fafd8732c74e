import { BASE } from '../constants.ts'
import type { Publisher } from '../publisher.ts'
import { EXAMPLE_ORIGIN } from './example-record.ts'
import { infoObject } from './info.ts'
import { both } from './json-schema.ts'
import type { Operation } from './operation.ts'
import type { ParameterDescription } from '../parameters/parameters.ts'
import { headers } from './headers.ts'
import { headerParameters, sharedParameters } from './parameter-objects.ts'
import { responsesFor, responsesOf } from './responses.ts'
import { schemasOf } from './schemas.ts'
import { tags } from './tags.ts'

/**
 * The API as an OpenAPI 3.1 document, as JSON text. Derived from the definitions alone: no SQL, no clock.
 * @param origin of the API, as "https://data.example.se"
 */
export async function openApiDocument(
  origin: string,
  publisher: Publisher,
  described: readonly Operation[],
): Promise<string> {
  const operations = await Promise.all(described.map((operation) => withExamples(operation, origin)))
  const shared = sharedParameters(operations)
  const document = {
    openapi: '3.1.0',
    info: infoObject(EXAMPLE_ORIGIN, publisher),
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    externalDocs: {
      description: both({
        sv: 'Dokumentation: handledning, recept, servicenivå (SLA) och kända begränsningar',
        en: 'Documentation: guide, recipes, service level (SLA) and known limitations',
      }),
      url: `${EXAMPLE_ORIGIN}/docs/`,
    },
    servers: [
      {
        url: EXAMPLE_ORIGIN + BASE,
        description: both({ sv: 'Den här installationen', en: 'This installation' }),
      },
    ],
    // No keys and no logins: every address is open (DOK.21).
    security: [],
    tags: tags.map(({ name, title, description }) => ({
      name,
      description: `${both(title)}. ${both(description)}`,
      externalDocs: { url: `${EXAMPLE_ORIGIN}/docs/`, description: both(title) },
    })),
    paths: Object.fromEntries(
      operations.map((operation) => [operation.path, pathItem(operation, shared.locate)]),
    ),
    components: {
      schemas: schemasOf(operations),
      responses: responsesFor(operations),
      headers,
      parameters: shared.components,
    },
  }
  return JSON.stringify(document).replaceAll(EXAMPLE_ORIGIN, origin)
}

/** The operation with all written examples. */
async function withExamples(operation: Operation, origin: string): Promise<Operation> {
  const media = await Promise.all(
    Object.entries(operation.media).map(
      async ([type, { written, ...one }]) =>
        [type, written ? { ...one, example: await written(origin) } : one] as const,
    ),
  )
  return { ...operation, media: Object.fromEntries(media) }
}

const pathItem = (operation: Operation, place: (parameter: ParameterDescription) => object) => ({
  get: {
    operationId: operation.id,
    tags: [operation.tag],
    summary: both(operation.summary),
    description: both(operation.description),
    parameters: [...operation.parameters, ...headerParameters].map(place),
    responses: responsesOf(operation, EXAMPLE_ORIGIN, BASE),
  },
})
