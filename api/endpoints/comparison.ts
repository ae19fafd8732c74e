import { compareIndicator } from '../../db/derived/derive.ts'
import { derived } from '../../db/derived/index.ts'
import { compareReported, reportedValues } from '../../db/derived/reported.ts'
import { municipalityNames } from '../../db/queries/municipality-names.ts'
import type { Json } from '../../db/schema/json.ts'
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
import { comparisonPage } from '../pages/derived/comparison-page.ts'
import { defineParameter } from '../parameters/parameters.ts'
import { costOfDerived, derivedParameters, derivedQuery, rowOf, valueTable, year } from './derived-values.ts'
import { defineEndpoint } from './define.ts'
import { rowFormats } from './value-rows.ts'

const ids = derived.map(({ id }) => id)

const indicator = defineParameter({
  name: 'indicator',
  description: {
    sv: 'Nyckeltalet som jämförs. Utan det: det första.',
    en: 'The indicator that is compared. Without it: the first.',
  },
  schema: { type: 'string', enum: ids, default: ids[0] },
  example: ids[0]!,
  read: (parameters) => {
    const id = parameters.oneOf('indicator', ids) ?? ids[0]
    return derived.find((one) => one.id === id) ?? derived[0]!
  },
})

/** GET /comparisons: the same derived indicator of all municipalities; those that are fictional last. */
export const comparison = defineEndpoint({
  id: 'compareMunicipalities',
  path: '/comparisons',
  tag: 'municipalities',
  listed: 'comparisons',
  hasPage: true,
  summary: { sv: 'Samma nyckeltal för alla kommuner', en: 'One indicator of all municipalities' },
  description: {
    sv: 'Ett nyckeltal räknat ur registret på samma sätt för alla kommuner och samma år. En kommun utan värde har ett skäl. Påhittade kommuner står sist.',
    en: 'One indicator, counted from the register in the same way for all municipalities and the same year. A municipality without a value has a reason. Fictional municipalities come last.',
  },
  formats: rowFormats,
  parameters: [indicator, ...derivedParameters],
  answer: () => {
    const schema = object(valueTable.schema())
    const row = composeExample(schema) as Json
    return {
      answer: { sv: 'En rad per kommun.', en: 'One row per municipality.' },
      meta: Meta,
      media: valueTable.media(
        object({ data: array(schema), _meta: ref(Meta.name), _links: linksSchema(['self', 'start']) }),
        {
          data: [row],
          _meta: composeExample(Meta.schema),
          _links: exampleLinks({ self: '/comparisons', start: '/' }),
        },
        [row],
      ),
      problems: ['invalid-parameter', ...anyProblem],
      headers: ['ContentDisposition'],
    }
  },
  read: (parameters) => ({ indicator: indicator.read(parameters), chosen: year.read(parameters) }),
  handle: ({ url, parameters, resolved, format, indicator, chosen }) => {
    const query = derivedQuery(resolved, chosen)
    const address = permanentAddress(url, parameters.canonical(), resolved)
    const read = async ({ db }: AppContext) => {
      const municipalities = await municipalityNames(db, query)
      const codes = municipalities.map(({ code }) => code)
      const values = codes.length === 0 ? [] : await compareIndicator(db, indicator, { ...query, codes })
      return { codes, rows: municipalities.map((own, i) => ({ own, value: values[i]! })) }
    }
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      cost: costOfDerived(resolved, [indicator]),
      body: async (context) => {
        const { rows } = await read(context)
        const data = rows.map(({ own, value }) => rowOf(value, own))
        if (format.name !== json.name)
          return valueTable.write(
            format,
            data,
            `comparison-${indicator.id}-${query.year}-release-${query.release}`,
          )
        const fictional = rows.some(({ own }) => own.fictional)
        const meta = metaOf({ title: indicator.title, resolved, address, fictional })
        const links = linkSet(url.origin, {
          self: withQuery(`${BASE}/comparisons`, parameters.canonical()),
          start: `${BASE}/`,
        })
        return envelope(JSON.stringify(data), meta, links)
      },
      page: async (context, page) => {
        const { codes, rows } = await read(context)
        const { values } = await reportedValues(context.db, { ...query, codes })
        return comparisonPage({ indicator, rows, reported: compareReported(values), query }, page)
      },
    }
  },
})
