import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getList, getProblem, type Json } from '../helpers/api.ts'

const total = async (path: string) => (await getJson(path))._meta.totalRecords

describe('fictional records', () => {
  test('can be left out of every list, or requested alone', async () => {
    let some = 0
    for (const { name } of (await getJson('datasets')).data) {
      const [all, real, fictional] = await Promise.all([
        getList(`${name}?limit=500`),
        getList(`${name}?limit=500&fictional=false`),
        getList(`${name}?limit=500&fictional=true`),
      ])
      expect(
        real.data.some(({ fictional }: Json) => fictional),
        name,
      ).toBe(false)
      expect(
        fictional.data.every(({ fictional }: Json) => fictional),
        name,
      ).toBe(true)
      expect(real._meta.totalRecords + fictional._meta.totalRecords, name).toBe(all._meta.totalRecords)
      expect(real._meta.fictional).toBeUndefined()
      some += fictional._meta.totalRecords
    }
    expect(some).toBeGreaterThan(100)
    expect(
      (await getList('programmes?fictional=false')).data.some((p: Json) => p.municipalityCode === null),
    ).toBe(true)
  })

  test('are left out of facets, files, searches, clusters, changes, feeds and the calendar too', async () => {
    const facets = (await getList('projects?fictional=false&facets=municipality,status&limit=1'))._meta.facets
    expect(facets.municipality.map(({ value }: Json) => value)).not.toContain('9999')
    const csv = await (await fetchApi(`${BASE}/projects?fictional=false&format=csv`)).text()
    expect(csv).not.toContain('9999-')
    const dump = async (name: string, rest: string) => {
      const response = await fetchApi(`${BASE}/datasets/${name}/dump?${rest}`)
      expect(response.status, rest).toBe(200)
      return response
    }
    const lines = async (rest: string) =>
      (await (await dump('projects', `format=ndjson${rest}`)).text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    const [whole, real, fictional] = [
      await lines(''),
      await lines('&fictional=false'),
      await lines('&fictional=true'),
    ]
    expect(real.length).toBeGreaterThan(0)
    expect(real.some((record) => record.fictional)).toBe(false)
    expect(fictional.every((record) => record.fictional)).toBe(true)
    expect(real.length + fictional.length).toBe(whole.length)
    for (const format of ['csv', 'geojson'])
      expect(await (await dump('projects', `format=${format}&fictional=false`)).text()).not.toContain(
        '"9999-',
      )
    const tags = await Promise.all(
      ['', '&fictional=false', '&fictional=true'].map(async (rest) => {
        const { headers, body } = await dump('all', `format=datapackage${rest}`)
        await body?.cancel()
        return headers.get('ETag')
      }),
    )
    expect(new Set(tags).size).toBe(3)
    const zip = await dump('all', 'format=datapackage&fictional=false')
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
    expect(strFromU8(files['README.md']!)).toContain(
      '/datasets/all/dump?asOf=3&fictional=false&format=datapackage',
    )
    expect(strFromU8(files['data/projects.csv']!)).not.toContain('\n9999-')
    const { status } = await getProblem('datasets/all/dump?format=sqlite&fictional=false')
    expect(status).toBe(400)
    const found = await getJson('search?q=e&fictional=false&limit=500')
    expect(found.data.some(({ fictional }: Json) => fictional)).toBe(false)
    expect(found._meta.totalRecords + (await total('search?q=e&fictional=true'))).toBe(
      await total('search?q=e'),
    )
    const clusters = await getJson('projects/clusters?fictional=false')
    expect(clusters._meta.fictional).toBeUndefined()
    expect((await getJson('projects/clusters?fictional=true'))._meta.fictional).toBe(true)
    expect(
      (await total('changes?since=0&fictional=false')) + (await total('changes?since=0&fictional=true')),
    ).toBe(await total('changes?since=0'))
    const feed = await (await fetchApi(`${BASE}/feeds/all?fictional=false&format=json&limit=500`)).text()
    expect(feed).not.toContain('/9999-')
    const calendar = await (await fetchApi(`${BASE}/feeds/calendar?fictional=false`)).text()
    expect(calendar).not.toContain('9999-')
  })

  test('are walked by a cursor as they are by pages', async () => {
    const walked: string[] = []
    let next: string | undefined = 'projects?fictional=false&sort=-startDate&limit=3'
    while (next !== undefined) {
      const page: Json = await getList(next)
      walked.push(...page.data.map(({ id }: Json) => id))
      next = page._links.next?.href.split(`${BASE}/`)[1]
    }
    const whole = await getList('projects?fictional=false&sort=-startDate&limit=500')
    expect(walked).toEqual(whole.data.map(({ id }: Json) => id))
  })

  test('say so in the title of each entry of the calendar and of a feed', async () => {
    for (const [language, mark] of [
      ['sv', '[Påhittat] '],
      ['en', '[Fictional] '],
    ] as const) {
      const calendar = (
        await (await fetchApi(`${BASE}/feeds/calendar?fictional=true&lang=${language}`)).text()
      ).replaceAll('\r\n ', '')
      const summaries = calendar.split('\r\n').filter((line) => line.startsWith('SUMMARY'))
      expect(summaries.length).toBeGreaterThan(0)
      for (const line of summaries) expect(line).toContain(`:${mark}`)
      const real = await (await fetchApi(`${BASE}/feeds/calendar?fictional=false&lang=${language}`)).text()
      expect(real).not.toContain(mark.trim())
      const { items } = await getJson(`feeds/all?fictional=true&format=json&lang=${language}`)
      for (const { title } of items) expect(title.startsWith(mark)).toBe(true)
    }
  })

  test.each(['goals', 'search?q=a', 'changes?since=0', 'projects/clusters', 'feeds/all', 'feeds/calendar'])(
    'are requested in %s with true or false only',
    async (path) => {
      for (const value of ['1', 'FALSE', 'no', 'true,false', ''])
        expect((await getProblem(`${path}${path.includes('?') ? '&' : '?'}fictional=${value}`)).status).toBe(
          400,
        )
    },
  )
})
