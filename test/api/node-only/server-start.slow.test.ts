import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openNode } from '../../../db/connection/open-node.ts'
import { seedRegister } from '../../../db/import/seed-register.ts'
import { settings } from '../../../api/settings.ts'
import { UTBLICK } from '../../helpers/cli.ts'
import { runServer } from '../../helpers/run-server.ts'
import { freePort, startServer } from '../../helpers/server.ts'

let folder: string
let taken: Server
let env: NodeJS.ProcessEnv
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-start-'))
  taken = createServer().listen(await freePort(), '127.0.0.1')
  env = { UTBLICK_DB: join(folder, 'register.sqlite'), HOST: '127.0.0.1', PORT: '0' }
})
afterAll(() => {
  taken.close()
  rmSync(folder, { recursive: true })
})

/** One line for a person, without a stack. */
const sentence = (text: string) => {
  expect(text.trim().split('\n'), text).toHaveLength(1)
  expect(text).not.toMatch(/\bat .*:\d+:\d+|Error:/)
  return text
}

test('--help lists the settings and ends with 0', async () => {
  const { code, stdout, stderr } = await runServer(['--help'], env)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  for (const { node } of Object.values(settings)) expect(stdout).toContain(node)
  expect((await runServer(['-h', '--lang', 'sv'], env)).stdout).toContain('starta servern')
})

test.each([
  [['--prot=8080'], '--prot'],
  [['8080'], '8080'],
  [['--lang', 'fi'], 'fi'],
  [['--help=yes'], 'takes no value'],
])('%j is not understood: exit code 2', async (args, said) => {
  const { code, stdout, stderr } = await runServer(args, env)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(sentence(stderr)).toContain(said)
  expect(stderr).toContain('--help')
})

test.each([
  ['PORT', 'abc', /PORT="abc" cannot be used/],
  ['PORT', '70000', /PORT="70000" cannot be used/],
  ['UTBLICK_ORIGIN', 'data.example.se', /UTBLICK_ORIGIN="data\.example\.se" cannot be used/],
  ['HOST', '0.0.0.0', /HOST=0\.0\.0\.0 lets other computers reach/],
  ['HOST', '::', /HOST=:: lets other computers reach/],
  ['HOST', 'utblick.invalid', /HOST=utblick\.invalid lets other computers reach/],
  ['UTBLICK_PUBLISHER', '{"name":"Provby"}', /UTBLICK_PUBLISHER=.*mailbox: write/s],
])('%s=%s ends with 1 and says what to write', async (name, value, said) => {
  const { code, stdout, stderr } = await runServer([], { ...env, [name]: value })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(said)
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
})

test('the language of what is printed follows UTBLICK_LANG, then the system’s', async () => {
  for (const swedish of [{ UTBLICK_LANG: 'sv' }, { LC_ALL: '', LANG: 'sv_SE.UTF-8' }])
    expect((await runServer([], { ...env, PORT: 'abc', ...swedish })).stderr).toContain(
      'går inte att använda',
    )
  const english = { UTBLICK_LANG: 'en', LC_ALL: 'sv_SE.UTF-8', PORT: 'abc' }
  expect((await runServer([], { ...env, ...english })).stderr).toContain('cannot be used')
})

test('a port that is taken is named, with another to choose', async () => {
  const { port } = taken.address() as { port: number }
  const { code, stderr } = await runServer([], { ...env, PORT: String(port) })
  expect(code).toBe(1)
  expect(sentence(stderr.replace(/The widgets are not built.*\n/, ''))).toMatch(
    new RegExp(`${port} is taken.*PORT=${port + 1}`),
  )
})

test('a host that this computer does not have, or that has no address, is named', async () => {
  for (const HOST of ['192.0.2.1', 'utblick.invalid']) {
    const more = { HOST, UTBLICK_ORIGIN: 'https://data.example.se' }
    const { code, stderr } = await runServer([], { ...env, ...more })
    expect(code).toBe(1)
    expect(sentence(stderr.replace(/The widgets are not built.*\n/, ''))).toContain(HOST)
  }
})

describe('a register that cannot be used is one sentence and exit code 1:', () => {
  const cases: readonly (readonly [string, (at: string) => void, RegExp])[] = [
    [
      'junk',
      (at) => writeFileSync(at, 'no database, but long enough to be read as one '.repeat(100)),
      /not a register/,
    ],
    ['a folder', (at) => mkdirSync(at), /folder/],
    ['another program’s database', (at) => openOther(at), /another program/],
    ['a newer register', (at) => openNewer(at), /newer version/],
    ['a path through a file', (at) => writeFileSync(at, ''), /cannot be used|not/],
  ]
  test.each(cases)('%s', async (name, make, said) => {
    const at = join(folder, name.replace(/\W/g, ''))
    make(at)
    const UTBLICK_DB = name === 'a path through a file' ? join(at, 'register.sqlite') : at
    const { code, stderr } = await runServer([], { ...env, UTBLICK_DB })
    expect(code).toBe(1)
    expect(sentence(stderr)).toMatch(said)
    expect(stderr).toContain(at)
  })
})

function openOther(at: string) {
  const { sqlite } = openNode(at)
  sqlite.exec('DROP TABLE d1_migrations')
  sqlite.close()
}

function openNewer(at: string) {
  const { sqlite } = openNode(at)
  sqlite.exec("INSERT INTO d1_migrations (name) VALUES ('9999_future.sql')")
  sqlite.close()
}

