import { BASE } from '../constants.ts'
import type { Format } from '../formats/format.ts'
import { withQuery } from '../envelope/links.ts'
import type { Common } from '../parameters/common.ts'

/** The formats of feeds and the calendar. */
export const atom: Format = {
  name: 'atom',
  title: 'Atom',
  mediaType: 'application/atom+xml',
  acceptedAs: ['application/rss+xml', 'application/rdf+xml', 'application/xml', 'text/xml'],
  contentType: 'application/atom+xml; charset=utf-8',
}
export const jsonFeed: Format = {
  name: 'json',
  title: 'JSON Feed',
  mediaType: 'application/feed+json',
  acceptedAs: ['application/json'],
  contentType: 'application/feed+json; charset=utf-8',
}
export const iCalendar: Format = {
  name: 'ics',
  title: 'iCalendar',
  mediaType: 'text/calendar',
  acceptedAs: ['application/ics', 'text/x-vcalendar'],
  contentType: 'text/calendar; charset=utf-8',
}

/** A feed is in one language, which is therefore part of its ETag. */
export const inLanguage = ({ format, language }: Pick<Common<Format>, 'format' | 'language'>): Format => ({
  ...format,
  name: `${format.name}-${language}`,
})

/** Link values of a list: the feeds of its changes, for the same municipalities. */
export function feedLinks(origin: string, name: string, municipality: string | undefined): string[] {
  return [atom, jsonFeed].map((format) => {
    const query = new URLSearchParams({ format: format.name, ...(municipality && { municipality }) })
    const address = origin + withQuery(`${BASE}/feeds/${name}`, query.toString())
    return `<${address}>; rel="alternate"; type="${format.mediaType}"`
  })
}
