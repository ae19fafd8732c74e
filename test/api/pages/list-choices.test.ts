import { describe, expect, test } from 'vitest'
import { BASE, getJson } from '../../helpers/api.ts'
import { browse, linksIn, type PageLink, textOf, unescaped, withClass } from '../../helpers/list-page.ts'

const pageOf = async (path: string): Promise<string> => {
  const response = await browse(path.startsWith('/') ? path : `${BASE}/${path}`)
  expect(response.status, path).toBe(200)
  return response.text()
}
/** The links of all facets. */
const facetLinks = (page: string): PageLink[] =>
  [...page.matchAll(/<section class="facet".*?<\/section>/gs)].flatMap(([facet]) => linksIn(facet))
const chipsOf = (page: string): PageLink[] => linksIn(withClass(page, 'ul', 'chips'))
const hits = async (href: string): Promise<number> => {
  const url = new URL(href, 'https://data.example.se')
  url.searchParams.set('limit', '1')
  url.hash = ''
  return (await getJson(url.pathname.slice(BASE.length + 1) + url.search))._meta.totalRecords
}

describe('the count of a facet is the number of records after the click', () => {
  test.each([
    'projects?municipality=9999',
    'projects?status=ongoing,idea&country=PL&q=skola',
    'goals?measured=false',
    'twin-towns?municipality=9999&bbox=-10,35,40,72',
    'decisions?status=proposal',
    'contact-roles',
    'measurements?asOf=1',
    'partners?fictional=true',
  ])('%s', async (path) => {
    const values = facetLinks(await pageOf(path)).filter(({ markup }) => markup.includes('class="n"'))
    expect(values.length).toBeGreaterThan(0)
    for (const { href, text } of values)
      expect(`${text}: ${await hits(href)}`).toBe(`${text}: ${/\d+$/.exec(text)![0]}`)
  })
})

describe('facets', () => {
  test('begin with the municipality, are ten at most, and none has a single value that is not chosen', async () => {
    const page = await pageOf('projects')
    const facets = [...page.matchAll(/<section class="facet".*?<\/section>/gs)].map(([facet]) => facet)
    expect(facets.length).toBe(10)
    expect(textOf(facets[0]!)).toMatch(/^Kommun /)
    for (const facet of facets) expect(linksIn(facet).length).toBeGreaterThan(1)
    expect(await pageOf('municipalities?municipality=9999')).toContain('id="of-municipality"')
  })

  test('name the records that a reference leads to', async () => {
    const texts = facetLinks(await pageOf('projects?municipality=9999')).map(({ text }) => text)
    expect(texts).toContainEqual(expect.stringMatching(/^Program: Erasmus\+ 2021–2027 \d+$/))
    expect(texts).toContainEqual(expect.stringMatching(/^Land: Finland \d+$/))
  })

  test('show eight values, then all on request', async () => {
    const page = await pageOf('projects')
    const all = facetLinks(page).find(({ text }) => /^Visa alla \d+: Land$/.test(text))!
    const count = Number(/\d+/.exec(all.text)![0])
    expect(count).toBeGreaterThan(8)
    const ofCountry = (links: PageLink[]) => links.filter(({ text }) => text.startsWith('Land: '))
    expect(ofCountry(facetLinks(page))).toHaveLength(8)
    expect(ofCountry(facetLinks(await pageOf(all.href)))).toHaveLength(count)
  })

  test('keep a chosen value, ticked, whose link removes it alone, though no record has it', async () => {
    const page = await pageOf('projects?status=idea,rejected&country=PL,JP')
    const ticked = facetLinks(page).filter(({ markup }) => markup.includes('class="on"'))
    expect(ticked.map(({ text }) => text).toSorted()).toEqual([
      'Ta bort Land: Japan ✓',
      'Ta bort Land: Polen ✓',
      'Ta bort Status: Avslag ✓',
      'Ta bort Status: Idé ✓',
    ])
    const without = ticked.find(({ text }) => text.includes('Avslag'))!
    expect(new URL(without.href, 'https://a').searchParams.get('status')).toBe('idea')
  })
})

describe('chips', () => {
  const path =
    'projects?asOf=2&bbox=-10,35,40,72&budgetMin=1000&country=PL,DE&municipality=9999&q=s&startFrom=2010&status=ongoing&lang=sv&sort=-budget'

  test('say what is chosen, and each removes one value', async () => {
    const chips = chipsOf(await pageOf(path))
    expect(chips.map(({ text }) => text)).toEqual([
      'Ta bort Kommun: Exempelby ×',
      'Ta bort Status: Pågår ×',
      'Ta bort Land: Polen ×',
      'Ta bort Land: Tyskland ×',
      'Ta bort Start från: 2010 ×',
      'Ta bort Budget från: 1000 ×',
      'Ta bort Sökord: s ×',
      'Ta bort Plats: en del av kartan ×',
      'Ta bort Så stod det: i utgåva 2 ×',
      'Rensa alla',
    ])
    const before = [...new URLSearchParams(path.split('?')[1])].toSorted()
    for (const { href, text } of chips.slice(0, -1)) {
      const after = [...new URL(href, 'https://a').searchParams].toSorted()
      const changed = before.filter(([name, value]) => !after.some(([n, v]) => n === name && v === value))
      expect(changed, text).toHaveLength(1)
      const [name, value = ''] = changed[0]!
      const rest = after.find(([n]) => n === name)?.[1]
      expect([undefined, ...value.split(',')], text).toContain(rest)
      await pageOf(href)
    }
    const cleared = new URL(chips.at(-1)!.href, 'https://a').searchParams
    expect(Object.fromEntries(cleared)).toEqual({ municipality: '9999', lang: 'sv', sort: '-budget' })
  })

  test('are not there where nothing is chosen', async () => {
    expect(await pageOf('projects?sort=title&limit=5')).not.toContain('class="chips"')
  })
})

