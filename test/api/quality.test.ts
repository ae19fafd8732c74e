import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { issueKinds } from '../../db/quality/issues.ts'
import { allResources } from '../../db/resources/index.ts'
import { BASE, fetchApi, getJson, getProblem, type Json } from '../helpers/api.ts'

const FIGURES = 'municipalities/9999/quality-measurements'
const ISSUES = 'municipalities/9999/quality-issues'
const ALVESTA = 'municipalities/0764/quality-measurements'

const below = (url: string) => {
  const { pathname, search } = new URL(url)
  return (pathname + search).replace(`${BASE}/`, '')
}
const text = async (path: string) => {
  const response = await fetchApi(`${BASE}/${path}`)
  expect(response.status, path).toBe(200)
  return response.text()
}
const page = (path: string) => text(`${path}${path.includes('?') ? '&' : '?'}format=html&lang=sv`)
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the quality of a municipality’s data', () => {
  test('has every data set that municipalities have, with as many records as its list', async () => {
    const { data, _meta } = await getJson(FIGURES)
    const owned = allResources.filter(({ fields }) => !fields.municipalityCode!.optional)
    expect(data.map(({ dataset }: Json) => dataset)).toEqual(
      expect.arrayContaining(owned.map(({ path }) => path)),
    )
    for (const { dataset, records } of data)
      expect((await getJson(`${dataset}?municipality=9999&limit=1`))._meta.totalRecords, dataset).toBe(
        records,
      )
    expect(_meta.fictional).toBe(true)
  })

  test('its numbers of issues are those of the list of issues, where each has a record that answers', async () => {
    const { data } = await getJson(ALVESTA)
    const issues = data.flatMap((row: Json) => row.issues)
    expect(new Set(issues.map(({ issue }: Json) => issue))).toEqual(new Set(['missing', 'not-stated']))
    for (const { issue, count, url, title } of issues) {
      const found = await getJson(below(url))
      expect(found._meta.totalRecords, url).toBe(count)
      expect(found.data.every((one: Json) => one.issue === issue)).toBe(true)
      expect(title).toEqual(issueKinds[issue as 'missing'])
    }
    const { data: towns } = await getJson('municipalities/0764/quality-issues?dataset=twin-towns&limit=500')
    for (const { url, name, fields } of towns) {
      const { data: town } = await getJson(below(url))
      expect(name.sv).toBe(town.name)
      for (const field of fields) expect(town, url).toHaveProperty(field, null)
    }
  })

  test('as CSV it has the same rows, and all issues', async () => {
    const rowsOf = async (path: string): Promise<Json[]> => parse(await text(path), { columns: true })
    const { data } = await getJson(FIGURES)
    const rows = await rowsOf(`${FIGURES}?format=csv`)
    expect(rows.map(({ dataset, completeness, findings }) => [dataset, completeness, findings])).toEqual(
      data.map(({ dataset, completeness, findings }: Json) => [
        dataset,
        String(completeness ?? ''),
        String(findings),
      ]),
    )
    const { _meta } = await getJson(`${ISSUES}?limit=1`)
    expect(_meta.totalRecords).toBeGreaterThan(200)
    expect(await rowsOf(`${ISSUES}?format=csv`)).toHaveLength(_meta.totalRecords)
    expect(await rowsOf(`${ISSUES}?format=csv&limit=5&page=2`)).toHaveLength(5)
    expect(await text(`${ISSUES}?format=csv&csvDialect=excel`)).toMatch(/^\uFEFF?dataset;id;nameSv;/)
  })

  test('issues are paged without gaps', async () => {
    const ids: string[] = []
    let next: string | undefined = `${ISSUES}?dataset=projects&issue=not-stated`
    while (next) {
      const answer: Json = await getJson(next)
      ids.push(...answer.data.map(({ id }: Json) => id))
      next = answer._links.next && below(answer._links.next.href)
    }
    const { data } = await getJson(FIGURES)
    const projects = data.find(({ dataset }: Json) => dataset === 'projects')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(projects.incompleteRecords)
    expect((await getJson(`${ISSUES}?page=900`)).data).toEqual([])
  })

  test('an older release is counted as it was, and its answer never changes', async () => {
    const before = await getJson(`${FIGURES}?asOf=1`)
    expect(before._meta.release).toBe(1)
    const records = (data: Json[]) => data.find(({ dataset }) => dataset === 'projects').records
    const { _meta } = await getJson('projects?municipality=9999&asOf=1&limit=1')
    expect(records(before.data)).toBe(_meta.totalRecords)
    const response = await fetchApi(`${BASE}/${FIGURES}?asOf=1`)
    expect(response.headers.get('Cache-Control')).toContain('immutable')
  })

  test('an unknown municipality is not found, also as a page, and unknown kinds are told', async () => {
    for (const path of ['municipalities/0001/quality-measurements', 'municipalities/0001/quality-issues']) {
      expect((await getProblem(path)).status).toBe(404)
      expect((await fetchApi(`${BASE}/${path}`, { headers: { Accept: 'text/html' } })).status).toBe(404)
    }
    const { status, problem } = await getProblem(`${ISSUES}?issue=foo&dataset=bar`)
    expect(status).toBe(400)
    expect(problem.errors.map(({ parameter }: Json) => parameter)).toEqual(['dataset', 'issue'])
  })
})

