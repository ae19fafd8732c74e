import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../helpers/server.ts'

let server: RunningServer
let named: RunningServer
beforeAll(async () => {
  server = await startServer()
  named = await startServer({ env: { UTBLICK_ORIGIN: 'https://data.example.se' } })
})
afterAll(async () => {
  await server?.stop()
  await named?.stop()
})

/** Sends a request as it is written, and reads all that comes back. */
const raw = (port: number, lines: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(`${lines.join('\r\n')}\r\n\r\n`))
    let text = ''
    socket.on('data', (data) => (text += data.toString()))
    socket.once('error', reject)
    socket.once('close', () => resolve(text))
  })

const ask = (
  { port }: RunningServer,
  host: string,
  target = '/utblick/v1/goals?limit=1',
  more: string[] = [],
) => raw(port, [`GET ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...more])

/** Every address in an answer that is of a server, but for licences and sources. */
const hostsIn = (answer: string) => [
  ...new Set(
    [...answer.matchAll(/https?:\/\/([^/"'<>\s]+)\/(utblick|docs|datasets|feeds|w)\b/g)].map(
      ([, host]) => host,
    ),
  ),
]

describe('without an origin', () => {
  test.each(['localhost', '127.0.0.1', '127.9.9.9', '[::1]', 'LOCALHOST'])(
    'links follow %s',
    async (name) => {
      const host = `${name}:${server.port}`
      expect(hostsIn(await ask(server, host))).toEqual([host.toLowerCase()])
    },
  )

  test.each([
    'evil.example',
    'evil.example:8787',
    'localhost.evil.example',
    'localhost',
    'localhost:1',
    '127.0.0.1.evil.example',
    '0.0.0.0',
    'localhost@evil.example',
  ])('links never follow %s', async (host) => {
    for (const target of [
      '/utblick/v1/goals?limit=1',
      '/utblick/v1/',
      '/utblick/v1/nothing',
      '/datasets/dcat?format=turtle',
      '/utblick/v1/feeds/all',
      '/.well-known/api-catalog',
      '/docs/',
      '/.well-known/security.txt',
    ]) {
      const answer = await ask(server, host, target)
      if (answer.startsWith('HTTP/1.1 400')) continue
      expect(
        hostsIn(answer).filter((found) => found !== `127.0.0.1:${server.port}`),
        target,
      ).toEqual([])
      expect(answer, target).not.toContain('evil.example')
    }
  })

  test('an answer made for one name is not given to another', async () => {
    const target = '/utblick/v1/units?limit=1'
    const own = `localhost:${server.port}`
    await ask(server, 'evil.example', target)
    expect(hostsIn(await ask(server, own, target))).toEqual([own])
    expect(await ask(server, 'evil.example', target)).not.toContain('evil.example')
  })
})

test.each(['evil.example', 'localhost', '127.0.0.1'])(
  'with an origin, links follow it and never %s',
  async (host) => {
    expect(hostsIn(await ask(named, host))).toEqual(['data.example.se'])
  },
)

test.each([
  ['X-Forwarded-Host', 'evil.example'],
  ['Forwarded', 'host=evil.example;proto=https'],
  ['X-Forwarded-Proto', 'https'],
  ['X-Original-URL', '/evil'],
])('%s changes nothing', async (name, value) => {
  for (const one of [server, named]) {
    const answer = await ask(one, `127.0.0.1:${one.port}`, undefined, [`${name}: ${value}`])
    expect(answer).toMatch(/^HTTP\/1\.1 200/)
    expect(answer).not.toContain('evil')
    expect(answer).not.toContain(`https://127.0.0.1`)
  }
})

