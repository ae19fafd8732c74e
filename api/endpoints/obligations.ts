import type { ReleaseRow } from '../../db/database.ts'
import { MAX_RECORDS } from '../../db/derived/derive.ts'
import { obligationReads, obligationsOf } from '../../db/derived/obligations.ts'
import { readObligationRecords } from '../../db/derived/read-obligations.ts'
import { yearSeenFrom } from '../../db/derived/year.ts'
import { municipalityNames } from '../../db/queries/municipality-names.ts'
import { findNames } from '../../db/queries/record-names.ts'
import { resourceOf } from '../../db/resources/index.ts'
import { municipality } from '../../db/resources/municipality.ts'
import { unit } from '../../db/resources/unit.ts'
import type { FindName } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { perRecord } from '../cost/cost.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import { json } from '../formats/json.ts'
import { Problem } from '../http/problem.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { array } from '../openapi/json-schema.ts'
import { allowedYears, FIRST_YEAR, lastWholeYear, yearProblem } from '../pages/follow-up/follow-up.ts'
import { followUpPath } from '../pages/follow-up/follow-up-path.ts'
import { obligationData, obligationSchema } from '../pages/follow-up/obligation-data.ts'
import { yearsOf } from '../pages/follow-up/obligation-years.ts'
import { obligationsId } from '../pages/follow-up/obligations.ts'
import { commonParameters } from '../parameters/common.ts'
import { codeInPath } from '../parameters/municipality-code.ts'
import { atLatest, dayOf, toSelection } from '../parameters/as-of.ts'
import { defineParameter } from '../parameters/parameters.ts'
import { defineEndpoint } from './define.ts'
import { recordNotFound } from './not-found.ts'

const resource = municipality as unknown as Resource
const title = { sv: 'Det som ska rapporteras', en: 'What is to be reported' }

const year = defineParameter<number | null>({
  name: 'year',
  description: {
    sv: `Året det gäller, från ${FIRST_YEAR} till det år då den senaste utgåvan kom. Utan det: det senaste hela året och det som pågår.`,
    en: `The year it is about, from ${FIRST_YEAR} to that of the latest release. Without it: the last whole year and the one that runs.`,
  },
  schema: { type: 'integer', minimum: FIRST_YEAR },
  example: '2025',
  read: (parameters) => {
    const text = parameters.get('year')
    if (text === undefined) return null
    const today = latestDay(parameters.requestContext.releases)
    if (yearProblem(text, today)) parameters.addInvalid('year', allowedYears(today))
    return Number(text)
  },
})

/** The day of the latest release, whose year is the last that can be followed up. */
const latestDay = (releases: readonly ReleaseRow[]) => dayOf(atLatest(releases))

/** GET /municipalities/{code}/obligations: what a municipality’s own rules ask to be reported, and what came of it. */
export const obligations = defineEndpoint({
  id: 'listObligations',
  path: '/municipalities/{code}/obligations',
  tag: 'municipalities',
  summary: { sv: 'Vad som ska rapporteras', en: 'What is to be reported' },
  description: {
    sv: 'Vad kommunens beslutsregler och policy kräver ska rapporteras varje år, av vem och till vilken dag, och hur det har gått: inlämnat, sent, inte dags än, eller att ingen dag är angiven. Ett krav i ett förslag är markerat. Räknat ur utgåvan som efterfrågas och sett från dess dag. En tom lista: ingen uppföljning är angiven.',
    en: 'What the municipality’s decision rules and policy ask to be reported each year, by whom and by which day, and what came of it: submitted, late, not due yet, or that no day is stated. A demand in a proposal is marked. Derived from the release that is asked for, and seen from its day. An empty list: no follow-up is stated.',
  },
  pageAt: (pathParam, { url, releases }) => {
    const chosen = url.searchParams.get(year.name) || lastWholeYear(latestDay(releases))
    return `${followUpPath(pathParam('code'), encodeURIComponent(chosen))}#${obligationsId}`
  },
  pathParameters: [codeInPath],
  parameters: [year, ...commonParameters([json])],
  answer: () =>
    jsonAnswer({
      text: { sv: 'Det som ska rapporteras.', en: 'What is to be reported.' },
      data: array(obligationSchema()),
      meta: Meta,
      links: { self: '/municipalities/9999/obligations', up: '/municipalities/9999' },
      problems: ['not-found'],
    }),
  read: (parameters) => ({ chosen: year.read(parameters) }),
  handle: ({ url, parameters, resolved, pathParam, chosen }) => {
    const code = pathParam('code')
    const at = toSelection(resolved)
    const today = dayOf(resolved)
    const address = permanentAddress(url, parameters.canonical(), resolved)
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      cost: {
        scans: resolved.isLatest ? 0.2 : 1,
        resources: Object.values(obligationReads).map((one) => resourceOf(one.resource)!),
        records: 0,
        rowsPerRecord: perRecord.reshaped,
      },
      body: async (context) => {
        const [own] = await municipalityNames(context.db, at, code)
        if (!own) throw await recordNotFound(context, resource, code)
        const records = await readObligationRecords(context.db, { ...at, code })
        if (!records) throw tooMany
        const found = (chosen === null ? yearsOf(today) : [chosen]).flatMap((number) =>
          obligationsOf(records, yearSeenFrom(number, today)).map((one) => ({ one, number })),
        )
        const unitNames = new Map(records.units.map(({ id, name }) => [id, name]))
        const names = await findNames(
          context.db,
          at,
          found.flatMap(({ one }) => one.items.map(({ record }) => record)),
        )
        const findName: FindName = (name, id) => (name === unit.name ? unitNames.get(id) : names(name, id))
        const place = { origin: url.origin, release: at.release, findName }
        const data = found.map(({ one, number }) =>
          obligationData(one, number, (id) => unitNames.get(id), place),
        )
        const meta = metaOf({
          title,
          record: { sv: own.name },
          resolved,
          address,
          fictional: own.fictional,
        })
        const path = `${BASE}/municipalities/${code}`
        const links = linkSet(url.origin, {
          self: withQuery(`${path}/obligations`, parameters.canonical()),
          up: path,
        })
        return envelope(JSON.stringify(data), meta, links)
      },
    }
  },
})

const tooMany = new Problem('too-costly', {
  detail: {
    sv: `Kommunen har fler än ${MAX_RECORDS} poster av ett slag, och de går inte att räkna i ett svar.`,
    en: `The municipality has more than ${MAX_RECORDS} records of a kind, which cannot be counted in one answer.`,
  },
})
