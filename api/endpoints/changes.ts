import type { ReleaseRow } from '../../db/database.ts'
import {
  type Change,
  type ChangePosition,
  type ChangeScope,
  changesSince,
  countChanges,
} from '../../db/queries/changes-since.ts'
import { documentsOf } from '../../db/queries/in-batches.ts'
import { findLastNames } from '../../db/queries/record-names.ts'
import { allResources, resourceAt } from '../../db/resources/index.ts'
import { municipality as municipalities } from '../../db/resources/municipality.ts'
import { project } from '../../db/resources/project.ts'
import type { Json } from '../../db/schema/json.ts'
import { namedReferences } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import type { Format } from '../formats/format.ts'
import { html } from '../formats/html.ts'
import { json } from '../formats/json.ts'
import { changesPage, chooseSincePage } from '../pages/changes/changes-page.ts'
import type { Body } from '../http/body.ts'
import { envelope } from '../envelope/envelope.ts'
import { isFictional, withAddress } from '../envelope/stored-document.ts'
import { totalHeader } from '../http/headers.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, metaOf, pageMetaWith, pageOf, permanentAddress } from '../envelope/meta.ts'
import { limits } from '../limits.ts'
import {
  EXAMPLE_ORIGIN,
  EXAMPLE_PUBLISHED,
  EXAMPLE_RELEASE,
  exampleId,
  exampleRecord,
} from '../openapi/example-record.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import {
  address,
  array,
  count,
  dateTime,
  type JsonSchema,
  member,
  object,
  ref,
  text,
} from '../openapi/json-schema.ts'
import { reasonMember } from '../openapi/change-reason.ts'
import { schemaName } from '../openapi/record-schema.ts'
import type { Page, PageContext } from '../pages/page.ts'
import { atRelease, since, toSelection } from '../parameters/as-of.ts'
import { countOnce } from '../read-once.ts'
import { checkReferences, municipalityReferences } from './reference-check.ts'
import { commonParameters } from '../parameters/common.ts'
import {
  type Cursor,
  cursor,
  cursorOf,
  expiredCursor,
  limit,
  ignoredByCursor,
  offsetParameter,
  writeCursor,
} from '../parameters/paging.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { fictional, municipality, resource } from '../parameters/selection.ts'
import { defineEndpoint } from './define.ts'

const PATH = `${BASE}/changes`
const title = { sv: 'Ändringar', en: 'Changes' }
/** Each skipped change has to be read; a cursor continues from any depth. */
const offset = offsetParameter(limits.maxChangesOffset)
const common = commonParameters<Format>([json, html])

