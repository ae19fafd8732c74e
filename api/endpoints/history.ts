import type { ReleaseRow, VersionRow } from '../../db/database.ts'
import { recordVersions } from '../../db/queries/record-versions.ts'
import type { Label } from '../../db/schema/field.ts'
import { titleOf } from '../../db/schema/record-title.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { json } from '../formats/json.ts'
import { respond } from '../http/respond.ts'
import { changedFields } from './changed-fields.ts'
import { recordNotFound } from '../parameters/check-references.ts'
import { citationOf, citeAs, permanentAddress } from '../formats/citation.ts'
import { isFictional, metaOf, withAddress } from '../http/document.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { commonParameters, readCommon } from '../parameters/common-parameters.ts'
import { Parameters } from '../parameters/parameters.ts'

type Json = Readonly<Record<string, unknown>>

/** GET /{collection}/{id}/history: every version of a record, newest first, with what changed and why. */
export async function historyRoute(
  context: Context,
  resource: Resource,
  id: string,
  request: Request,
  url: URL,
): Promise<Response> {
  const parameters = new Parameters(url, commonParameters)
  const releases = await context.releases()
  const common = readCommon(parameters, { request, url, releases, now: context.now() }, [json])
  const { resolved } = common
  parameters.check()
  const path = `${BASE}/${resource.path}/${id}`
  const address = permanentAddress(url, parameters.canonical(), resolved)
  return respond(context, {
    request,
    url,
    ...common,
    canonical: parameters.canonical(),
    describedBy: `/datasets/${resource.path}`,
    links: [citeAs(address)],
    body: async (context) => {
      const until = resolved.release?.id ?? 0
      const versions = (await recordVersions(context.db, resource, id)).filter((v) => v.fromRelease <= until)
      if (versions.length === 0) throw await recordNotFound(context, resource, id)
      const entries = entriesOf(versions, releases, until, (doc) =>
        withAddress(url.origin, resource, id, doc),
      )
      const fictional = versions.some((v) => isFictional(v.doc))
      const record = titleOf(resource, JSON.parse(versions.at(-1)?.doc ?? '{}') as Json)
      const meta = {
        count: entries.length,
        ...metaOf(resolved, resource.title, fictional),
        citation: citationOf({ title: historyOf(resource.title), record, resolved, address, fictional }),
      }
      const links = linkSet(url.origin, {
        self: withQuery(`${path}/history`, parameters.canonical()),
        'latest-version': path,
        collection: `${BASE}/${resource.path}`,
        describedby: `${BASE}/datasets/${resource.path}`,
      })
      return JSON.stringify({ data: entries, _meta: meta, _links: links })
    },
  })
}

const historyOf = ({ sv, en }: Label): Label => ({ sv: `${sv}, historik`, en: `${en}, history` })

function entriesOf(
  versions: readonly VersionRow[],
  releases: readonly ReleaseRow[],
  until: number,
  addressed: (doc: string) => string,
) {
  const entries: {
    release: number
    publishedAt: string
    note: string
    change: string
    changes: unknown[]
    record: Json | null
  }[] = []
  const enter = (release: number, change: string, before: Json | null, after: Json | null) => {
    const row = releases.find((r) => r.id === release)
    const changes = before && after ? changedFields(before, after) : []
    entries.push({
      release,
      publishedAt: row?.publishedAt ?? '',
      note: row?.note ?? '',
      change,
      changes,
      record: after,
    })
  }
  let previous: { until: number | null; record: Json } | null = null
  for (const version of versions) {
    const record = JSON.parse(addressed(version.doc)) as Json
    if (previous === null) enter(version.fromRelease, 'added', null, record)
    else
      enter(
        version.fromRelease,
        previous.until === version.fromRelease ? 'changed' : 'reopened',
        previous.record,
        record,
      )
    const { untilRelease } = version
    const followed = versions.some((v) => v.fromRelease === untilRelease)
    if (untilRelease !== null && untilRelease <= until && !followed)
      enter(untilRelease, 'closed', record, null)
    previous = { until: untilRelease, record }
  }
  return entries.toReversed()
}
