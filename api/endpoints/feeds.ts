import { type Change, changesSince } from '../../db/queries/changes-since.ts'
import { documentsOf } from '../../db/queries/in-batches.ts'
import { allResources, resourceAt } from '../../db/resources/index.ts'
import type { Label } from '../../db/schema/field.ts'
import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { writeAtom } from '../feeds/atom.ts'
import { type ChangedRecord, entryOf } from '../feeds/change-feed.ts'
import { feedHead } from '../feeds/feed-head.ts'
import { atom, iCalendar, inLanguage, jsonFeed } from '../feeds/formats.ts'
import { writeJsonFeed } from '../feeds/json-feed.ts'
import { json } from '../formats/json.ts'
import { limits } from '../limits.ts'
import { respond } from '../http/respond.ts'
import { withIndex } from '../parameters/change-parameters.ts'
import { perRecord } from '../http/cost.ts'
import { checkReferences, referredMunicipalities } from '../parameters/check-references.ts'
import { commonParameters, readCommon } from '../parameters/common-parameters.ts'
import { metaOf } from '../http/document.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { MAX_LIMIT } from '../parameters/list-parameters.ts'
import { Parameters } from '../parameters/parameters.ts'
import { notFound } from '../http/problem.ts'
import { readMunicipalities } from '../parameters/scope-parameters.ts'
import { readFictional } from '../parameters/selection-parameters.ts'
import { CALENDAR, calendarParameters, calendarTitle } from './calendar.ts'

/** Parameters of a feed, beside those of every answer. */
export const feedParameters = ['municipality', 'fictional', 'limit'] as const
/** The feed of everything; the others are named as their data sets. */
export const EVERYTHING = 'all'
export const DEFAULT_ENTRIES = limits.feedEntries
const title: Label = { sv: 'Flöden', en: 'Feeds' }
const everything: Label = { sv: 'Alla uppgifter', en: 'All data' }

/** GET /feeds: what can be subscribed to, with its forms and what it can be narrowed by. */
export async function feedsRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const parameters = new Parameters(url, commonParameters)
  const releases = await context.releases()
  const common = readCommon(parameters, { request, url, releases, now: context.now() }, [json])
  parameters.check()
  const entry = (
    kind: 'feed' | 'calendar',
    name: string,
    title: Label,
    forms: readonly (typeof atom)[],
    takes: readonly string[],
  ) => ({
    name,
    kind,
    title,
    forms: forms.map((format) => ({
      format: format.name,
      mediaType: format.mediaType,
      href: `${url.origin}${BASE}/feeds/${name}?format=${format.name}`,
    })),
    parameters: takes,
  })
  const changes = (name: string, title: Label) => entry('feed', name, title, [atom, jsonFeed], feedParameters)
  return respond(context, {
    request,
    url,
    ...common,
    canonical: parameters.canonical(),
    describedBy: '/datasets',
    body: async () =>
      JSON.stringify({
        data: [
          entry('calendar', CALENDAR, calendarTitle, [iCalendar], calendarParameters),
          changes(EVERYTHING, everything),
          ...allResources.map((r) => changes(r.path, r.title)),
        ],
        _meta: metaOf(common.resolved, title, false),
        _links: linkSet(url.origin, {
          self: withQuery(url.pathname, parameters.canonical()),
          start: `${BASE}/`,
        }),
      }),
  })
}

/** GET /feeds/{name}: what has changed in a data set, newest first, to subscribe to. */
export async function feedRoute(
  context: Context,
  name: string,
  request: Request,
  url: URL,
): Promise<Response> {
  const resource = resourceAt(name)
  if (!resource && name !== EVERYTHING)
    throw notFound({
      sv: `Det finns inget flöde "${name}". Alla flöden finns i ${BASE}/feeds.`,
      en: `There is no feed "${name}". All feeds are in ${BASE}/feeds.`,
    })
  const parameters = new Parameters(url, [...feedParameters, ...commonParameters])
  const releases = await context.releases()
  const common = readCommon(parameters, { request, url, releases, now: context.now() }, [atom, jsonFeed])
  const municipalities = readMunicipalities(parameters)
  const fictional = readFictional(parameters)
  const limit = parameters.integer('limit', DEFAULT_ENTRIES, 1, MAX_LIMIT)
  parameters.check()
  return respond(context, {
    request,
    url,
    resolved: common.resolved,
    format: inLanguage(common),
    canonical: parameters.canonical(),
    describedBy: resource ? `/datasets/${name}` : '/datasets',
    cost: {
      looks: 1,
      resources: resource ? [resource] : allResources,
      // Each with the version before it.
      records: 2 * limit,
      each: perRecord.reshaped,
    },
    body: async (context) => {
      await checkReferences(context, parameters, referredMunicipalities(municipalities))
      const changes = await changesSince(context.db, {
        resources: withIndex(resource ? [resource] : allResources),
        municipalities,
        fictional,
        since: 0,
        until: common.resolved.release?.id ?? 0,
        after: null,
        newestFirst: true,
        limit,
      })
      const changed = await withDocuments(context, changes)
      const entries = changed.map((c) => entryOf(url.origin, c, releases, common.language))
      const scope = { title: resource?.title ?? everything, path: resource?.path ?? '', municipalities }
      const head = await feedHead(context, url, parameters, common, scope)
      const feed = { ...head, updated: entries[0]?.updated ?? head.updated, entries }
      return {
        content: common.format === atom ? writeAtom(feed) : writeJsonFeed(feed),
        headers: { 'Content-Language': common.language },
      }
    },
  })
}

/** The changes with what each version says, and what the one before it said. */
async function withDocuments({ db }: Context, changes: readonly Change[]): Promise<ChangedRecord[]> {
  const documents = await documentsOf(db, changes)
  const earlier = changes.flatMap((c) => (c.previous === null ? [] : [{ ...c, version: c.previous }]))
  const befores = await documentsOf(db, earlier)
  const before = new Map(
    earlier.map(({ resource, version }, i) => [`${resource.name} ${version}`, befores[i]]),
  )
  return changes.map((change, i) => ({
    ...change,
    doc: documents[i]!,
    before: before.get(`${change.resource.name} ${change.previous}`) ?? null,
  }))
}
