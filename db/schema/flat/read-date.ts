import { isCalendarDay, parseUncertainDate } from '../uncertain-date.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const MONTH =
  '(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?'

const DAY_WORDS = new RegExp(`^(\\d{1,2}) ${MONTH} (\\d{4})$`)
const MONTH_WORDS = new RegExp(`^${MONTH} (\\d{4})$`)

/** The day that a Swedish spreadsheet writes as 2024-03-01, 20240301, 1/3 2024 or 1 mars 2024; null for anything else. */
export function readDay(text: string): string | null {
  const written = text.trim().toLowerCase()
  // A spreadsheet adds a midnight to a day that it takes for a moment.
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(written)?.[1]
  if (iso !== undefined) return isCalendarDay(iso) ? iso : null
  const [, y, m, d] = /^(\d{4})(\d{2})(\d{2})$/.exec(written) ?? []
  if (y !== undefined) return day(y, m!, d!)
  const [, d2, m2, y2] = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/.exec(written) ?? []
  if (y2 !== undefined) return day(y2, m2!, d2!)
  const [, d3, word, y3] = DAY_WORDS.exec(written) ?? []
  return y3 === undefined ? null : day(y3, monthNumber(word!), d3!)
}

/** The uncertain date that a person writes as EDTF, as a day, or as mars 2024, 1980-talet or ca 1978; null for anything else. */
export function readUncertainDate(text: string): string | null {
  const written = text.trim()
  if (parseUncertainDate(written)) return written
  const plain = readDay(written)
  if (plain !== null) return plain
  const lower = written.toLowerCase()
  const [, word, year] = MONTH_WORDS.exec(lower) ?? []
  if (year !== undefined) return `${year}-${monthNumber(word!)}`
  const decade = /^(\d{3})0-talet$/.exec(lower)?.[1]
  if (decade !== undefined) return `${decade}X`
  const about = /^(?:ca|cirka|omkring|runt) ?(\d{4})$/.exec(lower)?.[1]
  return about === undefined ? null : `${about}~`
}

const monthNumber = (word: string) =>
  String(months.findIndex((month) => word.startsWith(month)) + 1).padStart(2, '0')

function day(year: string, month: string, date: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isCalendarDay(iso) ? iso : null
}
