import { Ajv2020 } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { valueSchema } from '../../../api/openapi/field-schema.ts'
import { allResources } from '../../../db/resources/index.ts'
import type { Field } from '../../../db/schema/field.ts'
import { validatorOf } from '../../../db/schema/kinds/kind.ts'
import { kindOf } from '../../../db/schema/kinds/kind-of.ts'
import { MAX_TEXT } from '../../../db/schema/kinds/text.ts'
import { BASE, fetchApi, getJson, type Json } from '../../helpers/api.ts'
import { describedOperations, errorsOf, openApi } from '../../helpers/openapi.ts'

const answerAt = async (path: string) => {
  const response = await fetchApi(`${BASE}${path}`)
  return { status: response.status, body: (await response.json()) as Json }
}
const jsonSchemaOf = async (path: string) =>
  (await describedOperations()).find((operation) => operation.path === path)!.responses['200'].content[
    'application/json'
  ].schema

describe('what is answered is what the document says', () => {
  test.each(allResources.map((r) => r.path))(
    'for every record of %s, with no field too many or too few',
    async (path) => {
      const schema = await jsonSchemaOf(`/${path}`)
      const { body } = await answerAt(`/${path}?limit=500&facets=municipality`)
      expect(await errorsOf(schema, body)).toBe('')
      const document = await openApi()
      const name = schema.properties.data.items.$ref.split('/').at(-1)
      const fields = Object.keys(document.components.schemas[name].properties)
      for (const record of body.data) expect(Object.keys(record).sort()).toEqual([...fields].sort())
    },
  )

  test.each(allResources.map((r) => r.path))('for one record of %s, and its history', async (path) => {
    const { data } = await getJson(`${path}?limit=1`)
    const [record] = data
    if (!record) return
    for (const rest of ['', '/history']) {
      const { body } = await answerAt(`/${path}/${record.id}${rest}`)
      expect(await errorsOf(await jsonSchemaOf(`/${path}/{id}${rest}`), body)).toBe('')
    }
  })

  const others = {
    '/': '/',
    '/api-info': '/api-info',
    '/openapi.json': '/openapi.json',
    '/datasets': '/datasets',
    '/datasets/{name}': '/datasets/projects',
    '/datasets/{name}/schema': '/datasets/projects/schema',
    '/releases': '/releases',
    '/releases/{number}': '/releases/2',
    '/changes': '/changes?since=0&limit=500',
    '/search': '/search?q=skola',
    '/projects/clusters': '/projects/clusters?zoom=3',
    '/feeds': '/feeds',
    '/municipalities/{code}/summary': '/municipalities/9999/summary',
    '/municipalities/{code}/derived-indicators': '/municipalities/9999/derived-indicators?year=2025',
    '/municipalities/{code}/obligations': '/municipalities/9999/obligations',
    '/municipalities/{code}/follow-ups': '/municipalities/9999/follow-ups',
    '/municipalities/{code}/follow-ups/{year}': '/municipalities/9999/follow-ups/2025',
    '/municipalities/{code}/plain-language-texts': '/municipalities/9999/plain-language-texts',
    '/municipalities/{code}/quality-measurements': '/municipalities/9999/quality-measurements',
    '/municipalities/{code}/quality-issues': '/municipalities/0764/quality-issues?limit=500',
    '/quality-measurements': '/quality-measurements?dataset=projects',
    '/comparisons': '/comparisons?indicator=units-planning-international-work',
  }
  test.each(Object.entries(others))('at %s', async (path, address) => {
    const { status, body } = await answerAt(address)
    expect(status).toBe(200)
    expect(await errorsOf(await jsonSchemaOf(path), body)).toBe('')
  })

  test('at every other address, for the JSON that it answers', async () => {
    const known = new Set([
      ...Object.keys(others),
      ...allResources.flatMap(({ path }) => [`/${path}`, `/${path}/{id}`, `/${path}/{id}/history`]),
    ])
    const left = (await describedOperations()).filter(
      ({ path, responses }) => !known.has(path) && responses['200'].content['application/json'],
    )
    expect(left.map(({ path }) => path)).toEqual([])
  })
})

