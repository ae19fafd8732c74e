import {
  type Figures,
  MAX_RECORDS,
  municipalitySummary,
  summaryParts,
} from '../../db/queries/municipality-summary.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { Label } from '../../db/schema/field.ts'
import { nameOf } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { costOfSummary } from '../cost/summary-cost.ts'
import { envelope } from '../envelope/envelope.ts'
import { isFictional, withAddress, withFields } from '../envelope/stored-document.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import { exampleRecord } from '../openapi/example-record.ts'
import { composeExample, jsonAnswer } from '../openapi/json-answer.ts'
import { array, count, type JsonSchema, member, nullable, object, ref } from '../openapi/json-schema.ts'
import { schemaName } from '../openapi/record-schema.ts'
import { toSelection } from '../parameters/as-of.ts'
import { codeInPath } from '../parameters/municipality-code.ts'
import { recordNotFound } from './not-found.ts'
import { defineEndpoint } from './define.ts'

const resource = municipality as unknown as Resource
const title = { sv: 'Internationellt arbete', en: 'International work' }

/** A figure of `Figures`. */
const figure = ({ sv, en }: Label, example: number) =>
  member(
    nullable(count),
    {
      sv: `${sv} Tomt när registret inte säger om det finns några.`,
      en: `${en} Null where the register does not say whether there are any.`,
    },
    example,
  )

const figures = object({
  projects: figure({ sv: 'Alla projekt.', en: 'All projects.' }, 14),
  projectsOngoing: figure(
    { sv: 'Projekt som är pågående i registret.', en: 'Projects that are ongoing in the register.' },
    5,
  ),
  twinTowns: figure({ sv: 'Vänorter.', en: 'Twin towns.' }, 4),
  countries: figure(
    { sv: 'Länder i projekt och förbindelser.', en: 'Countries in projects and relations.' },
    9,
  ),
  goals: figure({ sv: 'Mål i policyn.', en: 'Goals of the policy.' }, 6),
  goalsMeasured: figure(
    {
      sv: 'Mål med minst ett mätvärde i registret.',
      en: 'Goals with at least one measurement in the register.',
    },
    2,
  ),
} satisfies Record<keyof Figures, JsonSchema>)

const shown = Object.entries(summaryParts).map(([name, { resource, fields }]) => ({
  name,
  resource: resource as unknown as Resource,
  fields: fields as readonly string[],
}))

function shownExample(resource: Resource, fields: readonly string[]) {
  const record = exampleRecord(resource)
  return Object.fromEntries(['id', 'url', ...fields, 'fictional'].map((field) => [field, record[field]]))
}

/** GET /municipalities/{code}/summary: everything a page's widgets show, in one cacheable answer. */
export const summary = defineEndpoint({
  id: 'getMunicipalitySummary',
  path: '/municipalities/{code}/summary',
  tag: 'municipalities',
  summary: { sv: 'Sammanfattning för en kommun', en: 'Summary of a municipality' },
  description: {
    sv: `Allt som en kommuns sida visar, i ett enda svar: policyer, mål, projekt och vänorter med de fält som visas, och nyckeltal. Ett nyckeltal är 0 bara när registret har poster och ingen av dem räknas med. Annars är det tomt, för det som inte är känt är inte 0; också när posterna är fler än ${MAX_RECORDS}.`,
    en: `Everything that a municipality’s page shows, in one answer: policies, goals, projects and twin towns with the fields that are shown, and key figures. A figure is 0 only where the register has records and none of them counts. Otherwise it is null, since not known is not 0; also where there are more than ${MAX_RECORDS} records.`,
  },
  pageAt: (pathParam) => `/municipalities/${pathParam('code')}`,
  pathParameters: [{ ...codeInPath, example: '0764' }],
  answer: () =>
    jsonAnswer({
      text: { sv: 'Kommunens sammanfattning.', en: 'The municipality’s summary.' },
      data: object({
        municipality: ref(schemaName(resource)),
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
        municipality: exampleRecord(resource),
        figures: composeExample(figures),
        ...Object.fromEntries(
          shown.map(({ name, resource, fields }) => [name, [shownExample(resource, fields)]]),
        ),
      },
      meta: Meta,
      links: { self: '/municipalities/0764/summary', up: '/municipalities/0764' },
      problems: ['not-found'],
    }),
  handle: ({ context, url, parameters, resolved, pathParam }) => {
    const code = pathParam('code')
    const at = toSelection(resolved)
    const address = permanentAddress(url, parameters.canonical(), resolved)
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      cost: costOfSummary(context, code, resolved),
      body: async (context) => {
        const summary = await municipalitySummary(context.db, code, at.release, at.isLatest)
        if (!summary) throw await recordNotFound(context, resource, code)
        const members = Object.entries(summary.parts).map(([name, part]) => {
          const documents = part.rows.map(({ id, doc }) =>
            withFields(withAddress(url.origin, part.resource, id, doc), part.fields),
          )
          return `${JSON.stringify(name)}:[${documents.join(',')}]`
        })
        const own = withAddress(url.origin, resource, code, summary.municipality.doc)
        const data = `{"municipality":${own},"figures":${JSON.stringify(summary.figures)},${members.join(',')}}`
        const fictional = isFictional(own)
        const record = nameOf(resource, JSON.parse(own) as Record<string, unknown>)
        const meta = metaOf({ title: resource.title, citedAs: title, record, resolved, address, fictional })
        const path = `${BASE}/municipalities/${code}`
        const links = linkSet(url.origin, {
          self: withQuery(`${path}/summary`, parameters.canonical()),
          up: path,
        })
        return envelope(data, meta, links)
      },
    }
  },
})
