/** The embed builder as an editor meets it, and what it hands out, tried on pages of others. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openHost } from '../helpers/host-page.ts'
import { layoutErrors } from '../helpers/layout.ts'
import { axeFindings, openPage, widgetsAreReady } from '../helpers/pages.ts'
import { useBrowser } from '../helpers/use-browser.ts'

const used = useBrowser()
const open = (query = '', options = {}) =>
  openPage(used.browser, `${used.server.origin}/embed${query}`, options)

const MADE = '?cms=drupal&municipality=0138&widget=twin-towns'
/** All of the page but the link to the content, which is not shown before it has focus. */
const SHOWN = 'body > :not(.skip)'

const copied = (page: Page, id: string) => page.locator(`#${id}`).textContent() as Promise<string>
/** Waits until the page of the choices is shown. */
const shows = (page: Page, address: string) =>
  page.waitForFunction((wanted) => document.querySelector('#address')?.textContent?.endsWith(wanted), address)

describe('with its script', () => {
  test('an editor chooses system, municipality and content, and sees at once what to paste', async () => {
    const { page, errors } = await open()
    await page.evaluate(() => Object.assign(window, { isSame: true }))
    await page.getByLabel('Vad är er webbplats byggd med?').selectOption('WordPress')
    await page.getByLabel('Kommun').selectOption('Tyresö kommun')
    await shows(page, '/embed/projects?municipality=0138')
    await page.getByLabel('Innehåll').focus()
    await page.getByLabel('Innehåll').selectOption('twin-towns')
    await shows(page, '/embed/twin-towns?municipality=0138')
    await page.getByText('Välj vad som ska vara med').click()
    await page.getByLabel('Status').focus()
    await page.getByLabel('Status').selectOption({ index: 1 })
    await page.waitForFunction(() => document.querySelector('#address')!.textContent!.includes('status='))
    // The same page, its choices in the address, the focus where it was, what was opened open.
    expect(await page.evaluate(() => (window as { isSame?: boolean }).isSame)).toBe(true)
    expect(new URL(page.url()).searchParams.get('cms')).toBe('wordpress')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('f-status')
    expect(await page.getByLabel('Status').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Visa', exact: true }).count()).toBe(0)
    const address = await copied(page, 'address')
    await page.reload()
    expect(await copied(page, 'address')).toBe(address)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('an answer that comes while an editor writes leaves what is written', async () => {
    const { page, errors } = await open(`${MADE}&color=000000`)
    let answer: () => void = () => undefined
    const written = new Promise<void>((done) => (answer = done))
    await page.route('**/embed?**', async (route) => {
      await written
      await route.continue()
    })
    await page.getByLabel('Egen rubrik').fill('Vi i världen')
    await page.getByLabel('Högst antal').fill('1')
    await page.getByLabel('Högst antal').press('ArrowLeft')
    answer()
    await page.waitForFunction(() => document.querySelector('#address')!.textContent!.includes('heading='))
    await page.keyboard.type('2')
    expect(await page.getByLabel('Högst antal').inputValue()).toBe('21')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('a faulty colour leads to the page that says what is wrong', async () => {
    const { page } = await open(`${MADE}&color=000000`)
    await page.getByLabel('Er färg').first().fill('blå')
    await page.getByLabel('Er färg').first().press('Tab')
    await page.getByRole('heading', { name: 'Något i adressen är fel' }).waitFor()
    expect(await page.locator('.errors').textContent()).toContain('en färg som #0b4f8a')
    await page.context().close()
  })

  test('copies texts as text, and the link as a link', async () => {
    const { page, errors } = await open(MADE, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: /^Kopiera ?: Adressen/ }).click()
    await page.getByRole('button', { name: /^Kopierat ?: Adressen/ }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await copied(page, 'address'))
    await page.getByRole('button', { name: 'Kopiera länken' }).click()
    await page.getByRole('button', { name: 'Kopierat' }).last().waitFor()
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item!.getType('text/html')).text()
    })
    expect(html).toContain('/embed/twin-towns?municipality=0138')
    expect(html).toContain('<a ')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('checks pasted code without sending it', async () => {
    const { page, errors } = await open(MADE)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const shown = () => page.locator('.findings li:visible').allTextContents()
    const check = async (code: string) => {
      await page.getByLabel('Det som systemet sparade').fill(code)
      await page.getByRole('button', { name: 'Kontrollera' }).click()
      return shown()
    }
    expect(await shown()).toEqual([])
    const link = `<a href="${await copied(page, 'address')}">x</a>`
    expect(await check(`<p>Se ${link}</p>`)).toEqual([expect.stringContaining('något annat på samma rad')])
    expect(await check(`<p>${link}</p>`)).toEqual([expect.stringContaining('ensam på sin rad')])
    expect(await check('<p></p>')).toEqual([expect.stringContaining('Ingenting är kvar')])
    // The preview may still ask for its own parts.
    expect(asked.filter((url) => new URL(url).pathname === '/embed')).toEqual([])
    // It stays when something else changes.
    await page.getByLabel('768 bildpunkter').check()
    await page.waitForFunction(() => document.querySelector<HTMLIFrameElement>('#preview')!.width === '768')
    expect(await shown()).toEqual([expect.stringContaining('Ingenting är kvar')])
    expect(asked.filter((url) => url.includes('pasted'))).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('the preview fits its content, in the width, theme and colour that are chosen', async () => {
    const { page, errors } = await open(`${MADE}&color=ffcc00`)
    const frame = page.frameLocator('#preview')
    await page.waitForFunction(() => document.querySelector<HTMLIFrameElement>('#preview')!.height === '900')
    await page.getByLabel('320 bildpunkter').check()
    await page.waitForFunction(() => document.querySelector<HTMLIFrameElement>('#preview')!.width === '320')
    await page.getByLabel('Mörkt', { exact: true }).check()
    await frame.locator('html[data-theme=dark] intl-twin-towns').waitFor()
    const accent = () =>
      frame.locator('html').evaluate((html) => html.style.getPropertyValue('--intl-color-accent'))
    await expect.poll(accent).toMatch(/^light-dark\(#[0-9a-f]{6}, #ffcc00\)$/)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('it shows what a visitor sees when the data are late and when they do not come', async () => {
    const { page, errors } = await open(`${MADE}&preview=slow`)
    const frame = page.frameLocator('#preview')
    await frame.getByText('Det tar längre tid än vanligt').waitFor()
    expect(
      await frame.getByRole('link', { name: 'Vänorter och partnerskap, Tyresö kommun' }).isVisible(),
    ).toBe(true)
    await page.getByLabel('Servern svarar inte').check()
    await frame.getByRole('button', { name: 'Försök igen' }).waitFor()
    expect(
      await frame.getByRole('link', { name: 'Vänorter och partnerskap, Tyresö kommun' }).isVisible(),
    ).toBe(true)
    expect(errors).toEqual([])
    await page.context().close()
  })
})

describe('what it hands out works on a page with the policy that it prints', () => {
  const handedOut = async (query: string) => {
    const { page } = await open(query)
    const texts = await page
      .locator('code[id]')
      .evaluateAll((all) => Object.fromEntries(all.map((at) => [at.id, at.textContent])))
    const whole = await page
      .locator('#whole')
      .evaluateAll(([at]) => at?.outerHTML.replace(/ (?:id|class)="[^"]*"/g, '') ?? '')
    await page.context().close()
    return { ...(texts as Record<string, string>), whole } as Record<string, string>
  }
  const REQUIRED = "require-trusted-types-for 'script'"

  test.each([
    ['by host', ''],
    ['by nonce, with Trusted Types', 'abc123'],
  ])('the link and the line of the template, %s', async (_, nonce) => {
    const texts = await handedOut(MADE)
    const lines = nonce
      ? `${texts['policy-nonce']!.replace('NONCE', nonce)}; ${texts['policy-types']}; ${REQUIRED}`
      : texts['policy']!
    const { page, errors } = await openHost(used.browser, used.server, {
      headers: { 'Content-Security-Policy': `default-src 'none'; ${lines.replaceAll('\n', ' ')}` },
      head: texts['loader']!.replace('<script', nonce ? `<script nonce="${nonce}"` : '<script'),
      body: texts['whole']!,
    })
    await page.locator('intl-twin-towns').waitFor()
    await widgetsAreReady(page)
    expect(
      await page.locator('intl-twin-towns').evaluate((at) => (at as unknown as { state: string }).state),
    ).toBe('ready')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('the locked line runs only the script that it names', async () => {
    const texts = await handedOut(`${MADE}&version=locked`)
    expect(texts['loader']).toMatch(
      /src="[^"]*\/w\/\d+\.\d+\.\d+\/loader\.js" integrity="sha384-[^"]+" crossorigin>/,
    )
    const { page, errors } = await openHost(used.browser, used.server, {
      head: texts['loader']!,
      body: texts['whole']!,
    })
    await page.locator('intl-twin-towns').waitFor()
    await widgetsAreReady(page)
    expect(errors).toEqual([])
    await page.context().close()
    const changed = await openHost(used.browser, used.server, {
      head: texts['loader']!.replace(/sha384-./, (start) => (start.endsWith('A') ? 'sha384-B' : 'sha384-A')),
      body: texts['whole']!,
    })
    await expect.poll(() => changed.errors).toContainEqual(expect.stringContaining('integrity'))
    expect(await changed.page.locator('intl-twin-towns').count()).toBe(0)
    await changed.page.context().close()
  })

  test('the code of developers, and the theme', async () => {
    const texts = await handedOut(`${MADE.replace('drupal', 'developer')}&color=ffcc00&headingLevel=3`)
    const { page, errors } = await openHost(used.browser, used.server, {
      headers: {
        'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; ${texts['policy']!.replaceAll('\n', ' ')}`,
      },
      head: '',
      style: texts['theme-css']!,
      body: texts['code']!,
    })
    await page.getByRole('heading', { level: 3, name: 'Vänorter och partnerskap' }).waitFor()
    const link = page.locator('intl-twin-towns').getByRole('link').first()
    expect(await link.evaluate((at) => getComputedStyle(at).color)).toBe('rgb(143, 114, 0)')
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('the frame', async () => {
    const texts = await handedOut(MADE)
    const { page, errors } = await openHost(used.browser, used.server, {
      headers: { 'Content-Security-Policy': `default-src 'none'; ${texts['policy-frame']}` },
      head: '',
      body: texts['frame']!,
    })
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })
})

describe('everybody can use it', () => {
  const looks = [
    ['', 320, 'light'],
    [`${MADE}&color=ffcc00&version=frozen`, 320, 'dark'],
    [`${MADE.replace('drupal', 'wordpress')}&lang=en`, 1280, 'light'],
    [MADE.replace('drupal', 'developer'), 1280, 'dark'],
  ] as const

  test.each(looks)(
    'axe finds nothing on /embed%s at %i px, %s, and all is there without script',
    async (query, width, colorScheme) => {
      const look = { viewport: { width, height: 800 }, colorScheme }
      const { page, errors } = await open(query, look)
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((at) => ((at as HTMLDetailsElement).open = true)))
      expect(await axeFindings(page)).toEqual([])
      expect(await layoutErrors(page, SHOWN)).toEqual([])
      expect(await page.evaluate((shown) => window.layout.smallTargets(shown), SHOWN)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.emulateMedia({ forcedColors: 'active' })
      expect(await layoutErrors(page, SHOWN)).toEqual([])
      expect(errors).toEqual([])
      await page.context().close()
      const plain = await open(query, { ...look, javaScriptEnabled: false })
      expect(await layoutErrors(plain.page, SHOWN)).toEqual([])
      expect(await plain.page.locator('[data-copy]:visible').count()).toBe(0)
      await plain.page.context().close()
    },
  )

  test('without script the form leads to the same', async () => {
    const { page } = await open('', { javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    await page.getByLabel('Vad är er webbplats byggd med?').selectOption('Umbraco')
    await page.getByLabel('Kommun').selectOption('Enköpings kommun')
    await page.getByRole('button', { name: 'Visa' }).first().click()
    await page.getByLabel('Innehåll').selectOption('goals')
    await page.getByRole('button', { name: 'Visa' }).first().click()
    expect(await copied(page, 'address')).toMatch(/\/embed\/goals\?municipality=0381$/)
    expect(await page.locator('h2').first().textContent()).toBe('Gör så här i Umbraco')
    // Without script the code is sent, and nothing else is said.
    expect(await page.getByText('Koden lämnar inte din webbläsare').isVisible()).toBe(false)
    await page.getByLabel('Det som systemet sparade').fill('<p></p>')
    await page.getByRole('button', { name: 'Kontrollera' }).click()
    expect(await page.locator('.findings li:visible').allTextContents()).toEqual([
      expect.stringContaining('Ingenting är kvar'),
    ])
    await page.context().close()
  })
})
