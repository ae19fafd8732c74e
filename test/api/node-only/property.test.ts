import { wantsPage } from '../../../api/http/negotiate.ts'
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { allResources } from '../../../db/resources/index.ts'
import { BASE, fetchApi, getList, type Json } from '../../helpers/api.ts'
import { closedProject } from '../../helpers/register.ts'
import { describedOperations, type DescribedOperation, errorsOf, openApi } from '../../helpers/openapi.ts'

/** Requests at most, and how long they may take together, in milliseconds. */
const REQUESTS = Number(process.env.PROPERTY_REQUESTS ?? 1500)
const TIME = Number(process.env.PROPERTY_TIME ?? 15_000)
/** The same requests every time, so that a failure is the change's; another seed looks elsewhere. */
const SEED = Number(process.env.PROPERTY_SEED ?? 20261121)

interface RequestCase {
  readonly operation: DescribedOperation
  readonly address: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
}

let operations: readonly DescribedOperation[]
let problemSchema: Json
const ids = new Map<string, readonly string[]>()
beforeAll(async () => {
  operations = await describedOperations()
  problemSchema = (await openApi()).components.schemas.Problem
  for (const { path } of allResources)
    ids.set(
      path,
      (await getList(`${path}?limit=5`)).data.map((record: Json) => record.id),
    )
  ids.set('projects', [...(ids.get('projects') ?? []), closedProject.id])
})

const nasty = fc.constantFrom(
  '',
  ' ',
  ',',
  '-',
  '*',
  '%',
  '%00',
  '\0',
  "'",
  '"',
  "' OR 1=1 --",
  '<script>',
  '../../etc/passwd',
  '🦆',
  'å',
  '\u202E',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e9',
  '999999999',
  '9999999999999999999',
  '0000-00-00',
  '2024-02-30',
  '2026-11-21T25:00:00Z',
  '9999-12-31',
  '1',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'x'.repeat(300),
  'NEAR(a b)',
  'a* AND b',
  '"',
  'WzEsIjAiLDAsbnVsbF0',
)
const anything = fc.oneof(nasty, fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }))

/** Values that the document allows. */
function allowed(schema: Json, example: unknown): fc.Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum.map(String))
  if (schema.type === 'boolean') return fc.constantFrom('true', 'false')
  if (schema.type === 'integer')
    return fc
      .integer({
        min: schema.minimum ?? -1000,
        max: Math.min(schema.maximum ?? (schema.minimum ?? 0) + 1000, 100_000),
      })
      .map(String)
  if (schema.type === 'number') return fc.integer({ min: schema.minimum, max: schema.maximum }).map(String)
  const known = example === undefined ? [] : [fc.constant(String([example].flat().join(',')))]
  const matching = schema.pattern ? [fc.stringMatching(new RegExp(schema.pattern))] : []
  return fc.oneof(...known, ...matching, ...(known.length + matching.length === 0 ? [anything] : []))
}

function valueOf({ schema, example }: Json): fc.Arbitrary<string> {
  if (schema.type !== 'array') return allowed(schema, example)
  const { minItems = 1, maxItems = 3 } = schema
  return fc
    .array(allowed(schema.items, example?.[0]), { minLength: minItems, maxLength: maxItems })
    .map((values) => values.join(','))
}

const pairs = (operation: DescribedOperation): fc.Arbitrary<[string, string][]> => {
  const query = operation.parameters.filter((p) => p.in === 'query')
  const needed = query.filter((p) => p.required)
  if (query.length === 0) return fc.array(fc.tuple(anything, anything), { maxLength: 1 })
  const good = fc
    .subarray(query, { maxLength: Math.min(4, query.length) })
    .chain((chosen) =>
      fc.tuple(
        ...[...new Set([...needed, ...chosen])].map((p) =>
          valueOf(p).map((value): [string, string] => [p.name, value]),
        ),
      ),
    )
  const one = fc.constantFrom(...query)
  const bad = fc.oneof(
    fc.tuple(
      one.map((p: Json): string => p.name),
      anything,
    ),
    fc.tuple(anything, anything),
    one.chain((p: Json) => fc.tuple(fc.constant<string>(p.name), valueOf(p))),
  )
  return fc.oneof(
    { weight: 3, arbitrary: good },
    {
      weight: 2,
      arbitrary: fc.tuple(good, fc.array(bad, { minLength: 1, maxLength: 3 })).map(([a, b]) => [...a, ...b]),
    },
  )
}

const pathOf = ({ path, parameters }: DescribedOperation): fc.Arbitrary<string> => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  const collection = path.split('/')[1] ?? ''
  const values = names.map((name) => {
    const parameter = parameters.find((p) => p.name === name)
    const real = ids.get(collection) ?? []
    return fc.oneof(
      {
        weight: 4,
        arbitrary: name === 'id' && real.length > 0 ? fc.constantFrom(...real) : valueOf(parameter),
      },
      { weight: 1, arbitrary: anything },
    )
  })
  return fc
    .tuple(...values)
    .map((chosen) =>
      names.reduce((so, name, i) => so.replace(`{${name}}`, () => encodeURIComponent(chosen[i]!)), path),
    )
}