test('a clock that is behind the latest release is reported, and the register is served all the same', async () => {
  const file = join(folder, 'future.sqlite')
  const { db } = openNode(file)
  await seedRegister(db, '2100-01-01T00:00:00.000Z')
  await db.destroy()
  const server = await startServer({ file })
  expect(server.output()).toContain('clock is behind')
  const { ageSeconds } = await (await fetch(`${server.origin}/health`)).json()
  expect(ageSeconds).toBeLessThan(0)
  await server.stop()
})

describe('an empty register', () => {
  const reset = (name: string) => join(folder, `${name}.sqlite`)
  const count = async (origin: string, path: string) =>
    (await (await fetch(`${origin}/utblick/v1/${path}`)).json())._meta.totalRecords
  const serve = (...args: string[]) => ['node', UTBLICK, 'serve', ...args] as [string, ...string[]]

  test.each([
    ['sv', /Registret är tomt: börja med npx utblick import FIL, eller med npx utblick seed/],
    ['en', /The register is empty: start with npx utblick import FILE, or with npx utblick seed/],
  ])('is served empty, and it is said how to begin (%s)', async (UTBLICK_LANG, said) => {
    const file = reset(`empty-${UTBLICK_LANG}`)
    const server = await startServer({ file, command: serve(), env: { UTBLICK_LANG } })
    expect(server.output()).toMatch(said)
    expect(server.output()).not.toContain('Exempelby')
    expect(await count(server.origin, 'municipalities')).toBe(0)
    await server.stop()
  })

  test.each([
    ['sv', 'Det här är demonstrationen: registret var tomt', 'Exempelby är en påhittad kommun.'],
    ['en', 'This is the demonstration: the register was empty', 'Exempelby is a fictional municipality.'],
  ])('is filled by the demonstration, which says so, and again (%s)', async (UTBLICK_LANG, filled, later) => {
    const file = reset(`demo-${UTBLICK_LANG}`)
    for (const said of [filled, later]) {
      const server = await startServer({ file, env: { UTBLICK_LANG } })
      expect(server.output()).toContain(said)
      expect(await count(server.origin, 'municipalities')).toBe(6)
      await server.stop()
    }
    const server = await startServer({ file, command: serve(), env: { UTBLICK_LANG } })
    expect(server.output()).not.toMatch(/demonstration|tomt|empty/)
    await server.stop()
  })

  test('with the five policies alone is no demonstration', async () => {
    const file = reset('policies')
    const { db } = openNode(file)
    await seedRegister(db, '2026-01-01T00:00:00.000Z', { examples: false })
    await db.destroy()
    const server = await startServer({ file })
    expect(server.output()).not.toMatch(/demonstration|Exempelby/)
    expect(await count(server.origin, 'municipalities')).toBe(5)
    await server.stop()
  })
})

describe('a system error is one sentence and exit code 1:', () => {
  const nobody =
    process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
  const canBeNobody = nobody.length === 0 || spawnSync(nobody[0]!, [...nobody.slice(1), 'true']).status === 0
  const openFor = (file: string, mode: number) => {
    chmodSync(folder, 0o755)
    chmodSync(file, mode)
  }

  test('a register that is read-only', async (context) => {
    if (!canBeNobody) return context.skip('this root may not become another user (setpriv)')
    const file = join(folder, 'read-only.sqlite')
    openNode(file).sqlite.close()
    openFor(file, 0o444)
    const { code, stderr } = await runServer([], { ...env, UTBLICK_DB: file }, nobody)
    expect(code).toBe(1)
    expect(sentence(stderr)).toMatch(/read-only|may not read or write/)
    return undefined
  })

  test('a folder that may not be made', async (context) => {
    if (!canBeNobody) return context.skip('this root may not become another user (setpriv)')
    chmodSync(folder, 0o755)
    const { code, stderr } = await runServer(
      [],
      { ...env, UTBLICK_DB: join(folder, 'new', 'x.sqlite') },
      nobody,
    )
    expect(code).toBe(1)
    expect(sentence(stderr)).toMatch(/may not read or write .*new/)
    return undefined
  })

  test('a register that another program has locked', async () => {
    const file = join(folder, 'locked.sqlite')
    openNode(file).sqlite.close()
    const other = new Sqlite(file)
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN EXCLUSIVE')
    const { code, stderr } = await runServer([], { ...env, UTBLICK_DB: file })
    other.close()
    expect(code).toBe(1)
    expect(sentence(stderr)).toContain('is locked by another program')
  })

  test('a disk without room for the first register', async () => {
    const limited = ['prlimit', '--fsize=400000']
    const UTBLICK_DB = join(folder, 'full.sqlite')
    const { code, stderr } = await runServer(['--demo'], { ...env, UTBLICK_DB }, limited)
    expect(code).toBe(1)
    expect(sentence(stderr)).toMatch(/The disk (is full|reports an error)/)
    // With room again, the next start creates the register.
    const server = await startServer({ file: UTBLICK_DB })
    expect((await (await fetch(`${server.origin}/health`)).json()).release).toBe(1)
    await server.stop()
  })

  test.each(['/dev/zero', '/dev/null'])('%s as the register', async (UTBLICK_DB) => {
    const { code, stderr } = await runServer([], { ...env, UTBLICK_DB })
    expect(code).toBe(1)
    expect(sentence(stderr)).toContain(UTBLICK_DB)
  })

  test('a pipe as the register', async () => {
    const UTBLICK_DB = join(folder, 'pipe')
    spawnSync('mkfifo', [UTBLICK_DB])
    const { code, stderr } = await runServer([], { ...env, UTBLICK_DB })
    expect(code).toBe(1)
    expect(sentence(stderr)).toContain('named pipe')
  })
})