/** Words that the register itself has, in both languages: every so many of them, the same every time. */
async function wordsOfTheRegister(many: number): Promise<string[]> {
  const words = new Set<string>()
  for (const { path } of allResources) {
    const text = await (await fetchApi(`${BASE}/${path}?format=ndjson&limit=500`)).text()
    for (const [word] of text.matchAll(/\p{L}{4,}/gu)) words.add(word.toLowerCase())
  }
  const step = Math.ceil(words.size / many)
  return [...words].sort().filter((_, i) => i % step === 0)
}

test('every hit of a search is as the document says, whatever the word and its language', async () => {
  const schema = await jsonSchemaOf('/search')
  const words = await wordsOfTheRegister(300)
  const languages = new Set<string>()
  let hits = 0
  for (const word of words) {
    const { status, body } = await answerAt(`/search?limit=500&q=${encodeURIComponent(word)}`)
    expect(status, word).toBe(200)
    expect(await errorsOf(schema, body), word).toBe('')
    hits += body.data.length
    for (const { snippet = {} } of body.data)
      for (const language of Object.keys(snippet)) languages.add(language)
  }
  expect(hits).toBeGreaterThan(1000)
  expect([...languages].sort()).toEqual(['en', 'sv'])
})

test('every example in the document is as its own schema says', async () => {
  for (const { path, responses } of await describedOperations())
    for (const [status, response] of Object.entries(responses))
      for (const [type, { schema, examples }] of Object.entries<Json>(response.content ?? {}))
        for (const { value } of Object.values<Json>(examples ?? {}))
          expect(await errorsOf(schema, value), `${path} ${status} ${type}`).toBe('')
})

describe('the JSON Schema of a field agrees with the validator of imports', () => {
  /** Kinds whose value is the same on its way in and out. */
  const comparable = new Set([
    'text',
    'code',
    'choice',
    'date',
    'integer',
    'decimal',
    'boolean',
    'url',
    'email',
    'list',
  ])
  const candidates = [
    null,
    '',
    'a',
    'A',
    'PL',
    'pl',
    '0764',
    '2025/2026',
    '2026-11-21',
    '2024-02-30',
    '2026',
    'true',
    true,
    false,
    0,
    1,
    -1,
    1.5,
    50,
    200,
    -200,
    2026,
    1e9,
    'https://alvesta.se/',
    'ftp://alvesta.se/',
    'not an address',
    'registret@exempelby.example',
    'nobody',
    'x'.repeat(MAX_TEXT),
    'x'.repeat(MAX_TEXT + 1),
    [],
    ['PL'],
    ['pl'],
    [1],
    {},
  ]
  const ajv = new Ajv2020({ strict: false })
  formatsPlugin.default(ajv)
  const comparedKind = ({ kind, item }: Field) => (kind === 'list' ? (item?.kind ?? kind) : kind)
  const fields = allResources.flatMap((resource) =>
    Object.entries(resource.fields)
      .filter(([, field]) => comparable.has(field.kind) && comparable.has(comparedKind(field)))
      .map(([name, field]) => ({ resource, name, field })),
  )

  test('there are enough of them to compare', () => {
    expect(fields.length).toBeGreaterThan(100)
  })

  test.each(fields)('$resource.path.$name', ({ field }) => {
    const inSchema = ajv.compile(valueSchema(field))
    const inValidator = validatorOf(field, kindOf)
    const given = [...candidates, field.example, [field.example], Object.keys(field.choices ?? {})[0]]
    for (const value of given.filter((x) => x !== undefined))
      expect(inSchema(value), JSON.stringify(value)?.slice(0, 60)).toBe(
        v.safeParse(inValidator, value).success,
      )
  })
})