/** GET /changes: what was added, changed and closed after one release, up to another. */
export const changes = defineEndpoint({
  id: 'listChanges',
  path: '/changes',
  tag: 'releases',
  listed: 'changes?since=0',
  hasPage: true,
  pageToAsk: chooseSincePage,
  summary: { sv: 'Vad som har ändrats', en: 'What has changed' },
  description: {
    sv: 'Det som har lagts till, ändrats och tagits bort efter en utgåva, i den ordning det hände. För den som håller en egen kopia: fråga, följ _links.next till slutet och spara adressen i _links.monitor till nästa gång.',
    en: 'What was added, changed and closed after a release, in the order it happened. To keep a copy in sync: follow _links.next to the end, and use the address in _links.monitor next time.',
  },
  parameters: [since, resource, municipality, fictional, limit, offset, cursor, ...common],
  answer: () => {
    const self = `/changes?since=${EXAMPLE_RELEASE - 1}`
    return jsonAnswer({
      text: { sv: 'En sida av ändringarna.', en: 'One page of the changes.' },
      data: array(changeSchema),
      meta: pageMetaWith('ChangesMeta', {
        since: member(
          count,
          { sv: 'Utgåvan som ändringarna räknas från.', en: 'The release that changes are counted from.' },
          EXAMPLE_RELEASE - 1,
        ),
      }),
      links: { self, first: self, last: `${self}&offset=20`, monitor: `/changes?since=${EXAMPLE_RELEASE}` },
      moreLinks: ['prev', 'next'],
      problems: ['cursor-expired'],
    })
  },
  read: (parameters) => {
    const read = {
      from: since.read(parameters),
      resources: withIndex(resource.read(parameters)),
      municipalities: municipality.read(parameters),
      fictional: fictional.read(parameters),
      limit: limit.read(parameters),
      offset: offset.read(parameters) ?? 0,
    }
    const cursorQuery = `changes?${parameters.canonical(...ignoredByCursor(common))}`
    return { ...read, cursorQuery, position: cursorOf(parameters, cursorQuery, ['offset'], positionOf) }
  },
  handle: ({ url, releases, parameters, ...query }) => {
    const { from, position, limit, cursorQuery } = query
    const ofCursor = position && atRelease(releases, position.until)
    if (position && !ofCursor) throw expiredCursor(withQuery(PATH, parameters.canonical('cursor')))
    // Today's date may resolve to a later release, at either end.
    const resolved = ofCursor ?? {
      ...query.resolved,
      immutable: query.resolved.immutable && from.immutable,
    }
    const scope = {
      resources: query.resources,
      municipalities: query.municipalities,
      fictional: query.fictional,
      since: position?.since ?? from.release?.id ?? 0,
      until: resolved.release?.id ?? 0,
    }
    const offset = position?.offset ?? query.offset
    const address = permanentAddress(url, fromRelease(parameters, scope.since), resolved)
    const readChanges = async (context: AppContext) => {
      if (!position) await checkReferences(context, parameters, municipalityReferences(scope.municipalities))
      const total = await totalOf(context, scope)
      const skipped = position ? 0 : offset
      const after = position?.after ?? null
      const read = await changesSince(context.db, {
        ...scope,
        after,
        limit: skipped + limit,
        newestFirst: false,
      })
      const changes = read.slice(skipped)
      const documents = await documentsOf(context.db, changes)
      return { total, changes, documents, links: linksTo(total, changes) }
    }
    const linksTo = (total: number, changes: readonly Change[]) => {
      const last = changes.at(-1)
      const rest = parameters.canonical('cursor', 'offset')
      const at = (skip: number) => withQuery(PATH, skip === 0 ? rest : `${rest}&offset=${skip}`)
      const next = () =>
        writeCursor({
          release: scope.until,
          query: cursorQuery,
          offset: offset + changes.length,
          // Both ends stay as they were on the first page.
          after: [scope.since, last!.release, last!.resource.path, last!.id],
        })
      const lastOffset = Math.max(0, Math.ceil(total / limit) - 1) * limit
      return {
        self: withQuery(PATH, parameters.canonical()),
        first: at(0),
        prev:
          offset > 0 && offset - limit <= limits.maxChangesOffset ? at(Math.max(0, offset - limit)) : null,
        next: last && offset + changes.length < total ? withQuery(PATH, `${rest}&cursor=${next()}`) : null,
        last: lastOffset <= limits.maxChangesOffset ? at(lastOffset) : null,
        // The changes after this answer: the address for the next synchronisation.
        monitor: withQuery(PATH, fromRelease(parameters, scope.until)),
      }
    }
    const body = async (context: AppContext): Promise<Body> => {
      const { total, changes, documents, links } = await readChanges(context)
      const data = changes.map((change, i) => entryOf(url.origin, change, documents[i] ?? '', releases))
      const meta = {
        ...pageOf(total, offset, limit, changes.length),
        since: scope.since,
        ...metaOf({ title, resolved, address, fictional: documents.some(isFictional) }),
      }
      return {
        content: envelope(`[${data.join(',')}]`, meta, linkSet(url.origin, links)),
        headers: totalHeader(total),
      }
    }
    const page = async (context: AppContext, page: PageContext): Promise<Page> => {
      const { documents, ...read } = await readChanges(context)
      const records = documents.map((document) => JSON.parse(document) as Json)
      const findName = await findLastNames(
        context.db,
        toSelection(resolved),
        read.changes.flatMap(({ resource }, i) => {
          const { municipalityCode: code } = records[i]!
          const named = namedReferences(resource, records[i]!)
          return typeof code === 'string' ? [...named, [municipalities.name, code] as const] : named
        }),
      )
      const since = releases.find(({ id }) => id === scope.since)
      return changesPage({ ...read, since, records, findName, offset }, page)
    }
    return {
      resolved,
      describedBy: '/datasets',
      links: [citeAs(address)],
      cost: {
        // All changes are scanned and sorted, and those before the page skipped.
        scans: 1 + offset / limits.maxChangesOffset,
        resources: scope.resources.map((r) => r.resource),
        records: limit,
      },
      body,
      page,
    }
  },
})

