import * as v from 'valibot'
import { defineField, type FieldOptions } from '../field.ts'
import { isCalendarDay, parseUncertainDate } from '../uncertain-date.ts'
import { type Kind, type KindFilter } from './kind.ts'

/** A calendar day, YYYY-MM-DD. */
export const date = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions>(options: O) =>
  defineField<string, O>('date', options)

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
/** A Swedish month as a group of a regular expression. */
export const MONTH =
  '(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?'
const DAY_WORDS = /* @__PURE__ */ new RegExp(`^(\\d{1,2}) ${MONTH} (\\d{4})$`)

/** "mars" is "03". */
export const monthNumber = (word: string) =>
  String(months.findIndex((month) => word.startsWith(month)) + 1).padStart(2, '0')

/** The day that a Swedish spreadsheet writes as 2024-03-01, 20240301, 1/3 2024 or 1 mars 2024; null for anything else. */
export function readDay(text: string): string | null {
  const written = text.trim().toLowerCase()
  // A spreadsheet adds midnight to a day that it reads as a date-time.
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(written)?.[1]
  if (iso !== undefined) return isCalendarDay(iso) ? iso : null
  const [, y, m, d] = /^(\d{4})(\d{2})(\d{2})$/.exec(written) ?? []
  if (y !== undefined) return day(y, m!, d!)
  const [, d2, m2, y2] = /^(\d{1,2})\/(\d{1,2})[ -](\d{4})$/.exec(written) ?? []
  if (y2 !== undefined) return day(y2, m2!, d2!)
  const [, d3, word, y3] = DAY_WORDS.exec(written) ?? []
  return y3 === undefined ? null : day(y3, monthNumber(word!), d3!)
}

function day(year: string, month: string, date: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isCalendarDay(iso) ? iso : null
}

/** Days of a year, a month or a day; a range reaches from the first of `from` to the last of `to`. */
export const dayFilter: Partial<KindFilter> = {
  allowed: () => ({ sv: 'ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD', en: 'YYYY, YYYY-MM or YYYY-MM-DD' }),
  read: (text, _, op) => {
    const date = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? parseUncertainDate(text) : null
    return (op === 'to' ? date?.latest : date?.earliest) ?? null
  },
  jsonSchema: () => ({
    type: 'string',
    pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
  }),
}

export const dateKind: Kind = {
  name: 'date',
  title: { sv: 'datum', en: 'date' },
  validator: () => v.pipe(v.string(), v.check(isCalendarDay)),
  allowed: () => ({ sv: 'en dag i kalendern som ÅÅÅÅ-MM-DD', en: 'a calendar day as YYYY-MM-DD' }),
  bounds: (value) => ({ earliest: String(value), latest: String(value) }),
  cell: 'date',
  readCell: (raw) => readDay(String(raw)) ?? raw,
  jsonSchema: () => ({ type: 'string', format: 'date' }),
  jsonLd: () => ({ '@type': 'xsd:date' }),
  filter: dayFilter,
}
