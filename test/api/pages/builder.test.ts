/** The embed builder as a page, without its script. */
import { describe, expect, test } from 'vitest'
import { contrast, mendedColours, MIN_CONTRAST } from '../../../api/pages/embed/builder/colours.ts'
import { systems } from '../../../api/pages/embed/builder/systems.ts'
import { parametersOf } from '../../../api/pages/embed/embed-call.ts'
import { embeds } from '../../../api/pages/embed/embeds.ts'
import { BASE, getList } from '../../helpers/api.ts'
import { browse, linksIn, textOf, unescaped } from '../../helpers/list-page.ts'
import { readPage } from '../../helpers/page.ts'

const ORIGIN = 'https://data.example.se'

/** The text that is copied, by its id. */
const copied = (page: string, id: string): string | undefined => {
  const found = new RegExp(`<code id="${id}">(.*?)</code`, 's').exec(page)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

/** Names of the fields of the form. */
const fieldsOf = (page: string) =>
  new Set([...page.matchAll(/<(?:select|input)[^>]*\sname="([^"]*)"/g)].map(([, name]) => name!))

/** The texts of a menu, by value. */
const optionsOf = (page: string, name: string): Record<string, string> => {
  const [, options = ''] =
    new RegExp(`<select[^>]*\\sname="${name}"[^>]*>(.*?)</select`, 's').exec(page) ?? []
  return Object.fromEntries(
    [...options.matchAll(/<option value="([^"]*)"[^>]*>(.*?)<\/option/gs)].map(([, value, text]) => [
      unescaped(value!),
      textOf(text!),
    ]),
  )
}