describe('the form', () => {
  /** What the form sends: its hidden fields, and all that are empty. */
  const sent = (page: string): URLSearchParams => {
    const fields = [...page.matchAll(/<(?:input|select)\b[^>]*>/g)].map(([tag]) => tag)
    const form = /<form id="choices".*?<\/form>/s.exec(page)![0]
    const own = fields.filter((tag) => form.includes(tag) || tag.includes('form="choices"'))
    return new URLSearchParams(
      own.map((tag) => [/name="([^"]*)"/.exec(tag)![1]!, /value="([^"]*)"/.exec(tag)?.[1] ?? '']),
    )
  }

  test('sent empty leads to the address without what was empty', async () => {
    const path = 'projects?country=PL&municipality=9999'
    const response = await browse(`${BASE}/projects?${sent(await pageOf(path))}`)
    expect([response.status, response.headers.get('Location')]).toEqual([302, `${BASE}/${path}`])
  })

  test('has the ranges with what can be written, and keeps what was', async () => {
    const page = await pageOf('projects?startFrom=2010-05&q=skola&page=1')
    const fields = sent(page)
    expect([...fields.keys()].toSorted()).toEqual(
      ['budgetMax', 'budgetMin', 'endFrom', 'endTo', 'q', 'sort', 'startFrom', 'startTo'].toSorted(),
    )
    expect([fields.get('startFrom'), fields.get('q')]).toEqual(['2010-05', 'skola'])
    expect(textOf(page)).toContain('Start ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD')
  })

  test('sorts by all that the data can be sorted by, as the headings do', async () => {
    const page = await pageOf('projects?sort=-budget')
    const values = [...page.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value)
    const names = ['id', 'title', 'startDate', 'endDate', 'budget', 'status']
    expect(values).toEqual(['', ...names.flatMap((name) => [name, `-${name}`])])
    expect(page).toMatch(/<option value="-budget"\s+selected>Budget: högst först<\/option>/)
    expect(page).toMatch(/<th [^>]*aria-sort="descending"[^>]*>\s*<a href="[^"]*sort=budget">Budget/)
  })
})

describe('the widget that shows a list elsewhere', () => {
  const embedded = async (path: string) => {
    const page = await pageOf(path)
    const part = /<dt>Bädda in<\/dt>\s*<dd>(.*?)<\/dd>/s.exec(page)?.[1] ?? ''
    return { tag: unescaped(/<code>(.*?)<\/code>/s.exec(part)?.[1] ?? '').split('\n')[1], text: textOf(part) }
  }

  test.each([
    ['projects?municipality=9999', '', 'Visar kommunens alla projekt.'],
    [
      'projects?municipality=9999&status=ongoing&priorityArea=9999-barn-och-unga&q="a" %26 b',
      ' status="ongoing" priority-area="9999-barn-och-unga" q="&quot;a&quot; &amp; b"',
      'Visar det som är valt här.',
    ],
    [
      'projects?municipality=9999&status=ongoing,idea&country=PL&startFrom=2010',
      ' country="PL"',
      'Visar det som är valt här, utom valet av status och start från.',
    ],
    [
      'projects?municipality=9999&startFrom=2010',
      '',
      'Visar kommunens alla projekt, inte bara det som är valt här.',
    ],
  ])('has the choices that it can make: %s', async (path, attributes, note) => {
    const { tag, text } = await embedded(path)
    expect(tag).toBe(`<intl-projects municipality="9999"${attributes}></intl-projects>`)
    expect(text).toContain(note)
  })

  test('has several values where the widget takes them', async () => {
    expect((await embedded('twin-towns?municipality=0138&status=active,ending')).tag).toBe(
      '<intl-twin-towns municipality="0138" status="active,ending"></intl-twin-towns>',
    )
  })
})

test('a list leads to what its fields mean', async () => {
  expect(linksIn(withClass(await pageOf('goals?asOf=1&lang=sv'), 'dl', 'data'))).toContainEqual(
    expect.objectContaining({ href: '/docs/resources/goals?lang=sv', text: 'Vad fälten betyder: Mål' }),
  )
})

test('a faulty choice gets the page, and what it offers instead works', async () => {
  const response = await browse(`${BASE}/projects?status=foo&municipality=9999`)
  expect(response.status).toBe(400)
  const errors = /<section class="errors".*?<\/section>/s.exec(await response.text())![0]
  const links = linksIn(errors)
  expect(links.length).toBeGreaterThan(5)
  for (const { href } of links) expect(await pageOf(href)).toContain('Exempelby')
})
