import { describe, expect, test } from 'vitest'
import { getJson, getList, getProblem, type Json } from '../helpers/api.ts'

const search = (query: string) => getJson(`search?${query}`)
const below = 'https://data.example.se/utblick/v1/'

describe('search', () => {
  test('gives hits with type, address, title, municipality and fiction mark', async () => {
    const { data } = await search('q=cesis')
    expect(data[0]).toEqual({
      type: 'twin-towns',
      id: '0138-cesis',
      url: `${below}twin-towns/0138-cesis`,
      title: { sv: 'Cēsis' },
      municipalityCode: '0138',
      fictional: false,
    })
  })

  test.each([
    ['harnosand', 'asOf=2', '9999-provprojekt'],
    ['HÄRNÖSAND', 'asOf=2', '9999-provprojekt'],
    ['vasby', 'type=municipalities', '0114'],
    ['upplands vasby', 'type=municipalities', '0114'],
  ])('finds "%s" with or without accents and capitals', async (q, more, id) => {
    const { data } = await search(`q=${encodeURIComponent(q)}&${more}`)
    expect(data.map((hit: Json) => hit.id)).toContain(id)
  })

  test.each(
    [
      'lodz',
      'ŁÓDŹ',
      'helsingör',
      'helsingor',
      'helsingoer',
      'Besanc\u0327on',
      'aero',
      'ärö',
      "l'aquila",
    ].concat(['laquila', 'aquila', 'samarbete öster\u00ADsjön', 'Öster\u200Bsjön', 'provprojekt lod']),
  )('finds a record by "%s", in its list too, and shows where it is', async (q) => {
    const query = `q=${encodeURIComponent(q)}&asOf=2&municipality=9999`
    const hit = (await search(query)).data.find(({ id }: Json) => id === '9999-provprojekt')
    expect(hit.snippet.sv).toMatch(/Besançon/)
    expect((await getList(`projects?${query}`)).data.map(({ id }: Json) => id)).toContain('9999-provprojekt')
  })

  test('finds what is in a country by the country’s name, in Swedish and English', async () => {
    for (const [path, filter] of [
      ['projects', 'country=KE'],
      ['twin-towns', 'country=LV'],
      ['partners', 'country=KE'],
    ] as const) {
      const inCountry = (await getList(`${path}?${filter}&limit=500&fields=id`)).data
      expect(inCountry.length, path).toBeGreaterThan(0)
      for (const name of filter.endsWith('KE') ? ['kenya'] : ['lettland', 'latvia']) {
        const found = (await getList(`${path}?q=${name}&limit=500&fields=id`)).data
        expect(
          found.map(({ id }: Json) => id),
          name,
        ).toEqual(expect.arrayContaining(inCountry.map(({ id }: Json) => id)))
      }
    }
  })

  test('finds a project by its partners, their places, its programme and its unit', async () => {
    const { data } = await getList('projects?limit=500')
    const shown = (read: (project: Json) => string | undefined) =>
      data.map((project: Json) => [project.id, read(project)]).find(([, text]: Json) => text)
    for (const [id, text] of [
      shown((p) => p.partners[0]?.name),
      shown((p) => p.partners[0]?.place),
      shown((p) => p.programme?.title.sv),
      shown((p) => p.unit?.name.sv),
      shown((p) => p.priorityAreas[0]?.title.sv),
    ]) {
      const found = await getList(`projects?limit=500&fields=id&q=${encodeURIComponent(text)}`)
      expect(
        found.data.map((project: Json) => project.id),
        text,
      ).toContain(id)
    }
  })

  test('shows the place in the text where the word is, in the language it was found in', async () => {
    const [hit] = (await search('q=harnosand&asOf=2')).data
    expect(hit.snippet).toEqual({ sv: 'Ett studiebesök i Härnösand.' })
    for (const { snippet } of (await search('q=school&limit=100')).data.filter((h: Json) => h.snippet))
      expect(Object.values<string>(snippet)[0]!.toLowerCase()).toContain('school')
  })

  test('puts what begins with the word first, then titles, then texts', async () => {
    const { data } = await search('q=alvesta&limit=100')
    expect(data[0]).toMatchObject({ type: 'municipalities', id: '0764' })
    const tiers = data.map(({ title }: Json) => {
      const titles = Object.values<string>(title).map((t) => t.toLowerCase())
      return titles.some((t) => t.startsWith('alvesta')) ? 0 : titles.some((t) => /\balvesta/.test(t)) ? 1 : 2
    })
    // A twin town's or a unit's name as written is a title too, though another one is shown.
    expect(tiers.filter((t: number) => t === 0).length).toBeGreaterThan(1)
    expect(tiers.lastIndexOf(0)).toBeLessThan(tiers.indexOf(2))
  })

  test('lets the types take turns among equally good hits', async () => {
    const { data, _meta } = await search('q=internationella&limit=20')
    expect(_meta.facets.type.length).toBeGreaterThan(3)
    expect(new Set(data.map((hit: Json) => hit.type)).size).toBeGreaterThan(3)
  })

  test('finds what the list of the type finds', async () => {
    const { facets } = (await search('q=skola'))._meta
    expect(facets.type.length).toBeGreaterThan(1)
    for (const { value, count, label } of facets.type) {
      expect((await getList(`${value}?q=skola`))._meta.totalRecords).toBe(count)
      expect(label.sv.length).toBeGreaterThan(1)
    }
  })

  test('is narrowed by type and municipality, and still counts the hits of the other types', async () => {
    const all = await search('q=internationella&municipality=0114,0138')
    const goals = await search('q=internationella&municipality=0114,0138&type=goals&limit=100')
    for (const hit of goals.data) {
      expect(hit.type).toBe('goals')
      expect(['0114', '0138']).toContain(hit.municipalityCode)
    }
    expect(goals._meta.facets).toEqual(all._meta.facets)
    expect(goals._meta.totalRecords).toBe(goals.data.length)
  })

  test('walked page by page gives every hit once, in the order of one long page', async () => {
    const whole = await search('q=internationella&limit=500')
    const walked: string[] = []
    let next: string | undefined = 'q=internationella&limit=7'
    while (next !== undefined) {
      const page: Json = await search(next)
      expect(page._meta.totalRecords).toBe(whole._meta.totalRecords)
      walked.push(...page.data.map((h: Json) => h.url))
      next = page._links.next?.href.split('search?')[1]
    }
    expect(walked).toEqual(whole.data.map((h: Json) => h.url))
    expect(walked).toHaveLength(whole._meta.totalRecords)
  })

  test('beyond its last page is empty', async () => {
    expect((await search('q=cesis&page=3')).data).toEqual([])
  })

  test('as of a release finds what was there then', async () => {
    const found = async (asOf: number) => (await search(`q=provprojekt&asOf=${asOf}`))._meta.totalRecords
    expect([await found(1), await found(2), await found(3)]).toEqual([0, 1, 0])
  })

  test('treats the index’s query syntax as words', async () => {
    for (const q of ['NEAR', 'a AND', 'title:x', '^ "', 'skola*', '-skola'])
      expect(
        (await search(`q=${encodeURIComponent(`internationella ${q}`)}`))._meta.count,
      ).toBeGreaterThanOrEqual(0)
  })

  test.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=%20%2A', 'q'],
    ['q=a&type=colours', 'type'],
    ['q=a&municipality=../', 'municipality'],
    ['q=a&limit=501', 'limit'],
    ['q=a&limit=20&page=51', 'page'],
    ['q=a&sort=id', 'sort'],
  ])('is refused with "%s"', async (query, parameter) => {
    const { status, problem } = await getProblem(`search?${query}`)
    expect(status).toBe(400)
    expect(problem.errors[0].parameter).toBe(parameter)
  })
})

test('a list with words puts titles before texts too, in an order that later releases do not turn round', async () => {
  const { data } = await getList('goals?q=internationella&limit=500')
  const inTitle = data.map((g: Json) =>
    Object.values<string>(g.wording).some((t) => /(^|\P{L})internationella/iu.test(t)),
  )
  expect(inTitle).toContain(true)
  expect(inTitle.lastIndexOf(true)).toBe(inTitle.filter(Boolean).length - 1)
})

test('hits have names that distinguish records of one kind, in both languages', async () => {
  const { data } = await search('q=verksamhetsplan&type=reports&municipality=9999&limit=100')
  const titles = data.map(({ title }: Json) => title)
  expect(titles).toContainEqual({
    sv: 'Verksamhetsplan 2023, Barn- och utbildningsnämnden',
    en: 'Operating plan 2023, Children and education committee',
  })
  expect(new Set(titles.map(({ sv }: Json) => sv)).size).toBe(titles.length)
  const fundings = (await search('q=sida&type=fundings&limit=100')).data
  expect(fundings.map(({ title }: Json) => title.sv)).toContain(
    'Sida genom ICLD: Partnerskap med Theewaterskloof',
  )
})