const ascii = fc.string({ unit: fc.constantFrom(...'abc*/;=,.0 q"W-'), maxLength: 30 })
const headers = fc.record(
  {
    Accept: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(
          '*/*',
          'application/json',
          'text/csv',
          'image/png',
          'text/html',
          'application/*;q=0.5',
          '',
          ';;',
          'application/json;q=0',
          'application/geo+json, */*;q=0.1',
        ),
      },
      { weight: 1, arbitrary: ascii },
    ),
    'Accept-Language': fc.oneof(fc.constantFrom('sv', 'en', 'en-GB,sv;q=0.5', 'de', '', '*'), ascii),
    'If-None-Match': fc.oneof(fc.constantFrom('*', '""', 'W/"3.test.json"', 'W/', '"'), ascii),
    'If-Modified-Since': fc.constantFrom('Sun, 15 Nov 2026 08:00:00 GMT', 'yesterday', '', '0'),
    Authorization: fc.constantFrom('Bearer x', 'Basic'),
    'Content-Type': fc.constantFrom('application/json', 'x'),
    Cookie: fc.constantFrom('a=b', ';'),
    Range: fc.constantFrom('bytes=0-1', 'x'),
  },
  { requiredKeys: [] },
)

const requests = (): fc.Arbitrary<RequestCase> =>
  fc.constantFrom(...operations).chain((operation) =>
    fc
      .record({
        path: pathOf(operation),
        query: pairs(operation),
        headers: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: headers }),
        method: fc.oneof(
          { weight: 9, arbitrary: fc.constant('GET') },
          { weight: 1, arbitrary: fc.constant('HEAD') },
        ),
      })
      .map(({ path, query, headers, method }) => {
        const text = new URLSearchParams(query.map(([name, value]) => [name, value])).toString()
        return {
          operation,
          address: `${BASE}${path}${text && `?${text}`}`,
          method,
          headers: headers as Record<string, string>,
        }
      }),
  )

const pages = new Map<string, boolean>()
async function pageExists(address: string): Promise<boolean> {
  const known = pages.get(address)
  if (known !== undefined) return known
  const exists = (await fetchApi(new URL(address).pathname)).status === 200
  pages.set(address, exists)
  return exists
}

const seen = new Map<number, number>()

async function check({ operation, address, method, headers }: RequestCase): Promise<void> {
  const response = await fetchApi(address, { method, headers })
  const { status } = response
  seen.set(status, (seen.get(status) ?? 0) + 1)
  expect(status, 'an error of the server').toBeLessThan(500)
  // A path that ends in nothing leads to the address without its last slash.
  if (status === 308) return
  // A form's empty fields: the page is at the address without them. What has no page of its own: the one that shows it.
  if (status === 302 || status === 303) {
    expect(response.headers.get('Location')).toMatch(/^\/utblick\/v1\//)
    return
  }
  const described = operation.responses[status]
  // An id such as ".." is another address altogether.
  if (!described) expect([200, 404], `status ${status} is not described`).toContain(status)
  const text = await response.text()
  if (method === 'HEAD' || status === 304) {
    expect(text).toBe('')
    return
  }
  const type = (response.headers.get('Content-Type') ?? '').split(';')[0]!
  if (status >= 400) {
    expect(response.headers.get('Content-Language')).toMatch(/^(sv|en)$/)
    const url = new URL(address, 'http://x')
    const formats = url.searchParams.getAll('format')
    if (type === 'text/html') {
      // Only who mentions it gets a page.
      expect(/text\/html/i.test(headers.Accept ?? '') || formats.includes('html')).toBe(true)
      expect(text.match(/<h1>/g)).toHaveLength(1)
      return
    }
    const isPlain = formats.length === 0 || (formats.length === 1 && formats[0] === 'html')
    expect(isPlain && wantsPage(new Request('http://x', { headers }), url)).toBe(false)
    expect(type).toBe('application/problem+json')
    const problem: Json = JSON.parse(text)
    expect(await errorsOf(problemSchema, problem)).toBe('')
    expect(problem.status).toBe(status)
    expect(await pageExists(problem.type), problem.type).toBe(true)
    return
  }
  if (!described) return
  const media = described.content[type]
  expect(media, `${type} is not described`).toBeDefined()
  if (type.endsWith('json') && type !== 'application/x-ndjson')
    expect(await errorsOf(media.schema, JSON.parse(text))).toBe('')
}

test('no request breaks the server: every answer is as the document says, and every problem has a page', async () => {
  await fc.assert(fc.asyncProperty(requests(), check), {
    seed: SEED,
    numRuns: REQUESTS,
    interruptAfterTimeLimit: TIME,
    markInterruptAsFailure: false,
  })
  // Enough of each kind to mean something, also when the machine is slow.
  for (const status of [200, 400, 404]) expect(seen.get(status) ?? 0, String(status)).toBeGreaterThan(10)
})
