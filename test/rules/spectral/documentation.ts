import { filled, missing, type Part, type Rules, shall, should, unless } from './rule.ts'

const operations = '$.paths[*].get'
const json = '$.paths[*].get.responses[?(@property < 300)].content[?(@property == "application/json")]'
const swedish = /\b(och|att|som|är|inte|det)\b/
const english = /\b(and|that|the|is|not|with)\b/
const statesSla = (docs: Part) =>
  /service level agreement|SLA/.test(docs?.description ?? '') && URL.canParse(docs?.url)

export const documentation: Rules = {
  'DOK.01': should('The documentation is online.', '$', (document) =>
    missing(document.externalDocs, 'description', 'url'),
  ),
  'DOK.03': shall('The info states what, who and on what terms.', '$.info', (info) => [
    ...missing(info, 'version', 'title', 'description', 'termsOfService'),
    ...missing(info.contact, 'name', 'url', 'email'),
    ...missing(info.license, 'name', 'url'),
  ]),
  'DOK.06': should(
    'Every description is in Swedish and English.',
    ['$.info', operations, '$.tags[*]', '$.components.schemas[*]'],
    ({ description = '' }) => [
      ...unless(swedish.test(description) || description.includes(' / '), 'no Swedish here'),
      ...unless(english.test(description) || description.includes(' / '), 'no English here'),
    ],
  ),
  'DOK.07': should('There is an overview.', '$.info', (info) => missing(info, 'description')),
  'DOK.08': shall('The service level is stated.', '$', ({ info, externalDocs }) => [
    ...missing(info['x-sla'], 'availability', 'responseTime', 'support'),
    ...unless(statesSla(externalDocs), 'externalDocs does not lead to the service level'),
  ]),
  'DOK.09': shall('Known limitations are stated.', '$.info', (info) =>
    unless(Array.isArray(info['x-limitations']) && info['x-limitations'].every(filled), 'no "x-limitations"'),
  ),
  'DOK.11': shall('The purpose is stated.', '$.info', (info) =>
    unless(filled(info.description), 'no description'),
  ),
  'DOK.12': shall(
    'Every parameter is described.',
    ['$.paths[*].get.parameters[*]', '$.components.parameters[*]'],
    (parameter) => missing(parameter, 'description'),
  ),
  'DOK.13': shall('Every operation states how it can fail.', operations, ({ responses }) =>
    unless(
      Object.keys(responses).some((code) => code >= '400'),
      'no problem is described',
    ),
  ),
  'DOK.15': shall('Every JSON answer has a whole example.', json, ({ examples }) =>
    unless(
      Object.values((examples ?? {}) as object).length > 0 &&
        Object.values((examples ?? {}) as Record<string, Part>).every((e) => e.value !== undefined),
      'no "examples"',
    ),
  ),
  'DOK.16': shall('The data model is in the document.', '$.components', ({ schemas }) =>
    unless(Object.keys(schemas ?? {}).length > 0, 'no schemas'),
  ),
  'DOK.17': should('It is the newest major version of OpenAPI.', '$', ({ openapi }) =>
    unless(/^3\.\d+\.\d+$/.test(openapi), 'not OpenAPI 3'),
  ),
  'DOK.19': shall('Every operation is described.', operations, (operation) =>
    missing(operation, 'operationId', 'summary', 'description'),
  ),
  'DOK.20': shall(
    'Every response is described.',
    ['$.paths[*].get.responses[*]', '$.components.responses[*]'],
    (response) => missing(response, 'description'),
  ),
  'DOK.21': shall('It says whether a key is needed.', '$', ({ security }) =>
    unless(Array.isArray(security), 'no "security"; write [] when none is needed'),
  ),
  'DOK.24': shall('The document is under the root of the API, as openapi.json.', '$.paths', (paths) =>
    unless('/openapi.json' in paths, 'no /openapi.json'),
  ),
  'VER.04': shall('The version is semantic.', '$.info', ({ version }) =>
    unless(/^\d+\.\d+\.\d+$/.test(version), 'the version is not MAJOR.MINOR.PATCH'),
  ),
  'VER.06': shall('/api-info is there.', '$.paths', (paths) => unless('/api-info' in paths, 'no /api-info')),
  'VER.07': shall(
    '/api-info has what the profile lists.',
    "$.paths['/api-info'].get.responses['200'].content['application/json'].schema",
    ({ required }) =>
      ['apiName', 'apiVersion', 'apiReleased', 'apiDocumentation', 'apiStatus']
        .filter((name) => !required?.includes(name))
        .map((name) => `"${name}" is missing`),
  ),
}
