import type { Resource } from '../../db/schema/resource.ts'
import { commonParameters } from '../parameters/common-parameters.ts'
import { writeCursor } from '../parameters/cursor.ts'
import { listParametersOf } from '../parameters/list-parameters.ts'
import { formats } from '../formats/index.ts'
import { composeExample } from './compose-example.ts'
import { EXAMPLE_RELEASE, exampleId, exampleRecord } from './example-record.ts'
import { ID_PATTERN } from './field-schema.ts'
import { filterParameters } from './filter-parameters.ts'
import { historyEvent } from './history-schema.ts'
import { recordMedia } from './record-media.ts'
import { array, type JsonSchema, object, ref } from './json-schema.ts'
import { exampleLinks } from './links-example.ts'
import { anyProblem, type Operation } from './operation.ts'
import type { Parameter } from './parameter.ts'
import { queryParameters } from './query-parameters.ts'
import { schemaName } from './record-schema.ts'
import { schemas } from './schemas.ts'

const formatNames = formats.map(({ name }) => name)
const example = (name: string) => composeExample(ref(name), schemas()) as object

const envelope = (data: JsonSchema, kind: 'Page' | 'Record' | 'History'): JsonSchema =>
  object({ data, _meta: ref(metaOf[kind]), _links: ref(`${kind}Links`) })
const metaOf = { Page: 'PageMeta', Record: 'Meta', History: 'HistoryMeta' } as const

/** What can be asked of a resource: its list, one record, and a record's history. */
export const collectionOperations = (resource: Resource): readonly Operation[] => [
  listOperation(resource),
  recordOperation(resource),
  historyOperation(resource),
]

function listOperation(resource: Resource): Operation {
  const { path, title, description } = resource
  const answer = {
    data: [exampleRecord(resource)],
    _meta: example('PageMeta'),
    _links: exampleLinks({
      self: `/${path}?limit=1`,
      first: `/${path}?limit=1`,
      next: `/${path}?limit=1&cursor=${exampleCursor(resource)}`,
      last: `/${path}?limit=1&offset=56`,
      describedby: `/datasets/${path}`,
    }),
  }
  return {
    id: `list${plural(resource)}`,
    path: `/${path}`,
    tag: path,
    summary: { sv: `Lista: ${title.sv}`, en: `List: ${title.en}` },
    description: {
      sv: `${description.sv} Utan parametrar: alla poster i den senaste utgåvan, ordnade efter id.`,
      en: `${description.en} Without parameters: all records of the newest release, ordered by id.`,
    },
    parameters: [
      ...filterParameters(resource),
      ...queryParameters(listParametersOf(resource), formatNames, resource),
    ],
    answer: { sv: `En sida av listan.`, en: `One page of the list.` },
    media: recordMedia(resource, envelope(array(ref(schemaName(resource))), 'Page'), answer),
    problems: ['invalid-parameter', 'cursor-expired', ...anyProblem],
    headers: ['ContentDisposition'],
  }
}

/** The cursor of the second page, where the first has the example alone. */
const exampleCursor = (resource: Resource) =>
  writeCursor({
    release: EXAMPLE_RELEASE,
    query: `${resource.path}?`,
    offset: 1,
    after: [exampleId(resource)],
  })

function recordOperation(resource: Resource): Operation {
  const { path, title, description } = resource
  const self = `/${path}/${exampleId(resource)}`
  const answer = {
    data: exampleRecord(resource),
    _meta: example('Meta'),
    _links: exampleLinks({
      self,
      collection: `/${path}`,
      'version-history': `${self}/history`,
      describedby: `/datasets/${path}`,
    }),
  }
  return {
    id: `get${schemaName(resource)}`,
    path: `/${path}/{id}`,
    tag: path,
    summary: { sv: `En post: ${title.sv}`, en: `One record: ${title.en}` },
    description: {
      sv: `${description.sv} Här: en post med dess id. 404 om den aldrig har funnits, 410 om den inte längre är aktuell.`,
      en: `${description.en} Here: one record by its id. 404 if it never was, 410 if it is no longer current.`,
    },
    parameters: [
      idParameter(resource),
      ...queryParameters([...commonParameters, 'fields', 'csvDialect'], formatNames, resource),
    ],
    answer: { sv: 'Posten.', en: 'The record.' },
    media: recordMedia(resource, envelope(ref(schemaName(resource)), 'Record'), answer),
    problems: ['invalid-parameter', 'not-found', 'gone', ...anyProblem],
    headers: ['ContentDisposition'],
  }
}

function historyOperation(resource: Resource): Operation {
  const { path, title } = resource
  const record = `/${path}/${exampleId(resource)}`
  const event = historyEvent(resource)
  const answer = {
    data: [composeExample(event, schemas())],
    _meta: example('HistoryMeta'),
    _links: exampleLinks({
      self: `${record}/history`,
      'latest-version': record,
      collection: `/${path}`,
      describedby: `/datasets/${path}`,
    }),
  }
  return {
    id: `get${schemaName(resource)}History`,
    path: `/${path}/{id}/history`,
    tag: path,
    summary: { sv: `Historik: ${title.sv}`, en: `History: ${title.en}` },
    description: {
      sv: 'Alla versioner av en post, den nyaste först: vad som ändrades, fält för fält, i vilken utgåva och med utgåvans anmärkning. Finns också för poster som inte längre är aktuella.',
      en: 'Every version of a record, newest first: what changed, field by field, in which release and with its note. Also there for records that are no longer current.',
    },
    parameters: [idParameter(resource), ...queryParameters(commonParameters, ['json'], resource)],
    answer: { sv: 'Postens händelser.', en: 'The record’s events.' },
    media: {
      'application/json': { schema: envelope(array(event), 'History'), example: answer },
    },
    problems: ['invalid-parameter', 'not-found', ...anyProblem],
  }
}

const idParameter = (resource: Resource): Parameter => ({
  name: 'id',
  in: 'path',
  description: { sv: 'Postens id.', en: 'Id of the record.' },
  schema: { type: 'string', pattern: ID_PATTERN },
  example: exampleId(resource),
})

/** "twin-towns" as "TwinTowns". */
const plural = ({ path }: Resource) =>
  path.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
