import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { policyLines } from '../../widgets/embed/policy-lines.ts'
import { embedExamples } from '../helpers/embeds.ts'
import { elements } from '../helpers/gallery.ts'
import { openHost, SCRIPT, widgetsOf } from '../helpers/host-page.ts'
import { openPage, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

/** Pages that trust nobody: what they allow is enough, or the page's own text stays. */
const used = useBrowser()
const body = elements.map(widgetsOf).join('')

const policy = (...more: string[]) => ({
  'Content-Security-Policy': [
    `default-src 'none'`,
    `script-src ${used.server.origin}`,
    `connect-src ${used.server.origin}`,
    ...more,
  ].join('; '),
})

const statesIn = (page: Page | ReturnType<Page['frames']>[number]): Promise<string[]> =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.specimen > *')].map((at) =>
        at.shadowRoot ? (at as unknown as { state: string }).state : `${at.localName} is not defined`,
      ),
    ),
  ])

test('a policy that allows our scripts and our data, and nothing else, is enough', async () => {
  const { page, errors } = await openHost(used.browser, used.server, { headers: policy(), body })
  await widgetsAreReady(page)
  expect(await statesIn(page)).toEqual(['ready'])
  expect(errors).toEqual([])
  await page.context().close()
})

test('Trusted Types are enough, when lit-html may have its policy', async () => {
  const { page, errors } = await openHost(used.browser, used.server, {
    headers: policy(`require-trusted-types-for 'script'`, 'trusted-types lit-html'),
    body,
  })
  await widgetsAreReady(page)
  expect(await statesIn(page)).toEqual(['ready'])
  expect(errors).toEqual([])
  await page.context().close()
})

/** Collects the console messages of the widgets. */
function listening() {
  const lines: string[] = []
  const prepare = async (page: Page) => {
    page.on('console', (message) => message.text().startsWith('Utblick:') && lines.push(message.text()))
  }
  return { lines, prepare }
}

test.each(['other', `'none'`, 'other another'])(
  'where Trusted Types are required and only %s is allowed, the fallback stays, and one console line names what to allow',
  async (names) => {
    const { lines, prepare } = listening()
    const { page, errors } = await openHost(used.browser, used.server, {
      headers: policy(`require-trusted-types-for 'script'`, `trusted-types ${names}`),
      body,
      prepare,
    })
    await page.waitForLoadState('networkidle')
    const fallbacks = page.locator('.specimen a')
    expect(await fallbacks.count()).toBeGreaterThanOrEqual(elements.length)
    for (const link of await fallbacks.all()) expect(await link.isVisible()).toBe(true)
    expect(errors.filter((error) => error.startsWith('error:'))).toEqual([])
    expect(lines.length).toBe(1)
    expect(lines[0]).toContain('trusted-types lit-html')
    await page.context().close()
  },
)

test('where names are allowed but Trusted Types are not required, the widgets work without a policy', async () => {
  const { page, errors } = await openHost(used.browser, used.server, {
    headers: policy('trusted-types other'),
    body,
  })
  await widgetsAreReady(page)
  expect(await statesIn(page)).toEqual(['ready'])
  expect(errors.filter((error) => error.startsWith('error:'))).toEqual([])
  await page.context().close()
})

test('a policy that blocks the data is reported without a retry, with the line to add', async () => {
  const { lines, prepare } = listening()
  const { page } = await openHost(used.browser, used.server, {
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${used.server.origin}; connect-src https://other.example`,
    },
    body,
    prepare,
  })
  await widgetsAreReady(page)
  expect(await statesIn(page)).toEqual(['error'])
  expect(lines).toEqual([expect.stringContaining(`connect-src ${used.server.origin}`)])
  const widget = page.locator('intl-goals').first()
  expect(await widget.locator('[part=status]').textContent()).toContain('säkerhetsinställningar')
  expect(await page.locator('[part=retry]').count()).toBe(0)
  expect(await page.locator('.specimen a[href="/egen"]').first().isVisible()).toBe(true)
  // Coming back online changes nothing of it.
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.waitForTimeout(300)
  expect(asked).toEqual([])
  await page.context().close()
})

test('a report-only policy has no effect', async () => {
  const { page } = await openHost(used.browser, used.server, {
    headers: { 'Content-Security-Policy-Report-Only': `default-src 'none'` },
    body,
  })
  await widgetsAreReady(page)
  expect(await statesIn(page)).toEqual(['ready'])
  await page.context().close()
})

test('an unreachable server is not mistaken for a policy: there is a retry', async () => {
  const { page } = await openHost(used.browser, used.server, {
    body,
    prepare: (page) => page.route('**/utblick/v1/**', (route) => route.abort()),
  })
  await widgetsAreReady(page)
  expect(await page.locator('intl-goals [part=status]').first().textContent()).toContain('går inte att nå')
  expect(await page.locator('[part=retry]').count()).toBeGreaterThan(0)
  await page.context().close()
})

/** The widgets in a frame of a page of the server: Chromium blocks other pages from requesting localhost. */
async function openFramed(sandbox: string) {
  const opened = await openPage(used.browser, `${used.server.origin}/gallery/no-script.html`, {}, (page) =>
    page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })),
  )
  await opened.page.evaluate(
    ([rules, content]) => {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', rules!)
      frame.title = 'Ram'
      frame.srcdoc = content!
      document.body.replaceChildren(frame)
    },
    [sandbox, `<html lang="sv"><title>Ram</title>${SCRIPT}${body}`],
  )
  return opened
}

