import { municipalityNames } from '../../db/queries/municipality-names.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import { EXAMPLE_ORIGIN, EXAMPLE_RELEASE } from '../openapi/example-record.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { address as addressSchema, array, member, object, truth } from '../openapi/json-schema.ts'
import { json } from '../formats/json.ts'
import { yearsToFollowUp, lastWholeYear } from '../pages/follow-up/follow-up.ts'
import { followUpPath, followUpsPath } from '../pages/follow-up/follow-up-path.ts'
import { atLatest, dayOf, toSelection } from '../parameters/as-of.ts'
import { commonParameters } from '../parameters/common.ts'
import { codeInPath } from '../parameters/municipality-code.ts'
import { defineEndpoint } from './define.ts'
import { recordNotFound } from './not-found.ts'

const resource = municipality as unknown as Resource
const title = { sv: 'Uppföljningar', en: 'Follow-ups' }

/** Of a release, as all that a follow-up leads to. */
const urlOf = (origin: string, code: string, year: number, release: number) =>
  `${origin}${BASE}${followUpPath(code, year)}?asOf=${release}`

/** GET /municipalities/{code}/follow-ups: the years that can be followed up. Its page is that of the last whole year. */
export const followUps = defineEndpoint({
  id: 'listFollowUps',
  path: followUpsPath('{code}'),
  tag: 'municipalities',
  summary: { sv: 'Åren som går att följa upp', en: 'The years that can be followed up' },
  description: {
    sv: 'Adressen till kommunens uppföljning av varje år, som den är i utgåvan, det senaste året först.',
    en: 'The address of the municipality’s follow-up of each year, as it is in the release, the latest year first.',
  },
  pageAt: (pathParam, { releases }) =>
    followUpPath(pathParam('code'), lastWholeYear(dayOf(atLatest(releases)))),
  pathParameters: [codeInPath],
  parameters: commonParameters([json]),
  answer: () =>
    jsonAnswer({
      text: { sv: 'Åren.', en: 'The years.' },
      data: array(
        object({
          year: member({ type: 'integer' }, { sv: 'Året.', en: 'The year.' }, 2025),
          isOver: member(
            truth,
            {
              sv: 'Om året var slut på utgåvans dag.',
              en: 'Whether the year was over on the day of the release.',
            },
            true,
          ),
          url: member(
            addressSchema,
            { sv: 'Adressen till årets uppföljning.', en: 'Address of the follow-up of the year.' },
            urlOf(EXAMPLE_ORIGIN, '9999', 2025, EXAMPLE_RELEASE),
          ),
        }),
      ),
      meta: Meta,
      links: { self: followUpsPath('9999'), up: '/municipalities/9999' },
      problems: ['not-found'],
    }),
  handle: ({ url, parameters, resolved, pathParam }) => {
    const code = pathParam('code')
    const address = permanentAddress(url, parameters.canonical(), resolved)
    return {
      describedBy: '/datasets/municipalities',
      links: [citeAs(address)],
      body: async (context) => {
        const [own] = await municipalityNames(context.db, toSelection(resolved), code)
        if (!own) throw await recordNotFound(context, resource, code)
        const today = dayOf(resolved)
        const release = resolved.release?.id ?? 0
        const data = yearsToFollowUp(today).map((year) => ({
          year,
          isOver: `${year}-12-31` < today,
          url: urlOf(url.origin, code, year, release),
        }))
        const meta = metaOf({
          title,
          record: { sv: own.name },
          resolved,
          address,
          fictional: own.fictional,
        })
        const links = linkSet(url.origin, {
          self: withQuery(BASE + followUpsPath(code), parameters.canonical()),
          up: `${BASE}/municipalities/${code}`,
        })
        return envelope(JSON.stringify(data), meta, links)
      },
    }
  },
})
