import type { Feed } from './feed.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.subtitle,
    language: feed.language,
    authors: [{ name: 'Utblick' }],
    // Extensions start with an underscore.
    _utblick: { id: feed.id, updated: feed.updated, license: feed.license },
    items: feed.entries.map(({ id, url, title, summary, updated, categories }) => ({
      id,
      url,
      title,
      content_text: summary,
      date_published: updated,
      tags: categories.map(({ label }) => label),
    })),
  })
}
