import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getProblem, type Json } from '../helpers/api.ts'

const pathOf = (code: string) => `municipalities/${code}/obligations`
const read = async (code: string, query = ''): Promise<Json[]> => (await getJson(pathOf(code) + query)).data

describe('what is to be reported', () => {
  test('is that of the last whole year and the present one, or of the year that is asked for', async () => {
    const { data, _meta } = await getJson(pathOf('9999'))
    const year = Number(_meta.publishedAt.slice(0, 4))
    expect(new Set(data.map((one: Json) => one.year))).toEqual(new Set([year - 1, year]))
    const one = await read('9999', '?year=2024')
    expect(new Set(one.map(({ year }) => year))).toEqual(new Set([2024]))
  })

  test.each(['0114', '0138', '0139', '0381', '0764', '9999'])(
    'of %s is the same as in its follow-up of the year',
    async (code) => {
      const { data } = await getJson(`municipalities/${code}/follow-ups/2025`)
      expect(await read(code, '?year=2025')).toEqual(data.obligations)
    },
  )

  test('leads to the rules, the demands and the records', async () => {
    const [plans] = await read('9999', '?year=2025')
    const [item] = plans.items
    expect(plans.items).toHaveLength(8)
    for (const { url } of [...plans.rules, item]) {
      const { pathname, search } = new URL(url)
      expect((await fetchApi(pathname + search)).status).toBe(200)
    }
    expect((await getJson(new URL(item.url).pathname.replace(`${BASE}/`, ''))).data.submittedOn).toBe(
      item.submittedOn,
    )
  })

  test('is empty where no follow-up is stated, and before the first release nobody is known', async () => {
    expect(await read('0138')).toEqual([])
    expect((await getProblem(`${pathOf('0138')}?asOf=0`)).status).toBe(404)
  })

  test('has its page in the follow-up of the year, with the language and the release', async () => {
    const locationOf = async (query: string) => {
      const response = await fetchApi(`${BASE}/${pathOf('9999')}${query}`, {
        headers: { Accept: 'text/html' },
      })
      expect(response.status).toBe(303)
      return response.headers.get('Location')
    }
    expect(await locationOf('')).toBe(`${BASE}/municipalities/9999/follow-ups/2025#obligations`)
    const chosen = await locationOf('?year=2024&lang=sv&asOf=2')
    expect(chosen).toBe(`${BASE}/municipalities/9999/follow-ups/2024?lang=sv&asOf=2#obligations`)
    const page = await fetchApi(chosen!.split('#')[0]!, { headers: { Accept: 'text/html' } })
    expect(await page.text()).toContain('id="obligations"')
    // A year that is none is explained there.
    expect(await locationOf('?year=../x')).toBe(`${BASE}/municipalities/9999/follow-ups/..%2Fx#obligations`)
  })

  test.each(['2027', '1944', '2099'])('has the years of follow-ups, and not %s', async (year) => {
    const { status, problem } = await getProblem(`${pathOf('9999')}?year=${year}`)
    expect(status).toBe(400)
    expect(problem.errors).toMatchObject([{ parameter: 'year', allowed: 'ett år från 1945 till 2026' }])
  })

  test('of an unknown municipality is not found, and a year that is none is told', async () => {
    expect((await getProblem(pathOf('0001'))).status).toBe(404)
    const { status, problem } = await getProblem(`${pathOf('9999')}?year=nu`)
    expect(status).toBe(400)
    expect(problem.errors.map(({ parameter }: Json) => parameter)).toEqual(['year'])
  })
})
