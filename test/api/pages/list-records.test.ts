import { describe, expect, test } from 'vitest'
import { allResources } from '../../../db/resources/index.ts'
import type { Field } from '../../../db/schema/field.ts'
import { tableColumns } from '../../../db/schema/table-columns.ts'
import { BASE, fetchApi, getList, type Json } from '../../helpers/api.ts'
import { browse, linksIn, rowsOf, textOf, withClass } from '../../helpers/list-page.ts'

const pageOf = async (path: string, status = 200): Promise<string> => {
  const response = await browse(path.startsWith('/') ? path : `${BASE}/${path}`)
  expect(response.status, path).toBe(status)
  return response.text()
}
const headOf = (page: string) => ({
  title: textOf(/<title>.*?<\/title>/s.exec(page)![0]),
  h1: [...page.matchAll(/<h1>(.*?)<\/h1>/gs)].map(([, h1 = '']) => textOf(h1)),
  isIndexed: !page.includes('<meta name="robots" content="noindex" />'),
})

describe.each(allResources.map((resource) => [resource.path, resource] as const))('%s', (path, resource) => {
  test.each(['sv', 'en'] as const)('is a whole page in %s', async (language) => {
    const page = await pageOf(`${path}?lang=${language}&limit=50`)
    const { title, h1 } = headOf(page)
    expect(h1).toEqual([resource.title[language]])
    expect(title).toContain(resource.title[language])
    expect(page).not.toMatch(/undefined|\[object|NaN|>null</)
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=|data:(?!,")/)
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says of every field what the data say', async () => {
    const names = Object.keys(resource.fields)
    const fields = `fields=${names.join()}`
    const { data } = await getList(`${path}?limit=60`)
    const page = await pageOf(`${path}?limit=60&${fields}`)
    const headings = [...page.matchAll(/<th\s+role="columnheader"[^>]*>(.*?)<\/th>/gs)].map(([, h = '']) =>
      textOf(h).replace(/ [↑↓]$/, ''),
    )
    // Fields that share a column of the definition.
    const shared = new Set(tableColumns(resource).flatMap(({ paths }) => (paths.length > 1 ? paths : [])))
    const rows = rowsOf(page)
    expect(rows.map(([name = '']) => linksIn(name)[0]!.href.split('/').at(-1)!.split('?')[0])).toEqual(
      data.map(({ id }: Json) => id),
    )
    for (const [i, cells] of rows.entries()) {
      expect(cells.length).toBe(headings.length)
      for (const [name, field] of Object.entries(resource.fields)) {
        const at = headings.indexOf(field.title.sv)
        if (at > 0 && !shared.has(name))
          expectToSay(cells[at]!, data[i]![name], field, `${data[i]!.id}.${name}`)
      }
    }
  })

  test('has in its files all that its pages show', async () => {
    const page = await pageOf(`${path}?limit=2&page=2`)
    const { totalRecords } = (await getList(`${path}?limit=1`))._meta
    const files = linksIn(withClass(page, 'dl', 'data'))
    const csv = await fetchApi(files.find(({ text }) => text.startsWith('CSV:'))!.href)
    const lines = (await csv.text()).trimEnd().split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    expect(lines.length - 1).toBe(totalRecords)
    const file = await fetchApi(files.find(({ text }) => text.startsWith('NDJSON:'))!.href)
    const ndjson = new TextDecoder().decode(await file.arrayBuffer())
    expect(ndjson.trimEnd().split('\n')).toHaveLength(totalRecords)
    const json = await (await fetchApi(files.find(({ text }) => text.startsWith('JSON:'))!.href)).json()
    const shown = rowsOf(page).map(([name = '']) => linksIn(name)[0]!.href.split('/').at(-1))
    expect((json as Json).data.map(({ id }: Json) => id)).toEqual(shown)
  })
})

/** A cell says nothing only where the data say nothing, and then for the ear that it is not stated; null is never 0. */
function expectToSay(cell: string, value: unknown, field: Field, where: string) {
  const text = textOf(cell.replace(/<span class="label">.*?<\/span>/s, ''))
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    expect(text, where).toBe(field.whenNull?.sv ?? 'uppgift saknas')
    return
  }
  expect(text, where).not.toBe('uppgift saknas')
  expect(text, where).not.toBe('')
  if (typeof value === 'boolean') expect(text, where).toBe(value ? 'Ja' : 'Nej')
  if (typeof value === 'number')
    expect(
      Number(/[-−]?[\d\s]+(,\d+)?/.exec(text)![0].replace('−', '-').replace(/\s/g, '').replace(',', '.')),
      where,
    ).toBe(value)
  if (field.choices) expect(text, where).toContain(field.choices[String(value)]!.sv)
  if (field.kind === 'money') {
    const { amount, currency } = value as { amount: string; currency: string }
    expect(Number(text.replace(/[^\d,]/g, '').replace(',', '.')), where).toBe(Number(amount))
    expect(text, where).toContain({ SEK: 'kr', EUR: '€' }[currency] ?? currency)
  }
}

describe('title, count and search engines', () => {
  test('a list of one municipality says so, and links to it', async () => {
    const page = await pageOf('partners?municipality=9999')
    expect(headOf(page).h1).toEqual(['Samarbetspartner i Exempelby kommun'])
    const english = await pageOf('twin-towns?municipality=0138&lang=en')
    expect(headOf(english).h1).toEqual(['Twin towns and partnerships in Tyresö Municipality'])
    expect(withClass(english, 'nav', 'way')).toContain(`${BASE}/municipalities/0138`)
  })

  test('a list calls its municipality as its records do', async () => {
    const { data } = await getList('goals?municipality=0381&limit=1')
    for (const path of ['goals?municipality=0381', `goals/${data[0].id}`])
      expect(textOf(withClass(await pageOf(path), 'nav', 'way')), path).toContain('Enköpings kommun')
    const { title, h1 } = headOf(await pageOf('goals?municipality=0381'))
    expect([title, ...h1]).toEqual([
      expect.stringContaining('Mål i Enköpings kommun – '),
      'Mål i Enköpings kommun',
    ])
  })

  test('one record is not all of several', async () => {
    const page = textOf(await pageOf('projects?municipality=0139'))
    expect(page).toContain('1 projekt som fil')
    expect(page).not.toMatch(/Alla 1\s/)
  })

  test('the title has what is chosen, how many there are, and the page', async () => {
    const { title } = headOf(await pageOf('projects?municipality=9999&status=ongoing&limit=5&page=2'))
    expect(title).toBe(
      'Påhittat: Internationella projekt i Exempelby kommun – Status: Pågår – 12 projekt – sida 2 av 3 – Utblick',
    )
  })

  test('the title is short, whatever the name of what is chosen', async () => {
    const { title } = headOf(await pageOf('activities?fictional=false&goal=0114-seminarier'))
    expect(title).toMatch(/^Aktiviteter – Mål: .{20,66} … – Påhittat: visas inte – 2 aktiviteter – Utblick$/)
  })

  test('a page past the last has no number of its own', async () => {
    const page = await pageOf('projects?page=99')
    expect(headOf(page).title).not.toContain('99')
    expect(textOf(page)).toContain('Till första sidan')
  })

  test('the count says how many are fictional', async () => {
    expect(textOf(await pageOf('projects?municipality=9999&status=ongoing'))).toContain(
      '12 projekt, visar 1–12. 12 är påhittade.',
    )
    const { totalRecords } = (await getList('projects?fictional=true&limit=1'))._meta
    expect(textOf(await pageOf('projects'))).toContain(`visar 1–20. ${totalRecords} är påhittade.`)
    expect(textOf(await pageOf('projects?fictional=false'))).not.toMatch(/är påhittade|påhittat\b/)
  })

  test('before the first release nothing is said of choices, nor cited', async () => {
    const page = await pageOf('projects?asOf=0')
    expect(textOf(page)).toContain('Registret hade ingen utgåva då, och alltså inga projekt.')
    expect(page).not.toContain('<cite>')
    expect(textOf(await pageOf('effects?asOf=1&municipality=0138'))).toContain(
      'Det betyder inte att kommunen saknar effekter.',
    )
  })

  test('each fictional row is marked, and no other', async () => {
    const { data } = await getList('projects?limit=100')
    const marks = rowsOf(await pageOf('projects?limit=100')).map(([name = '']) =>
      textOf(name).endsWith('påhittat'),
    )
    expect(marks).toEqual(data.map(({ fictional }: Json) => fictional))
    expect(new Set(marks).size).toBe(2)
  })

  test.each([
    ['goals?municipality=0138', true],
    ['goals', true],
    ['goals?municipality=9999', false],
    ['goals?municipality=0138&kind=goal', false],
    ['goals?q=internationella', false],
    ['goals?asOf=1', false],
  ])('%s may be listed by search engines: %s', async (path, isIndexed) => {
    expect(headOf(await pageOf(path)).isIndexed).toBe(isIndexed)
  })

  test('the canonical address keeps the page and names the language, in the head as in the header', async () => {
    const response = await browse(`${BASE}/goals?limit=5&page=2&format=html`)
    const canonical = `https://data.example.se${BASE}/goals?lang=sv&limit=5&page=2`
    expect(response.headers.get('Link')).toContain(`<${canonical}>; rel="canonical"`)
    expect(await response.text()).toContain(
      `<link rel="canonical" href="${canonical.replaceAll('&', '&amp;')}" />`,
    )
  })
})

describe('the table', () => {
  test('says of a proposal that it is one, before its name and before the name of what rests on it', async () => {
    const rows = rowsOf(await pageOf('decisions?status=proposal'))
    expect(rows.length).toBeGreaterThan(0)
    for (const [name = ''] of rows) expect(textOf(name)).toMatch(/^Förslag /)
    const decided = rowsOf(await pageOf('decisions?status=decided'))
    for (const [name = ''] of decided) expect(textOf(name)).not.toMatch(/^Förslag /)
    const goals = rowsOf(await pageOf('goals?municipality=0138'))
    const { status } = (await getList('policies?municipality=0138')).data[0]
    expect(status).not.toBe('adopted')
    expect(goals.every((cells) => /Förslag /.test(textOf(cells.at(-1)!)) === (status === 'proposed'))).toBe(
      true,
    )
  })

  test('says "inte mätt" of a measurement without a value', async () => {
    const { data } = await getList('measurements?limit=100')
    const values = rowsOf(await pageOf('measurements?limit=100')).map((cells) => textOf(cells[4]!))
    for (const [i, value] of values.entries())
      expect(value === 'Värde inte mätt').toBe(data[i].value === null)
    expect(values).toContain('Värde inte mätt')
  })

  test('says how old the word of a status is, after three years or where nobody knows', async () => {
    const text = async (path: string) => textOf(withClass(await pageOf(path), 'table', 'records'))
    expect(await text('twin-towns?municipality=0138')).toMatch(/Borgå.*?På väg att avslutas odaterad källa/)
    expect(await text('policies?municipality=0138')).toContain('Förslag till beslut enligt uppgift från 2010')
    expect(await text('policies?municipality=0138&lang=en')).toContain(
      'Proposed for decision as stated in 2010',
    )
    expect(await text('decisions')).not.toMatch(/enligt uppgift från|odaterad/)
  })

  test('writes a beginning and an end as a period, and money in its own currency', async () => {
    const text = textOf(withClass(await pageOf('projects?municipality=0138'), 'table', 'records'))
    expect(text).toContain('2012–2015')
    const page = await pageOf('projects?municipality=9999&limit=100')
    expect(textOf(page)).toContain('Valutor räknas inte om.')
    expect(textOf(page)).toMatch(/2 416 000 €/)
  })

  test('has the columns of fields beside the name, and links that add one', async () => {
    const page = await pageOf('projects?municipality=9999&fields=themes,budget')
    const headings = [...page.matchAll(/<th\s+role="columnheader"[^>]*>(.*?)<\/th>/gs)].map(([, h = '']) =>
      textOf(h),
    )
    expect(headings).toEqual(['Projekt', 'Budget', 'Teman'])
    const more = linksIn(withClass(page, 'details', 'columns'))
    const unit = more.find(({ text }) => text === 'Lägg till kolumnen + Ägare')!
    expect(new URL(unit.href, 'https://a').searchParams.get('fields')).toBe('title,budget,themes,unitId')
    expect(textOf(await pageOf(unit.href))).toContain('Ägare')
    expect(await pageOf(more.find(({ text }) => text === 'De vanliga kolumnerna')!.href)).toContain('Länder')
  })

  test('escapes markup in texts, in the address and in what was searched for', async () => {
    const page = await pageOf('projects?asOf=2&q=provprojekt')
    expect(page).toContain('Provprojekt &quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot;')
    expect(page).not.toContain('<script')
    const asked = await pageOf(`projects?q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`)
    expect(asked).not.toContain('<img')
    expect(textOf(asked)).toContain('Inga projekt stämmer med valen.')
  })
})

describe('pages', () => {
  test('have numbers, and lead through all records', async () => {
    const page = await pageOf('projects?limit=10&page=3&sort=title')
    expect(textOf(withClass(page, 'nav', 'paging'))).toBe('Förra Sida 1 Sida 2 Sida 3 Sida 4 Sida 5 Nästa')
    const seen: string[] = []
    let next: string | undefined = `${BASE}/projects?limit=10&sort=title`
    while (next) {
      const one = await pageOf(next)
      seen.push(...rowsOf(one).map(([name = '']) => linksIn(name)[0]!.href))
      next = linksIn(withClass(one, 'nav', 'paging')).find(({ text }) => text === 'Nästa')?.href
    }
    expect(new Set(seen).size).toBe((await getList('projects?limit=1'))._meta.totalRecords)
  })

  test('past the last lead to the first', async () => {
    const page = await pageOf('projects?page=99')
    expect(textOf(page)).toMatch(/Sidan är tom: listan har \d+ projekt\./)
    expect(linksIn(withClass(page, 'p', 'lead'))).toMatchObject([
      { href: `${BASE}/projects`, text: 'Till första sidan' },
    ])
  })

  test('of a cursor lead on from it', async () => {
    const { next } = (await getList('goals?limit=5'))._links
    const page = await pageOf(`goals${new URL(next.href).search}`)
    const { data } = await getList('goals?limit=5&page=2')
    expect(rowsOf(page).map(([name = '']) => linksIn(name)[0]!.href)).toEqual(
      data.map(({ id }: Json) => `${BASE}/goals/${id}`),
    )
  })
})

test('an empty list never says that the municipality has none', async () => {
  expect(textOf(await pageOf('projects?municipality=0114'))).toContain(
    'Registret har inga projekt för Upplands Väsby. Det betyder inte att kommunen saknar projekt.',
  )
  const chosen = textOf(await pageOf('projects?municipality=0114&status=idea'))
  expect(chosen).toContain('Inga projekt stämmer med valen.')
})

describe('the map', () => {
  const map = (page: string) => /<svg class="map".*<\/svg>/s.exec(page)?.[0] ?? ''

  test('has a circle for each place, whose number is that of the records after the click', async () => {
    const circles = linksIn(map(await pageOf('projects?municipality=9999&limit=1')))
    expect(circles.length).toBeGreaterThan(3)
    for (const { href, text } of circles)
      expect((await getList(`${href.slice(BASE.length + 1)}`))._meta.totalRecords).toBe(Number(text || 1))
  })

  test('is there for towns and partners, and not for what has no place', async () => {
    for (const path of ['twin-towns', 'partners']) expect(map(await pageOf(path)), path).toContain('<circle')
    expect(map(await pageOf('goals'))).toBe('')
  })

  test('is drawn on a picture that never changes', async () => {
    const [, path = ''] = /<image\s+href="([^"]*)"/.exec(await pageOf('twin-towns'))!
    const response = await fetchApi(path)
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml; charset=utf-8')
    expect(response.headers.get('Cache-Control')).toContain('immutable')
    expect(await response.text()).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
  })
})

test('a list that a widget shows has its tag, for the same municipality', async () => {
  const data = textOf(withClass(await pageOf('twin-towns?municipality=0138'), 'dl', 'data'))
  expect(data).toContain('<intl-twin-towns municipality="0138"></intl-twin-towns>')
  for (const path of ['twin-towns', 'measurements?municipality=9999'])
    expect(textOf(await pageOf(path)), path).not.toContain('<intl-')
})

test('the feeds say that they narrow by municipality alone', async () => {
  const links = linksIn(withClass(await pageOf('projects?municipality=9999&status=idea'), 'dl', 'data'))
  expect(links.find(({ text }) => text.startsWith('Atom:'))!.href).toBe(
    `${BASE}/feeds/projects?format=atom&municipality=9999`,
  )
  const note = 'Flödet kan begränsas till kommun, men inte till de andra valen.'
  expect(textOf(await pageOf('projects?municipality=9999&status=idea'))).toContain(note)
  expect(textOf(await pageOf('projects?municipality=9999'))).not.toContain(note)
})
