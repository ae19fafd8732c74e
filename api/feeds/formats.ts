import type { Format } from '../formats/format.ts'
import type { Common } from '../parameters/common.ts'

/** The forms that a feed can take. */
export const atom: Format = {
  name: 'atom',
  mediaType: 'application/atom+xml',
  readBy: ['application/rss+xml', 'application/rdf+xml', 'application/xml', 'text/xml'],
  contentType: 'application/atom+xml; charset=utf-8',
}
export const jsonFeed: Format = {
  name: 'json',
  mediaType: 'application/feed+json',
  readBy: ['application/json'],
  contentType: 'application/feed+json; charset=utf-8',
}
export const iCalendar: Format = {
  name: 'ics',
  mediaType: 'text/calendar',
  readBy: ['application/ics', 'text/x-vcalendar'],
  contentType: 'text/calendar; charset=utf-8',
}

/** A feed speaks a language, so the language is part of its form and of its ETag. */
export const inLanguage = ({ format, language }: Pick<Common<Format>, 'format' | 'language'>): Format => ({
  ...format,
  name: `${format.name}-${language}`,
})
