import type { ReleaseRow } from '../../db/database.ts'
import { BASE } from '../constants.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, Meta, metaOf, permanentAddress } from '../envelope/meta.ts'
import { Problem } from '../http/problem.ts'
import { EXAMPLE_PUBLISHED, EXAMPLE_RELEASE } from '../openapi/example-record.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { array, count, dateTime, type JsonSchema, member, object, text } from '../openapi/json-schema.ts'
import { releasePage } from '../pages/releases/release-page.ts'
import { releasesPage } from '../pages/releases/releases-page.ts'
import { aboutAnswer } from './about.ts'
import { defineEndpoint } from './define.ts'

const perKind = object({
  added: member(count, { sv: 'Poster som kom till.', en: 'Records added.' }, 3),
  changed: member(count, { sv: 'Poster som ändrades.', en: 'Records changed.' }, 0),
  closed: member(count, { sv: 'Poster som togs bort.', en: 'Records closed.' }, 0),
})

/** A release as it is served. */
const releaseSchema: JsonSchema = object({
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

const served = ({ id, publishedAt, note, hash, counts }: ReleaseRow) => ({
  id,
  publishedAt,
  note,
  hash,
  counts: JSON.parse(counts) as unknown,
})

/** GET /releases: every publication, newest first. */
export const releases = defineEndpoint({
  id: 'listReleases',
  path: '/releases',
  tag: 'releases',
  hasPage: true,
  listed: 'releases',
  summary: { sv: 'Alla utgåvor', en: 'All releases' },
  description: {
    sv: 'Varje publicering, den nyaste först. En utgåva ändras aldrig; fråga med asOf efter registret som det var.',
    en: 'Every publication, newest first. A release never changes; ask with asOf for the register as it was.',
  },
  answer: () =>
    jsonAnswer({
      text: { sv: 'Utgåvorna.', en: 'The releases.' },
      data: array(releaseSchema),
      links: { self: '/releases', start: '/' },
    }),
  handle: (call) => {
    const last = call.resolved.release?.id ?? 0
    const until = call.releases.filter(({ id }) => id <= last)
    return {
      ...aboutAnswer(call, () => until.map(served).toReversed()),
      page: (_, page) => releasesPage(until, page),
    }
  },
})

const title = { sv: 'Utgåvor', en: 'Releases' }

/** GET /releases/{n}: one publication. Immutable: later releases do not change it. */
export const release = defineEndpoint({
  id: 'getRelease',
  path: '/releases/{number}',
  tag: 'releases',
  hasPage: true,
  summary: { sv: 'En utgåva', en: 'One release' },
  description: {
    sv: 'När den kom, varför, hur många poster den ändrade och registrets kontrollsumma. Svaret ändras aldrig.',
    en: 'When it was published, why, how many records it changed and the checksum of the register. The answer never changes.',
  },
  pathParameters: [
    {
      name: 'number',
      in: 'path',
      description: { sv: 'Utgåvans nummer.', en: 'Number of the release.' },
      schema: { type: 'integer', minimum: 1 },
      example: '1',
    },
  ],
  answer: () =>
    jsonAnswer({
      text: { sv: 'Utgåvan.', en: 'The release.' },
      data: releaseSchema,
      meta: Meta,
      links: {
        self: `/releases/${EXAMPLE_RELEASE}`,
        collection: '/releases',
        changes: `/changes?asOf=${EXAMPLE_RELEASE}&since=${EXAMPLE_RELEASE - 1}`,
      },
      moreLinks: ['prev'],
      problems: ['not-found'],
    }),
  handle: ({ url, releases, parameters, pathParam, ...common }) => {
    const number = pathParam('number')
    const release = releases.find(({ id }) => String(id) === number)
    if (!release || release.id > (common.resolved.release?.id ?? 0))
      throw new Problem('not-found', {
        detail: {
          sv: `Det finns ingen utgåva ”${number}”. Alla utgåvor finns i ${BASE}/releases.`,
          en: `There is no release “${number}”. All releases are in ${BASE}/releases.`,
        },
        meant: { text: `${BASE}/releases`, path: '/releases' },
      })
    const resolved = { release, isLatest: false, immutable: true }
    const address = permanentAddress(url, parameters.canonical(), resolved)
    return {
      resolved,
      describedBy: '/datasets',
      links: [citeAs(address)],
      body: async () => {
        const { id } = release
        const links = linkSet(url.origin, {
          self: withQuery(url.pathname, parameters.canonical()),
          collection: `${BASE}/releases`,
          prev: id > 1 ? `${BASE}/releases/${id - 1}` : null,
          changes: `${BASE}/changes?asOf=${id}&since=${id - 1}`,
        })
        return envelope(
          JSON.stringify(served(release)),
          metaOf({ title, resolved, address, fictional: false }),
          links,
        )
      },
      page: (context, page) => releasePage(release, context, page),
    }
  },
})
