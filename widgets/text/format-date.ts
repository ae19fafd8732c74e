/** Dates as text, at the precision of their source. */
import type { UncertainDate } from '../../db/schema/uncertain-date.ts'
import { once } from './format.ts'
import { type Language, messagesOf } from './language.ts'
import { dates as sv } from './messages/sv.ts'

const messagesIn = messagesOf('dates', sv)

/** "23 januari 2007". Takes a day or an instant; an instant is shown as its day in Sweden. */
export function dayInWords(day: string, lang: Language): string {
  const options = { dateStyle: 'long', timeZone: day.length > 10 ? 'Europe/Stockholm' : 'UTC' }
  return once(lang === 'en' ? 'en-GB' : lang, options, Intl.DateTimeFormat).format(new Date(day))
}

/** The day that an instant (RFC 3339) is in Sweden, YYYY-MM-DD. */
export const dayInSweden = (instant: string) =>
  once('sv', { timeZone: 'Europe/Stockholm' }, Intl.DateTimeFormat).format(new Date(instant))

/** One end of a date in EDTF: a day, a month, a year or a decade. */
function partInWords(part: string, lang: Language): string {
  const text = part.replace(/[~?%[\].]/g, '')
  if (text.endsWith('X')) return messagesIn(lang).decade(`${text.slice(0, 3)}0`)
  if (text.length < 5) return text
  if (text.length > 7) return dayInWords(text, lang)
  const month = once(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }, Intl.DateTimeFormat)
  return month.format(new Date(text))
}

/** "1978", "omkring 1989–1992", "tidigast 2003", "23 januari 2007", "1980-talet". */
export function dateInWords({ edtf, approximate }: UncertainDate, lang: Language): string {
  const t = messagesIn(lang)
  const [from = '', to] = edtf.split('/')
  const [start, end] = [partInWords(from, lang), partInWords(to ?? '', lang)]
  if (edtf.startsWith('[')) return t.earliest(start)
  if (to === '..') return t.from(start)
  if (from === '..') return t.until(end)
  const dash = /\s/.test(start + end) ? ' – ' : '–'
  const when = to ? start + dash + end : start
  return approximate ? t.around(when) : when
}

/** Whole years from a date to a day, as "48" in "48 år"; null when the date is not sharp to the year. */
export function yearsBetween(date: UncertainDate | null, day: string): number | null {
  if (!date?.earliest || date.approximate || /decade|interval/.test(date.precision)) return null
  const years = Number(day.slice(0, 4)) - Number(date.earliest.slice(0, 4))
  const notYet = date.precision === 'day' && day.slice(5, 10) < date.earliest.slice(5)
  return years - Number(notYet)
}
