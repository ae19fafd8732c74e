/** Names of places on the map. Pure. */
import type { View } from '../element/view.ts'
import { count, number, wordList, countryName } from '../text/format.ts'
import { areaOf, inOne, type Marker, type Spot } from './places.ts'
import { viewMessages } from './view-messages.ts'
import { messagesIn } from './messages.ts'

/** "44 projekt". */
export const projectsIn = (all: number, lang: View['lang']): string =>
  count(all, messagesIn(lang).projects, lang)

/** "1 projekt, Murang’a, Kenya", "12 projekt, Kenya", "8 projekt, 5 länder", "omkring 900 projekt, kring 52° nord, 13° öst". */
export function nameOf({ spots, count: all }: Pick<Marker, 'spots' | 'count'>, lang: View['lang']): string {
  const projects = projectsIn(all, lang)
  if (spots[0]?.area) {
    const { around, at, north, south, east, west } = viewMessages(lang)
    const area = areaOf(spots)
    const degrees = (low: 0 | 1, more: string, less: string) => {
      const middle = Math.round((area[low] + area[low + 2]!) / 2)
      return `${number(Math.abs(middle), lang)}° ${middle < 0 ? less : more}`
    }
    const where = at(`${degrees(1, north, south)}, ${degrees(0, east, west)}`)
    return `${spots.length > 1 ? around(projects) : projects}, ${where}`
  }
  const countries = [...new Set(spots.map(({ country }) => country))]
  const names = countries.map((code) => countryName(code, lang))
  const [only] = spots
  const where =
    countries.length > 2
      ? [count(countries.length, viewMessages(lang).countries, lang)]
      : [spots.length === 1 && only!.place, names.length > 1 ? wordList(names, lang) : names[0]]
  return [projects, ...where].filter(Boolean).join(', ')
}

/** Name of merged places. */
export const nameOfAll = (spots: readonly Spot[], lang: View['lang']): string => nameOf(inOne(spots), lang)