describe('its page', () => {
  test('shows the same numbers, data set by data set', async () => {
    const { data } = await getJson(ALVESTA)
    const html = await page(ALVESTA)
    const table = words(html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>')))
    for (const { title, records, statedValues, expectedValues, findings, undatedRecords } of data) {
      if (records === 0) continue
      const row = table.slice(table.indexOf(title.sv))
      expect(row).toMatch(new RegExp(`^${title.sv} ${records} post(er)?`))
      expect(row).toContain(`(${statedValues} av ${expectedValues})`)
      if (findings > 0) expect(row).toContain(`${findings} avvikelse`)
      if (undatedRecords > 0) expect(row).toContain(`${undatedRecords} utan datum`)
    }
  })

  test('says of what the register has no records, and never that it is 0 per cent', async () => {
    const html = await page(ALVESTA)
    expect(words(html)).toMatch(
      /Registret har inga beslut och förslag, [^.]+ eller [^.]+ här\. Det betyder inte/,
    )
    expect(html).not.toContain('id="decisions"')
    expect(words(html)).not.toMatch(/Beslut och förslag 0/)
  })

  test('names the records with what they lack, and leads to them, to the rule and to the rest', async () => {
    const html = await page(ALVESTA)
    const towns = html.slice(html.indexOf('<details id="twin-towns"'))
    expect(html).toContain('Visa 1\u00a0kommun i listan')
    expect(html).not.toMatch(/Visa alla 1\D/)
    expect(html).toMatch(/\(\d+\u00a0av\u00a0\d+\)/)
    expect(words(towns)).toContain('Krävs av reglerna men saknas (3)')
    expect(words(towns)).toContain(
      'Helsinge : status, vad vi gör tillsammans, enheter och beslut om samarbetet.',
    )
    for (const path of [
      'twin-towns/0764-helsinge',
      'twin-towns?municipality=0764',
      'decision-rules/0764-regel-nya-vanorter',
    ])
      expect(towns).toContain(`href="${BASE}/${path}`)
    const projects = await page(FIGURES)
    expect(projects).toContain(`href="${BASE}/${ISSUES}?dataset=projects&amp;issue=not-stated`)
    expect(words(await page(`${ISSUES}?dataset=projects&issue=not-stated&page=2`))).toContain(
      'Visar 21–40 av ',
    )
    expect(words(await page('municipalities/0764/quality-issues?dataset=projects&issue=old'))).toContain(
      'Det finns inget att se över.',
    )
  })

  test('says how it is counted, as the documentation does', async () => {
    for (const html of [await page(FIGURES), await (await fetchApi('/docs/quality?lang=sv')).text()])
      expect(words(html)).toContain('ett projekt som pågår har inget slutdatum')
  })

  test('is linked from the page of the municipality and that of its indicators', async () => {
    for (const path of ['municipalities/9999', 'municipalities/9999/derived-indicators'])
      expect(await page(path)).toContain(`href="${BASE}/${FIGURES}`)
  })
})
