import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { linkHeader } from '../../../api/http/link-header.ts'
import { limits } from '../../../api/limits.ts'
import { BASE, fetchApi, getJson } from '../../helpers/api.ts'
import { describedOperations, type DescribedOperation } from '../../helpers/openapi.ts'

/** Bytes that nginx has for the whole head of an answer by default: one memory page. */
const PAGE = 4096
/** What the server adds to the headers of the app: Date, Connection, Keep-Alive. */
const SERVER = 100
/** Where the tests' addresses start. */
const ORIGIN = 'https://data.example.se'

/** Bytes of an answer's head as it is sent. */
const headOf = ({ status, headers }: Response) =>
  [...headers].reduce(
    (sum, [name, value]) => sum + `${name}: ${value}\r\n`.length,
    `HTTP/1.1 ${status} \r\n`.length,
  ) + SERVER

async function check(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetchApi(path, init)
  const shown = `${path.slice(0, 200)} (${path.length} characters)`
  expect(headOf(response), shown).toBeLessThan(PAGE)
  expect(response.status, shown).toBeLessThan(500)
  return response
}

/** Values that make a parameter so long: what the document shows, again and again, or letters. */
function long(parameter: DescribedOperation['parameters'][number], length: number): string {
  const { name, schema, example } = parameter
  if (name === 'q')
    return 'skola '.repeat(Math.ceil(length / 6)).slice(0, Math.min(length, limits.maxQueryLength))
  const shown = String([example ?? schema?.items?.enum ?? schema?.enum ?? 'x'].flat()[0])
  if (schema?.type !== 'array') return shown
  return Array.from({ length: Math.ceil(length / (shown.length + 1)) }, () => shown).join(',')
}

let operations: readonly DescribedOperation[]
let ids: ReadonlyMap<string, string>
beforeAll(async () => {
  operations = await describedOperations()
  const lists = operations
    .filter(({ path }) => /^\/[a-z-]+\/\{id\}$/.test(path))
    .map(({ path }) => path.split('/')[1]!)
  ids = new Map(
    await Promise.all(
      lists.map(async (name) => [name, (await getJson(`${name}?limit=1`)).data[0]?.id ?? 'x'] as const),
    ),
  )
})

const pathOf = ({ path, parameters }: DescribedOperation) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'id'
      ? (ids.get(path.split('/')[1]!) ?? 'x')
      : String(parameters.find((p) => p.name === name)?.example ?? '1'),
  )

test('the head of every answer fits in one page of nginx, whatever the address', async () => {
  const statuses = new Map<number, number>()
  const requests = fc.constantFrom(...operations).chain((operation) => {
    const query = operation.parameters.filter((p) => p.in === 'query')
    return fc.record({
      operation: fc.constant(operation),
      chosen: fc.subarray(query, { maxLength: Math.min(4, query.length) }),
      length: fc.integer({ min: 1, max: limits.maxUriLength }),
      slash: fc.constantFrom('', '', '', '/'),
      method: fc.constantFrom('GET', 'GET', 'HEAD'),
      isKnown: fc.boolean(),
    })
  })
  await fc.assert(
    fc.asyncProperty(requests, async ({ operation, chosen, length, slash, method, isKnown }) => {
      const needed = operation.parameters.filter((p) => p.in === 'query' && p.required)
      const parameters = [...new Set([...needed, ...chosen])]
      const query = parameters.map(
        (p) => `${p.name}=${encodeURIComponent(long(p, length / parameters.length))}`,
      )
      const path = `${BASE}${pathOf(operation)}${slash}?${query.join('&')}`.slice(
        0,
        limits.maxUriLength - ORIGIN.length,
      )
      const { status } = await check(path, { method, headers: isKnown ? { 'If-None-Match': '*' } : {} })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }),
    { seed: 20261128, numRuns: 600, interruptAfterTimeLimit: 30_000, markInterruptAsFailure: false },
  )
  for (const status of [200, 304]) expect(statuses.get(status) ?? 0, String(status)).toBeGreaterThan(10)
})