/** The resources with their places in the vocabulary, which is the order of changes within a release. */
export const withIndex = (resources: readonly Resource[]): ChangeScope['resources'] =>
  resources.map((resource) => ({ resource, index: allResources.indexOf(resource) }))

/** The position that a cursor of this address continues from. */
function positionOf({ release: until, offset, after }: Cursor) {
  const [since, release, path, id] = after ?? []
  const resource = resourceAt(String(path))
  if (!resource || typeof since !== 'number' || typeof release !== 'number' || typeof id !== 'string')
    return null
  const position: ChangePosition = { release, index: allResources.indexOf(resource), id }
  return { since, until, offset, after: position }
}

/** The same query from the first page, from after a release up to the latest. */
function fromRelease(parameters: Parameters, since: number): string {
  const query = new URLSearchParams(parameters.canonical('cursor', 'offset', 'asOf'))
  query.set('since', String(since))
  return query.toString()
}

/** Counted once per release and scope, never per page. */
function totalOf(context: AppContext, scope: ChangeScope): Promise<number> {
  const { since, until, municipalities, fictional, resources } = scope
  const key = `changes ${since} ${until} ${municipalities?.join(',') ?? '*'} ${fictional} ${resources.map((r) => r.index).join(',')}`
  return countOnce(context, key, () => countChanges(context.db, scope))
}

/** A change as it is served; a tombstone has no record. */
function entryOf(
  origin: string,
  { resource, id, release, change, reason }: Change,
  doc: string,
  releases: readonly ReleaseRow[],
): string {
  const entry = JSON.stringify({
    resource: resource.path,
    id,
    url: `${origin}${BASE}/${resource.path}/${id}`,
    release,
    publishedAt: releases.find((r) => r.id === release)?.publishedAt ?? null,
    change,
    reason,
  })
  return change === 'closed'
    ? entry
    : `${entry.slice(0, -1)},"record":${withAddress(origin, resource, id, doc)}}`
}

const projects = project as unknown as Resource
const id = exampleId(projects)

const changeSchema: JsonSchema = object(
  {
    resource: member(
      { type: 'string', enum: allResources.map(({ path }) => path) },
      { sv: 'Resursen som posten hör till.', en: 'The resource that the record belongs to.' },
      'projects',
    ),
    id: member(text, { sv: 'Postens id.', en: 'Id of the record.' }, id),
    url: member(
      address,
      { sv: 'Postens adress.', en: 'Address of the record.' },
      `${EXAMPLE_ORIGIN}${BASE}/projects/${id}`,
    ),
    release: member(
      { type: 'integer', minimum: 1 },
      { sv: 'Utgåvan då det hände.', en: 'The release in which it happened.' },
      EXAMPLE_RELEASE,
    ),
    publishedAt: member(
      dateTime,
      { sv: 'När utgåvan publicerades, i UTC.', en: 'When the release was published, in UTC.' },
      EXAMPLE_PUBLISHED,
    ),
    change: member(
      { type: 'string', enum: ['added', 'changed', 'closed'] },
      {
        sv: 'Om posten kom till, ändrades eller togs bort ur registret. En borttagen post har ingen record.',
        en: 'Whether the record was added, changed or closed. A closed record has no record.',
      },
      'added',
    ),
    reason: reasonMember,
    record: {
      ...member(
        {},
        {
          sv: 'Posten som den blev; vilka fält den har beror på resursen.',
          en: 'The record as it became; its fields depend on the resource.',
        },
        exampleRecord(projects),
      ),
      anyOf: allResources.map((resource) => ref(schemaName(resource))),
    },
  },
  { optional: ['record'] },
)
