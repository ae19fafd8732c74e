import { describe, expect, test } from 'vitest'
import { createApp } from '../../api/app.ts'
import { operations as allOperations } from '../../api/endpoints/index.ts'
import { headerParameters } from '../../api/openapi/parameter-objects.ts'
import { tags } from '../../api/openapi/tags.ts'
import { allResources } from '../../db/resources/index.ts'
import { BASE, fetchApi, getProblem, type Json } from '../helpers/api.ts'

const document = async (): Promise<Json> => (await fetchApi(`${BASE}/openapi.json`)).json()
const operations = allOperations()

describe('the OpenAPI document', () => {
  test('is OpenAPI 3.1, with contact, licence, terms, service level and limitations', async () => {
    const { openapi, info, servers, security, externalDocs } = await document()
    expect(openapi).toBe('3.1.0')
    expect(info.contact).toEqual({
      name: expect.any(String),
      url: 'https://data.example.se/docs/',
      email: expect.stringContaining('@'),
    })
    expect(info.license.url).toBe('https://creativecommons.org/publicdomain/zero/1.0/')
    expect(info['x-limitations'].length).toBeGreaterThan(5)
    expect(servers[0].url).toBe('https://data.example.se/utblick/v1')
    expect(security).toEqual([])
    for (const address of [info.termsOfService, info['x-sla'].url, externalDocs.url, info.contact.url])
      expect((await fetchApi(new URL(address).pathname)).status, address).toBe(200)
  })

  test('names no other host than its own, and holds no clock', async () => {
    const text = await (await fetchApi(`${BASE}/openapi.json`)).text()
    expect(text).not.toContain('example.invalid')
    expect(await (await fetchApi(`${BASE}/openapi.json`)).text()).toBe(text)
  })

  test('has an ETag, and is 304 for it', async () => {
    const etag = (await fetchApi(`${BASE}/openapi.json`)).headers.get('ETag') ?? ''
    const again = await fetchApi(`${BASE}/openapi.json`, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
  })

  test('takes no parameters, and says so', async () => {
    expect((await getProblem('openapi.json?asOf=1')).status).toBe(400)
  })

  test('says everything in Swedish and English', () => {
    const labels = operations.flatMap(({ id, summary, description, answer, parameters }) =>
      [summary, description, answer, ...parameters.map((p) => p.description)].map((label) => ({ id, label })),
    )
    for (const { id, label } of labels) {
      expect(label.sv, id).not.toBe('')
      expect(label.en, id).not.toBe('')
    }
  })

  test('calls each operation by a name of its own, under a tag that exists', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length)
    const names = tags.map(({ name }) => name)
    for (const { id, tag } of operations) expect(names, id).toContain(tag)
  })
})

describe('the document and the app', () => {
  const app = createApp({
    db: {} as never,
    releases: async () => [],
    build: 'test',
    now: () => new Date(0),
    logError: () => {},
  })
  const patterns = app.routes
    .filter(({ method, path }) => method === 'GET' && path.startsWith(`${BASE}/`))
    .map(({ path }) => path.slice(BASE.length))

  /** The route that answers a path: the first that fits, as the router has it. */
  const routeOf = (path: string) =>
    patterns.find((pattern) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path))

  test('have the same addresses', () => {
    const answering = operations.map(({ path }) => routeOf(path))
    expect(operations.filter((_, i) => answering[i] === undefined).map(({ path }) => path)).toEqual([])
    expect(patterns.filter((pattern) => !answering.includes(pattern))).toEqual([])
  })

  test('have a list, a record and a history for every resource', () => {
    for (const { path } of allResources)
      for (const rest of ['', '/{id}', '/{id}/history'])
        expect(
          operations.map((operation) => operation.path),
          path,
        ).toContain(`/${path}${rest}`)
  })

  const withExamples = operations.map((operation) => ({
    ...operation,
    address: operation.path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => operation.parameters.find((p) => p.name === name)?.example ?? '',
    ),
    query: operation.parameters.filter((p) => p.in === 'query'),
  }))

  test.each(withExamples)('take the same parameters at $path', async ({ address, query }) => {
    const { problem } = await getProblem(`${BASE}${address}?colour=red`)
    const unknown = problem.errors.find((issue: Json) => issue.parameter === 'colour')
    expect([...unknown.allowed].sort()).toEqual(query.map(({ name }) => name).sort())
  })

  test.each(withExamples.filter(({ path, query }) => query.length > 3 && !path.includes('{')))(
    'take the documented example of every parameter at $path',
    async ({ address, query }) => {
      const needed = query.filter((p) => p.required).map((p) => `${p.name}=${p.example}`)
      for (const { name, example, required, requires = {} } of query) {
        if (example === undefined) continue
        const mine = Object.entries(requires).map(([other, value]) => `${other}=${value}`)
        const question = [...needed, ...mine, ...(required ? [] : [`${name}=${example}`])].join('&')
        expect((await fetchApi(`${BASE}${address}?${question}`)).status, `${address}?${question}`).toBe(200)
      }
    },
  )

  test('use the same request headers', () => {
    expect(headerParameters.map(({ name }) => name)).toEqual([
      'Accept-Language',
      'If-None-Match',
      'If-Modified-Since',
    ])
  })
})

describe('the version of the API', () => {
  test('is the same wherever it is stated, and independent of the software’s version', async () => {
    const info: Json = await (await fetchApi(`${BASE}/api-info`)).json()
    const { info: described } = await document()
    expect(described.version).toBe(info.apiVersion)
    expect(described['x-api-status']).toBe(info.apiStatus)
    const [major] = info.apiVersion.split('.')
    expect(BASE.endsWith(`/v${major}`)).toBe(true)
    // Alpha and beta are 0.x, everything after that is not (VER.11 and VER.12).
    expect(['alpha', 'beta'].includes(info.apiStatus)).toBe(major === '0')
    for (const language of ['sv', 'en'])
      expect(await (await fetchApi(`/docs/stability?lang=${language}`)).text()).toContain(info.apiVersion)
  })
})

describe('a parameter that an address does not know, or a repeated one, is refused', () => {
  const addresses = [
    '/datasets/dcat',
    '/.well-known/api-catalog',
    '/.well-known/security.txt',
    '/docs/',
    '/docs/copy.js',
    '/docs/recipes',
    '/docs/problems/gone',
    ...withExampleAddresses(),
  ]
  test.each(addresses)('at %s', async (address) => {
    for (const query of ['colour=red', 'lang=sv&lang=en', 'format=json&format=json']) {
      const { status, problem } = await getProblem(`${address}${address.includes('?') ? '&' : '?'}${query}`)
      expect(status, query).toBe(400)
      expect(problem.errors[0].parameter, query).toBe(/^\w+/.exec(query)![0])
    }
  })
})

test('/health passes parameters over: probes add their own against caches', async () => {
  expect((await fetchApi('/health?t=1764371000&t=2')).status).toBe(200)
})

function withExampleAddresses(): string[] {
  return operations.map(({ path, parameters }) => {
    const filled = path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => parameters.find((p) => p.name === name)?.example ?? '',
    )
    const needed = parameters.filter((p) => p.required && p.in === 'query')
    const query = needed.map(({ name, example }) => `${name}=${example}`).join('&')
    return BASE + filled + (query && `?${query}`)
  })
}
