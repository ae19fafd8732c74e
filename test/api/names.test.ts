import { describe, expect, test } from 'vitest'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { allResources } from '../../db/resources/index.ts'
import { BASE, fetchApi, getList, getProblem } from '../helpers/api.ts'

const getText = async (path: string) => {
  const response = await fetchApi(`${BASE}/${path}`)
  const text = await response.text()
  expect(response.status, text.slice(0, 300)).toBe(200)
  return text
}
const headings = async (path: string) => (await getText(path)).split('\r\n')[0]!.split(',')

describe('a table’s column names work as parameter values', () => {
  test.each(allResources)('every column of $path is a name that fields takes', async (resource) => {
    for (const { name, from } of flatColumns(resource)) {
      const always = ['id', 'url', 'fictional']
      const table = await headings(`${resource.path}?format=csv&limit=1&fields=${name}`)
      expect([...table].sort(), name).toContain(name)
      const { data } = await getList(`${resource.path}?limit=1&fields=${name}`)
      for (const record of data)
        expect(Object.keys(record).sort(), name).toEqual([...new Set([...always, from])].sort())
    }
  })

  test('a column is that column alone in a table, and its whole field in JSON', async () => {
    expect(await headings('projects?format=csv&limit=1&fields=titleSv,budgetAmount')).toEqual([
      'id',
      'titleSv',
      'budgetAmount',
      'fictional',
      'url',
    ])
    expect(await headings('projects?format=csv&limit=1&fields=title')).toEqual([
      'id',
      'titleSv',
      'titleEn',
      'fictional',
      'url',
    ])
    const { data } = await getList('projects?limit=1&fields=titleSv')
    expect(data[0].title).toEqual({ sv: expect.any(String), en: expect.any(String) })
    const one = await getList(`projects/${data[0].id}?fields=titleSv`)
    expect(Object.keys(one.data).sort()).toEqual(['fictional', 'id', 'title', 'url'])
  })

  test.each(['xlsx', 'ndjson', 'geojson', 'jsonld'])('in %s too', async (format) => {
    const response = await fetchApi(`${BASE}/projects?format=${format}&limit=1&fields=titleSv`)
    expect(response.status).toBe(200)
    if (format !== 'xlsx') expect(await response.text()).toContain('"title":{"sv":')
  })

  test('a table is sorted by the column as by its field', async () => {
    const ids = async (sort: string) =>
      (await getList(`projects?limit=500&fields=id&sort=${sort}`)).data.map(({ id }: { id: string }) => id)
    for (const [column, field] of Object.entries({ titleSv: 'title', budgetAmount: 'budget' })) {
      expect(await ids(column)).toEqual(await ids(field))
      expect(await ids(`-${column}`)).toEqual(await ids(`-${field}`))
    }
    // Sorted by the Swedish text: the English one has no order of its own.
    expect((await getProblem('projects?sort=titleEn')).status).toBe(400)
  })

  test('a walk by cursor goes on in the order of a column', async () => {
    const first = await getList('projects?limit=20&sort=titleSv&fields=id')
    const second = await fetchApi(new URL(first._links.next.href).href.replace('https://data.example.se', ''))
    expect(second.status).toBe(200)
  })
})

describe('a field name used as a parameter', () => {
  test.each([
    ['projects?municipalityCode=9999', 'municipalityCode', 'municipality'],
    ['projects?programmeId=cerv-2021-2027', 'programmeId', 'programme'],
    ['projects?startDate=2021', 'startDate', 'startFrom or startTo'],
    ['projects?budgetAmount=1', 'budgetAmount', 'budgetMin or budgetMax'],
  ])('%s: the answer says what it is called', async (path, parameter, name) => {
    const { status, problem } = await getProblem(`${path}&lang=en`)
    expect(status).toBe(400)
    expect(problem.errors[0]).toMatchObject({
      parameter,
      reason: `${parameter} is a field; here it is called ${name}`,
    })
    const swedish = await getProblem(path)
    expect(swedish.problem.errors[0].reason).toContain(name.replace(' or ', ' eller '))
  })

  test('is named with its parameter in facets too', async () => {
    const { problem } = await getProblem('projects?facets=programmeId&lang=en')
    expect(problem.errors[0].reason).toBe('programmeId is a field; here it is called programme')
  })

  test('without a filter is reported as such', async () => {
    const { problem } = await getProblem('projects?titleSv=x&lang=en')
    expect(problem.errors[0].reason).toBe('titleSv is a field that cannot be used in this way')
  })

  test('that does not exist is reported as unknown, and no name of JavaScript is a column', async () => {
    for (const name of ['constructor', '__proto__', 'toString', 'colour']) {
      const { problem } = await getProblem(`projects?${name}=x&lang=en`)
      expect(problem.errors[0].reason, name).toBe('there is no such parameter here')
      expect((await getProblem(`projects?fields=${name}`)).status, name).toBe(400)
      expect((await getProblem(`projects?sort=${name}`)).status, name).toBe(400)
    }
  })
})
