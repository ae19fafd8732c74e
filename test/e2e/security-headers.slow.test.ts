import { existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPage } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

const used = useBrowser()
const project = join(import.meta.dirname, '..', '..')
const ask = (path: string, init?: RequestInit) => fetch(used.server.origin + path, init)

const pages = globSync('**/*.html', { cwd: join(project, 'demo') }).sort()
const files = globSync('**/*.*', { cwd: join(project, 'demo') }).sort()
const built = globSync('**/*.{js,json}', { cwd: join(project, 'dist/w') }).map((path) => `/w/${path}`)

/** Sends the target as it is written, which fetch would tidy up. */
const raw = (target: string, method = 'GET'): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(used.server.origin).port), '127.0.0.1', () =>
      socket.write(`${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (data) => (text += data.toString('latin1')))
    socket.once('error', reject)
    socket.once('close', () => resolve(text))
  })

describe.each(pages)('%s', (page) => {
  test('opens in Chromium without policy violations, to its end and with all controls', async () => {
    const opened = await openPage(used.browser, `${used.server.origin}/${page}`, {}, (at) =>
      at.addInitScript(() => {
        const broken: string[] = []
        Object.assign(globalThis, { broken })
        document.addEventListener('securitypolicyviolation', (event) =>
          broken.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
        )
      }),
    )
    const at = opened.page
    await at.waitForLoadState('networkidle')
    // Widgets that wait for the viewport load too.
    await at.evaluate(async () => {
      for (
        let step = 0;
        step < 60 && scrollY + innerHeight < document.documentElement.scrollHeight;
        step += 1
      ) {
        scrollBy(0, innerHeight)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      scrollTo(0, 0)
    })
    // Language, theme and what else the page lets one choose.
    for (const radio of (await at.locator('input[type=radio]:visible').all()).slice(0, 8))
      await radio.check({ force: true, timeout: 2000 }).catch(() => undefined)
    await at.waitForLoadState('networkidle')
    expect(await at.evaluate(() => (globalThis as unknown as { broken: string[] }).broken)).toEqual([])
    expect(opened.errors.filter((error) => /Content Security Policy|refused/i.test(error))).toEqual([])
    await at.context().close()
  })

  test('allows nothing from other origins, and no injected markup', async () => {
    const policy = (await ask(`/${page}`)).headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/)
    for (const directive of ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'"])
      expect(policy).toContain(directive)
  })
})

const charset: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  json: 'application/json',
}

test.each([...files.map((path) => `/${path}`), '/', ...built.slice(0, 40)])(
  '%s has the headers of a file',
  async (path) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    const type = charset[path === '/' ? 'html' : path.split('.').at(-1)!]
    if (type) expect(headers.get('Content-Type')).toBe(type)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/)
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe(
      path.startsWith('/w/') || path.endsWith('.css') ? 'cross-origin' : 'same-origin',
    )
    expect(headers.get('Access-Control-Allow-Origin')).toBe(path.startsWith('/w/') ? '*' : null)
    expect(headers.get('Cache-Control')).toMatch(/^public, max-age=\d+/)
    const etag = headers.get('ETag')!
    expect(etag).toMatch(/^W\/"/)
    for (const condition of [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"other", ${etag}` },
      { 'If-Modified-Since': headers.get('Last-Modified')! },
    ]) {
      const again = await ask(path, { headers: condition as Record<string, string> })
      expect(again.status, JSON.stringify(condition)).toBe(304)
      expect(await again.text()).toBe('')
      for (const name of ['ETag', 'Cache-Control', 'Content-Security-Policy', 'X-Content-Type-Options'])
        expect(again.headers.get(name), name).toBe(headers.get(name))
    }
    expect((await ask(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
    const head = await ask(path, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('ETag')).toBe(etag)
  },
)

test.each([
  '/docs/',
  '/docs/recipes',
  '/docs/copy.js',
  '/docs/nothing',
  '/nothing',
  '/w/nothing.js',
  '/nothing.html',
  '/gallery',
  '/gallery/',
  '/utblick/v1/nothing',
])('%s has nosniff and a referrer policy, whatever its status', async (path) => {
  const { status, headers } = await ask(path)
  expect([200, 404]).toContain(status)
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  if ((headers.get('Content-Type') ?? '').startsWith('text/html'))
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/)
})

describe('files that are not public', () => {
  const secret = join(project, 'demo', '.secret-of-a-test')
  beforeAll(() => {
    mkdirSync(secret)
    writeFileSync(join(secret, 'page.html'), 'secret of a test')
  })
  afterAll(() => rmSync(secret, { recursive: true }))

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/w/../../package.json',
    '/w/..%2f..%2fpackage.json',
    '/w/v1/../../../package.json',
    '/gallery/..%5c..%5cpackage.json',
    '/..\\package.json',
    '//etc/passwd',
    '/%2fetc/passwd',
    '/w//etc/passwd',
    '/index.html%00.png',
    '/gallery%2fpage.js',
    '/%252e%252e/package.json',
    '/./package.json',
    '/.secret-of-a-test/page.html',
    '/%2esecret-of-a-test/page.html',
    '/gallery/../.secret-of-a-test/page.html',
    '/.git/config',
  ])('%s is not given', async (target) => {
    const answer = await raw(target)
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /)
    expect(answer).not.toMatch(/"workspaces"|root:|secret of a test|\[core\]|import /)
  })
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'OPTIONS'])(
  '%s on a page or a file is 405',
  async (method) => {
    for (const path of ['/', '/index.html', '/site.js', '/w/v1/all.js']) {
      const answer = await raw(path, method)
      expect(answer, path).toMatch(/^HTTP\/1\.1 405 /)
      expect(answer, path).toMatch(/^allow: GET, HEAD\r?$/im)
    }
  },
)

test('addresses of the API are not files: the preflight of a redirect is answered', async () => {
  for (const path of ['/utblick/v1/projects/', '/utblick/v1/municipalities/0764/summary/?lang=en'])
    expect(await raw(path, 'OPTIONS'), path).toMatch(/^HTTP\/1\.1 204 [^]*access-control-allow-origin: \*/i)
})

test('the widgets have been built, which these tests require', () => {
  expect(existsSync(join(project, 'dist'))).toBe(true)
  expect(built.length).toBeGreaterThan(5)
})
