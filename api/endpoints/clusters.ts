import { pointClusters } from '../../db/queries/point-clusters.ts'
import { WORLD } from '../../db/queries/selection.ts'
import { someFictional } from '../../db/queries/some-fictional.ts'
import { project } from '../../db/resources/project.ts'
import { STEPS_PER_DEGREE } from '../../db/schema/point-key.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { json } from '../formats/json.ts'
import { PLACE_SCANS, scansOf } from '../cost/cost.ts'
import { envelope } from '../envelope/envelope.ts'
import { linkSet, withQuery } from '../envelope/links.ts'
import { citeAs, metaOf, metaWith, permanentAddress } from '../envelope/meta.ts'
import { exampleId } from '../openapi/example-record.ts'
import { jsonAnswer } from '../openapi/json-answer.ts'
import { array, count, member, nullable, object, text } from '../openapi/json-schema.ts'
import { toSelection } from '../parameters/as-of.ts'
import { checkReferences, referencesIn } from './reference-check.ts'
import { commonParameters } from '../parameters/common.ts'
import { integerParameter } from '../parameters/parameters.ts'
import { selectionParameters } from '../parameters/selection.ts'
import { defineEndpoint } from './define.ts'

/** Cells to a map tile of 256 pixels: markers are 64 pixels apart, more than a thumb's width. */
const CELLS_PER_TILE = 4
const resource = project as unknown as Resource
const selection = selectionParameters(resource)
const number = { type: 'number' } as const

const zoom = integerParameter(
  { minimum: 0, maximum: 20, default: 3 },
  {
    name: 'zoom',
    description: {
      sv: 'Kartans skala som på webbkartor: hela världen är 256 × 2^zoom bildpunkter bred.',
      en: 'Scale of the map as on web maps: the whole world is 256 × 2^zoom pixels wide.',
    },
    example: '4',
  },
)

/** GET /projects/clusters: places of the selected projects, clustered for a map. */
export const clusters = defineEndpoint({
  id: 'listProjectClusters',
  path: '/projects/clusters',
  tag: 'search',
  summary: { sv: 'Projekt på en karta', en: 'Projects on a map' },
  description: {
    sv: 'Projektens platser i grupper, få nog att rita. Tar samma filter som listan över projekt.',
    en: 'The places of projects in clusters, few enough to draw. Takes the same filters as the list of projects.',
  },
  parameters: [...selection.filters, zoom, ...selection.others, ...commonParameters([json])],
  answer: () =>
    jsonAnswer({
      text: { sv: 'Grupperna, från norr till söder.', en: 'The clusters, from north to south.' },
      data: array(
        object({
          longitude: member(number, { sv: 'Medelvärde av platserna.', en: 'Mean of the places.' }, 23.17),
          latitude: member(number, { sv: 'Medelvärde av platserna.', en: 'Mean of the places.' }, 50.98),
          count: member(count, { sv: 'Projekt med plats här.', en: 'Projects with a place here.' }, 1),
          ids: member(
            nullable(array(text)),
            {
              sv: 'Projektens id, när de är högst tio.',
              en: 'Ids of the projects, when they are ten at most.',
            },
            [exampleId(resource)],
          ),
          bbox: member(
            { ...array(number), minItems: 4, maxItems: 4 },
            { sv: 'Väst, syd, öst, nord.', en: 'West, south, east, north.' },
            [23.17, 50.98, 23.17, 50.98],
          ),
        }),
      ),
      meta: metaWith('ClustersMeta', {
        count: member(count, { sv: 'Antal grupper.', en: 'Number of clusters.' }, 1),
        zoom: member(count, { sv: 'Kartans skala.', en: 'Scale of the map.' }, 3),
        cellDegrees: member(
          number,
          { sv: 'Rutornas sida, i grader.', en: 'Side of the cells, in degrees.' },
          11.25,
        ),
      }),
      links: { self: '/projects/clusters?zoom=4', collection: '/projects' },
    }),
  read: (parameters) => ({ chosen: selection.read(parameters), zoom: zoom.read(parameters) }),
  handle: ({ url, parameters, resolved, chosen, zoom }) => {
    const address = permanentAddress(url, parameters.canonical(), resolved)
    return {
      describedBy: `/datasets/${resource.path}`,
      links: [citeAs(address)],
      cost: {
        scans: PLACE_SCANS + scansOf({ ...chosen, isLatest: resolved.isLatest }),
        resources: [resource],
      },
      body: async (context: AppContext) => {
        await checkReferences(context, parameters, referencesIn(resource, chosen.filters))
        const selection = { ...chosen, ...toSelection(resolved), bbox: chosen.bbox ?? WORLD }
        const side = Math.ceil((360 * STEPS_PER_DEGREE) / (CELLS_PER_TILE * 2 ** zoom))
        const found = await pointClusters(context.db, { ...selection, side })
        const fictional = await someFictional(context.db, selection)
        const meta = {
          count: found.clusters.length,
          zoom,
          cellDegrees: found.side / STEPS_PER_DEGREE,
          ...metaOf({ title: resource.title, resolved, address, fictional }),
        }
        const links = linkSet(url.origin, {
          self: withQuery(url.pathname, parameters.canonical()),
          collection: withQuery(`${BASE}/${resource.path}`, parameters.canonical('zoom')),
        })
        return envelope(JSON.stringify(found.clusters), meta, links)
      },
    }
  },
})
