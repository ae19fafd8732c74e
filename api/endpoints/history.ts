import { reasonsOf } from '../../db/queries/change-reasons.ts'
import { lastReferencedNames } from '../../db/queries/record-names.ts'
import { recordVersions } from '../../db/queries/record-versions.ts'
import type { Json } from '../../db/schema/json.ts'
import { nameFields, nameOf } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { envelope } from '../envelope/envelope.ts'
import { isFictional, withAddress } from '../envelope/stored-document.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, metaOf, metaWith, page as pageMembers, permanentAddress } from '../envelope/meta.ts'
import {
  EXAMPLE_PUBLISHED,
  EXAMPLE_RELEASE,
  exampleId,
  exampleOf,
  exampleRecord,
} from '../openapi/example-record.ts'
import { composeExample, exampleLinks } from '../openapi/json-answer.ts'
import {
  array,
  count,
  dateTime,
  type JsonSchema,
  member,
  nullable,
  object,
  ref,
  text,
} from '../openapi/json-schema.ts'
import { reasonMember } from '../openapi/change-reason.ts'
import { anyProblem } from '../openapi/operation.ts'
import { toSelection } from '../parameters/as-of.ts'
import { schemaName } from '../openapi/record-schema.ts'
import { goneOrNotYet, recordNotFound } from './not-found.ts'
import { changedFields } from './changed-fields.ts'
import { defineCollectionEndpoint, defineEndpoint } from './define.ts'
import type { PageContext } from '../pages/page.ts'
import { historyPage } from '../pages/record/history-page.ts'
import { idParameter } from './record.ts'
import { recordEvents } from './record-events.ts'

const meta = metaWith('HistoryMeta', { count: pageMembers.count })

/** GET /{collection}/{id}/history: every version of a record, newest first, with what changed and why. */
export const history = defineCollectionEndpoint('/{collection}/{id}/history', (resource, path) => {
  const { title } = resource
  const citedAs = { sv: `${title.sv}, historik`, en: `${title.en}, history` }
  return defineEndpoint({
    id: `get${schemaName(resource)}History`,
    path,
    tag: resource.path,
    summary: { sv: `Historik: ${title.sv}`, en: `History: ${title.en}` },
    description: {
      sv: 'Alla versioner av en post, den nyaste först: vad som ändrades, fält för fält, i vilken utgåva och varför. Finns också för poster som inte längre är aktuella.',
      en: 'Every version of a record, newest first: what changed, field by field, in which release and why. Also for records that are no longer current.',
    },
    pathParameters: [idParameter(resource)],
    hasPage: true,
    answer: () => {
      const event = eventSchema(resource)
      const record = `/${resource.path}/${exampleId(resource)}`
      return {
        answer: { sv: 'Postens händelser.', en: 'The record’s events.' },
        meta,
        media: {
          'application/json': {
            schema: object({ data: array(event), _meta: ref(meta.name), _links: ref('HistoryLinks') }),
            example: {
              data: [composeExample(event)],
              _meta: composeExample(meta.schema),
              _links: exampleLinks({
                self: `${record}/history`,
                'latest-version': record,
                collection: `/${resource.path}`,
                describedby: `/datasets/${resource.path}`,
              }),
            },
          },
        },
        problems: ['invalid-parameter', 'not-found', ...anyProblem],
      }
    },
    handle: ({ url, releases, parameters, resolved, pathParam }) => {
      const id = pathParam('id')
      const record = `${BASE}/${resource.path}/${id}`
      const address = permanentAddress(url, parameters.canonical(), resolved)
      const until = resolved.release?.id ?? 0
      const read = async (context: AppContext) => {
        const all = await recordVersions(context.db, resource, id)
        if (all.length === 0) throw await recordNotFound(context, resource, id)
        const versions = all.filter(({ fromRelease }) => fromRelease <= until)
        if (versions.length === 0) throw goneOrNotYet(resource, id, until)
        return versions
      }
      const page = async (context: AppContext, at: PageContext) =>
        historyPage(context, { resource, id, versions: await read(context) }, at)
      const body = async (context: AppContext) => {
        const versions = await read(context)
        const reasons = await reasonsOf(context.db, resource, id)
        const entries = recordEvents(
          versions,
          until,
          (doc) => JSON.parse(withAddress(url.origin, resource, id, doc)) as Json,
        ).map(({ release, change, before, after }) => {
          const { publishedAt = '', note = '' } = releases.find((one) => one.id === release) ?? {}
          const reason = reasons.get(release) ?? null
          const changes = before && after ? changedFields(before, after) : []
          return { release, publishedAt, note, reason, change, changes, record: after }
        })
        const latest = JSON.parse(versions.at(-1)?.doc ?? '{}') as Json
        const meta = {
          count: entries.length,
          ...metaOf({
            title,
            citedAs,
            record: nameOf(
              resource,
              latest,
              await lastReferencedNames(context.db, toSelection(resolved), [[resource, [latest]]]),
            ),
            resolved,
            address,
            fictional: versions.some((v) => isFictional(v.doc)),
          }),
        }
        const links = linkSet(url.origin, {
          self: withQuery(`${record}/history`, parameters.canonical()),
          'latest-version': record,
          collection: `${BASE}/${resource.path}`,
          describedby: `${BASE}/datasets/${resource.path}`,
        })
        return envelope(JSON.stringify(entries), meta, links)
      }
      return { describedBy: `/datasets/${resource.path}`, links: [citeAs(address)], body, page }
    },
  })
})

/** One event of a record's history. */
function eventSchema(resource: Resource): JsonSchema {
  const before = exampleOf(resource, nameFields(resource)[0]!)
  return object({
    release: member(
      count,
      { sv: 'Utgåvan då det hände.', en: 'The release in which it happened.' },
      EXAMPLE_RELEASE,
    ),
    publishedAt: member(
      dateTime,
      { sv: 'När utgåvan publicerades, i UTC.', en: 'When the release was published, in UTC.' },
      EXAMPLE_PUBLISHED,
    ),
    note: member(
      text,
      { sv: 'Utgåvans anmärkning.', en: 'The note of the release.' },
      'Rättelser efter påpekanden',
    ),
    reason: reasonMember,
    change: member(
      { type: 'string', enum: ['added', 'changed', 'closed', 'reopened'] },
      {
        sv: 'Om posten kom till, ändrades, togs bort ur registret eller kom tillbaka.',
        en: 'Whether the record was added, changed, closed or reopened.',
      },
      'changed',
    ),
    changes: array(
      object({
        field: member(text, { sv: 'Fältets namn.', en: 'Name of the field.' }, nameFields(resource)[0]),
        before: member(
          {},
          { sv: 'Värdet före; tomt när det inte fanns.', en: 'The value before; null when there was none.' },
          null,
        ),
        after: member(
          {},
          { sv: 'Värdet efter; tomt när det togs bort.', en: 'The value after; null when it was removed.' },
          before,
        ),
      }),
      { sv: 'Vad som ändrades, fält för fält.', en: 'What changed, field by field.' },
    ),
    record: member(
      nullable(ref(schemaName(resource))),
      {
        sv: 'Posten som den blev; tomt när den togs bort.',
        en: 'The record as it became; null when it was closed.',
      },
      exampleRecord(resource),
    ),
  })
}
