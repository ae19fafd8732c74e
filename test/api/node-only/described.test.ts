import { beforeAll, describe, expect, test } from 'vitest'
import { operations as allOperations } from '../../../api/endpoints/index.ts'
import { iati } from '../../../api/formats/iati.ts'
import { BASE, fetchApi, type Json } from '../../helpers/api.ts'
import { type DescribedOperation, describedOperations, errorsOf, openApi } from '../../helpers/openapi.ts'

// Checks what the document states: what it allows is answered, what it does not allow is refused, and what is
// answered is described, down to the media types and the headers.

let described: ReadonlyMap<string, DescribedOperation>
let problemSchema: Json
beforeAll(async () => {
  described = new Map((await describedOperations()).map((operation) => [operation.path, operation]))
  problemSchema = (await openApi()).components.schemas.Problem
})
const operations = allOperations().map(({ path }) => path)
const NODE_ONLY = 'application/vnd.sqlite3'
/** Few projects are activities of IATI; this one is. */
const IATI_PROJECT = '0138-partnerskap-theewaterskloof'

/** The address with the example of everything that it cannot do without, beside the parameters given. */
function addressOf({ path, parameters }: DescribedOperation, given: Readonly<Record<string, string>> = {}) {
  const example = ({ example, schema }: Json) => String([example ?? schema.default].flat().join(','))
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'id' && given.format === iati.name
      ? IATI_PROJECT
      : example(parameters.find((p) => p.name === name)),
  )
  const needed = parameters.filter((p) => p.in === 'query' && p.required && !(p.name in given))
  const required = parameters.find((p) => p['x-requires'] && p.name in given)?.['x-requires'] ?? {}
  const query = new URLSearchParams([
    ...needed.map((p): [string, string] => [p.name, example(p)]),
    ...(Object.entries(required) as [string, string][]),
    ...Object.entries(given),
  ])
  return `${BASE}${filled}${query.size > 0 ? `?${query}` : ''}`
}

/** The answer in a media type; `Accept` never chooses a format that only some records have. */
const fetchAs = (operation: DescribedOperation, type: string) =>
  type === iati.mediaType
    ? fetchApi(addressOf(operation, { format: iati.name }))
    : fetchApi(addressOf(operation), { headers: { Accept: type } })

/** Parameters whose schema cannot say all: a cursor is opaque, and what an id or a moment refers to has to exist. */
const byExampleOnly = ({ name, schema }: Json) =>
  ['cursor', 'asOf', 'since'].includes(name) || Boolean((schema.items ?? schema).pattern)

/** Values that a schema allows, at its edges. */
function allowed(parameter: Json): string[] {
  const { schema, example } = parameter
  const shown = example === undefined ? [] : [String([example].flat().join(','))]
  const one = schema.type === 'array' && schema.minItems === 1 ? schema.items : schema
  if (one.enum) return one === schema ? one.enum : [...one.enum, one.enum.slice(0, 3).join(',')]
  if (byExampleOnly(parameter)) return shown
  if (one.type === 'boolean') return ['true', 'false']
  if (one.type === 'integer')
    return [...shown, ...[one.minimum, one.maximum].filter((n) => n !== undefined).map(String)]
  return shown
}

/** Values that a schema does not allow. */
function refused({ schema, name }: Json): string[] {
  const one = schema.type === 'array' && schema.minItems === 1 ? schema.items : schema
  if (one.type === 'array') return ['1,2,3', '1,2,3,4,5', '1,2,3,x', '', '-181,0,0,0']
  if (one.enum) return ['no-such-value', `${one.enum[0]}x`, '']
  if (one.type === 'boolean') return ['yes', '1', 'TRUE', '']
  if (one.type === 'integer')
    return [
      'x',
      '1.5',
      '',
      ...(one.minimum === undefined ? [] : [String(one.minimum - 1)]),
      ...(one.maximum === undefined ? [] : [String(one.maximum + 1)]),
    ]
  if (one.pattern) return ['§', 'two words', ''].filter((value) => !new RegExp(one.pattern, 'u').test(value))
  const tooLong = one.maxLength === undefined ? [] : ['x'.repeat(one.maxLength + 1)]
  return [...(one.minLength ? [''] : []), ...tooLong, ...(name === 'cursor' ? ['nonsense'] : [])]
}