describe('the form', () => {
  test('asks for the system, the municipality and the content first', async () => {
    const page = await readPage('/embed')
    expect(Object.keys(optionsOf(page, 'cms')).filter(Boolean)).toEqual(systems.map(({ name }) => name))
    expect(optionsOf(page, 'municipality')).toMatchObject({ '0138': 'Tyresö kommun' })
    expect(Object.keys(optionsOf(page, 'widget'))).toEqual(embeds.map(({ widget }) => widget))
    expect(new Set(Object.values(optionsOf(page, 'widget'))).size).toBe(embeds.length)
    expect(textOf(page)).toContain('Välj kommun, så visas')
    expect(page).not.toContain('<iframe')
  })

  test.each(embeds.map(({ widget }) => widget))('has a field for what %s takes', async (widget) => {
    const embed = embeds.find((one) => one.widget === widget)!
    const page = await readPage(`/embed?municipality=9999&widget=${widget}`)
    const fields = fieldsOf(page)
    const hidden = widget === 'project' || widget === 'figure' ? ['limit'] : []
    for (const { name } of parametersOf(embed))
      if (!['asOf', 'lang', ...hidden].includes(name)) expect([...fields], name).toContain(name)
    // Every field has a label of its own.
    for (const name of fields) if (page.includes(`id="f-${name}"`)) expect(page).toContain(`for="f-${name}"`)
    const labels = [...page.matchAll(/<label for="f-[^>]*>(.*?)<\/label/gs)].map(([, text]) => textOf(text!))
    expect(labels.filter((label) => /^[a-z]/.test(label))).toEqual([])
  })

  test('offers the values that the register has, by name and number', async () => {
    const page = await readPage('/embed?municipality=9999&widget=projects')
    expect(optionsOf(page, 'status')['ongoing']).toMatch(/^Pågår \(\d+\)$/)
    expect(optionsOf(page, 'country')['PL']).toMatch(/^Polen \(\d+\)$/)
    const english = await readPage('/embed?municipality=9999&widget=projects&lang=en')
    expect(optionsOf(english, 'country')['PL']).toMatch(/^Poland \(\d+\)$/)
  })

  test('has no field that a frame has no use for', async () => {
    const framed = fieldsOf(await readPage('/embed?municipality=9999&cms=wordpress'))
    const linked = fieldsOf(await readPage('/embed?municipality=9999&cms=drupal'))
    expect([...linked].filter((name) => !framed.has(name))).toEqual(['headingLevel', 'color'])
  })

  test('says how much there is to show, and when there is nothing', async () => {
    const page = await readPage('/embed?municipality=0114&widget=twin-towns')
    expect(optionsOf(page, 'widget')['twin-towns']).toMatch(/ \(0\)$/)
    expect(textOf(page)).toContain('Registret har inga vänorter')
    const full = await readPage('/embed?municipality=0138&widget=twin-towns')
    const { _meta } = await getList('twin-towns?municipality=0138')
    expect(_meta.totalRecords).toBeGreaterThan(0)
    expect(optionsOf(full, 'widget')['twin-towns']).toMatch(new RegExp(` \\(${_meta.totalRecords}\\)$`))
    expect(textOf(full)).not.toContain('Registret har inga')
  })

  test('keeps what is chosen', async () => {
    const page = await readPage(
      '/embed?municipality=9999&widget=projects&status=ongoing&heading=Vi+%22ute%22',
    )
    expect(page).toMatch(/<option value="ongoing"\s+selected/)
    expect(page).toContain('value="Vi &quot;ute&quot;"')
  })

  test('leaves out what another widget took', async () => {
    const page = await readPage(
      '/embed?municipality=9999&widget=twin-towns&status=ongoing&view=map&country=PL',
    )
    expect(copied(page, 'address')).toBe(`${ORIGIN}/embed/twin-towns?country=PL&municipality=9999`)
  })

  test('leaves out the record of a municipality that was chosen before', async () => {
    const project = await readPage('/embed?municipality=0138&widget=project&projectId=9999-niornas-resa')
    expect(textOf(project)).toContain('Välj också vad som ska visas')
    expect(Object.keys(optionsOf(project, 'projectId'))).not.toContain('9999-niornas-resa')
    const goals = await readPage('/embed?municipality=0138&widget=goals&goal=0114-fler-kontakter')
    expect(copied(goals, 'address')).toBe(`${ORIGIN}/embed/goals?municipality=0138`)
  })

  test('asks for a project, and shows the one that is chosen without a municipality in its address', async () => {
    const page = await readPage('/embed?municipality=9999&widget=project')
    expect(textOf(page)).toContain('Välj också vad som ska visas')
    expect(optionsOf(page, 'projectId')['9999-niornas-resa']).toBeTruthy()
    const chosen = await readPage('/embed?widget=project&projectId=9999-niornas-resa')
    expect(copied(chosen, 'address')).toBe(`${ORIGIN}/embed/project?projectId=9999-niornas-resa`)
    expect(chosen).toMatch(/<option value="9999"\s+selected/)
  })

  test('says what is wrong with a colour, and what can be used', async () => {
    const response = await browse('/embed?municipality=9999&color=bl%C3%A5')
    expect(response.status).toBe(400)
    expect(textOf(await response.text())).toContain('en färg som #0b4f8a')
  })
})

describe('what to paste', () => {
  const of = (more: string) => readPage(`/embed?municipality=0138&widget=twin-towns${more}`)

  test.each(systems.map(({ name }) => name))('in %s: its form, and steps in both languages', async (name) => {
    const { form, steps, title } = systems.find((one) => one.name === name)!
    for (const language of ['sv', 'en'] as const) {
      const page = await of(`&cms=${name}&lang=${language}`)
      for (const step of steps[language]) expect(textOf(page)).toContain(step.replace(/\s+/g, ' '))
      if (!['other', 'developer'].includes(name))
        expect(textOf(page)).toContain(`i${language === 'en' ? 'n' : ''} ${title[language]}`)
      expect(page.includes('id="whole"')).toBe(form === 'link')
      expect(copied(page, 'code') !== undefined).toBe(form === 'tag')
      expect(copied(page, 'address') !== undefined).toBe(form !== 'tag')
    }
  })

  test('the address shows the widget, and its link has its name', async () => {
    const page = await of('&cms=drupal&kind=friendship')
    const [link] = linksIn(/<p id="whole".*?<\/p>/s.exec(page)![0])
    expect(link).toMatchObject({ href: copied(page, 'address')!, text: copied(page, 'text') })
    expect(link!.text).toContain('Tyresö kommun')
    const { pathname, search } = new URL(link!.href)
    expect((await browse(pathname + search)).status).toBe(200)
  })

  test('the code of developers has the element with the link in it, its script, and the package', async () => {
    const page = await of('&cms=developer&heading=A&headingLevel=3&language=en')
    expect(copied(page, 'code')).toBe(
      `<script type="module" src="${ORIGIN}/w/v1/twin-towns.js"></script>\n<intl-twin-towns heading="A" heading-level="3" lang="en" municipality="0138"><p><a href="${ORIGIN}/embed/twin-towns?heading=A&amp;headingLevel=3&amp;lang=en&amp;municipality=0138">A, Tyresö Municipality</a></p></intl-twin-towns>`,
    )
    expect(copied(page, 'npm')).toContain("import 'utblick/twin-towns/define'")
    expect(copied(page, 'npm')).toContain(`api="${ORIGIN}${BASE}"`)
  })

  test('the line of the template, what the policy of a site has to allow, and a frame', async () => {
    const page = await of('&cms=umbraco')
    expect(copied(page, 'loader')).toBe(`<script defer src="${ORIGIN}/w/v1/loader.js"></script>`)
    expect(copied(page, 'policy')).toBe(`script-src ${ORIGIN};\nconnect-src ${ORIGIN}`)
    expect(copied(page, 'policy-nonce')).toContain("'strict-dynamic'")
    expect(copied(page, 'policy-types')).toBe('trusted-types lit-html utblick')
    expect(copied(page, 'policy-frame')).toBe(`frame-src ${ORIGIN}`)
    expect(copied(page, 'frame')).toMatch(/^<blockquote><a href=.*<iframe src=/)
  })

  test('SiteVision is said to be untried', async () => {
    expect(textOf(await of('&cms=sitevision'))).toContain('Inte testat i SiteVision än')
  })

  test('frozen data have their release in the address, from a dated list', async () => {
    const page = await of('&version=frozen')
    const releases = optionsOf(page, 'release')
    expect(Object.values(releases).every((name) => /^Utgåva \d+, \d+ \p{L}+ \d{4}$/u.test(name))).toBe(true)
    const [latest] = Object.keys(releases).sort((a, b) => Number(b) - Number(a))
    expect(copied(page, 'address')).toContain(`asOf=${latest}&`)
    expect(copied(await of('&version=frozen&release=1'), 'address')).toContain('asOf=1&')
    expect(copied(await of(''), 'address')).not.toContain('asOf')
  })

  test('a locked script says so where there is none to lock', async () => {
    const page = await of('&cms=drupal&version=locked')
    expect(copied(page, 'loader')).not.toContain('integrity')
    expect(textOf(page)).toContain('ingen version att låsa vid')
  })

  test('texts for the site’s own documents name the server', async () => {
    const page = await of('')
    expect(copied(page, 'processing')).toContain('data.example.se')
    expect(copied(page, 'processing')).toContain('ip-adress')
    expect(copied(page, 'accessibility')).toContain(`${ORIGIN}/docs/accessibility`)
  })
})

describe('the preview', () => {
  const frameOf = (page: string) => /<iframe[^>]*>/s.exec(page)?.[0].replace(/\s+/g, ' ') ?? ''

  test('is the very address, in the chosen width and theme', async () => {
    const page = await readPage('/embed?municipality=0138&widget=twin-towns&width=320&preview=dark')
    expect(frameOf(page)).toContain('src="/embed/twin-towns?municipality=0138&amp;theme=dark&amp;lang=sv"')
    expect(frameOf(page)).toContain('width="320"')
    const links = linksIn(/<section class="preview".*?<\/section>/s.exec(page)![0]).map(({ href }) => href)
    expect(links).toEqual([
      '/embed/twin-towns?municipality=0138&lang=sv',
      '/embed/twin-towns?municipality=0138&theme=dark&lang=sv',
    ])
  })

  test('is in the language of the page around, where that decides; in a frame the reader’s does', async () => {
    const of = (more: string) => readPage(`/embed?municipality=0138&lang=en${more}`)
    expect(frameOf(await of(''))).toContain('municipality=0138&amp;lang=en"')
    expect(frameOf(await of('&language=sv'))).toContain('lang=sv&amp;municipality=0138"')
    expect(frameOf(await of('&cms=wordpress'))).toContain('municipality=0138"')
  })

  test('of a server that is slow or down says what stays, and needs the script', async () => {
    for (const preview of ['slow', 'down']) {
      const page = await readPage(`/embed?municipality=0138&widget=twin-towns&preview=${preview}`)
      expect(frameOf(page)).not.toContain('src=')
      expect(textOf(page)).toContain('Länken står kvar')
      expect(textOf(page)).toContain('webbläsare som kör skript')
      const framed = await readPage(`/embed?municipality=0138&cms=wordpress&preview=${preview}`)
      expect(frameOf(framed)).toBe('')
    }
  })

  test('the page may frame its own host and run its script, and nothing else', async () => {
    const policy = (await browse('/embed')).headers.get('Content-Security-Policy')!
    expect(policy).toContain("frame-src 'self'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
  })
})

describe('a theme from one colour', () => {
  test('can be read on light and dark pages', async () => {
    for (const given of ['#ffcc00', '#000000', '#ffffff', '#0b4f8a', '#e4002b', '#777777']) {
      const { light, dark } = mendedColours(given)
      expect(contrast(light.colour, '#ffffff'), given).toBeGreaterThanOrEqual(MIN_CONTRAST)
      expect(contrast(dark.colour, '#15191d'), given).toBeGreaterThanOrEqual(MIN_CONTRAST)
    }
  })

  test('leaves a colour that can be read already', () => {
    expect(mendedColours('#0b4f8a').light).toMatchObject({ colour: '#0b4f8a', isChanged: false })
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  })

  test('is a block for the site’s style sheet, and says what was changed', async () => {
    const page = await readPage('/embed?municipality=0138&color=FC0')
    const css = copied(page, 'theme-css')!
    expect(css).toContain(`--intl-color-accent: ${mendedColours('#ffcc00').light.colour};`)
    expect(textOf(page)).toContain('1,5:1')
    // A frame of WordPress does not read it.
    expect(
      copied(await readPage('/embed?municipality=0138&color=FC0&cms=wordpress'), 'theme-css'),
    ).toBeUndefined()
  })
})

test('pasted code is checked without a script, and kept', async () => {
  const saved = `<p>Se <a href="${ORIGIN}/embed/twin-towns?municipality=0138">våra vänorter</a></p>`
  const page = await readPage(`/embed?municipality=0138&cms=drupal&pasted=${encodeURIComponent(saved)}`)
  const shown = [...page.matchAll(/<li data-finding="(\w+)"([^>]*)>/g)]
    .filter(([, , rest]) => !/hidden/.test(rest!))
    .map(([, name]) => name)
  expect(shown).toEqual(['textBeside'])
  expect(unescaped(/<textarea[^>]*>\n?(.*?)<\/textarea/s.exec(page)![1]!)).toBe(saved)
})

describe('pages lead to it', () => {
  test('every page, in its footer', async () => {
    const links = linksIn(/<footer>.*<\/footer>/s.exec(await readPage(`${BASE}/projects?lang=en`))![0])
    expect(links).toContainEqual(expect.objectContaining({ href: '/embed?lang=en', text: 'Embed' }))
  })

  test('a list with its choices', async () => {
    const page = await readPage(`${BASE}/projects?municipality=9999&status=ongoing`)
    const { href } = linksIn(page).find(({ text }) => text.includes('steg för steg'))!
    expect(copied(await readPage(href), 'address')).toBe(
      `${ORIGIN}/embed/projects?municipality=9999&status=ongoing`,
    )
  })

  test('a list of an older release, frozen at it', async () => {
    const page = await readPage(`${BASE}/projects?municipality=9999&asOf=1`)
    const { href } = linksIn(page).find(({ text }) => text.includes('steg för steg'))!
    expect(copied(await readPage(href), 'address')).toContain('asOf=1')
  })

  test('a record', async () => {
    const page = await readPage(`${BASE}/projects/9999-niornas-resa`)
    const { href } = linksIn(page).find(({ text }) => text.includes('steg för steg'))!
    expect(copied(await readPage(href), 'address')).toBe(
      `${ORIGIN}/embed/project?projectId=9999-niornas-resa`,
    )
  })
})
