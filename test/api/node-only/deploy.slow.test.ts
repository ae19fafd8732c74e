import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { importRelease } from '../../../db/import/import-release.ts'
import { seedRegister } from '../../../db/import/seed-register.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { listReleases } from '../../../db/queries/releases.ts'
import { blocksOf, project, serviceOf, withPlaces } from '../../helpers/deploy-guide.ts'
import { onPath, present } from '../../helpers/programs.ts'
import { closedProject } from '../../helpers/register.ts'
import { freePort } from '../../helpers/server.ts'

// Follows api/DEPLOY.md as an operator does: the unit, the proxy and the commands are read from it.

let folder: string
let places: Record<string, string>
let unit: string
let port: number
let server: ChildProcess | undefined
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-deploy-'))
  chmodSync(folder, 0o755)
  for (const name of ['lib', 'backups', 'cache']) mkdirSync(join(folder, name))
  port = await freePort()
  places = {
    '/opt/utblick': project,
    '/var/lib/utblick': join(folder, 'lib'),
    '/var/backups/utblick': join(folder, 'backups'),
    '/var/cache/nginx/utblick': join(folder, 'cache'),
    '8787': String(port),
  }
  unit = withPlaces(blocksOf('systemd', 'ini')[0]!, places)
  server = await startService()
  // What the guide fills an empty register with, and Exempelby, which the tests below write to.
  await follow(blocksOf('systemd', 'sh')[0]!)
  const { db } = openNode(join(folder, 'lib', 'utblick.sqlite'))
  expect((await listReleases(db)).map(({ note }) => note)).toEqual(['Grunddata: de fem policyerna'])
  await seedRegister(db, new Date().toISOString())
  await db.destroy()
}, 300_000)
afterAll(async () => {
  await stopService()
  rmSync(folder, { recursive: true })
})

/** Starts what the unit starts, with its environment alone, and waits until it is healthy. */
async function startService(): Promise<ChildProcess> {
  const { env, program, args, folder: cwd } = serviceOf(unit)
  const child = spawn(program, args, { cwd, env: { PATH: '/usr/bin:/bin', ...env } })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (printed += data.toString()))
  await vi.waitFor(
    async () => {
      if (child.exitCode !== null) throw new Error(printed)
      expect(await health()).toMatchObject({ status: 'ok' })
    },
    { timeout: 170_000, interval: 100 },
  )
  return child
}

async function stopService() {
  if (!server || server.exitCode !== null) return
  server.kill('SIGTERM')
  await once(server, 'exit')
  expect(server.exitCode).toBe(0)
}

const health = async () => (await fetch(`http://127.0.0.1:${port}/health`)).json()

/** Runs a block of the guide, with the process in place of systemctl. */
async function follow(block: string) {
  const commands = withPlaces(block, places)
  for (const part of commands.split(/^(?=sudo systemctl)|(?<=^sudo systemctl.*\n)/m)) {
    const [, verb] = /^sudo systemctl (stop|start|restart) utblick/.exec(part) ?? []
    if (verb === 'stop' || verb === 'restart') await stopService()
    if (verb === 'start' || verb === 'restart') server = await startService()
    if (!verb) await promisify(execFile)('sh', ['-euc', `cd ${JSON.stringify(cwd(commands))}\n${part}`])
  }
}

/** Each part runs in a shell of its own, so it begins where the block went. */
const cwd = (commands: string) => /^cd (.*)$/m.exec(commands)?.[1] ?? '/'

async function publish(title: string): Promise<number | null> {
  const { db } = openNode(join(folder, 'lib', 'utblick.sqlite'))
  const project = [{ ...closedProject, title: { sv: title, en: title } }]
  const { release } = await importRelease(
    db,
    { project },
    { note: title, publishedAt: new Date().toISOString() },
  )
  await db.destroy()
  return release
}

