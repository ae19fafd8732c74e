import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { dumpFormats } from '../../api/dumps/formats.ts'
import { allResources } from '../../db/resources/index.ts'
import { csvHead, standardCsv } from '../../db/schema/flat/csv.ts'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { BASE, fetchApi, getList, getProblem, type Json } from '../helpers/api.ts'

// Without a store, as on Workers: a dump is made as it is read.
const dump = (name: string, query: string, init?: RequestInit) =>
  fetchApi(`${BASE}/datasets/${name}/dump?${query}`, init)
// As bytes: workerd warns of every text whose type it does not know for one.
const text = async (name: string, query: string) =>
  new TextDecoder().decode(await (await dump(name, query)).arrayBuffer())

/** Every record of a list, walked by its cursor. */
async function walk(path: string, query: string): Promise<Json[]> {
  const records: Json[] = []
  let next: string | undefined = `${BASE}/${path}?limit=25&${query}`
  while (next) {
    const { pathname, search }: URL = new URL(next, 'https://data.example.se')
    const page = await getList(pathname.slice(BASE.length + 1) + search)
    records.push(...page.data)
    next = page._links.next?.href
  }
  return records
}

describe.each(allResources.map(({ path }) => path))('the dump of %s', (path) => {
  test('is what a walk by cursor gives, record by record, now and in an earlier release', async () => {
    for (const asOf of ['3', '2']) {
      const lines = (await text(path, `format=ndjson&asOf=${asOf}`)).split('\n')
      expect(lines.pop()).toBe('')
      const walked = await walk(path, `asOf=${asOf}`)
      expect(lines).toEqual(walked.map((record) => JSON.stringify(record)))
    }
  })
})

describe('a dump', () => {
  test('has what closed later only in the release that had it', async () => {
    expect(await text('projects', 'format=ndjson&asOf=2')).toContain('"9999-provprojekt"')
    expect(await text('projects', 'format=ndjson')).not.toContain('"9999-provprojekt"')
    expect(await text('projects', 'format=ndjson&asOf=0')).toBe('')
  })

  test('as CSV has the headings and the lines that the list’s CSV has', async () => {
    const whole = await text('projects', 'format=csv')
    const list = await fetchApi(`${BASE}/projects?format=csv&limit=500`)
    expect(whole).toBe(await list.text())
    expect(await text('goals', 'format=csv&asOf=0')).toBe(
      csvHead(flatColumns(allResources.find((r) => r.path === 'goals')!), standardCsv),
    )
  })

  test('as GeoJSON has the list’s features, and states its release', async () => {
    const whole = JSON.parse(await text('twin-towns', 'format=geojson')) as Json
    const list = await getList('twin-towns?format=geojson&limit=500')
    expect(whole.features).toEqual(list.features)
    expect(whole._meta).toMatchObject({ release: 3, fictional: true })
  })

  test('states its release, its permanent address and how it is cached', async () => {
    const response = await dump('projects', 'format=csv')
    const permanent = `https://data.example.se${BASE}/datasets/projects/dump?asOf=3&format=csv`
    const { headers } = response
    expect(headers.get('Link')).toContain(`<${permanent}>; rel="canonical"`)
    expect(headers.get('Link')).toContain(`<${permanent}>; rel="cite-as"`)
    expect(headers.get('Link')).toContain('/datasets/projects/schema>; rel="describedby"')
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="utblick-projects-release-3.csv"')
    expect(headers.get('Cache-Control')).toContain('max-age=300')
    const numbered = await dump('projects', 'format=csv&asOf=3')
    expect(numbered.headers.get('Cache-Control')).toContain('immutable')
    expect(await numbered.text()).toBe(await response.text())
  })

  test('is answered with 304 for its ETag, and HEAD has no body', async () => {
    const etag = (await dump('goals', 'format=xlsx')).headers.get('ETag')!
    const again = await dump('goals', 'format=xlsx', { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    expect(again.headers.get('Link')).toContain('rel="canonical"')
    const head = await dump('goals', 'format=xlsx', { method: 'HEAD' })
    expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, etag, ''])
  })

  test.each(dumpFormats.filter(({ write }) => write !== null).map(({ name }) => name))(
    'as %s has the same bytes every time',
    async (format) => {
      const [a, b] = await Promise.all([1, 2].map(() => dump('twin-towns', `format=${format}`)))
      expect(new Uint8Array(await a!.arrayBuffer())).toEqual(new Uint8Array(await b!.arrayBuffer()))
    },
  )

  test('of everything is a data package with one CSV per data set', async () => {
    const response = await dump('all', 'format=datapackage')
    expect(response.headers.get('Content-Type')).toBe('application/zip')
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    for (const { path } of allResources)
      expect(strFromU8(files[`data/${path}.csv`]!)).toBe(await text(path, 'format=csv'))
    expect(strFromU8(files['README.md']!)).toContain('asOf=3')
    expect(strFromU8(files['LICENSE.txt']!)).toContain('CC0 1.0 Universal')
  })

  test('that does not exist is a problem', async () => {
    const sqlite = await getProblem('datasets/projects/dump?format=sqlite&lang=en')
    expect(sqlite.status).toBe(404)
    expect(sqlite.problem.detail).toContain('only made by an installation that runs Node')
    expect((await getProblem('datasets/nothing/dump?format=csv')).status).toBe(404)
    const all = await getProblem('datasets/all/dump?format=csv')
    expect(all.problem.errors[0]).toMatchObject({ parameter: 'format', allowed: ['datapackage', 'sqlite'] })
    expect((await getProblem('datasets/projects/dump?format=pdf')).status).toBe(400)
    expect((await getProblem('datasets/projects/dump?municipality=0764')).status).toBe(400)
    expect((await getProblem('datasets/projects/dump?asOf=99')).status).toBe(400)
  })
})
