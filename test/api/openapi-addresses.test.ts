import { describe, expect, test } from 'vitest'
import { allResources } from '../../db/resources/index.ts'
import type { Field, Fields } from '../../db/schema/field.ts'
import { BASE, fetchApi, type Json } from '../helpers/api.ts'
import { describedOperations, openApi, resolve } from '../helpers/openapi.ts'

const ORIGIN = 'https://data.example.se'

/** Every text anywhere in a value. */
const textsOf = (value: Json): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values<Json>(value).flatMap(textsOf)
      : []

/** Addresses of this installation in a text: those of JSON, XML, iCalendar (unfolded), CSV and running text. */
const addressesIn = (text: string): string[] =>
  [
    ...text
      .replaceAll('\r\n ', '')
      .replaceAll('&amp;', '&')
      .matchAll(/https:\/\/data\.example\.se[^\s"<>\\,;)|]*/g),
  ].map(([found]) => found.replace(/[.:]$/, ''))

describe('every target of the OpenAPI document exists', () => {
  test('at every address of this installation', async () => {
    const addresses = new Set(textsOf(await openApi()).flatMap(addressesIn))
    // The base of a server is no address of its own: it leads to the start.
    addresses.delete(`${ORIGIN}${BASE}`)
    expect(addresses.size).toBeGreaterThan(250)
    const wrong: string[] = []
    for (const address of addresses) {
      let response = await fetchApi(address.slice(ORIGIN.length))
      // What JSON-LD puts before an id ends in a slash, and leads to the list.
      if (response.status === 308) response = await fetchApi(response.headers.get('Location')!)
      await response.arrayBuffer()
      if (response.status !== 200) wrong.push(`${response.status} ${address}`)
    }
    expect(wrong).toEqual([])
  })

  test('at every reference inside it', async () => {
    const document = await openApi()
    const refs = new Set(JSON.stringify(document).match(/"\$ref":"[^"]+"/g))
    expect(refs.size).toBeGreaterThan(50)
    for (const ref of refs) {
      const $ref = JSON.parse(`{${ref}}`).$ref as string
      expect($ref).toMatch(/^#\/components\//)
      expect(resolve(document, { $ref }), $ref).toBeDefined()
    }
  })

  test('without an address that a tool would fetch and read as an example', async () => {
    expect(JSON.stringify(await openApi())).not.toContain('"externalValue"')
  })
})

describe('the examples', () => {
  test('are inline for every answer that is text, and an address for every other', async () => {
    const without: string[] = []
    for (const { path, responses } of await describedOperations())
      for (const [status, response] of Object.entries(responses))
        for (const [type, media] of Object.entries<Json>(response.content ?? {})) {
          const [shown] = Object.values<Json>(media.examples ?? {})
          // SQLite is only made by an installation on Node, so no address of it answers everywhere.
          const isPageOfProblem = type === 'text/html' && Number(status) >= 400
          if (isPageOfProblem) continue
          if (shown?.value === undefined && !media['x-example-url'] && type !== 'application/vnd.sqlite3')
            without.push(`${path} ${status} ${type}`)
          if (/json/.test(type) && shown?.value === undefined) without.push(`${path} ${status} ${type}: JSON`)
        }
    expect(without).toEqual([])
  })

  test('name records that exist, in every definition', async () => {
    for (const { path, fields } of allResources) {
      const id = String(fields.id!.example)
      expect((await fetchApi(`${BASE}/${path}/${id}`)).status, `${path}/${id}`).toBe(200)
    }
    for (const { path, field } of allResources.flatMap((r) => referencesOf(r.path, r.fields))) {
      const other = allResources.find(({ name }) => name === field.refersTo)!
      for (const id of [field.example].flat())
        expect((await fetchApi(`${BASE}/${other.path}/${String(id)}`)).status, `${path}: ${String(id)}`).toBe(
          200,
        )
    }
  })

  test('of problems are what is answered to the address they name', async () => {
    const { responses } = (await openApi()).components
    for (const [name, init] of Object.entries({
      InvalidParameter: {},
      NotFound: {},
      NotAcceptable: { headers: { Accept: 'image/png' } },
    })) {
      const { value } = responses[name].content['application/problem+json'].examples.problem
      const answered = await fetchApi(value.instance, init)
      expect(await answered.json(), name).toEqual(value)
    }
  })
})

const referencesOf = (path: string, fields: Fields): { path: string; field: Field }[] =>
  Object.entries(fields).flatMap(([name, field]) => [
    ...(field.refersTo ? [{ path: `${path}.${name}`, field }] : []),
    ...(field.item?.refersTo ? [{ path: `${path}.${name}`, field: field.item }] : []),
    ...(field.fields ? referencesOf(`${path}.${name}`, field.fields) : []),
  ])
