import { type Change, changesSince } from '../../db/queries/changes-since.ts'
import { documentsOf } from '../../db/queries/in-batches.ts'
import { lastReferencedNames } from '../../db/queries/record-names.ts'
import type { Json } from '../../db/schema/json.ts'
import { allResources, resourceAt } from '../../db/resources/index.ts'
import { project } from '../../db/resources/project.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { writeAtom } from '../feeds/atom.ts'
import { type ChangedRecord, entryOf, feedHead } from '../feeds/change-feed.ts'
import type { Feed } from '../feeds/feed.ts'
import { atom, iCalendar, inLanguage, jsonFeed } from '../feeds/formats.ts'
import { feedId } from '../feeds/identifiers.ts'
import { writeJsonFeed } from '../feeds/json-feed.ts'
import { perRecord } from '../cost/cost.ts'
import { notFound } from '../http/problem.ts'
import { limits } from '../limits.ts'
import {
  EXAMPLE_ORIGIN,
  EXAMPLE_PUBLISHED,
  EXAMPLE_RELEASE,
  exampleId,
  exampleRecord,
} from '../openapi/example-record.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { address, array, type JsonSchema, member, object, ref, text } from '../openapi/json-schema.ts'
import { anyProblem } from '../openapi/operation.ts'
import { checkReferences, municipalityReferences } from './reference-check.ts'
import { toSelection } from '../parameters/as-of.ts'
import { commonParameters } from '../parameters/common.ts'
import { limitParameter } from '../parameters/paging.ts'
import type { Parameter } from '../parameters/parameters.ts'
import { fictional, municipality } from '../parameters/selection.ts'
import { feedsPage, type FeedEntry } from '../pages/feeds/feeds-page.ts'
import { aboutAnswer } from './about.ts'
import { CALENDAR, calendarParameters, calendarTitle } from './calendar.ts'
import { withIndex } from './changes.ts'
import { defineEndpoint } from './define.ts'

const limit = limitParameter(limits.feedEntries)
/** Parameters that restrict a feed. */
const feedParameters = [municipality, fictional, limit] as const
/** The feed of everything; the others are named as their data sets. */
const EVERYTHING = 'all'
const title: Label = { sv: 'Flöden', en: 'Feeds' }
const everything: Label = { sv: 'Alla uppgifter', en: 'All data' }
const projects = project as unknown as Resource
const base = EXAMPLE_ORIGIN + BASE

/** GET /feeds: all feeds, with formats and parameters. */
export const feeds = defineEndpoint({
  id: 'listFeeds',
  path: '/feeds',
  tag: 'feeds',
  listed: 'feeds',
  hasPage: true,
  summary: { sv: 'Alla flöden', en: 'All feeds' },
  description: {
    sv: 'Ett flöde av ändringar per datamängd, ett för allt, och en kalender med tidsfrister.',
    en: 'A feed of changes for each data set, one for everything, and a calendar of deadlines.',
  },
  answer: () =>
    jsonAnswer({
      text: { sv: 'Flödena och kalendern.', en: 'The feeds and the calendar.' },
      data: array(feedSchema('projects')),
      links: { self: '/feeds', start: '/' },
    }),
  handle: (call) => ({
    ...aboutAnswer(
      call,
      () =>
        offered.map(({ name, kind, title, formats, takes }) => ({
          name,
          kind,
          title,
          forms: formats.map((format) => ({
            format: format.name,
            mediaType: format.mediaType,
            href: `${call.url.origin}${BASE}/feeds/${name}?format=${format.name}`,
          })),
          parameters: takes.map((parameter) => parameter.name),
        })),
      title,
    ),
    page: (_, page) => feedsPage(offered, page),
  }),
})

/** A feed, or the calendar, with the parameters that restrict it. */
interface Offered extends FeedEntry {
  readonly kind: 'feed' | 'calendar'
  readonly takes: readonly Parameter[]
}

const changesOf = (name: string, title: Label): Offered => ({
  name,
  kind: 'feed',
  title,
  formats: [atom, jsonFeed],
  takes: feedParameters,
})

const offered: readonly Offered[] = [
  { name: CALENDAR, kind: 'calendar', title: calendarTitle, formats: [iCalendar], takes: calendarParameters },
  changesOf(EVERYTHING, everything),
  ...allResources.map((resource) => changesOf(resource.path, resource.title)),
]

