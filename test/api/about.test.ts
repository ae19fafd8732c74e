import { describe, expect, test } from 'vitest'
import { getJson, getList, getProblem, type Json } from '../helpers/api.ts'

test('the root lists every resource, and each can be requested', async () => {
  const { data } = await getJson('')
  expect(data.resources).toHaveLength(26)
  for (const { name } of data.resources) expect((await getList(`${name}?limit=1`))._meta.limit).toBe(1)
})

test('api-info has what the national profile asks for', async () => {
  expect(Object.keys(await getJson('api-info')).sort()).toEqual([
    'apiDocumentation',
    'apiName',
    'apiReleased',
    'apiStatus',
    'apiVersion',
  ])
})

test('every list links to the description of its fields, which names every field it gives', async () => {
  for (const { name } of (await getJson('datasets')).data) {
    const page = await getList(`${name}?limit=1`)
    const { data } = await getJson(page._links.describedby.href.split('/utblick/v1/')[1])
    const described = [...data.fields, ...data.embeds].map((f: Json) => f.name)
    const [record] = page.data
    if (record)
      expect([...described, 'url', 'fictional', 'updatedAt']).toEqual(
        expect.arrayContaining(Object.keys(record)),
      )
  }
})

describe('a municipality’s summary', () => {
  test('has everything a page shows, in one answer', async () => {
    const { data, _meta } = await getJson('municipalities/0764/summary')
    expect(data.municipality.name).toBe('Alvesta')
    expect(data.twinTowns.map((t: Json) => t.name)).toContain('Krasnystaw')
    expect(data.goals).toHaveLength(data.figures.goals)
    expect(_meta.fictional).toBeUndefined()
  })

  test.each(['0114', '0138', '0139', '0381', '0764', '9999'])(
    '%s: has no 0 of what is not known',
    async (code) => {
      const { data } = await getJson(`municipalities/${code}/summary`)
      for (const name of ['projects', 'goals'])
        expect(data.figures[name], name).toBe(data[name].length === 0 ? null : data[name].length)
      const towns = data.twinTowns.filter(({ kind }: Json) => kind === 'twin-town').length
      expect(data.figures.twinTowns).toBe(towns === 0 ? null : towns)
    },
  )

  test('says so when the municipality is fictional', async () => {
    const { data, _meta } = await getJson('municipalities/9999/summary')
    expect(data.municipality.fictional).toBe(true)
    expect(_meta.notice.sv).toContain('Exempelby finns inte')
  })

  test('is 404 for a municipality that the register does not have', async () => {
    expect((await getProblem('municipalities/0180/summary')).status).toBe(404)
  })
})

test('every record of Exempelby is marked as fictional, and no other', async () => {
  for (const { name } of (await getJson('datasets')).data)
    for (const record of (await getList(`${name}?limit=500`)).data)
      expect(record.fictional, `${name}/${record.id}`).toBe(record.municipalityCode === '9999')
})
