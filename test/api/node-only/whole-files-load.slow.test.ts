import { mkdtempSync, rmSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../../api/limits.ts'
import { BASE } from '../../helpers/api.ts'
import { makeLargeRegister } from '../../helpers/large-register.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'utblick-whole-'))
const file = join(folder, 'register.sqlite')
let server: RunningServer
beforeAll(async () => {
  const { sqlite } = await makeLargeRegister(file, 4000)
  sqlite.close()
  // A silent connection is closed after limits.idleSeconds and this.
  server = await startServer({ file, env: { UTBLICK_QUERY_TIMEOUT_SECONDS: '1' } })
})
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const beginning = (path: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(`${server.origin}${BASE}/${path}`, resolve).on('error', reject)
  })

describe.each(['csv', 'ndjson', 'geojson', 'xlsx'])('a whole list as %s', (format) => {
  test('holds up nobody: others are answered before it ends', async () => {
    const answer = await beginning(`projects?format=${format}`)
    let ended = false
    answer.on('end', () => (ended = true))
    answer.resume()
    expect((await fetch(`${server.origin}${BASE}/goals`)).status).toBe(200)
    expect(ended).toBe(false)
    answer.destroy()
  })
})

/** Asks for a whole list and never reads it; gives the head of the answer. */
const sockets: Socket[] = []
const askAndWait = () =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1')
    sockets.push(socket)
    socket.once('error', reject)
    socket.once('data', (data) => {
      socket.pause()
      resolve(String(data))
    })
    socket.write(`GET ${BASE}/projects?format=csv HTTP/1.1\r\nHost: localhost:${server.port}\r\n\r\n`)
  })

test('so many at once; a reader that stops reading is cut off', { timeout: 240_000 }, async () => {
  const heads = await Promise.all(Array.from({ length: 5 * limits.maxStreams }, askAndWait))
  const refused = heads.filter((head) => head.startsWith('HTTP/1.1 503'))
  expect(heads.filter((head) => head.startsWith('HTTP/1.1 200'))).toHaveLength(limits.maxStreams)
  expect(refused).toHaveLength(4 * limits.maxStreams)
  for (const head of refused) expect(head).toContain(`Retry-After: ${limits.expensiveRetrySeconds}`)
  // A page, and the same list from its headers alone, hold no memory.
  expect((await fetch(`${server.origin}${BASE}/projects?format=csv&limit=20`)).status).toBe(200)
  expect((await fetch(`${server.origin}${BASE}/projects?format=csv`, { method: 'HEAD' })).status).toBe(200)
  const again = async () => (await beginning('projects?format=csv')).destroy().statusCode
  expect(await again()).toBe(503)
  await expect.poll(again, { timeout: 200_000, interval: 2000 }).toBe(200)
  for (const socket of sockets) socket.destroy()
})
