/** A whole day that something happens on, as iCalendar has it. Texts are plain and in one language. */
export interface CalendarEvent {
  /** Lasting and unique in the world, as "reports-9999-rapport-dueOn@utblick.example". */
  readonly uid: string
  /** YYYY-MM-DD. */
  readonly day: string
  readonly summary: string
  readonly description: string
  readonly url: string
  /** When what the event says was published, RFC 3339 in UTC. */
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

/** A calendar as iCalendar (RFC 5545, with the name and refreshing of RFC 7986). Lines end in CRLF. */
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
  `SUMMARY;LANGUAGE=${language}:${escapeText(event.summary)}`,
  `DESCRIPTION;LANGUAGE=${language}:${escapeText(event.description)}`,
  `CATEGORIES:${escapeText(event.category)}`,
  `URL:${event.url}`,
  // A deadline takes no time of the day.
  'TRANSP:TRANSPARENT',
  ...(event.cancelled ? ['STATUS:CANCELLED'] : []),
  'END:VEVENT',
]

/** A value of type TEXT: separators are escaped, a line break is written as \n, other controls are left out. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '')

/** Octets of a line at most, without its end. */
const MAX_LINE_OCTETS = 75
const encoder = new TextEncoder()

/** A long line over several, each further one begun by a space; a character is never cut in two. */
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
