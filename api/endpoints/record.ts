import { recordVersions, versionIn } from '../../db/queries/record-versions.ts'
import { titleOf } from '../../db/schema/record-title.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { formats } from '../formats/index.ts'
import { describedBy, serialize } from '../formats/serialize.ts'
import { namedDocuments } from '../formats/with-names.ts'
import { respond } from '../http/respond.ts'
import { recordNotFound } from '../parameters/check-references.ts'
import { citationOf, citeAs, permanentAddress } from '../formats/citation.ts'
import { isFictional, metaOf, withAddress } from '../http/document.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { commonParameters, readCommon } from '../parameters/common-parameters.ts'
import { readFields } from '../parameters/list-parameters.ts'
import { Parameters } from '../parameters/parameters.ts'
import { Problem } from '../http/problem.ts'

/** GET /{collection}/{id}: one record. 404 when there never was one, 410 when it has been closed. */
export async function recordRoute(
  context: Context,
  resource: Resource,
  id: string,
  request: Request,
  url: URL,
): Promise<Response> {
  const parameters = new Parameters(url, [...commonParameters, 'fields', 'csvDialect'])
  const chosen = readFields(resource, parameters)
  const releases = await context.releases()
  const common = readCommon(parameters, { request, url, releases, now: context.now() }, formats)
  const { resolved } = common
  parameters.check()
  const path = `${BASE}/${resource.path}/${id}`
  const address = permanentAddress(url, parameters.canonical(), resolved)
  return respond(context, {
    request,
    url,
    ...common,
    canonical: parameters.canonical(),
    describedBy: describedBy(resource.path, common.format),
    links: [citeAs(address)],
    body: async (context) => {
      const versions = await recordVersions(context.db, resource, id)
      if (versions.length === 0) throw await recordNotFound(context, resource, id)
      const version = versionIn(versions, resolved.release?.id ?? 0)
      if (!version)
        throw goneOrNotYet(resource, id, (versions[0]?.fromRelease ?? 0) > (resolved.release?.id ?? 0))
      const links = linkSet(url.origin, {
        self: withQuery(path, parameters.canonical()),
        collection: `${BASE}/${resource.path}`,
        'version-history': `${path}/history`,
        describedby: `${BASE}/datasets/${resource.path}`,
      })
      const document = withAddress(url.origin, resource, id, version.doc)
      const fictional = isFictional(version.doc)
      const record = titleOf(resource, JSON.parse(version.doc) as Record<string, unknown>)
      const meta = {
        ...metaOf(resolved, resource.title, fictional),
        citation: citationOf({ title: resource.title, record, resolved, address, fictional }),
      }
      const at = {
        release: resolved.release?.id ?? 0,
        current: resolved.isLatest && resolved.release !== undefined,
      }
      return serialize(common.format, {
        resource,
        documents: await namedDocuments(context.db, common.format, resource, at, [document]),
        ...chosen,
        meta,
        links,
        single: true,
        language: common.language,
      })
    },
  })
}

export function goneOrNotYet(resource: Resource, id: string, notYet: boolean): Problem {
  const links = { 'version-history': `${BASE}/${resource.path}/${id}/history` }
  return notYet
    ? new Problem('not-found', {
        detail: {
          sv: 'Posten fanns inte än vid den tidpunkten.',
          en: 'The record did not exist yet at that time.',
        },
        links,
      })
    : new Problem('gone', {
        detail: {
          sv: 'Posten är inte längre aktuell. Alla dess versioner finns i historiken.',
          en: 'The record is no longer current. All its versions are in its history.',
        },
        links,
      })
}