describe('a parameter', () => {
  test.each(operations)('of %s takes every value that is described', async (path) => {
    const operation = described.get(path)!
    // A search pages through so many hits, however many are on a page.
    const beside: Record<string, string> = path === '/search' ? { limit: '1' } : {}
    for (const parameter of operation.parameters.filter((p) => p.in === 'query'))
      for (const value of allowed(parameter)) {
        if (path.endsWith('/dump') && value === 'sqlite') continue
        const address = addressOf(operation, { ...beside, [parameter.name]: value })
        const response = await fetchApi(address)
        const text = await response.text()
        expect(response.status, `${address} ${text.slice(0, 300)}`).toBe(200)
      }
  })

  test.each(operations)('of %s refuses every value that is not', async (path) => {
    const operation = described.get(path)!
    for (const parameter of operation.parameters.filter((p) => p.in === 'query'))
      for (const value of refused(parameter)) {
        const address = addressOf(operation, { [parameter.name]: value })
        const response = await fetchApi(address)
        expect(response.status, address).toBe(400)
        expect(operation.responses).toHaveProperty('400')
        const problem: Json = await response.json()
        expect(await errorsOf(problemSchema, problem)).toBe('')
        expect(
          problem.errors.map((issue: Json) => issue.parameter),
          address,
        ).toContain(parameter.name)
      }
  })
})

describe('an answer', () => {
  /** On every answer: the platform's own, and those for browsers, which the document describes once in its prose. */
  const general = new Set([
    'access-control-allow-origin',
    'access-control-expose-headers',
    'content-type',
    'content-length',
    'cross-origin-resource-policy',
    'referrer-policy',
    'x-content-type-options',
    'vary',
  ])

  test.each(operations)(
    'at %s comes in every media type that is described, and in no other',
    async (path) => {
      const operation = described.get(path)!
      const { content } = operation.responses['200']
      for (const type of Object.keys(content)) {
        const response = await fetchAs(operation, type)
        if (type === NODE_ONLY) continue
        expect(response.status, `${path} ${type}`).toBe(200)
        expect(response.headers.get('Content-Type')!.split(';')[0], path).toBe(type)
        await response.arrayBuffer()
      }
      const format = operation.parameters.find((p) => p.name === 'format')
      const types = new Set<string>()
      for (const value of format?.schema.enum ?? []) {
        const response = await fetchApi(addressOf(operation, { format: value }))
        if (response.status === 200) types.add(response.headers.get('Content-Type')!.split(';')[0]!)
        await response.arrayBuffer()
      }
      if (format)
        expect([...types].sort()).toEqual(
          Object.keys(content)
            .filter((type) => type !== NODE_ONLY)
            .sort(),
        )
    },
  )

  test.each(operations)('at %s has the headers that are described, and no others', async (path) => {
    const operation = described.get(path)!
    const { content, headers } = operation.responses['200']
    const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
    const seen = new Set<string>()
    for (const type of Object.keys(content).filter((t) => t !== NODE_ONLY)) {
      const response = await fetchAs(operation, type)
      await response.arrayBuffer()
      const real = [...response.headers.keys()].filter((name) => !general.has(name))
      expect(
        real.filter((name) => !names.has(name)),
        `${type}: not described`,
      ).toEqual([])
      for (const name of real) seen.add(name)
      for (const [name, header] of Object.entries<Json>(headers)) {
        const { required } = header.$ref
          ? (await openApi()).components.headers[header.$ref.split('/').at(-1)]
          : header
        if (required) expect(response.headers.has(name), `${type}: ${name}`).toBe(true)
      }
    }
    const onNode = new Set(['content-digest', 'repr-digest'])
    expect([...names].filter((name) => !seen.has(name) && !onNode.has(name))).toEqual([])
  })

  test.each(operations)('at %s is 304 for its ETag, as described', async (path) => {
    const operation = described.get(path)!
    const first = await fetchApi(addressOf(operation))
    await first.arrayBuffer()
    const again = await fetchApi(addressOf(operation), {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    })
    expect(again.status).toBe(304)
    expect(operation.responses).toHaveProperty('304')
  })

  test.each(operations)('at %s that cannot be given is a problem of a described kind', async (path) => {
    const operation = described.get(path)!
    const refusals: [string, RequestInit, number][] = [
      [addressOf(operation), { headers: { Accept: 'image/png' } }, 406],
      [
        `${addressOf(operation)}${addressOf(operation).includes('?') ? '&' : '?'}q=${'x'.repeat(8001)}`,
        {},
        414,
      ],
    ]
    for (const [address, init, status] of refusals) {
      const response = await fetchApi(address, init)
      expect(response.status, path).toBe(status)
      expect(Object.keys(operation.responses)).toContain(String(status))
      expect(await errorsOf(problemSchema, await response.json())).toBe('')
      const described = Object.keys(operation.responses[status]!.headers)
      const names = new Set(described.map((name) => name.toLowerCase()))
      const real = [...response.headers.keys()].filter((name) => !general.has(name))
      expect(
        real.filter((name) => !names.has(name)),
        `${status}: not described`,
      ).toEqual([])
    }
    // Those that no test can have at will.
    for (const status of ['429', '503'])
      expect(operation.responses[status]?.headers, status).toHaveProperty('Retry-After')
  })
})
