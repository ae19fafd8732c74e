import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getList, type Json } from '../helpers/api.ts'

const get = (path: string, init?: RequestInit) => fetchApi(`${BASE}/${path}`, init)
const nameOf = (response: Response) =>
  /filename="(.*)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]

describe('a format that people save as a file', () => {
  test.each(['csv', 'csv&csvDialect=excel', 'ndjson', 'geojson', 'xlsx'])(
    'holds every matching record when no page is requested (%s)',
    async (form) => {
      for (const query of [
        'goals?',
        'measurements?municipality=9999&',
        'projects?sort=-id&',
        'projects?q=e&',
      ]) {
        const total = (await getList(`${query}limit=1`))._meta.totalRecords
        expect(total, query).toBeGreaterThan(20)
        const whole = await get(`${query}format=${form}`)
        expect(whole.headers.get('X-Total-Count')).toBe(String(total))
        expect(whole.headers.get('Link') ?? '').not.toContain('rel="next"')
        const name = nameOf(whole) ?? ''
        expect(name).not.toContain('records')
        const part = await get(`${query}format=${form}&limit=20`)
        expect(part.headers.get('X-Total-Count')).toBe(String(total))
        expect(nameOf(part)).toBe(name.replace('.', `-records-1-20-of-${total}.`))
        const second = await get(`${query}format=${form}&limit=20&page=2`)
        expect(nameOf(second)).toBe(name.replace('.', `-records-21-${Math.min(total, 40)}-of-${total}.`))
        expect((await whole.arrayBuffer()).byteLength).toBeGreaterThan((await part.arrayBuffer()).byteLength)
      }
    },
  )

  test('holds the same records in the same order as the list', async () => {
    for (const query of [
      'goals?municipality=9999',
      'decision-rules?sort=-id',
      'goals?q=internationella',
      'projects?country=PL',
    ]) {
      const ids: string[] = []
      for (let page = 1; ; page += 1) {
        const { data, _meta } = await getList(`${query}&limit=100&page=${page}`)
        ids.push(...data.map(({ id }: Json) => id))
        if (ids.length >= _meta.totalRecords) break
      }
      const lines = (await (await get(`${query}&format=ndjson`)).text()).trimEnd().split('\n')
      expect(
        lines.map((line) => JSON.parse(line).id),
        query,
      ).toEqual(ids)
      const csv = (await (await get(`${query}&format=csv&fields=id`)).text()).trimEnd().split('\r\n')
      expect(
        csv.slice(1).map((line) => line.split(',')[0]),
        query,
      ).toEqual(ids)
      const { features, _meta } = await (await get(`${query}&format=geojson`)).json()
      expect(
        features.map(({ id }: Json) => id),
        query,
      ).toEqual(ids)
      expect(_meta).toMatchObject({ totalRecords: ids.length, count: ids.length, page: 1, offset: 0 })
    }
  })
})

test('the total is in a header of every list, search and change log, for HEAD too', async () => {
  for (const path of [
    'goals',
    'goals?kind=goal',
    'search?q=skola',
    'changes?since=0',
    'goals?format=jsonld',
    'goals?format=csv',
  ]) {
    const total = (await getList(path.replace(/[?&]format=\w+/, '')))._meta.totalRecords
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await get(path, { method })
      expect(status, path).toBe(200)
      expect(headers.get('X-Total-Count'), `${method} ${path}`).toBe(String(total))
      expect(headers.get('Access-Control-Expose-Headers')).toContain('X-Total-Count')
    }
  }
})
