import { allResources } from '../../db/resources/index.ts'
import { project } from '../../db/resources/project.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { changeParameters, MAX_SKIPPED } from '../parameters/change-parameters.ts'
import { commonParameters } from '../parameters/common-parameters.ts'
import {
  EXAMPLE_ORIGIN,
  EXAMPLE_PUBLISHED,
  EXAMPLE_RELEASE,
  exampleId,
  exampleRecord,
} from './example-record.ts'
import { jsonOperation } from './json-operation.ts'
import { address, array, count, dateTime, type JsonSchema, member, object, ref, text } from './json-schema.ts'
import type { Operation } from './operation.ts'
import { schemaName } from './record-schema.ts'

const projects = project as unknown as Resource
const id = exampleId(projects)
const since = `/changes?since=${EXAMPLE_RELEASE - 1}`

const perKind = object({
  added: member(count, { sv: 'Poster som kom till.', en: 'Records added.' }, 3),
  changed: member(count, { sv: 'Poster som ändrades.', en: 'Records changed.' }, 0),
  closed: member(count, { sv: 'Poster som avslutades.', en: 'Records closed.' }, 0),
})

const release: JsonSchema = object({
  id: member(
    { type: 'integer', minimum: 1 },
    { sv: 'Utgåvans nummer, från 1 utan luckor.', en: 'Number of the release, from 1 without gaps.' },
    EXAMPLE_RELEASE,
  ),
  publishedAt: member(
    dateTime,
    { sv: 'När den kom, i UTC.', en: 'When it was published, in UTC.' },
    EXAMPLE_PUBLISHED,
  ),
  note: member(
    text,
    { sv: 'Anmärkning: vad som är nytt och varför.', en: 'Note: what is new and why.' },
    'Tre nya projekt',
  ),
  hash: member(
    { type: 'string', pattern: '^[0-9a-f]{64}$' },
    { sv: 'SHA-256 över alla aktuella poster.', en: 'SHA-256 over every current record.' },
    '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
  ),
  counts: member(
    { type: 'object', additionalProperties: perKind },
    { sv: 'Antal poster per resurs.', en: 'Numbers of records by resource.' },
    { project: { added: 3, changed: 0, closed: 0 } },
  ),
})

const releases = () =>
  jsonOperation({
    id: 'listReleases',
    path: '/releases',
    tag: 'releases',
    summary: { sv: 'Alla utgåvor', en: 'All releases' },
    description: {
      sv: 'Varje publicering, den nyaste först. En utgåva ändras aldrig; fråga med asOf efter registret som det var.',
      en: 'Every publication, newest first. A release never changes; ask with asOf for the register as it was.',
    },
    answer: { sv: 'Utgåvorna.', en: 'The releases.' },
    data: array(release),
    links: { self: '/releases', start: '/' },
  })

const oneRelease = () =>
  jsonOperation({
    id: 'getRelease',
    path: '/releases/{number}',
    tag: 'releases',
    summary: { sv: 'En utgåva', en: 'One release' },
    description: {
      sv: 'När den kom, varför, hur många poster den ändrade och registrets kontrollsumma. Svaret ändras aldrig.',
      en: 'When it was published, why, how many records it changed and the checksum of the register. The answer never changes.',
    },
    answer: { sv: 'Utgåvan.', en: 'The release.' },
    data: release,
    meta: 'Meta',
    links: {
      self: `/releases/${EXAMPLE_RELEASE}`,
      collection: '/releases',
      changes: `/changes?asOf=${EXAMPLE_RELEASE}&since=${EXAMPLE_RELEASE - 1}`,
    },
    moreLinks: ['prev'],
    parameters: [
      {
        name: 'number',
        in: 'path',
        description: { sv: 'Utgåvans nummer.', en: 'Number of the release.' },
        schema: { type: 'integer', minimum: 1 },
        example: '1',
      },
    ],
    problems: ['not-found'],
  })

const change: JsonSchema = object(
  {
    resource: member(
      { type: 'string', enum: allResources.map(({ path }) => path) },
      { sv: 'Resursen som posten hör till.', en: 'The resource that the record belongs to.' },
      'projects',
    ),
    id: member(text, { sv: 'Postens id.', en: 'Id of the record.' }, id),
    url: member(
      address,
      { sv: 'Postens adress.', en: 'Address of the record.' },
      `${EXAMPLE_ORIGIN}${BASE}/projects/${id}`,
    ),
    release: member(
      { type: 'integer', minimum: 1 },
      { sv: 'Utgåvan då det hände.', en: 'The release in which it happened.' },
      EXAMPLE_RELEASE,
    ),
    publishedAt: member(
      dateTime,
      { sv: 'När utgåvan kom, i UTC.', en: 'When the release was published, in UTC.' },
      EXAMPLE_PUBLISHED,
    ),
    change: member(
      { type: 'string', enum: ['added', 'changed', 'closed'] },
      {
        sv: 'Om posten kom till, ändrades eller avslutades. En avslutad post har ingen record.',
        en: 'Whether the record was added, changed or closed. A closed record has no record.',
      },
      'added',
    ),
    record: {
      ...member(
        {},
        {
          sv: 'Posten som den blev; vilka fält den har beror på resursen.',
          en: 'The record as it became; its fields depend on the resource.',
        },
        exampleRecord(projects),
      ),
      anyOf: allResources.map((resource) => ref(schemaName(resource))),
    },
  },
  { optional: ['record'] },
)

const changes = () =>
  jsonOperation({
    id: 'listChanges',
    path: '/changes',
    tag: 'releases',
    summary: { sv: 'Vad som har ändrats', en: 'What has changed' },
    description: {
      sv: 'Det som har lagts till, ändrats och avslutats efter en utgåva, i den ordning det hände. För den som håller en egen kopia: fråga, följ _links.next till slutet och spara adressen i _links.monitor till nästa gång.',
      en: 'What was added, changed and closed after a release, in the order it happened. For those who keep a copy: ask, follow _links.next to the end and keep the address in _links.monitor for the next time.',
    },
    answer: { sv: 'En sida av ändringarna.', en: 'One page of the changes.' },
    data: array(change),
    meta: 'ChangesMeta',
    links: {
      self: since,
      first: since,
      last: `${since}&offset=20`,
      monitor: `/changes?since=${EXAMPLE_RELEASE}`,
    },
    moreLinks: ['prev', 'next'],
    query: [...changeParameters, ...commonParameters],
    maximum: { offset: MAX_SKIPPED },
    required: ['since'],
    problems: ['cursor-expired'],
  })

/** Addresses that tell what was published when, and what has changed. */
export const changeOperations = (): readonly Operation[] => [releases(), oneRelease(), changes()]
