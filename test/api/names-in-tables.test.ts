import { expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getList, type Json } from '../helpers/api.ts'

/** A CSV without line breaks in its cells, as rows by heading. */
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  const text = await (await fetchApi(`${BASE}/${path}`)).text()
  const rows = text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) =>
        cell!.replace(/^"|"$/g, '').replaceAll('""', '"'),
      ),
    )
  return rows.slice(1).map((cells) => Object.fromEntries(rows[0]!.map((name, i) => [name, cells[i] ?? ''])))
}

const period = ({ periodStart, periodEnd }: Json) => `${periodStart}–${periodEnd}`

test('a table has the name of what a record refers to beside its id', async () => {
  const titles = async (path: string, label: string) =>
    new Map<string, string>(
      (await getList(`${path}?limit=500`)).data.map((record: Json) => [
        record.id,
        [record[label].sv ?? record[label], ...(record.periodEnd ? [period(record)] : [])].join(' '),
      ]),
    )
  const programmes = await titles('programmes', 'title')
  const projects = await titles('projects', 'title')
  const rows = await rowsOf('fundings?format=csv&fields=projectId,programmeId')
  expect(rows.length).toBeGreaterThan(50)
  for (const row of rows) {
    expect(row.projectName).toBe(projects.get(row.projectId!)?.slice(0, 120))
    expect(row.programmeName).toBe(row.programmeId ? programmes.get(row.programmeId) : '')
  }
  const partners = await titles('partners', 'name')
  for (const row of await rowsOf('projects?format=csv&fields=partnerIds,unitId')) {
    expect(Object.keys(row)).toEqual(
      expect.arrayContaining(['partnerIds', 'partnerNames', 'unitId', 'unitName']),
    )
    const ids = row.partnerIds!.split('|').filter(Boolean)
    expect(row.partnerNames).toBe(ids.map((id) => partners.get(id)).join('|'))
  }
})

test('the columns of names are described, and are of the requested release', async () => {
  const { data } = await getJson('datasets/fundings/schema').then((schema: Json) => ({
    data: schema.fields ?? schema.data.fields,
  }))
  const name = data.find((field: Json) => field.name === 'programmeName')
  expect(name).toMatchObject({ type: 'string', readOnly: true })
  expect((await rowsOf('fundings?format=csv&fields=projectName&asOf=1')).length).toBeGreaterThan(50)
  const dump = await (await fetchApi(`${BASE}/datasets/fundings/dump?format=csv`)).text()
  expect(dump.slice(0, dump.indexOf('\r\n'))).toContain('projectId,projectName')
  expect(dump).toBe(await (await fetchApi(`${BASE}/fundings?format=csv`)).text())
})

test('the funding inside a project carries programme and day, as the funding itself does', async () => {
  const fundings = new Map((await getList('fundings?limit=500')).data.map((f: Json) => [f.id, f]))
  let seen = 0
  for (const { funding } of (await getList('projects?limit=500')).data)
    for (const line of funding) {
      const { programmeId, grantedOn, amount, stage } = fundings.get(line.id) as Json
      expect(line).toMatchObject({ programmeId, grantedOn, amount, stage })
      seen += programmeId && grantedOn ? 1 : 0
    }
  expect(seen).toBeGreaterThan(0)
})

test('whole data sets and the catalogue are found from the start and from each data set', async () => {
  const { data: root } = await getJson('')
  const found: string[] = root.addresses.map(({ href }: Json) => href)
  expect(found.join(' ')).toMatch(/datasets\/all\/dump\?format=datapackage/)
  expect(found).toContain('https://data.example.se/datasets/dcat')
  const { data: datasets } = await getJson('datasets')
  const { data: dataset } = await getJson('datasets/projects')
  expect(dataset.dumps).toEqual(datasets.find(({ name }: Json) => name === 'projects').dumps)
  expect(dataset.dumps.map(({ format }: Json) => format)).toEqual(
    expect.arrayContaining(['csv', 'xlsx', 'ndjson', 'geojson', 'datapackage']),
  )
  const page = await (await fetchApi('/docs/resources/projects')).text()
  const linked = [...page.matchAll(/href="([^"]*(?:\/dump\?|\/datasets\/dcat)[^"]*)"/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&'),
  )
  expect(linked.length).toBeGreaterThan(5)
  for (const href of [...found, ...dataset.dumps.map(({ href }: Json) => href), ...linked]) {
    const { status } = await fetchApi(href.replace('https://data.example.se', ''), { method: 'HEAD' })
    expect(status, href).toBe(200)
  }
})