/** GET /feeds/{name}: changes of a data set, newest first. */
export const feed = defineEndpoint({
  id: 'getFeed',
  path: '/feeds/{name}',
  tag: 'feeds',
  summary: { sv: 'Ändringar att prenumerera på', en: 'Changes to subscribe to' },
  description: {
    sv: `Vad som har ändrats i en datamängd, det senaste först, som Atom eller JSON Feed. ${limits.feedEntries} poster om inte limit säger annat.`,
    en: `What has changed in a data set, newest first, as Atom or JSON Feed. ${limits.feedEntries} entries unless limit is given.`,
  },
  pathParameters: [
    {
      name: 'name',
      in: 'path',
      description: {
        sv: `Datamängdens namn, eller ${EVERYTHING} för allt.`,
        en: `Name of the data set, or ${EVERYTHING} for everything.`,
      },
      schema: { type: 'string', enum: [EVERYTHING, ...allResources.map(({ path }) => path)] },
      example: 'projects',
    },
  ],
  formats: [atom, jsonFeed],
  parameters: [...feedParameters, ...commonParameters([atom, jsonFeed])],
  answer: () => ({
    answer: { sv: 'Flödet.', en: 'The feed.' },
    media: {
      [atom.mediaType]: {
        schema: { ...text, description: 'Atom, RFC 4287.' },
        example: writeAtom(exampleFeed()),
      },
      [jsonFeed.mediaType]: {
        schema: {
          type: 'object',
          description: 'JSON Feed 1.1 (jsonfeed.org).',
          required: ['version', 'title', 'items'],
        },
        example: JSON.parse(writeJsonFeed(exampleFeed())) as unknown,
      },
    },
    problems: ['invalid-parameter', 'not-found', ...anyProblem],
    headers: ['ContentLanguage'],
  }),
  find: (pathParam) => {
    const name = pathParam('name')
    const resource = resourceAt(name)
    if (!resource && name !== EVERYTHING)
      throw notFound({
        sv: `Det finns inget flöde ”${name}”. Alla flöden finns i ${BASE}/feeds.`,
        en: `There is no feed “${name}”. All feeds are in ${BASE}/feeds.`,
      })
    return { resource }
  },
  read: (parameters) => ({
    municipalities: municipality.read(parameters),
    fictional: fictional.read(parameters),
    limit: limit.read(parameters),
  }),
  handle: ({ url, releases, parameters, resource, resolved, format, language, ...query }) => ({
    format: inLanguage({ format, language }),
    describedBy: resource ? `/datasets/${resource.path}` : '/datasets',
    cost: {
      scans: 1,
      resources: resource ? [resource] : allResources,
      // Each version with the previous one.
      records: 2 * query.limit,
      rowsPerRecord: perRecord.reshaped,
    },
    body: async (context) => {
      const { municipalities, fictional, limit } = query
      await checkReferences(context, parameters, municipalityReferences(municipalities))
      const changes = await changesSince(context.db, {
        resources: withIndex(resource ? [resource] : allResources),
        municipalities,
        fictional,
        since: 0,
        until: resolved.release?.id ?? 0,
        after: null,
        newestFirst: true,
        limit,
      })
      const changed = await withDocuments(context, changes)
      const findName = await lastReferencedNames(
        context.db,
        toSelection(resolved),
        changed.map(({ resource, record }) => [resource, [record]]),
      )
      const entries = changed.map((c) => entryOf(url.origin, c, releases, language, findName))
      const scope = { title: resource?.title ?? everything, path: resource?.path ?? '', municipalities }
      const head = await feedHead(context, url, parameters, { resolved, language }, scope)
      const feed = { ...head, updated: entries[0]?.updated ?? head.updated, entries }
      return {
        content: format === atom ? writeAtom(feed) : writeJsonFeed(feed),
        headers: { 'Content-Language': language },
      }
    },
  }),
})

/** The changes with the content of each version and of the one before. */
async function withDocuments({ db }: AppContext, changes: readonly Change[]): Promise<ChangedRecord[]> {
  const documents = await documentsOf(db, changes)
  const earlier = changes.flatMap((c) => (c.previous === null ? [] : [{ ...c, version: c.previous }]))
  const befores = await documentsOf(db, earlier)
  const before = new Map(
    earlier.map(({ resource, version }, i) => [
      `${resource.name} ${version}`,
      JSON.parse(befores[i]!) as Json,
    ]),
  )
  return changes.map((change, i) => ({
    ...change,
    record: JSON.parse(documents[i]!) as Json,
    before: before.get(`${change.resource.name} ${change.previous}`) ?? null,
  }))
}

const exampleFeed = (): Feed => ({
  id: feedId('feeds/projects', ''),
  title: 'Utblick: Internationella projekt',
  subtitle: 'Vad som har lagts till, ändrats och tagits bort, utgåva för utgåva.',
  language: 'sv',
  updated: EXAMPLE_PUBLISHED,
  self: `${base}/feeds/projects`,
  home: `${base}/projects`,
  license: DATA_LICENSE,
  entries: [
    entryOf(
      EXAMPLE_ORIGIN,
      {
        resource: projects,
        id: exampleId(projects),
        version: 1,
        previous: null,
        release: EXAMPLE_RELEASE,
        change: 'added',
        reason: null,
        record: exampleRecord(projects),
        before: null,
      },
      [
        {
          id: EXAMPLE_RELEASE,
          publishedAt: EXAMPLE_PUBLISHED,
          note: 'Tre nya projekt',
          hash: '3f1c0a9e',
          counts: '{}',
        },
      ],
      'sv',
    ),
  ],
})

const feedSchema = (name: string): JsonSchema =>
  object({
    name: member(text, { sv: 'Namnet i adressen.', en: 'The name in the address.' }, name),
    kind: member(
      { type: 'string', enum: ['feed', 'calendar'] },
      {
        sv: 'Ett flöde av ändringar (Atom eller JSON Feed) eller en kalender (iCalendar).',
        en: 'A feed of changes (Atom or JSON Feed) or a calendar (iCalendar).',
      },
      'feed',
    ),
    title: member(
      ref('LanguageMap'),
      { sv: 'Titel.', en: 'Title.' },
      { sv: 'Internationella projekt', en: 'International projects' },
    ),
    forms: array(
      object({
        format: member(text, { sv: 'Värdet av format.', en: 'The value of format.' }, 'atom'),
        mediaType: member(text, { sv: 'Medietyp.', en: 'Media type.' }, atom.mediaType),
        href: member(
          address,
          { sv: 'Adressen att prenumerera på.', en: 'The address to subscribe to.' },
          `${base}/feeds/${name}?format=atom`,
        ),
      }),
      { sv: 'Tillgängliga format.', en: 'Available formats.' },
    ),
    parameters: member(
      array(text),
      { sv: 'Parametrar som begränsar det.', en: 'Parameters that restrict it.' },
      feedParameters.map((parameter) => parameter.name),
    ),
  })
