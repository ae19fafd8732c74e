import type { ReleaseRow } from '../../db/database.ts'
import { municipality } from '../../db/resources/municipality.ts'
import { resourceOf } from '../../db/resources/index.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { costOfSummary } from '../cost/summary-cost.ts'
import type { Format } from '../formats/format.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import { html } from '../formats/html.ts'
import { json } from '../formats/json.ts'
import { noSuchPage, Problem } from '../http/problem.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { commonParameters } from '../parameters/common.ts'
import { atLatest, dayOf } from '../parameters/as-of.ts'
import { codeInPath } from '../parameters/municipality-code.ts'
import { FIRST_YEAR, lastWholeYear, readResources, yearProblem } from '../pages/follow-up/follow-up.ts'
import { followUpData, followUpSchema } from '../pages/follow-up/follow-up-data.ts'
import { followUpPage } from '../pages/follow-up/follow-up-page.ts'
import { followUpPath } from '../pages/follow-up/follow-up-path.ts'
import { namesFor, readFollowUp } from '../pages/follow-up/read-follow-up.ts'
import { defineEndpoint } from './define.ts'
import { recordNotFound } from './not-found.ts'

const resource = municipality as unknown as Resource
const example = { code: '9999', year: '2025' }

/** GET /municipalities/{code}/follow-ups/{year}: what was done in a year, what came of it, and what is missing. */
export const followUp = defineEndpoint({
  id: 'getFollowUp',
  path: followUpPath('{code}', '{year}'),
  tag: 'municipalities',
  hasPage: true,
  summary: { sv: 'Årets uppföljning för en kommun', en: 'A municipality’s follow-up of a year' },
  description: {
    sv: 'Det som kommunernas policyer begär i årsredovisningen: pågående EU-projekt, andra projekt och ansökningar, övrigt internationellt arbete och konkreta effekter; mål med mätvärden; vad som har lämnats in och vad som saknas; allt även per enhet.',
    en: 'What the policies of municipalities ask for in the annual report: ongoing EU projects, other projects and applications, other international work and concrete effects; goals with measurements; what was handed in and what is missing; all by unit too.',
  },
  parameters: commonParameters<Format>([json, html]),
  pathParameters: [
    codeInPath,
    {
      name: 'year',
      in: 'path',
      description: {
        sv: `Året, från ${FIRST_YEAR} till det år då utgåvan kom.`,
        en: `The year, from ${FIRST_YEAR} to that of the release.`,
      },
      schema: { type: 'string', pattern: '^\\d{4}$' },
      example: example.year,
    },
  ],
  answer: () =>
    jsonAnswer({
      text: { sv: 'Uppföljningen.', en: 'The follow-up.' },
      data: followUpSchema(),
      meta: Meta,
      links: { self: followUpPath(example.code, example.year), up: `/municipalities/${example.code}` },
      problems: ['not-found'],
    }),
  find: (pathParam, releases) => {
    checkYear(pathParam('code'), pathParam('year'), releases)
    return { code: pathParam('code'), number: Number(pathParam('year')) }
  },
  handle: ({ context: app, url, parameters, resolved, code, number }) => {
    const address = permanentAddress(url, parameters.canonical('format', 'lang'), resolved)
    const path = BASE + followUpPath(code, number)
    const read = async (context: AppContext) => {
      const found = await readFollowUp(context.db, resolved, { code, number })
      if (!found) throw await recordNotFound(context, resource, code)
      return { found, findName: await namesFor(context.db, resolved, found) }
    }
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      cost: {
        ...costOfSummary(app, code, resolved),
        resources: readResources.map((name) => resourceOf(name)!),
      },
      body: async (context) => {
        const { found, findName } = await read(context)
        const release = resolved.release?.id ?? 0
        const data = followUpData(found, { origin: url.origin, release, findName })
        const meta = metaOf({
          title: resource.title,
          citedAs: titleOf(number),
          record: { sv: found.municipality.name },
          resolved,
          address,
          fictional: found.municipality.fictional,
        })
        const links = linkSet(url.origin, {
          self: withQuery(path, parameters.canonical()),
          up: `${BASE}/municipalities/${code}`,
        })
        return envelope(JSON.stringify(data), meta, links)
      },
      page: async (context, page) => {
        const { found, findName } = await read(context)
        return followUpPage(found, page, findName)
      },
    }
  },
})

const titleOf = (year: number): Label => ({ sv: `Uppföljning ${year}`, en: `Follow-up ${year}` })

/** @throws Problem for a year that no follow-up can be made of, with one that can */
function checkYear(code: string, year: string, releases: readonly ReleaseRow[]): void {
  if (!/^\d{4}$/.test(code)) throw noSuchPage
  const today = dayOf(atLatest(releases))
  const problem = yearProblem(year, today)
  if (!problem) return
  const meant = lastWholeYear(today)
  throw new Problem('not-found', {
    detail: {
      sv: `${problem.sv} Senaste hela året: ${meant}.`,
      en: `${problem.en} The last whole year: ${meant}.`,
    },
    meant: { text: String(meant), path: followUpPath(code, meant) },
  })
}