describe('the systemd unit', () => {
  test.runIf(present(onPath('systemd-analyze'), 'systemd-analyze', 'systemd'))(
    'is one that systemd understands',
    () => {
      const file = join(folder, 'utblick.service')
      writeFileSync(file, unit)
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
        encoding: 'utf8',
      })
      expect(stderr.split('\n').filter((line) => line.includes('utblick'))).toEqual([])
      expect(status).toBe(0)
    },
  )

  test('starts a server that says what the guide shows, with its origin and publisher', async () => {
    const shown = JSON.parse(blocksOf('systemd', 'json')[0]!) as object
    expect(Object.keys((await health()) as object)).toEqual(Object.keys(shown))
    const list = await (await fetch(`http://127.0.0.1:${port}/utblick/v1/goals?limit=1`)).json()
    expect(list.data[0].url).toMatch(/^https:\/\/data\.example\.se\//)
    const contact = await (await fetch(`http://127.0.0.1:${port}/.well-known/security.txt`)).text()
    expect(contact).toContain('mailto:registret@exempelby.example')
  })

  test('gives the server longer to stop than the server takes', () => {
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1])).toBeGreaterThan(10)
  })
})

describe.runIf(present(onPath('nginx'), 'nginx', 'nginx'))('behind the guide’s nginx', () => {
  let nginx: ChildProcess
  let proxy: number
  beforeAll(async () => {
    proxy = await freePort()
    const site = withPlaces(blocksOf('nginx', 'nginx')[0]!, places)
      .replace('listen 443 ssl;', `listen 127.0.0.1:${proxy};`)
      .replaceAll(/^ *ssl_certificate.*$/gm, '')
    expect(site).toContain(`listen 127.0.0.1:${proxy}`)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/nginx-${name};`)
      .join('\n')
    const user = process.getuid?.() === 0 ? 'user root;' : ''
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${user}\ndaemon off;\npid ${folder}/nginx.pid;\nerror_log ${folder}/nginx.log;\nevents {}\nhttp {\n${temporary}\n${site}\n}\n`,
    )
    nginx = spawn('nginx', ['-p', folder, '-e', join(folder, 'nginx.log'), '-c', join(folder, 'nginx.conf')])
    let said = ''
    nginx.stderr!.on('data', (data: Buffer) => (said += data.toString()))
    await vi.waitFor(
      async () => {
        if (nginx.exitCode !== null) throw new Error(said)
        expect((await ask('/health')).status).toBe(200)
      },
      { timeout: 170_000, interval: 100 },
    )
  })
  afterAll(async () => {
    nginx.kill('SIGQUIT')
    await once(nginx, 'exit')
  })

  interface Got {
    readonly status: number
    readonly headers: Readonly<Record<string, string | string[] | undefined>>
    readonly body: Buffer
  }
  /** As it comes, without decompressing. */
  const ask = (path: string, headers: Record<string, string> = {}, at = proxy): Promise<Got> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port: at, path, headers: { Host: 'data.example.se', ...headers } },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.once('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
            }),
          )
          response.once('error', reject)
        },
      )
      sent.once('error', reject)
      sent.end()
    })

  const LIST = '/utblick/v1/projects?municipality=9999'

  test('every reader gets their coding and their language, also from the cache', async () => {
    const plain = await ask(LIST, {}, port)
    for (const _again of [1, 2, 3]) {
      const none = await ask(LIST)
      expect(none.headers['content-encoding']).toBeUndefined()
      expect(none.body.equals(plain.body)).toBe(true)
      const br = await ask(LIST, { 'Accept-Encoding': 'br' })
      expect(br.headers['content-encoding']).toBe('br')
      expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
      const gzip = await ask(LIST, { 'Accept-Encoding': 'gzip' })
      expect(gzip.headers['content-encoding']).toBe('gzip')
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
      for (const language of ['sv', 'en'])
        expect((await ask('/docs/', { 'Accept-Language': language })).headers['content-language']).toBe(
          language,
        )
    }
    expect(readdirSync(join(folder, 'cache')).length).toBeGreaterThan(0)
  })

  test('a reader that has the answer gets 304, with its headers', async () => {
    const { headers } = await ask(LIST)
    for (const condition of [
      { 'If-None-Match': String(headers.etag) },
      { 'If-Modified-Since': String(headers['last-modified']) },
    ])
      for (const _again of [1, 2]) {
        const again = await ask(LIST, condition as unknown as Record<string, string>)
        expect([again.status, again.body.length]).toEqual([304, 0])
        expect(again.headers.etag).toBe(headers.etag)
      }
  })

  test('links are of the origin, whatever Host and X-Forwarded-Host say', async () => {
    const { body } = await ask('/utblick/v1/units?limit=1', {
      'X-Forwarded-Host': 'evil.example',
      Host: 'evil.example',
    })
    expect(body.toString()).toContain('https://data.example.se/')
    expect(body.toString()).not.toContain('evil')
  })

  test.each([1000, 4000, 7900])(
    'an address of %i characters is answered, and not by the proxy',
    async (length) => {
      const path = `${LIST}&q=`
      const { status, headers } = await ask(path + 'a'.repeat(length - path.length))
      expect([200, 400]).toContain(status)
      expect(headers['x-content-type-options']).toBe('nosniff')
      const many = Array.from({ length: 200 }, (_, i) => `9999-projekt-${i}`).join(',')
      expect([200, 400]).toContain(
        (await ask(`/utblick/v1/measurements?goal=${many.slice(0, length - 50)}`)).status,
      )
    },
  )

  test('a dump is passed on whole, and in ranges', async () => {
    const path = '/utblick/v1/datasets/goals/dump?format=ndjson'
    let whole = await ask(path)
    await expect.poll(async () => (whole = await ask(path)).status).toBe(200)
    expect(whole.body.equals((await ask(path, {}, port)).body)).toBe(true)
    const part = await ask(path, { Range: 'bytes=100-199' })
    expect(part.status).toBe(206)
    expect(part.body.equals(whole.body.subarray(100, 200))).toBe(true)
  })

  test('while the server is down, cached answers are served and the health is not', async () => {
    const known = await ask(LIST)
    expect(known.status).toBe(200)
    await stopService()
    const stale = await ask(LIST)
    expect(stale.status).toBe(200)
    expect(stale.body.equals(known.body)).toBe(true)
    expect((await ask('/health')).status).toBe(502)
    expect((await ask('/utblick/v1/goals?limit=7')).status).toBe(502)
    server = await startService()
    await expect.poll(async () => (await ask('/utblick/v1/goals?limit=7')).status).toBe(200)
  })
})

