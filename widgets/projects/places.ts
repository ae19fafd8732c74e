/** Projects as places on the map. Pure. */
import type { View } from '../element/view.ts'
import { type Cluster, clusterPlaces, type Place } from '../map/cluster.ts'
import { type Point, project as toPoint } from '../map/equal-earth.ts'
import { shows, type ViewBox } from '../map/viewport.ts'
import { isPlaced, type Project } from './listed-project.ts'

/** A place with partners, and the projects they share with the municipality. */
export interface Spot extends Place {
  /** Name of the place; '' when not known. */
  readonly place: string
  readonly country: string
  readonly projects: Set<Project>
  /** When clustered by the API: number of projects, and their bounding box. */
  readonly count?: number
  readonly area?: Area
}

/** West, south, east and north, in degrees. */
export type Area = readonly [west: number, south: number, east: number, north: number]

/** Places of all partners with a known position, the main group of places, and the projects without any. */
export function spotsOf(projects: readonly Project[]) {
  const spots = new Map<string, Spot>()
  const unknown = projects.filter((project) => {
    const known = project.partners.filter(isPlaced)
    for (const { longitude, latitude, place, country } of known) {
      const id = `${longitude!.toFixed(3)} ${latitude!.toFixed(3)}`
      const spot = spots.get(id) ?? {
        id,
        place: place ?? '',
        country,
        projects: new Set(),
        ...toPoint(longitude!, latitude!),
      }
      spots.set(id, spot)
      spot.projects.add(project)
    }
    return known.length === 0
  })
  const all = [...spots.values()]
  return { spots: all, mainGroup: mainGroupOf(all), unknown }
}

/** The main group, when at most a fifth of the places are half as far away again as any of it; else all. */
function mainGroupOf(spots: readonly Spot[]): readonly Spot[] {
  const all = spots.length
  const middle = (axis: 'x' | 'y') => spots.map((spot) => spot[axis]).sort((a, b) => a - b)[all >> 1]!
  const [x, y] = [middle('x'), middle('y')]
  const away = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y)
  const near = [...spots].sort((a, b) => away(a) - away(b))
  const far = near.findIndex((spot, i) => i >= 0.8 * all && away(spot) > 1.5 * away(near[i - 1]!))
  return far < 0 ? spots : near.slice(0, far)
}

export const inPlaces = (spots: readonly Spot[]): Set<Project> =>
  new Set(spots.flatMap(({ projects }) => [...projects]))

/** A marker: one place, or several that are too close to separate. */
export interface Marker extends Point {
  readonly id: string
  readonly spots: readonly Spot[]
  readonly projects: ReadonlySet<Project>
  /** Number of projects; with clusters of the API, a project counts once in each of its places. */
  readonly count: number
}

/** The bounding box of places clustered by the API. */
export function areaOf(spots: readonly Spot[]): Area {
  const edge = (side: number, most: (...degrees: number[]) => number) =>
    most(...spots.map(({ area }) => area![side]!))
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]
}

/** The bounding box of the places, for the API; '' for the whole world. */
export const bboxOf = (spots: readonly Spot[]): string =>
  // A single place has no extent; the margin covers rounding.
  spots.length > 0
    ? areaOf(spots)
        .map((degrees, side) => (degrees + (side < 2 ? -0.001 : 0.001)).toFixed(3))
        .join()
    : ''

/** Merged places. */
export function inOne(spots: readonly Spot[]): Omit<Marker, 'id' | 'x' | 'y'> {
  const projects = inPlaces(spots)
  return { spots, projects, count: spots.reduce((sum, { count = 0 }) => sum + count, projects.size) }
}

/** The municipality itself on the map. */
export const ownOf = ({ municipality }: View): (Point & { readonly name: string }) | null =>
  municipality && isPlaced(municipality)
    ? { ...municipality, ...toPoint(municipality.longitude!, municipality.latitude!) }
    : null

/** Side of a marker's target, in CSS pixels. */
export const TARGET_PX = 44

/** At most 200 markers for the places in view, for `most` projects. `unit` is grid units per CSS pixel. */
export function markersIn(view: ViewBox, spots: readonly Spot[], unit: number, most: number): Marker[] {
  const target = TARGET_PX * unit
  const byId = new Map(spots.map((spot) => [spot.id, spot]))
  return clusterPlaces(
    spots.filter((spot) => shows(view, spot, target / 2)),
    { target },
  ).map(({ ids, ...cluster }: Cluster) => {
    const all = inOne(ids.map((id) => byId.get(id)!))
    // A project in several of the API's places counts once in each.
    return { ...cluster, ...all, count: Math.min(all.count, most) }
  })
}
