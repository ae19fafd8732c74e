/** What a number format shows of a number: which parts of a date, a percentage, or a number with leading zeros. */
export type NumberFormat =
  | { readonly shows: 'number' | 'percent' | 'day' | 'month' | 'year' | 'time' | 'yearless' }
  | { readonly shows: 'zeros'; readonly digits: number }

/** Formats that have a number only, by ECMA-376 part 1, 18.8.30. Others are numbers. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss.0',
  // Dates in other languages' calendars: all show a day but these.
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'yyyy-mm-dd'])),
  ...Object.fromEntries([32, 33, 34, 35, 55, 56].map((id) => [id, 'h:mm'])),
}

/**
 * What a format shows.
 * @param id the format's number in the workbook
 * @param code its code where the workbook defines it, as "mmm\-yy"
 */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const pattern = withoutLiterals(code ?? builtIn[id] ?? 'General')
  if (pattern === 'general' || pattern === '') return { shows: 'number' }
  if (pattern.includes('%')) return { shows: 'percent' }
  const year = /[ye]/.test(pattern) && !/[0#?]e/.test(pattern)
  const day = pattern.includes('d')
  const time = /[hs]/.test(pattern)
  if (year && day) return { shows: 'day' }
  if (year) return { shows: pattern.includes('m') ? 'month' : 'year' }
  if (day) return { shows: 'yearless' }
  if (time) return { shows: 'time' }
  if (pattern.includes('m')) return { shows: 'yearless' }
  return /^0{2,}$/.test(pattern) ? { shows: 'zeros', digits: pattern.length } : { shows: 'number' }
}

/** The first section of a code, which is for positive numbers, without texts, colours, languages and paddings. */
const withoutLiterals = (code: string): string =>
  code
    .replace(/"[^"]*"?|\\.|_.|\*./gs, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi, '')
    .split(';')[0]!
    .replace(/am\/pm|a\/p/gi, '')
    .trim()
    .toLowerCase()

const DAY_MS = 86_400_000

/**
 * The moment that a spreadsheet's serial number is, as if it were in UTC; null when it is none.
 * @param from1904 whether the workbook counts from 1904, as old Macintosh ones do
 */
export function serialDate(serial: number, from1904: boolean): Date | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null
  if (from1904) return new Date(Date.UTC(1904, 0, 1) + Math.round(serial * DAY_MS))
  // Excel believes that 1900 was a leap year: its day 60 does not exist, and earlier ones are one less.
  if (Math.floor(serial) === 60) return null
  const epoch = Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return new Date(epoch + Math.round(serial * DAY_MS))
}
