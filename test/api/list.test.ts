import { describe, expect, test } from 'vitest'
import { getList, getProblem, type Json } from '../helpers/api.ts'

describe('a list', () => {
  test('has data, meta and links, each link absolute with relation and method', async () => {
    const page = await getList('programmes?limit=3')
    expect(page.data).toHaveLength(3)
    expect(page._meta).toMatchObject({ totalRecords: 8, page: 1, offset: 0, limit: 3, count: 3, release: 3 })
    expect(page._meta.publishedAt).toBe('2026-11-15T08:00:00.000Z')
    expect(page._meta.license).toBe('https://creativecommons.org/publicdomain/zero/1.0/')
    for (const [rel, link] of Object.entries<Json>(page._links)) {
      expect(link).toEqual({
        href: expect.stringMatching(/^https:\/\/data\.example\.se\/utblick\/v1\//),
        rel,
        method: 'GET',
      })
    }
  })

  test('has 20 records by default', async () => {
    const page = await getList('goals')
    expect(page._meta.limit).toBe(20)
    expect(page.data).toHaveLength(20)
  })

  test('gives every record an address, its sources and the date of its version', async () => {
    for (const record of (await getList('twin-towns?limit=500')).data) {
      expect(record.url).toBe(`https://data.example.se/utblick/v1/twin-towns/${record.id}`)
      expect(record.sources.length).toBeGreaterThan(0)
      expect(record.updatedAt).toMatch(/^2026-11-\d\dT08:00:00\.000Z$/)
    }
  })

  test('keeps unknown values as null and never leaves them out', async () => {
    const page = await getList('policies?municipality=0381')
    for (const field of [
      'documentType',
      'decidedBy',
      'validFrom',
      'validTo',
      'replaces',
      'appliesTo',
      'responsibleFunction',
      'revised',
    ])
      expect(page.data[0]).toHaveProperty(field, null)
  })

  test('beyond its last page is empty, not an error', async () => {
    const page = await getList('programmes?page=99')
    expect(page.data).toEqual([])
    expect(page._meta).toMatchObject({ totalRecords: 8, page: 99, count: 0 })
    expect(page._links.next).toBeUndefined()
  })
})

describe('paging', () => {
  test('by page and by offset gives the same records', async () => {
    const byPage = await getList('goals?limit=5&page=3')
    const byOffset = await getList('goals?limit=5&offset=10')
    expect(byPage.data).toEqual(byOffset.data)
    expect(byPage._meta.page).toBe(3)
  })

  test.each([
    'goals?limit=7',
    'goals?limit=7&sort=-position',
    'twin-towns?limit=4&sort=-since,name',
    'twin-towns?limit=3&sort=status',
    'goals?limit=6&q=internationella',
  ])('walked by next through %s meets every record once, in the order of one long page', async (path) => {
    const whole = await getList(path.replace(/limit=\d+/, 'limit=500'))
    const walked: string[] = []
    let next: string | undefined = path
    while (next !== undefined) {
      const page: Json = await getList(next)
      walked.push(...page.data.map((r: Json) => r.id))
      expect(page._meta.totalRecords).toBe(whole._meta.totalRecords)
      next = page._links.next?.href.replace('https://data.example.se/utblick/v1/', '')
    }
    expect(walked).toEqual(whole.data.map((r: Json) => r.id))
  })

  test('links keep every parameter of the query', async () => {
    const page = await getList('goals?municipality=0114&sort=-position&limit=2&fields=kind')
    for (const rel of ['self', 'first', 'next', 'last'])
      for (const part of ['municipality=0114', 'sort=-position', 'limit=2', 'fields=kind'])
        expect(page._links[rel].href).toContain(part)
  })

  test('a cursor of another query is refused', async () => {
    const { _links } = await getList('goals?limit=2&municipality=0114')
    const cursor = new URL(_links.next.href).searchParams.get('cursor')
    const { status, problem } = await getProblem(`goals?limit=2&municipality=0138&cursor=${cursor}`)
    expect(status).toBe(400)
    expect(problem.errors[0].parameter).toBe('cursor')
  })

  test.each(['cursor=abc', 'cursor=%00', 'cursor=W10', 'page=1&offset=0'])('%s is refused', async (query) => {
    expect((await getProblem(`goals?${query}`)).status).toBe(400)
  })

  test('a cursor together with an offset is refused', async () => {
    const { _links } = await getList('goals?limit=2')
    const { status } = await getProblem(
      `${_links.next.href.replace('https://data.example.se/utblick/v1/', '')}&offset=4`,
    )
    expect(status).toBe(400)
  })
})

describe('filtering', () => {
  test('by municipality gives that municipality’s records only', async () => {
    const { data } = await getList('twin-towns?municipality=0764')
    expect(data.map((r: Json) => r.name).sort()).toEqual(['Helsinge', 'Krasnystaw', 'Lengede', 'Turnov'])
  })

  test('by several values gives the records of any of them', async () => {
    const { data } = await getList('twin-towns?country=PL,CZ&municipality=0764')
    expect(new Set(data.map((r: Json) => r.country))).toEqual(new Set(['PL', 'CZ']))
  })

  test('by a field of an embedded record finds projects by their partners’ countries', async () => {
    const { data } = await getList('projects?country=KE')
    expect(data.length).toBeGreaterThan(0)
    for (const project of data) expect(project.partners.map((p: Json) => p.country)).toContain('KE')
  })

  test('by a range of dates finds a year inside it, and an open date that reaches into it', async () => {
    const { data } = await getList('twin-towns?municipality=0764&sinceFrom=1970&sinceTo=1980')
    expect(data.map((r: Json) => r.name)).toEqual(['Helsinge'])
  })

  test('with words finds a name with or without its accents', async () => {
    for (const q of ['cēsis', 'cesis', 'CES'])
      expect(
        (await getList(`twin-towns?q=${encodeURIComponent(q)}`)).data.map((r: Json) => r.name),
      ).toContain('Cēsis')
  })

  test('with words of the index’s query syntax searches for them as words', async () => {
    for (const q of ['NEAR', '"', 'a AND', 'title:x', '(', '*']) {
      const path = `goals?q=${encodeURIComponent(`internationella ${q}`)}`
      expect((await getList(path))._meta.count).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('sorting', () => {
  test('puts Swedish letters last, in their order', async () => {
    const names = (await getList('municipalities?sort=name')).data.map((r: Json) => r.name)
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare))
  })

  test('puts unknown values last in both directions', async () => {
    for (const sort of ['since', '-since']) {
      const dates = (await getList(`twin-towns?limit=500&sort=${sort}`)).data.map(
        (r: Json) => r.since?.earliest ?? null,
      )
      const firstUnknown = dates.indexOf(null)
      expect(firstUnknown).toBeGreaterThan(0)
      expect(dates.slice(firstUnknown).every((d: unknown) => d === null)).toBe(true)
      const known = dates.slice(0, firstUnknown)
      expect(known).toEqual(sort === 'since' ? known.toSorted() : known.toSorted().toReversed())
    }
  })
})

describe('fields', () => {
  test('gives the requested fields, and always id, address and fiction mark', async () => {
    const { data } = await getList('projects?fields=title,partners&limit=1')
    expect(Object.keys(data[0]).sort()).toEqual(['fictional', 'id', 'partners', 'title', 'url'])
  })
})
