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

  test('each field has as many records that lack it as its list, and all findings are one list', async () => {
    const { data } = await getJson(ALVESTA)
    const fields = data.flatMap((row: Json) => row.fields)
    expect(fields.length).toBeGreaterThan(20)
    for (const { name, expectedValues, statedValues, url } of fields) {
      const found = await getJson(`${below(url)}&limit=500`)
      expect(found._meta.totalRecords, url).toBe(expectedValues - statedValues)
      expect(found.data.every((one: Json) => one.fields.includes(name))).toBe(true)
    }
    const findings = data.reduce((total: number, row: Json) => total + row.findings, 0)
    const { _meta } = await getJson('municipalities/0764/quality-issues?issue=finding')
    expect(findings).toBeGreaterThan(0)
    expect(_meta.totalRecords).toBe(findings)
    const { _meta: ofField } = await getJson('municipalities/0764/quality-issues?field=status')
    expect(ofField.totalRecords).toBeGreaterThan(0)
    const { problem } = await getProblem(`${ISSUES}?dataset=units&field=budget`)
    expect(problem.errors).toMatchObject([{ parameter: 'field', allowed: expect.arrayContaining(['name']) }])
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

describe('all municipalities', () => {
  test('have the sums of their own numbers, the fictional one last; or those of one data set', async () => {
    const { data, _meta, _links } = await getJson('quality-measurements')
    expect(_links.self.href).toContain(`${BASE}/quality-measurements`)
    expect(_meta.fictional).toBe(true)
    expect(data.map(({ fictional }: Json) => fictional)).toEqual([false, false, false, false, false, true])
    const { data: ofProjects } = await getJson('quality-measurements?dataset=projects')
    for (const [i, row] of data.entries()) {
      const { data: own } = await getJson(below(row.url))
      for (const of of ['records', 'expectedValues', 'statedValues', 'incompleteRecords', 'oldRecords'])
        expect(row[of], `${row.municipality} ${of}`).toBe(
          own.reduce((total: number, one: Json) => total + one[of], 0),
        )
      const {
        title: _,
        fields: __,
        issues: ___,
        ...projects
      } = own.find(({ dataset }: Json) => dataset === 'projects')
      expect(ofProjects[i]).toEqual({ ...projects, url: row.url })
      expect(row.dataset).toBeNull()
    }
  })

  test('are rows of CSV too, and an older release stays as it was', async () => {
    const rows: Json[] = parse(await text('quality-measurements?format=csv&asOf=1'), { columns: true })
    const { data, _meta } = await getJson('quality-measurements?asOf=1')
    expect(_meta.release).toBe(1)
    expect(
      rows.map(({ municipalityCode, records, completeness }) => [municipalityCode, records, completeness]),
    ).toEqual(data.map((row: Json) => [row.municipalityCode, String(row.records), String(row.completeness)]))
    expect((await getProblem('quality-measurements?dataset=foo')).status).toBe(400)
  })

  test('are on one page, whose numbers lead to the records', async () => {
    const { data } = await getJson('quality-measurements')
    const html = await page('quality-measurements')
    const rows = html.slice(html.indexOf('<tbody>'), html.indexOf('</tbody>')).split('</tr>')
    for (const [i, row] of data.entries()) {
      expect(words(rows[i]!)).toContain(words(`(${row.statedValues.toLocaleString('sv')} av`))
      expect(rows[i]).toContain(`href="${BASE}/${below(row.url)}`)
      expect(rows[i]!.includes('påhittat')).toBe(row.fictional)
      const linked = [...rows[i]!.matchAll(/href="([^"]+issue=[^"]+)"\s*>([\d\s\u00a0]+)/g)]
      expect(linked.length).toBeGreaterThan(0)
      for (const [, href, number] of linked) {
        const address = href!.replaceAll('&amp;', '&').replace(`${BASE}/`, '').replace('lang=sv', '')
        const { _meta } = await getJson(address)
        expect(_meta.totalRecords, address).toBe(Number(number!.replace(/\D/g, '')))
      }
    }
    const ofTowns = await page('quality-measurements?dataset=twin-towns')
    expect(ofTowns).toContain('<strong aria-current="page">Vänorter och partnerskap</strong>')
    expect(ofTowns).toContain('/quality-measurements?lang=sv#twin-towns"')
    expect(words(await page('quality-measurements?dataset=actions'))).toContain('inga poster i registret')
    for (const from of ['', FIGURES]) expect(await page(from)).toContain(`href="${BASE}/quality-measurements`)
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
      expect(row).toContain(
        expectedValues === 0 ? 'inga värden väntas' : `(${statedValues} av ${expectedValues})`,
      )
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
    expect(projects).toContain(
      `href="${BASE}/${ISSUES}?dataset=projects&amp;issue=not-stated&amp;field=budget`,
    )
    const ofField = words(await page(`${ISSUES}?dataset=projects&issue=not-stated&field=budget`))
    expect(ofField).toContain(
      'Poster att se över: internationella projekt, uppgift saknas i registret, budget',
    )
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
