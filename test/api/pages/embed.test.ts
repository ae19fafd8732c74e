import { describe, expect, test } from 'vitest'
import { embeds } from '../../../api/pages/embed/embeds.ts'
import { fetchApi } from '../../helpers/api.ts'
import { embedExamples as examples } from '../../helpers/embeds.ts'
import { browse, linksIn, textOf } from '../../helpers/list-page.ts'

const body = async (address: string) => (await browse(address)).text()
const headingOf = (page: string) => textOf(/<h1>(.*?)<\/h1>/s.exec(page)![1]!)

test('every widget has an example here', () => {
  expect(Object.keys(examples).sort()).toEqual(embeds.map(({ widget }) => widget).sort())
})

describe.each(Object.entries(examples))('/embed/%s', (widget, query) => {
  const address = `/embed/${widget}?${query}`

  test('is a page for whoever asks, for frames on any site, complete without a script', async () => {
    for (const accept of ['text/html', '*/*', '']) {
      const response = await fetchApi(address, { headers: { Accept: accept } })
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
      const policy = response.headers.get('Content-Security-Policy')!
      expect(policy).toContain('frame-ancestors *')
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toContain('unsafe')
      const page = await response.text()
      expect(page).toContain(`<intl-${widget} `)
      const inside = new RegExp(`<intl-${widget} [^>]*>(.*)</intl-${widget}>`, 's').exec(page)![1]!
      expect(textOf(inside).length).toBeGreaterThan(60)
      expect(page).not.toMatch(/ style="| on\w+="|target=/)
    }
  })

  test('says where it is and how a content management system shows it', async () => {
    const page = await body(address)
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(page)![1]!
    expect(canonical).toContain(`/embed/${widget}?`)
    const [, oembed = ''] = /type="application\/json\+oembed"\s+href="([^"]*)"/.exec(page)!
    const { pathname, search } = new URL(oembed)
    const answer = (await (await fetchApi(`${pathname}${search}&maxwidth=300&maxheight=90`)).json()) as {
      html: string
      width: number
      height: number
      title: string
    }
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 300, height: 90 })
    expect(answer.html).toMatch(
      /^<blockquote><a href="[^"]*">[^<]+<\/a><\/blockquote><iframe src="[^"]*" title=/,
    )
    expect(answer.title).toMatch(/, .* kommun$/)
    expect(page).toContain('property="og:title"')
    expect(page).toContain('<script type="module" src="/w/v1/framed.js">')
  })

  test('begins with its heading, or the one that the address gives', async () => {
    expect(headingOf(await body(address))).not.toBe('')
    expect(headingOf(await body(`${address}&heading=Vi+%3Ci%3E+v%C3%A4rlden`))).toBe('Vi <i> världen')
  })

  test('is English where the address says so', async () => {
    const page = await body(`${address}&lang=en`)
    expect(page).toContain('<html lang="en"')
    expect(page).toContain('Source:')
  })

  test('a parameter that it does not have: 400, and the widget below what is wrong', async () => {
    const response = await browse(`${address}&foo=1`)
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(page).toContain('class="errors"')
    expect(page).toContain(`<intl-${widget} `)
    expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
  })
})

test('parameters become attributes of the element, in a fixed order', async () => {
  const page = await body(
    '/embed/projects?status=ongoing&municipality=9999&asOf=1&theme=dark&lang=en&heading=A',
  )
  expect(page).toContain(
    '<intl-projects as-of="1" municipality="9999" status="ongoing" theme="dark" heading="">',
  )
  expect(page).toContain('<html lang="en" data-theme="dark">')
  const [first, second] = await Promise.all([
    body('/embed/projects?status=ongoing&municipality=9999'),
    body('/embed/projects?municipality=9999&status=ongoing'),
  ])
  expect(first).toBe(second)
})

test('filters narrow the list as the element does, and lead to the same list in the register', async () => {
  const page = await body('/embed/projects?municipality=9999&status=ongoing&country=PL')
  const list = linksIn(page).find(({ text }) => text.endsWith('i registret'))!
  const target = await body(list.href)
  const found = Number(/^\D*(\d+)/.exec(list.text)![1])
  expect(found).toBeGreaterThan(1)
  expect(textOf(target)).toContain(`${found} projekt`)
  expect(textOf(page)).toContain(`${found} av`)
})

test('limit shows so many, and says how many there are', async () => {
  const page = await body('/embed/twin-towns?municipality=0138&limit=2')
  expect(page.match(/class="card"/g)).toHaveLength(2)
  expect(textOf(page)).toContain('Visa 6 vänorter')
})

test('nothing in the register is not said to be nothing in the municipality', async () => {
  const page = textOf(await body('/embed/twin-towns?municipality=0114'))
  expect(page).toContain('Det betyder inte att kommunen saknar dem.')
  expect(textOf(await body('/embed/twin-towns?municipality=0138&country=JP'))).toContain('stämmer med valen')
})