test.each([
  ['the same twice', ['Host: 127.0.0.1', 'Host: 127.0.0.1']],
  ['two', ['Host: 127.0.0.1', 'Host: evil.example']],
  ['two in other letters', ['hOST: 127.0.0.1', 'HOST: evil.example']],
  ['none', []],
  ['one with a space', ['Host: evil .example']],
  ['one with a path', ['Host: 127.0.0.1/evil']],
  ['one with a user', ['Host: user@127.0.0.1']],
  ['one with a query', ['Host: 127.0.0.1?x']],
  ['a port that is none', ['Host: 127.0.0.1:99999']],
  ['half an IPv6 address', ['Host: [::1']],
])('a request with %s as Host is 400', async (_, hosts) => {
  for (const { port } of [server, named])
    for (const target of ['/utblick/v1/goals', '/', '/health'])
      expect(await raw(port, [`GET ${target} HTTP/1.1`, ...hosts, 'Connection: close'])).toMatch(
        /^HTTP\/1\.1 400 /,
      )
})

test('an address in full as target, and a path that looks like one, change no link', async () => {
  for (const one of [server, named])
    for (const target of [
      'http://evil.example/utblick/v1/goals?limit=1',
      'https://evil.example/utblick/v1/nothing',
      '//evil.example/utblick/v1/goals',
      '/\\evil.example/',
      '//evil.example/%2e%2e/',
    ]) {
      const answer = await ask(one, `127.0.0.1:${one.port}`, target)
      const hosts = hostsIn(answer).filter((host) => host !== `127.0.0.1:${server.port}`)
      expect(
        hosts.filter((host) => host !== 'data.example.se'),
        target,
      ).toEqual([])
      expect(answer, target).not.toMatch(/^location: (https?:)?\/\/evil/im)
    }
})

test('identifiers of feeds, entries and events are the same under every host', async () => {
  const ids = async ({ origin }: RunningServer, path: string) => {
    const text = await (await fetch(origin + path)).text()
    return [...text.matchAll(/<id>(.*?)<\/id>|"id":"(.*?)"|^UID:(.*)$/gm)].map((found) => found[0])
  }
  const paths = ['feeds/goals?limit=3', 'feeds/all?limit=3&format=json&municipality=0764', 'feeds/calendar']
  for (const path of paths) {
    // Two registers with the same content, made at different times: the releases' hashes differ.
    const without = (list: string[]) => list.map((id) => id.replace(/\.[0-9a-f]{8}(?=[<"])/, ''))
    const plain = without(await ids(server, `/utblick/v1/${path}`))
    expect(plain.length, path).toBeGreaterThan(1)
    expect(without(await ids(named, `/utblick/v1/${path}`)), path).toEqual(plain)
    expect(plain.join(), path).not.toMatch(/127\.0\.0\.1|localhost|data\.example/)
  }
})

describe('an address with letters that curl sends as they are typed', () => {
  const malformed = (target: string, ...more: string[]) => ask(server, 'localhost', target, more)

  test('is refused with how they are written, in the requested language', async () => {
    const swedish = await malformed('/utblick/v1/search?q=Väsby')
    expect(swedish).toMatch(/^HTTP\/1\.1 400 [^]*Content-Type: application\/problem\+json/)
    expect(swedish).toContain('ä skrivs %C3%A4')
    const english = await malformed('/utblick/v1/search?q=Łódź', 'Accept-Language: en-GB, sv;q=0.5')
    expect(english).toContain('ä is written %C3%A4')
    const [, head, body] = /^([^]*?)\r\n\r\n([^]*)$/.exec(english)!
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body!)}`)
    expect(JSON.parse(body!)).toMatchObject({ status: 400, detail: expect.any(String) })
  })

  test('leaves Node’s own answers to other malformed requests, and the server running', async () => {
    expect(await raw(server.port, ['GET / HTTP/1.1', 'Ho st: x'])).toMatch(/^HTTP\/1\.1 400 /)
    expect(await raw(server.port, ['nonsense'])).toMatch(/^HTTP\/1\.1 400 /)
    expect(await malformed('/health', `X-Long: ${'x'.repeat(17_000)}`)).toMatch(/^HTTP\/1\.1 431 /)
    expect(await malformed('/health')).toMatch(/^HTTP\/1\.1 200 /)
  })
})
