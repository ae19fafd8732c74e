import { parts } from '../../db/queries/municipality-summary.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { exampleRecord } from './example-record.ts'
import { jsonOperation } from './json-operation.ts'
import { array, count, member, object, ref } from './json-schema.ts'
import { composeExample } from './compose-example.ts'
import type { Operation } from './operation.ts'
import { schemaName } from './record-schema.ts'
import { schemas } from './schemas.ts'

const figures = object({
  projects: member(count, { sv: 'Alla projekt.', en: 'All projects.' }, 14),
  projectsOngoing: member(count, { sv: 'Pågående projekt.', en: 'Ongoing projects.' }, 5),
  twinTowns: member(count, { sv: 'Vänorter.', en: 'Twin towns.' }, 4),
  countries: member(
    count,
    { sv: 'Länder i projekt och förbindelser.', en: 'Countries in projects and relations.' },
    9,
  ),
  goals: member(count, { sv: 'Mål i policyn.', en: 'Goals of the policy.' }, 6),
  goalsMeasured: member(
    count,
    { sv: 'Mål med minst ett mätvärde.', en: 'Goals with at least one measurement.' },
    2,
  ),
})

const own = municipality as unknown as Resource
const shown = Object.entries(parts).map(([name, { resource, fields }]) => ({
  name,
  resource: resource as unknown as Resource,
  fields: fields as readonly string[],
}))

function shownExample(resource: Resource, fields: readonly string[]) {
  const record = exampleRecord(resource)
  return Object.fromEntries(['id', 'url', ...fields, 'fictional'].map((field) => [field, record[field]]))
}

/** Everything that a municipality's page shows, in one answer. */
export const summaryOperation = (): Operation =>
  jsonOperation({
    id: 'getMunicipalitySummary',
    path: '/municipalities/{code}/summary',
    tag: 'municipalities',
    summary: { sv: 'Sammanfattning för en kommun', en: 'Summary of a municipality' },
    description: {
      sv: 'Allt som en kommuns sida visar, i ett enda svar: policyer, mål, projekt och vänorter med de fält som visas, och nyckeltal.',
      en: 'Everything that a municipality’s page shows, in one answer: policies, goals, projects and twin towns with the fields that are shown, and key figures.',
    },
    answer: { sv: 'Kommunens sammanfattning.', en: 'The municipality’s summary.' },
    data: object({
      municipality: ref(schemaName(own)),
      figures,
      ...Object.fromEntries(
        shown.map(({ name, resource, fields }) => [
          name,
          array(ref(schemaName(resource)), {
            sv: `Fälten ${fields.join(', ')}.`,
            en: `The fields ${fields.join(', ')}.`,
          }),
        ]),
      ),
    }),
    example: {
      municipality: exampleRecord(own),
      figures: composeExample(figures, schemas()),
      ...Object.fromEntries(
        shown.map(({ name, resource, fields }) => [name, [shownExample(resource, fields)]]),
      ),
    },
    meta: 'Meta',
    links: { self: '/municipalities/0764/summary', up: '/municipalities/0764' },
    parameters: [
      {
        name: 'code',
        in: 'path',
        description: { sv: 'Kommunkoden, fyra siffror.', en: 'The municipality’s code, four digits.' },
        schema: { type: 'string', pattern: '^\\d{4}$' },
        example: '0764',
      },
    ],
    problems: ['not-found'],
  })
