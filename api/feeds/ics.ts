import { isInEveryYear } from '../../db/derived/due-day.ts'

/** An all-day event. Texts are plain and in one language. */
export interface CalendarEvent {
  /** Permanent and globally unique, as "reports-9999-rapport-dueOn@utblick.example". */
  readonly uid: string
  /** YYYY-MM-DD. */
  readonly day: string
  /** Comes back every year, on this day, MM-DD, to the last known; the last of the month in a year without it. */
  readonly yearly?: { readonly on: string; readonly until: string | null }
  readonly summary: string
  readonly description: string
  readonly url: string
  /** When the record version was published, RFC 3339 in UTC. */
  readonly stamp: string
  readonly category: string
  readonly cancelled: boolean
}

export interface Calendar {
  readonly name: string
  readonly language: string
  readonly url: string
  readonly events: readonly CalendarEvent[]
}

/** A calendar as iCalendar (RFC 5545, with NAME and REFRESH-INTERVAL of RFC 7986). Lines end in CRLF. */
export function writeCalendar({ name, language, url, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Utblick//Utblick API v1//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `URL:${url}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap((event) => eventLines(event, language)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const eventLines = (event: CalendarEvent, language: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(event.uid)}`,
  `DTSTAMP:${event.stamp.slice(0, 19).replace(/[-:]/g, '')}Z`,
  `DTSTART;VALUE=DATE:${event.day.replaceAll('-', '')}`,
  ...(event.yearly ? [recurrence(event.yearly)] : []),
  `SUMMARY;LANGUAGE=${language}:${escapeText(event.summary)}`,
  `DESCRIPTION;LANGUAGE=${language}:${escapeText(event.description)}`,
  `CATEGORIES:${escapeText(event.category)}`,
  `URL:${event.url}`,
  // A deadline does not block time.
  'TRANSP:TRANSPARENT',
  ...(event.cancelled ? ['STATUS:CANCELLED'] : []),
  'END:VEVENT',
]

/** RFC 5545, 3.3.10. A year without the day would be left out, so that day is the last of its month. */
function recurrence({ on, until }: NonNullable<CalendarEvent['yearly']>): string {
  const lastOfMonth = isInEveryYear(on) ? '' : `;BYMONTH=${Number(on.slice(0, 2))};BYMONTHDAY=-1`
  return `RRULE:FREQ=YEARLY${lastOfMonth}${until === null ? '' : `;UNTIL=${until.replaceAll('-', '')}`}`
}

/** A TEXT value: separators and line breaks are escaped, other control characters removed. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '')

/** Octets of a line, without CRLF. */
const MAX_LINE_OCTETS = 75
const encoder = new TextEncoder()

/** Folds a long line; never inside a character. */
function fold(line: string): string {
  let folded = ''
  let length = 0
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (length + octets > MAX_LINE_OCTETS) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += octets
  }
  return folded
}
