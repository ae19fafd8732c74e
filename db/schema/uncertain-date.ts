/**
 * A date as precise as its source, in a small part of EDTF (ISO 8601-2). Published with the first and last day
 * it can mean, so that no reader has to parse it.
 */
export interface UncertainDate {
  /** As written: "1978", "2007-01-23", "198X", "1989~", "1989~/1992~", "[2003..]". */
  readonly edtf: string
  /** First day it can mean, or null when open. */
  readonly earliest: string | null
  /** Last day it can mean, or null when open. */
  readonly latest: string | null
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'interval'
  readonly approximate: boolean
  /** The words of the source, where someone has kept them: "i slutet av 80-talet". */
  readonly asWritten?: string
}

const PART = /^(\d{4}|\d{3}X)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/
const OPEN_RANGE = /^\[(.+)\.\.\]$/

/** True for a day that the calendar has: 2024-02-30 is not one. */
export function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** Reads the subset of EDTF in use; null when the text is not such a date. */
export function parseUncertainDate(edtf: string): UncertainDate | null {
  const open = OPEN_RANGE.exec(edtf)?.[1]
  if (open !== undefined) {
    const start = parsePart(open)
    return start && { ...start, edtf, latest: null, precision: 'interval', approximate: true }
  }
  const [from, to, tooMany] = edtf.split('/')
  if (from === undefined || tooMany !== undefined) return null
  if (to === undefined) {
    const part = parsePart(from)
    return part && { ...part, edtf }
  }
  const start = from === '..' ? null : parsePart(from)
  const end = to === '..' ? null : parsePart(to)
  if ((start === null && from !== '..') || (end === null && to !== '..') || (!start && !end)) return null
  if (start?.earliest && end?.latest && start.earliest > end.latest) return null
  return {
    edtf,
    earliest: start?.earliest ?? null,
    latest: end?.latest ?? null,
    precision: 'interval',
    approximate: Boolean(start?.approximate ?? end?.approximate),
  }
}

function parsePart(text: string): UncertainDate | null {
  const [, year, month, day, qualifier] = PART.exec(text) ?? []
  if (year === undefined) return null
  const decade = year.endsWith('X')
  if (decade && month !== undefined) return null
  const approximate = qualifier !== undefined
  const bounds = (earliest: string, latest: string, precision: UncertainDate['precision']) =>
    isCalendarDay(earliest) && isCalendarDay(latest)
      ? { edtf: text, earliest, latest, precision, approximate }
      : null
  if (decade) return bounds(`${year.slice(0, 3)}0-01-01`, `${year.slice(0, 3)}9-12-31`, 'decade')
  if (month === undefined) return bounds(`${year}-01-01`, `${year}-12-31`, 'year')
  if (day === undefined)
    return bounds(`${year}-${month}-01`, `${year}-${month}-${lastDay(year, month)}`, 'month')
  return bounds(`${year}-${month}-${day}`, `${year}-${month}-${day}`, 'day')
}

function lastDay(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')
}
