import { html } from 'hono/html'
import type { Cluster } from '../../../db/queries/point-clusters.ts'
import { count } from '../../../widgets/text/format.ts'
import { project } from '../../../widgets/map/equal-earth.ts'
import type { Html } from '../../docs/html.ts'
import { bbox } from '../../parameters/selection.ts'
import { sameAddress } from '../links.ts'
import { MAP_PICTURE } from '../map-picture.ts'
import type { PageContext } from '../page.ts'
import { textIn } from '../text.ts'
import type { ListedRecords } from './listed-records.ts'

const messages = {
  sv: {
    heading: 'Karta',
    note: (nouns: string) =>
      `Kartan visar de ${nouns} som har en plats i registret. Välj en ring för att se dem.`,
    at: (records: string, latitude: string, longitude: string) =>
      `${records} omkring ${latitude}, ${longitude}`,
    latitude: (degrees: number) => `${Math.abs(degrees)}° ${degrees < 0 ? 'syd' : 'nord'}`,
    longitude: (degrees: number) => `${Math.abs(degrees)}° ${degrees < 0 ? 'väst' : 'öst'}`,
  },
  en: {
    heading: 'Map',
    note: (nouns: string) =>
      `The map shows the ${nouns} that have a place in the register. Choose a circle to see them.`,
    at: (records: string, latitude: string, longitude: string) =>
      `${records} at about ${latitude}, ${longitude}`,
    latitude: (degrees: number) => `${Math.abs(degrees)}° ${degrees < 0 ? 'south' : 'north'}`,
    longitude: (degrees: number) => `${Math.abs(degrees)}° ${degrees < 0 ? 'west' : 'east'}`,
  },
} as const

/** Height of the map for its width; also in styles/list.ts. */
const RATIO = 0.6
/** Width that is shown at least, in units of the grid, where all places are close together. */
const MIN_WIDTH = 160
/** Share of the map around the outermost places. */
const MARGIN = 0.12

/** The places of a list on a map, each a link to what is there; nothing without places. */
export function listMap(listed: ListedRecords, context: PageContext): Html | false {
  const { resource } = listed
  // Those with a number are drawn over those without.
  const clusters = listed.clusters.toSorted((a, b) => a.count - b.count)
  if (clusters.length === 0) return false
  const { language } = context
  const t = messages[language]
  const points = clusters.map(({ longitude, latitude }) => project(longitude, latitude))
  const view = viewOf(points)
  return html`<section class="places" aria-labelledby="map">
    <h2 id="map">${t.heading}</h2>
    <details class="fold">
      <summary>${t.heading}</summary>
    </details>
    <div class="folded">
      <svg class="map" role="group" aria-labelledby="map">
        <svg viewBox="${view.x} ${view.y} ${view.width} ${view.height}" aria-hidden="true">
          <image href="${MAP_PICTURE.path}" width="${MAP_PICTURE.width}" height="${MAP_PICTURE.height}" />
        </svg>
        ${clusters.map((cluster, i) => {
          const x = percent((points[i]!.x - view.x) / view.width)
          const y = percent((points[i]!.y - view.y) / view.height)
          return ring(cluster, x, y, listed, context)
        })}
      </svg>
      <p class="quiet">${t.note(resource.noun[language].other)}</p>
    </div>
  </section>`
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

/** The part of the world with all points in it, in the shape of the map. */
function viewOf(points: readonly { readonly x: number; readonly y: number }[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [west, east] = [Math.min(...xs), Math.max(...xs)]
  const [north, south] = [Math.min(...ys), Math.max(...ys)]
  const width = Math.round(
    Math.max(MIN_WIDTH, (east - west) / (1 - 2 * MARGIN), (south - north) / (1 - 2 * MARGIN) / RATIO),
  )
  const height = Math.round(width * RATIO)
  return {
    x: Math.round((west + east - width) / 2),
    y: Math.round((north + south - height) / 2),
    width,
    height,
  }
}

/** A circle by area; with the number of records where they are several. */
function ring(
  { count: records, ids, longitude, latitude, bbox: box }: Cluster,
  x: string,
  y: string,
  { resource, parameters, findName }: ListedRecords,
  { language, url }: PageContext,
): Html {
  const t = messages[language]
  const only = ids?.length === 1 ? findName(resource.name, ids[0]!) : undefined
  const label = only
    ? textIn(only, language)
    : t.at(
        count(records, resource.noun[language], language),
        t.latitude(Math.round(latitude)),
        t.longitude(Math.round(longitude)),
      )
  const radius = Math.round(Math.min(26, 11 + 2 * Math.sqrt(records)))
  const drawn = html`<circle
      cx="${x}"
      cy="${y}"
      r="${radius}"
    />${records > 1 && html`<text x="${x}" y="${y}" dy=".35em">${records}</text>`}`
  const place = box.join()
  return place === parameters.get(bbox.name)
    ? html`<g role="img" aria-label="${label}">${drawn}</g>`
    : html`<a href="${sameAddress(url, { [bbox.name]: place })}" aria-label="${label}">${drawn}</a>`
}