test('a frame that allows scripts and nothing else shows the widgets: no storage, no cookie, no origin', async () => {
  const { page, errors } = await openFramed('allow-scripts')
  await expect.poll(() => page.frames().length).toBe(2)
  const frame = page.frames()[1]!
  await expect.poll(() => statesIn(frame)).toEqual(['ready'])
  expect(await frame.evaluate(() => window.origin)).toBe('null')
  expect(errors).toEqual([])
  await page.context().close()
})

test('a frame without scripts shows the fallback', async () => {
  const { page } = await openFramed('')
  const fallbacks = page.frameLocator('iframe').locator('.specimen a')
  await expect.poll(() => fallbacks.count()).toBeGreaterThanOrEqual(elements.length)
  for (const link of await fallbacks.all()) expect(await link.isVisible()).toBe(true)
  await page.context().close()
})

/** On a municipality's own host, with the policy that the builder and the documentation tell it to have. */
async function openElsewhere(
  head: string,
  body: string,
  lines: readonly string[],
  more: readonly string[] = [],
) {
  const host = 'http://kommun.example/'
  return openPage(used.browser, host, {}, async (page) => {
    await page.route(`${host}**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'Content-Security-Policy': [`default-src 'none'`, `img-src data:`, ...more, ...lines].join('; '),
        },
        body: `<!doctype html><html lang="sv"><head><title>Kommunen</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
      }),
    )
  })
}

const embedAddress = (widget: string) =>
  `${used.server.origin}/embed/${widget}?${embedExamples[widget]}`.replaceAll('&', '&amp;')
const foreign = (error: string) => error.startsWith('foreign request')
const stateOf = (page: Page, tag: string) =>
  page.waitForFunction(
    (at) => (document.querySelector(at) as unknown as { state?: string } | null)?.state === 'ready',
    tag,
  )

const NONCE = 'abc123'
test.each([
  ['by host', {}, '', []],
  ['by nonce', { by: 'nonce', nonce: NONCE }, `nonce="${NONCE}"`, []],
  ['with Trusted Types', { requiresTrustedTypes: true }, '', [`require-trusted-types-for 'script'`]],
] as const)(
  'the lines that we give are enough for links and tags, %s',
  async (_, options, attributes, more) => {
    const { origin } = used.server
    const { page, errors } = await openElsewhere(
      `<script defer ${attributes} src="${origin}/w/v1/loader.js"></script>`,
      `<p><a href="${embedAddress('twin-towns')}">Vänorter</a></p>
     <intl-goals municipality="9999" loading="eager"><a href="${embedAddress('goals')}">Mål</a></intl-goals>`,
      policyLines(origin, 'script', options),
      more,
    )
    await stateOf(page, 'intl-twin-towns')
    await stateOf(page, 'intl-goals')
    expect(errors.filter((error) => !foreign(error))).toEqual([])
    await page.context().close()
  },
)

test.each(Object.keys(embedExamples))(
  'the line that we give is enough for a frame of %s, also with no right at all',
  async (widget) => {
    const frame = (name: string, sandbox: string) =>
      `<iframe name="${name}" title="${name}" ${sandbox} src="${embedAddress(widget)}" width="600" height="400"></iframe>`
    const { page } = await openElsewhere(
      '',
      frame('free', '') + frame('scripts', 'sandbox="allow-scripts"') + frame('none', 'sandbox=""'),
      policyLines(used.server.origin, 'frame'),
    )
    for (const name of ['free', 'scripts'])
      await page
        .frameLocator(`[name=${name}]`)
        .locator(`intl-${widget}:state(ready)`)
        .waitFor({ state: 'attached' })
    const bare = page.frameLocator('[name=none]')
    await bare.locator('h1').waitFor()
    expect((await bare.locator(`intl-${widget}`).innerText()).length).toBeGreaterThan(60)
    await page.context().close()
  },
)

test('a page whose base is elsewhere has the widgets, and links that lead to the register', async () => {
  const { origin } = used.server
  const { page, errors } = await openElsewhere(
    `<base href="https://elsewhere.example/a/"><script defer src="${origin}/w/v1/loader.js"></script>`,
    `<p><a href="${embedAddress('twin-towns')}">Vänorter</a></p>`,
    policyLines(origin, 'script'),
  )
  await stateOf(page, 'intl-twin-towns')
  const hrefs = await page
    .locator('intl-twin-towns [part~=card-title] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(hrefs.length).toBeGreaterThan(0)
  for (const href of hrefs) expect(href).toMatch(new RegExp(`^${origin}/`))
  expect(errors.filter((error) => !foreign(error))).toEqual([])
  await page.context().close()
})

test('two versions on a page: the first is used, and one line for each element says so', async () => {
  const warnings: string[] = []
  const { page, errors } = await openHost(used.browser, used.server, {
    head: `${SCRIPT}<script type="module" src="/w/other/all.js"></script>`,
    body: '<intl-goals municipality="9999" loading="eager"></intl-goals>',
    prepare: async (page) => {
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
      await page.route('**/w/other/**', async (route) =>
        route.fulfill({
          response: await route.fetch({ url: route.request().url().replace('/other/', '/v1/') }),
        }),
      )
    },
  })
  await stateOf(page, 'intl-goals')
  expect(warnings.filter((line) => line.includes('already defined'))).toHaveLength(elements.length)
  expect(errors).toEqual([])
  await page.context().close()
})
