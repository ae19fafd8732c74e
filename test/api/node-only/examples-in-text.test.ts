import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allPages } from '../../../api/docs/page-list.ts'
import type { Json } from '../../helpers/api.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

// Every address that README, the guides and the pages of the documentation show is requested from a new installation.

const project = join(import.meta.dirname, '..', '..', '..')
let server: RunningServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())

const unescaped = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** Addresses of the API in a text, with any host. */
const addressesIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|data\.example\.se)[:\d]*(\/(?:utblick|docs|datasets|health|\.well-known)[^\s"'`<>)\\]*)/g,
    ),
  ]
    .map(([, path = '']) => path.replace(/[.,;]$/, ''))
    .filter((path) => !/[…{$]|\.\.\./.test(path))

/** Asks; a list has to have records, since an example that gives nothing shows nothing. */
async function ask(path: string): Promise<string> {
  let response = await fetch(server.origin + path)
  // A file that is being made on a busy machine: as it asks for, later.
  for (let tries = 0; response.status === 503 && tries < 10; tries += 1) {
    await setTimeout(Number(response.headers.get('Retry-After') ?? 1) * 1000)
    response = await fetch(server.origin + path)
  }
  const text = await response.text()
  if (response.status !== 200) return `${response.status} ${path}`
  if (!response.headers.get('Content-Type')?.startsWith('application/json')) return ''
  const body: Json = JSON.parse(text)
  return Array.isArray(body.data) && body.data.length === 0 ? `nothing at ${path}` : ''
}

const inFull = async (paths: Iterable<string>) => {
  const wrong: string[] = []
  for (const path of new Set(paths)) wrong.push(await ask(path))
  return wrong.filter(Boolean)
}

test('of README and the other guides', async () => {
  const files = globSync(['*.md', 'api/**/*.md', 'demo/*.md', 'widgets/**/*.md'], { cwd: project })
  const paths = files.flatMap((file) => addressesIn(readFileSync(join(project, file), 'utf8')))
  expect(paths.length).toBeGreaterThan(4)
  expect(await inFull(paths)).toEqual([])
})

test('of every page of the documentation, in both languages', async () => {
  const paths = new Set<string>()
  for (const { path } of allPages())
    for (const language of ['sv', 'en']) {
      const html = await (await fetch(`${server.origin}/docs/${path}?lang=${language}`)).text()
      for (const [, code = ''] of html.matchAll(/<pre[^>]*>([\s\S]*?)<\/pre>/g)) {
        // What is shown of answers is checked with the OpenAPI document, from which it comes.
        const shown = unescaped(code)
        if (/^\s*[{[<]|BEGIN:VCALENDAR/.test(shown)) continue
        for (const address of addressesIn(shown)) paths.add(address)
      }
    }
  expect(paths.size).toBeGreaterThan(15)
  expect(await inFull(paths)).toEqual([])
})
