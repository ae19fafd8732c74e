import { derivedIndicators } from '../../db/derived/derive.ts'
import { reportedValues } from '../../db/derived/reported.ts'
import { municipalityNames } from '../../db/queries/municipality-names.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { Json } from '../../db/schema/json.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import { json } from '../formats/json.ts'
import { composeExample, exampleLinks } from '../openapi/json-answer.ts'
import { array, object, ref } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { linksSchema } from '../openapi/value-schemas.ts'
import { codeInPath } from '../parameters/municipality-code.ts'
import { derivedPage } from '../pages/derived/derived-page.ts'
import {
  costOfDerived,
  derivedParameters,
  derivedQuery,
  namesIn,
  rowOf,
  valueInFull,
  valueTable,
  valueSchema,
  year,
} from './derived-values.ts'
import { defineEndpoint } from './define.ts'
import { rowFormats } from './value-rows.ts'
import { recordNotFound } from './not-found.ts'

const resource = municipality as unknown as Resource
const title = { sv: 'Räknat ur registret', en: 'Counted from the register' }

/** GET /municipalities/{code}/derived-indicators: what the register itself counts of a municipality and a year. */
export const derivedIndicatorsOf = defineEndpoint({
  id: 'listDerivedIndicators',
  path: '/municipalities/{code}/derived-indicators',
  tag: 'municipalities',
  hasPage: true,
  summary: { sv: 'Nyckeltal räknade ur registret', en: 'Indicators counted from the register' },
  description: {
    sv: 'Vad registret självt kan räkna för en kommun och ett år, med täljare, nämnare och posterna bakom. Det är Utblicks räkning, inte kommunens: det kommunen själv har mätt finns i measurements. Räknat ur utgåvan som efterfrågas och sett från dess dag.',
    en: 'What the register itself can count of a municipality and a year, with numerator, denominator and the records behind it. It is Utblick’s count and not the municipality’s: what the municipality has measured is in measurements. Counted from the release that is asked for, and seen from its day.',
  },
  pathParameters: [codeInPath],
  formats: rowFormats,
  parameters: derivedParameters,
  answer: () => {
    const schema = valueSchema()
    const value = composeExample(schema) as Json
    const self = '/municipalities/9999/derived-indicators'
    return {
      answer: { sv: 'Nyckeltalen.', en: 'The indicators.' },
      meta: Meta,
      media: valueTable.media(
        object({ data: array(schema), _meta: ref(Meta.name), _links: linksSchema(['self', 'up']) }),
        {
          data: [value],
          _meta: composeExample(Meta.schema),
          _links: exampleLinks({ self, up: '/municipalities/9999' }),
        },
        [value],
      ),
      problems: ['invalid-parameter', 'not-found', ...anyProblem],
      headers: ['ContentDisposition'],
    }
  },
  read: (parameters) => ({ chosen: year.read(parameters) }),
  handle: ({ url, parameters, resolved, format, pathParam, chosen }) => {
    const code = pathParam('code')
    const query = derivedQuery(resolved, chosen)
    const address = permanentAddress(url, parameters.canonical(), resolved)
    const read = async (context: AppContext) => {
      const [own] = await municipalityNames(context.db, query, code)
      if (!own) throw await recordNotFound(context, resource, code)
      const values = await derivedIndicators(context.db, { ...query, code })
      return { own, values }
    }
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      cost: costOfDerived(resolved),
      body: async (context) => {
        const { own, values } = await read(context)
        if (format.name !== json.name)
          return valueTable.write(
            format,
            values.map((value) => rowOf(value, own)),
            `derived-indicators-${code}-${query.year}-release-${query.release}`,
          )
        const findName = await namesIn(context, query, values)
        const data = values.map((value) => valueInFull(value, own, findName, url.origin))
        const { fictional } = own
        const meta = metaOf({ title, record: { sv: own.name }, resolved, address, fictional })
        const path = `${BASE}/municipalities/${code}`
        const links = linkSet(url.origin, {
          self: withQuery(`${path}/derived-indicators`, parameters.canonical()),
          up: path,
        })
        return envelope(JSON.stringify(data), meta, links)
      },
      page: async (context, page) => {
        const [{ own, values }, { values: reported, goalsOf }] = await Promise.all([
          read(context),
          reportedValues(context.db, { ...query, codes: [code] }),
        ])
        const findName = await namesIn(context, query, values)
        return derivedPage(
          { own, values, reported: { values: reported, goals: goalsOf(code) }, findName, query },
          page,
        )
      },
    }
  },
})
