import { allResources } from '../../db/resources/index.ts'
import { DATA_LICENSE } from '../constants.ts'
import { EXAMPLE_ORIGIN } from './example-record.ts'
import { BASE } from '../constants.ts'
import { jsonOperation } from './json-operation.ts'
import { address, array, type JsonSchema, member, object, ref, text } from './json-schema.ts'
import { anyProblem, type Operation } from './operation.ts'
import { apiInfo } from '../endpoints/api-info.ts'
import { API_VERSION } from '../version.ts'

const datasetName: JsonSchema = { type: 'string', enum: allResources.map(({ path }) => path) }

const link = object({
  name: member(text, { sv: 'Namn.', en: 'Name.' }, 'api-info'),
  href: member(address, { sv: 'Adress.', en: 'Address.' }, `${EXAMPLE_ORIGIN}${BASE}/api-info`),
})

const root = (): Operation =>
  jsonOperation({
    id: 'getRoot',
    path: '/',
    tag: 'about',
    summary: { sv: 'Startpunkt', en: 'Start' },
    description: {
      sv: 'Allt som finns i API:et, med adresser. Härifrån går det att nå varje resurs genom att följa länkar.',
      en: 'All there is in the API, with addresses. From here every resource can be reached by following links.',
    },
    answer: { sv: 'Förteckning över resurser.', en: 'A list of the resources.' },
    data: object({
      title: member(
        ref('LanguageMap'),
        { sv: 'API:ets titel.', en: 'Title of the API.' },
        { sv: 'Kommuners internationella arbete', en: 'Municipalities’ international work' },
      ),
      description: member(
        ref('LanguageMap'),
        { sv: 'Vad som finns här.', en: 'What there is.' },
        { sv: 'Öppna data om vänorter och projekt.', en: 'Open data on twin towns and projects.' },
      ),
      license: member(address, { sv: 'Uppgifternas licens.', en: 'Licence of the data.' }, DATA_LICENSE),
      resources: array(
        object({
          name: member(
            datasetName,
            { sv: 'Resursens namn i adressen.', en: 'Name of the resource in addresses.' },
            'twin-towns',
          ),
          title: member(
            ref('LanguageMap'),
            { sv: 'Resursens titel.', en: 'Title of the resource.' },
            { sv: 'Vänorter och partnerskap', en: 'Twin towns and partnerships' },
          ),
          href: member(
            address,
            { sv: 'Listans adress.', en: 'Address of the list.' },
            `${EXAMPLE_ORIGIN}${BASE}/twin-towns`,
          ),
        }),
        { sv: 'Alla resurser.', en: 'All resources.' },
      ),
      addresses: array(link, { sv: 'Vad som finns därutöver.', en: 'What there is beside them.' }),
    }),
    links: { self: '/', start: '/' },
  })

const info = apiInfo(EXAMPLE_ORIGIN)

const apiInfoOperation: Operation = {
  id: 'getApiInfo',
  path: '/api-info',
  tag: 'about',
  summary: { sv: 'Om API:et', en: 'About the API' },
  description: {
    sv: 'Namn, version, datum, dokumentation och status, så som den nationella REST API-profilen vill ha det (VER.06 och VER.07).',
    en: 'Name, version, date, documentation and status, as the national REST API profile has them (VER.06 and VER.07).',
  },
  parameters: [],
  answer: { sv: 'Uppgifter om API:et.', en: 'Facts on the API.' },
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
}

const openApi: Operation = {
  id: 'getOpenApi',
  path: '/openapi.json',
  tag: 'about',
  summary: { sv: 'Den här specifikationen', en: 'This specification' },
  description: {
    sv: 'API:et beskrivet i OpenAPI 3.1, på svenska och engelska. Görs av samma definitioner som svaren.',
    en: 'The API described in OpenAPI 3.1, in Swedish and English. Made from the same definitions as the answers.',
  },
  parameters: [],
  answer: { sv: 'OpenAPI-dokumentet.', en: 'The OpenAPI document.' },
  media: {
    'application/json': {
      schema: {
        type: 'object',
        description: 'Enligt OpenAPI 3.1. / As OpenAPI 3.1 has it.',
        properties: { openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' } },
        required: ['openapi', 'info', 'paths'],
      },
      example: { openapi: '3.1.0', info: { title: 'Utblick', version: API_VERSION }, paths: {} },
    },
  },
  problems: ['invalid-parameter', ...anyProblem],
}

/** Addresses that tell about the API itself. */
export const aboutOperations = (): readonly Operation[] => [root(), apiInfoOperation, openApi]
