import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { json } from '../formats/json.ts'
import { respond } from '../http/respond.ts'
import { citationOf, citeAs, permanentAddress } from '../formats/citation.ts'
import { commonParameters, readCommon } from '../parameters/common-parameters.ts'
import { metaOf } from '../http/document.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { Parameters } from '../parameters/parameters.ts'
import { notFound } from '../http/problem.ts'

const title = { sv: 'Utgåvor', en: 'Releases' }

/** GET /releases/{n}: one publication. Never changes once it is made, whatever comes after it. */
export async function releaseRoute(
  context: Context,
  number: string,
  request: Request,
  url: URL,
): Promise<Response> {
  const parameters = new Parameters(url, commonParameters)
  const releases = await context.releases()
  const common = readCommon(parameters, { request, url, releases, now: context.now() }, [json])
  parameters.check()
  const release = releases.find(({ id }) => String(id) === number)
  if (!release || release.id > (common.resolved.release?.id ?? 0))
    throw notFound({
      sv: `Det finns ingen utgåva "${number}". Alla utgåvor finns i ${BASE}/releases.`,
      en: `There is no release "${number}". All releases are in ${BASE}/releases.`,
    })
  const resolved = { release, isLatest: false, immutable: true }
  const address = permanentAddress(url, parameters.canonical(), resolved)
  return respond(context, {
    request,
    url,
    ...common,
    resolved,
    canonical: parameters.canonical(),
    describedBy: '/datasets',
    links: [citeAs(address)],
    body: async () => {
      const { id, publishedAt, note, hash, counts } = release
      const meta = {
        ...metaOf(resolved, title, false),
        citation: citationOf({ title, resolved, address, fictional: false }),
      }
      const links = linkSet(url.origin, {
        self: withQuery(url.pathname, parameters.canonical()),
        collection: `${BASE}/releases`,
        prev: id > 1 ? `${BASE}/releases/${id - 1}` : null,
        changes: `${BASE}/changes?asOf=${id}&since=${id - 1}`,
      })
      const data = { id, publishedAt, note, hash, counts: JSON.parse(counts) as unknown }
      return JSON.stringify({ data, _meta: meta, _links: links })
    },
  })
}
