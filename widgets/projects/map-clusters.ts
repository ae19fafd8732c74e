/** Very many projects on the map: the API clusters them for the visible part. */
import { clusterQuestion } from '../map/cluster-question.ts'
import { type Point, project as toPoint } from '../map/equal-earth.ts'
import type { ViewBox } from '../map/viewport.ts'
import { type Area, areaOf, type Spot } from './places.ts'

/** As the API gives them. */
export interface ApiCluster {
  readonly longitude: number
  readonly latitude: number
  readonly count: number
  readonly bbox: Area
}

/** Requests to the API; `key` identifies the choices, so that new choices are requested again. */
export interface ClusterSource {
  readonly key: string
  readonly ask: (params: { readonly zoom: number; readonly bbox: string }) => Promise<readonly object[]>
}

/** Clusters of the API as places of the map. */
export const toSpots = (clusters: readonly object[]): Spot[] =>
  (clusters as ApiCluster[]).map(({ longitude, latitude, count, bbox }) => ({
    id: bbox.join(),
    place: '',
    country: '',
    projects: new Set(),
    count,
    area: bbox,
    ...toPoint(longitude, latitude),
  }))

/** The corners of what places gathered by the API may cover, on the map. */
export function cornersOf(spots: readonly Spot[]): Point[] {
  const [west, south, east, north] = areaOf(spots)
  return [toPoint(west, south), toPoint(east, north), toPoint(west, north), toPoint(east, south)]
}

/** The places of one set of choices, clustered by the API while the reader pans and zooms. */
export class Gathered {
  readonly key: string
  /** All places, as first clustered. */
  whole: readonly Spot[] = []
  private readonly ask: ClusterSource['ask']
  private readonly came: (spots: readonly Spot[]) => void
  private asked = ''
  private pause: ReturnType<typeof setTimeout> | undefined

  constructor({ key, ask }: ClusterSource, came: (spots: readonly Spot[]) => void) {
    this.key = key
    this.ask = ask
    this.came = came
  }

  /** Requests the visible part of the map, when panning pauses. */
  look(box: ViewBox, unit: number): void {
    const question = clusterQuestion(box, unit)
    const asked = JSON.stringify(question)
    if (asked === this.asked) return
    this.asked = asked
    clearTimeout(this.pause)
    const first = this.whole.length === 0
    const gather = async () => {
      const clusters = await this.ask(question).catch(() => null)
      if (asked !== this.asked) return
      // Requested again when the map moves or is rendered again.
      if (!clusters) return void (this.asked = '')
      const spots = toSpots(clusters)
      if (first) this.whole = spots
      this.came(spots)
    }
    this.pause = setTimeout(() => void gather(), first ? 0 : 200)
  }
}