test('what is fictional says so and is not indexed', async () => {
  const page = await body('/embed/goals?municipality=9999')
  expect(page).toContain('<meta name="robots" content="noindex" />')
  expect(page).toContain('<title>Påhittat: ')
  expect(textOf(page)).toContain('Påhittade uppgifter')
  expect(await body('/embed/goals?municipality=0114')).not.toContain('noindex')
})

describe('bad input', () => {
  test('an unknown widget: 404 with those that there are, for the same municipality', async () => {
    const response = await browse('/embed/karta?municipality=0138')
    expect(response.status).toBe(404)
    const hrefs = linksIn(await response.text()).map(({ href }) => href)
    expect(hrefs).toEqual(embeds.map(({ widget }) => `/embed/${widget}?municipality=0138`))
  })

  test('no municipality, or one that is not in the register: 400 with all of them', async () => {
    for (const query of ['', '?municipality=0000', '?municipality=x']) {
      const response = await browse(`/embed/projects${query}`)
      expect(response.status).toBe(400)
      const links = linksIn(await response.text())
      expect(links.map(({ href }) => href)).toContain('/embed/projects?municipality=0138')
      expect(links.map(({ text }) => text)).toContain('Upplands-Bro kommun')
    }
  })

  test.each([
    ['figure?municipality=9999', '/embed/figure?municipality=9999&metric=countries'],
    ['figure?municipality=9999&metric=nix', '/embed/figure?municipality=9999&metric=countries'],
    ['project?municipality=9999', '/embed?widget=project&municipality=9999'],
    ['project?projectId=nix', '/embed?widget=project'],
  ])('what %s lacks is asked for', async (query, href) => {
    const response = await browse(`/embed/${query}`)
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(linksIn(page).map((link) => link.href)).toContain(href)
    const [, given] = /=(nix)$/.exec(query) ?? []
    expect(textOf(page).includes('Du skrev')).toBe(given !== undefined)
  })

  test('each fault is told once', async () => {
    for (const query of ['figure?municipality=9999&metric=nix', 'reporting?municipality=9999&year=x']) {
      const { errors } = (await (await fetchApi(`/embed/${query}`)).json()) as { errors: unknown[] }
      expect(errors, query).toHaveLength(1)
    }
  })

  test('a record of another municipality is shown as its own, below what is wrong', async () => {
    const response = await browse('/embed/goals?municipality=0138&goal=0114-fler-kontakter')
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(textOf(page)).toContain('0114-fler-kontakter hör till en annan kommun')
    expect(page).toContain('Upplands Väsby kommun')
    expect(page).not.toContain('Tyresö kommun')
  })

  test('a last slash leads to the address without it', async () => {
    for (const [path, to] of [
      ['/embed/', '/embed'],
      ['/embed/projects/?municipality=0138', '/embed/projects?municipality=0138'],
    ] as const) {
      const response = await fetchApi(path, { redirect: 'manual' })
      expect(response.status).toBe(308)
      expect(response.headers.get('Location')).toBe(to)
    }
  })

  test('a value that is not allowed, or that is not in the register', async () => {
    for (const [name, value] of [
      ['status', 'foo'],
      ['status', 'ongoing,planned'],
      ['programme', 'nix'],
      ['limit', '-1'],
      ['view', 'globe'],
      ['theme', 'blue'],
      ['heading', 'x'.repeat(121)],
      ['heading', 'a%00b'],
    ] as const) {
      const response = await browse(`/embed/projects?municipality=9999&${name}=${value}`)
      expect(response.status, name).toBe(400)
      const page = await response.text()
      expect(page, name).toContain(`<bdi>${name}</bdi>`)
      expect(page, name).toContain('<intl-projects ')
    }
  })

  test('markup in a parameter is text', async () => {
    const nasty = encodeURIComponent('"><script>alert(1)</script>')
    for (const name of ['heading', 'q', 'status', 'municipality', 'nix']) {
      const page = await body(`/embed/projects?municipality=9999&${name}=${nasty}`)
      expect(page, name).not.toContain('<script>alert')
    }
    expect(await body(`/embed/${nasty}`)).not.toContain('<script>alert')
  })

  test('oEmbed: an address of another host, of no widget, or faulty', async () => {
    const page = await body('/embed/projects?municipality=0138')
    const { origin } = new URL(/<link rel="canonical" href="([^"]*)"/.exec(page)![1]!)
    const status = async (url: string) => (await fetchApi(`/oembed?url=${encodeURIComponent(url)}`)).status
    expect(await status(`${origin}/embed/projects?municipality=0138`)).toBe(200)
    expect(await status('https://example.com/embed/projects?municipality=0138')).toBe(404)
    expect(await status(`${origin}/docs/`)).toBe(404)
    expect(await status('nothing')).toBe(404)
    for (const address of [
      'projects',
      'projects?municipality=0000',
      'projects?municipality=0138&asOf=2999-01-01',
      'projects?municipality=0138&lang=xx',
      'project?projectId=nix',
      'goals?municipality=0138&goal=0114-fler-kontakter',
    ])
      expect(await status(`${origin}/embed/${address}`), address).toBe(400)
    expect((await fetchApi('/oembed')).status).toBe(400)
  })
})
