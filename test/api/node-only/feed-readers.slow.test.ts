import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Json } from '../../helpers/api.ts'
import { clientProject, run } from '../../helpers/client-project.ts'
import { present, pythonWith } from '../../helpers/programs.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

// Feeds and the calendar, read by other makers' programs from a running server.

const python = pythonWith('feedparser')
let server: RunningServer
let project: ReturnType<typeof clientProject>
beforeAll(async () => {
  server = await startServer()
  project = clientProject()
})
afterAll(async () => {
  project?.remove()
  await server?.stop()
})

const api = () => `${server.origin}/utblick/v1`
const jsonFeed = async (query = ''): Promise<Json> =>
  (await fetch(`${api()}/feeds/projects?format=json&limit=100${query}`)).json()

/** Runs a module that prints JSON; `url` is what it reads. */
async function jsonFrom(name: string, code: string, url: string): Promise<Json> {
  project.write(name, code)
  const { code: exit, output } = await run(process.execPath, [name, url], { cwd: project.folder })
  expect(exit, output).toBe(0)
  return JSON.parse(output)
}

describe('an Atom feed has the same entries as the JSON Feed', () => {
  const expected = async () =>
    (await jsonFeed()).items.map(({ id, url, title, date_published }: Json) => ({
      id,
      url,
      title,
      updated: new Date(date_published).toISOString(),
    }))

  test('in feedsmith', async () => {
    const { format, feed } = await jsonFrom(
      'feedsmith.js',
      `import { parseFeed } from 'feedsmith'
console.log(JSON.stringify(parseFeed(await (await fetch(process.argv[2])).text())))`,
      `${api()}/feeds/projects?limit=100`,
    )
    expect(format).toBe('atom')
    expect(feed.title.value ?? feed.title).toBe((await jsonFeed()).title)
    expect(
      feed.entries.map(({ id, links, title, updated }: Json) => ({
        id,
        url: links.find((link: Json) => !link.rel || link.rel === 'alternate').href,
        title: title.value ?? title,
        updated: new Date(updated).toISOString(),
      })),
    ).toEqual(await expected())
  })

  test('in rss-parser', async () => {
    const feed = await jsonFrom(
      'rss-parser.js',
      `import Parser from 'rss-parser'
console.log(JSON.stringify(await new Parser().parseURL(process.argv[2])))`,
      `${api()}/feeds/projects?limit=100`,
    )
    expect(
      feed.items.map(({ id, link, title, isoDate }: Json) => ({ id, url: link, title, updated: isoDate })),
    ).toEqual(await expected())
  })

  test.runIf(present(python, 'Python with feedparser', 'python3-feedparser'))(
    'in feedparser, which finds the feed well formed',
    async () => {
      const file = join(project.folder, 'feed.py')
      writeFileSync(
        file,
        `import json, sys
import feedparser
feed = feedparser.parse(sys.argv[1])
print(json.dumps({"version": feed.version, "bozo": bool(feed.bozo), "language": feed.feed.get("language"),
  "entries": [{"id": e.id, "url": e.link, "title": e.title, "updated": e.updated} for e in feed.entries]}))`,
      )
      const { code, output } = await run(python!, [file, `${api()}/feeds/projects?limit=100`])
      expect(code, output).toBe(0)
      const { version, bozo, entries } = JSON.parse(output)
      expect({ version, bozo }).toEqual({ version: 'atom10', bozo: false })
      expect(
        entries.map((entry: Json) => ({ ...entry, updated: new Date(entry.updated).toISOString() })),
      ).toEqual(await expected())
    },
  )
})

test('a JSON Feed is one to feedsmith', async () => {
  const { format, feed } = await jsonFrom(
    'json-feed.js',
    `import { parseFeed } from 'feedsmith'
console.log(JSON.stringify(parseFeed(await (await fetch(process.argv[2])).text())))`,
    `${api()}/feeds/all?format=json&limit=20`,
  )
  expect(format).toBe('json')
  expect(feed.items).toHaveLength(20)
})

test('the calendar is one to ical.js, with whole days and texts as they are', async () => {
  const code = `import ICAL from 'ical.js'
const calendar = new ICAL.Component(ICAL.parse(await (await fetch(process.argv[2])).text()))
console.log(JSON.stringify({
  method: calendar.getFirstPropertyValue('method'),
  events: calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part)
    return { uid: event.uid, summary: event.summary, description: event.description, day: event.startDate.toString(),
      whole: event.startDate.isDate, url: part.getFirstPropertyValue('url') }
  }),
}))`
  const { method, events } = await jsonFrom('calendar.js', code, `${api()}/feeds/calendar`)
  expect(method).toBe('PUBLISH')
  expect(events.length).toBeGreaterThan(10)
  expect(new Set(events.map(({ uid }: Json) => uid)).size).toBe(events.length)
  for (const { whole, url, description } of events) {
    expect(whole).toBe(true)
    expect(description).toContain(url)
  }
  const [first] = events
  const { data } = await (await fetch(first.url)).json()
  expect(first.summary).toContain(data.title?.sv ?? '')
  expect(JSON.stringify(data)).toContain(first.day)
})
