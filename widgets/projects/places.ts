/** Projects as places on the map. Pure. */
import type { View } from '../shared/view.ts'
import { count, wordList } from '../shared/format.ts'
import { type Cluster, clusterPlaces, type Place } from '../shared/map/cluster.ts'
import { type Point, project as toPoint } from '../shared/map/equal-earth.ts'
import { shows, type ViewBox } from '../shared/map/viewport.ts'
import { countryIn, type Project } from './project.ts'
import { wordsIn } from './words.ts'

/** A place with partners, and the projects they share with the municipality. */
export interface Spot extends Place {
  /** Name of the place; '' when not known. */
  readonly place: string
  readonly country: string
  readonly projects: Set<Project>
}

/** Places of all partners with a known position, and the projects that have none. */
export function spotsOf(projects: readonly Project[]): { spots: Spot[]; unknown: Project[] } {
  const spots = new Map<string, Spot>()
  const unknown = projects.filter((project) => {
    const known = project.partners.filter(
      ({ longitude, latitude }) => longitude !== null && latitude !== null,
    )
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
  return { spots: [...spots.values()], unknown }
}

export const inPlaces = (spots: readonly Spot[]): Set<Project> =>
  new Set(spots.flatMap(({ projects }) => [...projects]))

/** What is drawn: one place, or several that lie too close to tell apart. */
export interface Marker extends Point {
  readonly id: string
  readonly spots: readonly Spot[]
  readonly projects: ReadonlySet<Project>
}

/** Side of a marker's target, in CSS pixels. */
export const TARGET = 44

/** At most 200 markers for the places in view. `unit` is grid units per CSS pixel. */
export function markersIn(view: ViewBox, spots: readonly Spot[], unit: number): Marker[] {
  const target = TARGET * unit
  const byId = new Map(spots.map((spot) => [spot.id, spot]))
  return clusterPlaces(
    spots.filter((spot) => shows(view, spot, target / 2)),
    { target },
  ).map(({ ids, ...cluster }: Cluster) => {
    const members = ids.map((id) => byId.get(id)!)
    return { ...cluster, spots: members, projects: inPlaces(members) }
  })
}

/** "1 projekt, Murang’a, Kenya", "12 projekt, Kenya", "8 projekt, 5 länder". */
export function nameOf({ spots, projects }: Pick<Marker, 'spots' | 'projects'>, lang: View['lang']): string {
  const words = wordsIn(lang)
  const countries = [...new Set(spots.map(({ country }) => country))]
  const names = countries.map((code) => countryIn(code, lang))
  const [only] = spots
  const where =
    countries.length > 2
      ? [count(countries.length, words.countries, lang)]
      : [spots.length === 1 && only!.place, names.length > 1 ? wordList(names, lang) : names[0]]
  return [count(projects.size, words.projects, lang), ...where].filter(Boolean).join(', ')
}
