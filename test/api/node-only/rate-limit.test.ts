import { request as httpRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientOf, rateLimit, trustedProxies } from '../../../api/node/rate-limit.ts'
import { limits } from '../../../api/limits.ts'
import { readSettings, settings } from '../../../api/settings.ts'
import { BASE } from '../../helpers/api.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

const loopback = trustedProxies(settings.trustedProxies.default)
const incoming = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage

describe('a client is', () => {
  test.each([
    ['the peer', '203.0.113.7', undefined, '203.0.113.7'],
    ['the peer, whatever a stranger writes', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['the one that a proxy on this machine names', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['the nearest one, as the rest may be made up', '::1', '6.6.6.6, 198.51.100.1', '198.51.100.1'],
    ['the nearest one that is no proxy', '127.0.0.1', '198.51.100.1, 127.0.0.5', '198.51.100.1'],
    ['the one that a proxy names with its port', '127.0.0.1', '198.51.100.1:50123', '198.51.100.1'],
    ['one with IPv6, in brackets', '127.0.0.1', '[2001:db8::5]:443', '2001:db8:0:0'],
    ['the proxy itself where it names nobody', '127.0.0.1', undefined, '127.0.0.1'],
    ['the proxy itself where it names no address', '127.0.0.1', 'unknown', '127.0.0.1'],
    ['an address in its IPv4 form', '::ffff:203.0.113.7', undefined, '203.0.113.7'],
    ['a network of 64 bits', '2001:db8:0:7:1:2:3:4', undefined, '2001:db8:0:7'],
    ['a network of 64 bits, written short', '2001:DB8::5', undefined, '2001:db8:0:0'],
  ])('%s', (_, peer, forwarded, client) => {
    expect(clientOf(incoming(peer, forwarded), loopback)).toBe(client)
  })

  test('named by a proxy on another machine, where that one is trusted', () => {
    const { trustedProxies: ranges } = readSettings({
      UTBLICK_TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8:1::/48',
    })
    const list = trustedProxies(ranges)
    expect(clientOf(incoming('10.1.2.3', '198.51.100.1'), list)).toBe('198.51.100.1')
    expect(clientOf(incoming('2001:db8:1::9', '198.51.100.1'), list)).toBe('198.51.100.1')
    expect(clientOf(incoming('127.0.0.1', '198.51.100.1'), list)).toBe('127.0.0.1')
    expect(readSettings({ UTBLICK_TRUSTED_PROXIES: 'none' }).trustedProxies).toEqual([])
    for (const text of ['10.0.0.0/33', '10.0.0.256', 'proxy.example', '10.0.0.1,'])
      expect(() => readSettings({ UTBLICK_TRUSTED_PROXIES: text }), text).toThrow('cannot be used')
  })
})

test('points come back with time, up to the limit', () => {
  let now = 0
  const { assignClient, spend } = rateLimit(2, () => now)
  const request = new Request('https://data.example.se/')
  assignClient(request, '203.0.113.7')
  const most = 2 * limits.secondsOfPoints
  for (let i = 0; i < most; i += 1) spend(request, 1)
  expect(() => spend(request, 1)).toThrow()
  now = 500
  spend(request, 1)
  expect(() => spend(request, 1)).toThrow()
  now = 1e9
  for (let i = 0; i < most; i += 1) spend(request, 1)
  expect(() => spend(request, 1)).toThrow()
  // A request without a client is not counted.
  spend(new Request('https://data.example.se/'), 1000)
})

describe('the server', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await startServer({ env: { UTBLICK_RATE_LIMIT: '1' } })
  })
  afterAll(() => server.stop())

  /** Asks as if from an address, as nginx on the same machine passes it on. */
  const ask = (path: string, client: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
      httpRequest(
        `${server.origin}${path}`,
        { headers: { 'X-Forwarded-For': client, ...headers } },
        (answer) => {
          let text = ''
          answer.on('data', (data: Buffer) => (text += data.toString()))
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
        },
      )
        .on('error', reject)
        .end()
    })

  test('answers 429 with Retry-After to a client over the limit, and serves the others', async () => {
    const most = limits.secondsOfPoints
    let refused = await ask(`${BASE}/projects?offset=0`, '198.51.100.1')
    for (let i = 1; i < 20 * most && refused.status === 200; i += 1)
      refused = await ask(`${BASE}/projects?offset=${i}&lang=en`, '198.51.100.1')
    expect(refused.status).toBe(429)
    const wait = Number(refused.headers['retry-after'])
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(limits.maxCost)
    expect(refused.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'ratelimit-policy': `"client";q=${most};w=${limits.secondsOfPoints}`,
      'access-control-allow-origin': '*',
    })
    const problem = JSON.parse(refused.text) as { type: string; detail: string }
    expect(problem.type).toMatch(/\/docs\/problems\/too-many-requests$/)
    expect(problem.detail).toMatch(/^Try again in \d+ s/)
    expect((await ask('/docs/problems/too-many-requests', '198.51.100.9')).status).toBe(200)

    // Another client gets its answer, and free answers go to everyone.
    expect((await ask(`${BASE}/projects?offset=1&limit=7`, '198.51.100.2')).status).toBe(200)
    const known = await ask(`${BASE}/projects?offset=0`, '198.51.100.1')
    expect(known.status).toBe(200)
    const etag = { 'If-None-Match': String(known.headers.etag) }
    for (let i = 0; i < 2 * most; i += 1) {
      expect((await ask(`${BASE}/projects?offset=0`, '198.51.100.1')).status).toBe(200)
      expect((await ask(`${BASE}/goals?offset=${i}`, '198.51.100.1', etag)).status).toBe(304)
    }
    for (const path of ['/health', '/', '/gallery.html'])
      expect((await ask(path, '198.51.100.1')).status, path).toBe(200)
  })

  test('compresses what is in memory as long as a client has points, and then sends it as it is', async () => {
    const coded: unknown[] = []
    // One answer under many names: a campaign's parameters choose nothing.
    for (let i = 0; i < 3 * limits.secondsOfPoints; i += 1) {
      const path = `${BASE}/projects?limit=100&utm_source=${i}`
      const answer = await ask(path, '198.51.100.3', { 'Accept-Encoding': 'gzip' })
      expect(answer.status).toBe(200)
      coded.push(answer.headers['content-encoding'])
    }
    expect(coded[0]).toBe('gzip')
    expect(coded.filter((coding) => coding === undefined).length).toBeGreaterThan(limits.secondsOfPoints)
  })
})