describe('backup, restore and update', () => {
  const backups = () => readdirSync(join(folder, 'backups')).sort()
  const today = () => execFileSync('date', ['+%F'], { encoding: 'utf8' }).trim()

  test('a backup made while releases arrive is whole, and has its name only when it is', async () => {
    const [block] = blocksOf('Backup', 'sh')
    const made = follow(block!)
    let newest: number | null = null
    for (let i = 0; i < 3; i += 1) newest = await publish(`Prov ${i}`)
    await made
    expect(newest).toBe(5)
    expect(backups()).toEqual([`utblick-${today()}.sqlite`])
    const copy = new Sqlite(join(folder, 'backups', backups()[0]!), { readonly: true })
    expect(copy.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(copy.prepare('SELECT max(id) FROM release').pluck().get()).toBeGreaterThanOrEqual(1)
    copy.close()
    // A second one of the day is refused, in one sentence, and changes nothing.
    const again = await follow(block!).then(
      () => '',
      (error: { stderr: string }) => error.stderr,
    )
    expect(again).toMatch(/finns redan|exists already/)
    expect(backups()).toHaveLength(1)
  })

  test.each([0, 1])('restored as the guide says (way %i), the backup is served', async (way) => {
    const copy = new Sqlite(join(folder, 'backups', backups()[0]!), { readonly: true })
    const release = copy.prepare('SELECT max(id) FROM release').pluck().get() as number
    copy.close()
    await publish(`Efter ${way}`)
    await publish(`Efter ${way} igen`)
    const block = blocksOf('Restore', 'sh')[way]!
    expect(block).toContain('utblick-2026-11-28.sqlite')
    await follow(block.replaceAll('utblick-2026-11-28.sqlite', backups()[0]!))
    await expect.poll(health).toMatchObject({ status: 'ok', release })
    expect(await publish(`Ny ${way}`)).toBe(release + 1)
    await expect.poll(health).toMatchObject({ status: 'ok', release: release + 1 })
    const served = new Sqlite(join(folder, 'lib', 'utblick.sqlite'), { readonly: true })
    expect(served.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
    served.close()
  })

  test('an update backs up first, and serves the same register after it', async () => {
    const before = await health()
    const lines = blocksOf('Update', 'sh')[0]!.split('\n')
    const fetching = 'git pull && npm ci && npm run build'
    expect(lines).toContain(fetching)
    await follow(lines.filter((line) => line !== fetching).join('\n'))
    expect(backups()).toContain(`before-update-${today()}.sqlite`)
    expect(await health()).toMatchObject({ status: 'ok', release: before.release })
    expect(existsSync(join(folder, 'lib', 'utblick.sqlite'))).toBe(true)
  })
})
