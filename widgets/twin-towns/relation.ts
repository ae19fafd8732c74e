/** The line that says what the relation is, since when and how far away: "Vänort sedan 1978 · 48 år · 620 km". */
import { labelIn } from '../shared/language.ts'
import { relationKinds } from '../../db/resources/twin-town.ts'
import type { UncertainDate } from '../../db/schema/uncertain-date.ts'
import { count, kilometres } from '../shared/format.ts'
import { dateInWords, yearsBetween } from '../shared/format-date.ts'
import { kilometresBetween } from '../shared/map/great-circle.ts'
import type { View } from '../shared/view.ts'
import { pointOf } from './locator.ts'
import { hasEnded, type TwinTown } from './twin-town.ts'
import type { Words } from './words.ts'

/** "1961–2022", "till 2015": what is known of it. */
function period(since: string, until: string, words: Words): string {
  if (since && until) return /\s/.test(since + until) ? `${since} – ${until}` : `${since}–${until}`
  return since || (until && words.until(until))
}

export function relation(town: TwinTown, words: Words, { lang, place, today }: View): string {
  const { status, kind, since, until } = town
  const label = kind ? labelIn(relationKinds[kind], lang) : words.relation
  const day = (date: UncertainDate | null) => (date ? dateInWords(date, lang) : '')
  const lower = label.toLocaleLowerCase(lang)
  const [from, to] = [pointOf(place), pointOf(town)]
  const ended = hasEnded(status)
  const years =
    status === 'planned' || (ended && !until?.latest)
      ? null
      : yearsBetween(since, ended ? until!.latest! : today)
  return [
    ended
      ? words.former(lower, period(day(since), day(until), words))
      : status === 'planned'
        ? words.planned(lower, day(since))
        : since
          ? words.since(label, day(since))
          : words.sinceUnknown(label),
    years && count(years, words.years, lang),
    from && to && kilometres(kilometresBetween(from, to), lang),
  ]
    .filter(Boolean)
    .join(' · ')
}
