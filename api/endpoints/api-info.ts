import { EXAMPLE_ORIGIN } from '../openapi/example-record.ts'
import { address, member, object, text } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { API_RELEASED, API_STATUS, API_VERSION } from '../version.ts'
import { defineEndpoint } from './define.ts'

/** The API's description of itself; also used in the documentation. */
const infoAt = (origin: string) => ({
  apiName: 'Utblick',
  apiVersion: API_VERSION,
  apiReleased: API_RELEASED,
  apiDocumentation: `${origin}/docs/`,
  apiStatus: API_STATUS,
})
const info = infoAt(EXAMPLE_ORIGIN)

/** GET /api-info: the description required by the national REST API profile (VER.06, VER.07), in its format. */
export const apiInfo = defineEndpoint({
  id: 'getApiInfo',
  path: '/api-info',
  tag: 'about',
  listed: 'api-info',
  summary: { sv: 'Om API:et', en: 'About the API' },
  description: {
    sv: 'Namn, version, datum, dokumentation och status, så som den nationella REST API-profilen vill ha det (VER.06 och VER.07).',
    en: 'Name, version, date, documentation and status, as the national REST API profile has them (VER.06 and VER.07).',
  },
  parameters: [],
  formats: [
    { name: 'api-info', mediaType: 'application/json', contentType: 'application/json; charset=utf-8' },
  ],
  answer: () => ({
    answer: { sv: 'Uppgifter om API:et.', en: 'About the API.' },
    media: {
      'application/json': {
        schema: object({
          apiName: member(text, { sv: 'API:ets namn.', en: 'Name of the API.' }, info.apiName),
          apiVersion: member(
            { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
            { sv: 'Version enligt SemVer.', en: 'Version, by SemVer.' },
            info.apiVersion,
          ),
          apiReleased: member(
            { type: 'string', format: 'date' },
            { sv: 'Dagen då versionen kom.', en: 'Day on which the version was released.' },
            info.apiReleased,
          ),
          apiDocumentation: member(
            address,
            { sv: 'Dokumentationens adress.', en: 'Address of the documentation.' },
            info.apiDocumentation,
          ),
          apiStatus: member(
            { type: 'string', enum: ['alpha', 'beta', 'active', 'deprecated', 'retired', 'decommissioned'] },
            { sv: 'Var i livscykeln API:et är.', en: 'Where in its life cycle the API is.' },
            info.apiStatus,
          ),
        }),
        example: info,
      },
    },
    problems: ['invalid-parameter', ...anyProblem],
  }),
  handle: ({ url }) => ({
    describedBy: '/openapi.json',
    body: async () => JSON.stringify(infoAt(url.origin)),
  }),
})
