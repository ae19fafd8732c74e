import { allResources } from '../../db/resources/index.ts'
import { project } from '../../db/resources/project.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import { writeAtom } from '../feeds/atom.ts'
import { entryOf } from '../feeds/change-feed.ts'
import { feedId } from '../feeds/identifiers.ts'
import type { Feed } from '../feeds/feed.ts'
import { atom, iCalendar, jsonFeed } from '../feeds/formats.ts'
import { writeCalendar } from '../feeds/ics.ts'
import { writeJsonFeed } from '../feeds/json-feed.ts'
import { commonParameters } from '../parameters/common-parameters.ts'
import { calendarParameters, calendarTitle, eventOf } from '../endpoints/calendar.ts'
import { DEFAULT_ENTRIES, EVERYTHING, feedParameters } from '../endpoints/feeds.ts'
import {
  EXAMPLE_ORIGIN,
  EXAMPLE_PUBLISHED,
  EXAMPLE_RELEASE,
  exampleId,
  exampleRecord,
} from './example-record.ts'
import { jsonOperation } from './json-operation.ts'
import { address, array, type JsonSchema, member, object, ref, text } from './json-schema.ts'
import { anyProblem, type Operation } from './operation.ts'
import { queryParameters } from './query-parameters.ts'

const base = EXAMPLE_ORIGIN + BASE
const projects = project as unknown as Resource

const exampleFeed = (): Feed => ({
  id: feedId('feeds/projects', ''),
  title: 'Utblick: Internationella projekt',
  subtitle: 'Vad som har lagts till, ändrats och avslutats, utgåva för utgåva.',
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
        doc: JSON.stringify(exampleRecord(projects)),
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

const feedsOf = (name: string): JsonSchema =>
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
      { sv: 'Formerna det finns i.', en: 'The forms it comes in.' },
    ),
    parameters: member(array(text), { sv: 'Vad det kan begränsas med.', en: 'What it can be narrowed by.' }, [
      ...feedParameters,
    ]),
  })

const feeds = (): Operation =>
  jsonOperation({
    id: 'listFeeds',
    path: '/feeds',
    tag: 'feeds',
    summary: { sv: 'Allt att prenumerera på', en: 'All there is to subscribe to' },
    description: {
      sv: 'Ett flöde av ändringar per datamängd, ett för allt, och en kalender med tidsfrister.',
      en: 'A feed of changes for each data set, one for everything, and a calendar of deadlines.',
    },
    answer: { sv: 'Flödena och kalendern.', en: 'The feeds and the calendar.' },
    data: array(feedsOf('projects')),
    links: { self: '/feeds', start: '/' },
  })

const feed = (): Operation => ({
  id: 'getFeed',
  path: '/feeds/{name}',
  tag: 'feeds',
  summary: { sv: 'Ändringar att prenumerera på', en: 'Changes to subscribe to' },
  description: {
    sv: `Vad som har ändrats i en datamängd, det senaste först, som Atom eller JSON Feed. ${DEFAULT_ENTRIES} poster om inte limit säger annat.`,
    en: `What has changed in a data set, newest first, as Atom or JSON Feed. ${DEFAULT_ENTRIES} entries unless limit says otherwise.`,
  },
  parameters: [
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
    ...queryParameters([...feedParameters, ...commonParameters], [atom.name, jsonFeed.name]).map((p) =>
      p.name === 'limit' ? { ...p, schema: { ...p.schema, default: DEFAULT_ENTRIES } } : p,
    ),
  ],
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
})

const calendar = (): Operation => ({
  id: 'getCalendar',
  path: '/feeds/calendar',
  tag: 'feeds',
  summary: { sv: 'Kalender med tidsfrister', en: 'Calendar of deadlines' },
  description: {
    sv: 'När rapporter ska lämnas och utlysningar stänger, som hela dagar att prenumerera på (iCalendar).',
    en: 'When reports are due and calls close, as whole days to subscribe to (iCalendar).',
  },
  parameters: queryParameters([...calendarParameters, ...commonParameters], [iCalendar.name]),
  answer: { sv: 'Kalendern.', en: 'The calendar.' },
  media: {
    [iCalendar.mediaType]: {
      schema: { ...text, description: 'iCalendar, RFC 5545.' },
      // Long lines are folded, so the address has to be right from the start.
      written: async (origin) => exampleCalendar(origin),
    },
  },
  problems: ['invalid-parameter', ...anyProblem],
  headers: ['ContentLanguage'],
})

function exampleCalendar(origin: string): string {
  const doc = exampleRecord(projects)
  const due = {
    resource: projects,
    field: 'reportDueOn',
    id: exampleId(projects),
    day: '2026-12-31',
    doc: '',
  }
  return writeCalendar({
    name: `Utblick: ${calendarTitle.sv}`,
    language: 'sv',
    url: `${origin}${BASE}/feeds/calendar`,
    events: [eventOf(new URL(origin), due, doc, new Map(), 'sv')],
  })
}

/** Addresses to subscribe to. */
export const feedOperations = (): readonly Operation[] => [feeds(), calendar(), feed()]
