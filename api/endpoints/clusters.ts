import { pointClusters } from '../../db/queries/point-clusters.ts'
import { someFictional } from '../../db/queries/some-fictional.ts'
import type { Bbox } from '../../db/queries/selection.ts'
import { STEPS_PER_DEGREE } from '../../db/schema/point-key.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { json } from '../formats/json.ts'
import { respond } from '../http/respond.ts'
import { checkReferences, referredBy } from '../parameters/check-references.ts'
import { citationOf, citeAs, permanentAddress } from '../formats/citation.ts'
import { looksOf } from '../http/cost.ts'
import { commonParameters, readCommon } from '../parameters/common-parameters.ts'
import { metaOf } from '../http/document.ts'
import { linkSet, withQuery } from '../http/links.ts'
import { Parameters } from '../parameters/parameters.ts'
import { readSelection, selectionParameters } from '../parameters/selection-parameters.ts'

/** As on web maps: the whole world is 256 × 2^zoom pixels wide. */
export const MAX_ZOOM = 20
export const DEFAULT_ZOOM = 3
/** Cells to a map tile of 256 pixels: markers are 64 pixels apart, more than a thumb's width. */
const CELLS_PER_TILE = 4
const WORLD: Bbox = { west: -180, south: -90, east: 180, north: 90 }

/** Parameters of the clusters of a resource, beside those of every answer. */
export const clusterParameters = (resource: Resource): string[] => ['zoom', ...selectionParameters(resource)]

/** GET /projects/clusters: where the records of a selection have their places, few enough to draw. */
export async function clustersRoute(
  context: Context,
  resource: Resource,
  request: Request,
  url: URL,
): Promise<Response> {
  const parameters = new Parameters(url, [...clusterParameters(resource), ...commonParameters])
  const releases = await context.releases()
  const common = readCommon(parameters, { request, url, releases, now: context.now() }, [json])
  const chosen = readSelection(resource, parameters)
  const zoom = parameters.integer('zoom', DEFAULT_ZOOM, 0, MAX_ZOOM)
  parameters.check()
  const { resolved } = common
  const address = permanentAddress(url, parameters.canonical(), resolved)
  return respond(context, {
    request,
    url,
    ...common,
    canonical: parameters.canonical(),
    describedBy: `/datasets/${resource.path}`,
    links: [citeAs(address)],
    cost: { looks: 4 + looksOf({ ...chosen, current: resolved.isLatest }), resources: [resource] },
    body: async (context) => {
      await checkReferences(context, parameters, referredBy(resource, chosen.filters))
      const selection = {
        ...chosen,
        release: resolved.release?.id ?? 0,
        current: resolved.isLatest && resolved.release !== undefined,
        bbox: chosen.bbox ?? WORLD,
      }
      const side = Math.ceil((360 * STEPS_PER_DEGREE) / (CELLS_PER_TILE * 2 ** zoom))
      const found = await pointClusters(context.db, { ...selection, side })
      const fictional = await someFictional(context.db, selection)
      const meta = {
        count: found.clusters.length,
        zoom,
        cellDegrees: found.side / STEPS_PER_DEGREE,
        ...metaOf(resolved, resource.title, fictional),
        citation: citationOf({ title: resource.title, resolved, address, fictional }),
      }
      const links = linkSet(url.origin, {
        self: withQuery(url.pathname, parameters.canonical()),
        collection: withQuery(`${BASE}/${resource.path}`, parameters.canonical('zoom')),
      })
      return JSON.stringify({ data: found.clusters, _meta: meta, _links: links })
    },
  })
}
