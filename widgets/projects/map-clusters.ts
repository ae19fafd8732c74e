/** Very many projects on the map: the API clusters them for the visible part. */
import { clusterRequest } from '../map/cluster-request.ts'
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

/** Fetches clusters from the API; `key` identifies the choices, so that new choices are requested again. */
export interface ClusterSource {
  readonly key: string
  readonly fetchClusters: (params: {
    readonly zoom: number
    readonly bbox: string
  }) => Promise<readonly object[]>
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

/** The corners of the bounding box of places clustered by the API, on the map. */
export function cornersOf(spots: readonly Spot[]): Point[] {
  const [west, south, east, north] = areaOf(spots)
  return [toPoint(west, south), toPoint(east, north), toPoint(west, north), toPoint(east, south)]
}

/** The places of one set of choices, clustered by the API while the reader pans and zooms. */
export class ClusterLoader {
  readonly key: string
  /** All places, as first clustered. */
  whole: readonly Spot[] = []
  private readonly fetchClusters: ClusterSource['fetchClusters']
  private readonly loaded: (spots: readonly Spot[]) => void
  private requestedKey = ''
  private pause: ReturnType<typeof setTimeout> | undefined

  constructor({ key, fetchClusters }: ClusterSource, loaded: (spots: readonly Spot[]) => void) {
    this.key = key
    this.fetchClusters = fetchClusters
    this.loaded = loaded
  }

  /** Requests the visible part of the map, when panning pauses. */
  loadVisible(box: ViewBox, unit: number): void {
    const request = clusterRequest(box, unit)
    const key = JSON.stringify(request)
    if (key === this.requestedKey) return
    this.requestedKey = key
    clearTimeout(this.pause)
    const first = this.whole.length === 0
    const load = async () => {
      const clusters = await this.fetchClusters(request).catch(() => null)
      if (key !== this.requestedKey) return
      // Requested again when the map moves or is rendered again.
      if (!clusters) return void (this.requestedKey = '')
      const spots = toSpots(clusters)
      if (first) this.whole = spots
      this.loaded(spots)
    }
    this.pause = setTimeout(() => void load(), first ? 0 : 200)
  }
}