describe('with 150 municipalities in a filter', () => {
  const many = Array.from({ length: 150 }, (_, i) => ['0764', '0114', '9999'][i % 3]).join(',')
  const longest = Array.from({ length: 1500 }, () => '0764').join(',')

  test.each([
    ['projects', 'limit=1'],
    ['projects', 'limit=1&format=csv'],
    ['projects', 'limit=1&format=ndjson'],
    ['projects', 'format=xlsx'],
    ['projects', 'format=csv'],
    ['projects/clusters', ''],
    ['search', 'q=skola'],
    ['changes', 'since=0&limit=1'],
    ['feeds/projects', ''],
    ['feeds/calendar', ''],
  ])('%s?%s has a short head and links that are right', async (path, query) => {
    for (const codes of [many, longest]) {
      const response = await check(`${BASE}/${path}?${query}&municipality=${codes}`)
      expect(response.status).toBe(200)
      const link = response.headers.get('Link')!
      expect(link.length).toBeLessThanOrEqual(limits.maxLinkHeaderLength)
      // What is there is whole.
      for (const one of link.split(/, (?=<)/)) expect(one).toMatch(/^<https:\/\/[^<>]+>(; [a-z]+="[^"]+")+$/)
      expect(link).toContain('rel="license"')
      await response.arrayBuffer()
    }
  })

  test('a list has all of its links in the body, and the next page leads on', async () => {
    const { _links } = await getJson(`projects?limit=1&municipality=${many}`)
    expect(Object.keys(_links)).toEqual(
      expect.arrayContaining(['self', 'first', 'next', 'last', 'describedby']),
    )
    const next = new URL(_links.next.href)
    const page = await check(next.pathname + next.search)
    expect((await page.json())._meta.offset).toBe(1)
  })

  test('a table keeps the link to its next page as long as it can', async () => {
    const response = await check(`${BASE}/projects?limit=1&format=csv&municipality=${many}`)
    expect(response.headers.get('Link')).toContain('rel="next"')
    await response.arrayBuffer()
  })
})

describe('a redirect', () => {
  const filter = `municipality=${Array.from({ length: 1500 }, () => '0764').join(',')}`

  test('to an address that fits in a header is a redirect', async () => {
    const response = await check(`${BASE}/projects/?municipality=0764`)
    expect([response.status, response.headers.get('Location')]).toEqual([
      308,
      `${BASE}/projects?municipality=0764`,
    ])
  })

  test.each([
    [`${BASE}/projects/?${filter}`, 200],
    [`${BASE}/projects///?${filter}`, 200],
    [`${BASE}?x=${'y'.repeat(7000)}`, 400],
    [`/docs?x=${'y'.repeat(7000)}`, 400],
    [`${BASE}/projects/${'x'.repeat(7000)}/`, 404],
  ])('to a longer one is the answer itself: %#', async (path, status) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await check(path, { method })
      expect([response.status, response.headers.get('Location')]).toEqual([status, null])
      const text = await response.text()
      if (method === 'GET' && status === 200)
        expect(JSON.parse(text)._links.self.href).not.toContain('projects/')
    }
  })
})

describe('the Link header', () => {
  test('is unchanged while it fits, and else has the next page and what there is room for', () => {
    const link = (rel: string, length: number) => `<https://a.example/${'x'.repeat(length)}>; rel="${rel}"`
    const short = [link('license', 10), link('cite-as', 100), link('next', 100)]
    expect(linkHeader(short)).toBe(short.join(', '))
    const [license, cite, next] = [link('license', 10), link('cite-as', 1500), link('next', 1500)]
    expect(linkHeader([license, cite, next])).toBe([license, next].join(', '))
    expect(linkHeader([license, link('cite-as', 3000), link('next', 3000)])).toBe(license)
  })
})
