import type { Feed, FeedEntry } from './feed.ts'
import { atom } from './formats.ts'
import { element, escapeXml } from './xml.ts'

/** A feed as Atom 1.0 (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.subtitle),
    text('updated', feed.updated),
    element('author', {}, text('name', 'Utblick')),
    element('link', { rel: 'self', type: atom.mediaType, href: feed.self }),
    element('link', { rel: 'alternate', href: feed.home }),
    element('link', { rel: 'license', href: feed.license }),
    text('rights', feed.license),
    ...feed.entries.map(entry),
  ])
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}

const entry = ({ id, url, title, summary, updated, categories }: FeedEntry): string =>
  element('entry', {}, [
    text('id', id),
    text('title', title),
    text('updated', updated),
    // Without a type: some readers take only a link to HTML, or without a type, for the address of an entry.
    element('link', { rel: 'alternate', href: url }),
    ...categories.map(({ term, label }) => element('category', { term, label })),
    text('summary', summary),
  ])

const text = (name: string, content: string) => element(name, {}, escapeXml(content))
