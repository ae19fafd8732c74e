/** The line on kind, start and distance of a relation: "Vänort sedan 1978 · 48 år · 620 km". */
import { labelIn } from '../text/language.ts'
import { relationKinds } from '../../db/resources/twin-town.ts'
import type { UncertainDate } from '../../db/schema/uncertain-date.ts'
import { count, kilometres } from '../text/format.ts'
import { dateInWords, yearsBetween } from '../text/format-date.ts'
import { kilometresBetween } from '../map/great-circle.ts'
import type { View } from '../element/view.ts'
import { pointOf } from './locator.ts'
import { hasEnded, isOld, type TwinTown } from './twin-town.ts'
import type { Messages } from './messages.ts'

/** The year, where the date is precise enough; the full dates are shown with the decisions. */
export function yearInWords(date: UncertainDate | null, lang: View['lang']): string {
  if (!date) return ''
  return yearsBetween(date, '') === null ? dateInWords(date, lang) : date.earliest!.slice(0, 4)
}

/** "1961–2022", "till 2015": what is known of it. */
function period(since: string, until: string, t: Messages): string {
  if (since && until) return /\s/.test(since + until) ? `${since} – ${until}` : `${since}–${until}`
  return since || (until && t.until(until))
}

/** The parts of the line. The number of years requires a fresh status of active, or an end date. */
export function relation(town: TwinTown, t: Messages, { lang, municipality, today }: View): string[] {
  const { status, kind, since, until } = town
  const label = kind ? labelIn(relationKinds[kind], lang) : t.relation
  const day = (date: UncertainDate | null) => (date ? dateInWords(date, lang) : '')
  const lower = label.toLocaleLowerCase(lang)
  const [from, to] = [pointOf(municipality), pointOf(town)]
  const ended = hasEnded(town)
  const began = yearInWords(since, lang)
  const years = yearsBetween(since, ended ? (yearsBetween(until, '') === null ? '' : until!.latest!) : today)
  return [
    ended
      ? t.former(lower, period(began, yearInWords(until, lang), t))
      : status === 'planned'
        ? t.willBe(lower, day(since))
        : began
          ? t.since(label, began)
          : t.sinceUnknown(label),
    /active|end|merged/.test(status ?? '') &&
      (ended || !isOld(town, today)) &&
      years! > 0 &&
      count(years!, t.years, lang),
    !ended && until && t.until(day(until)),
    from && to && kilometres(kilometresBetween(from, to), lang),
  ].filter((part) => typeof part === 'string')
}
