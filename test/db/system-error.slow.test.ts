import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { importRelease } from '../../db/import/import-release.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'
import type { Batch } from '../../db/resources/index.ts'
import { explainSystemError } from '../../db/system-error.ts'
import { inSwedish, UTBLICK } from '../helpers/cli.ts'

// Real causes: real files, real locks, real limits. Each run is a process of its own.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const project = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'utblick-system-'))
const seeded = join(folder, 'seeded.sqlite')
beforeAll(async () => {
  const { db, sqlite } = openNode(seeded)
  await seedRegister(db, '2026-01-01T00:00:00.000Z')
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  await db.destroy()
})
afterAll(() => rmSync(folder, { recursive: true }))

const cli = (...args: string[]) => ['node', UTBLICK, ...args]
function run(command: readonly string[], env: Record<string, string> = {}) {
  const [program = '', ...args] = command
  return spawnSync(program, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...inSwedish, ...env },
    // A command that never stops reading a pipe or a device fails the test.
    timeout: 170_000,
  })
}

/** One sentence or two on one line, no stack, exit code 1. */
function expectSentence({ status, stderr }: ReturnType<typeof run>, words: RegExp) {
  expect(stderr).toMatch(words)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).not.toMatch(/^\s+at |node:internal|Error:/m)
  expect(status).toBe(1)
}

let copies = 0
function copyOfRegister(): string {
  const file = join(folder, `copy-${++copies}.sqlite`)
  copyFileSync(seeded, file)
  return file
}

const item = (i: number) => ({
  id: `9999-nytt-${i}`,
  municipalityCode: '9999',
  title: { sv: 'Nytt' },
  description: { sv: `Text ${i} `.repeat(60) },
  type: 'call',
  sources: [{ sourceId: 'exempelby-fiktion' }],
})

/** An import file of new records that nothing refers to. */
function importFile(count = 1): string {
  const file = join(folder, `${count}-new.json`)
  const items = Array.from({ length: count }, (_, i) => item(i))
  writeFileSync(file, JSON.stringify({ municipality: '9999', records: { 'monitoring-items': items } }))
  return file
}

describe('a register that cannot be used is one sentence and exit code 1:', () => {
  const register = (name: string, make: (path: string) => void) => {
    const path = join(folder, name)
    make(path)
    return path
  }
  const fifo = (path: string) => void spawnSync('mkfifo', [path])

  test.each([
    [
      'a text file',
      'junk.sqlite',
      (p: string) => writeFileSync(p, 'not a database, but long '.repeat(99)),
      /junk\.sqlite är inte ett register/,
    ],
    [
      'a folder',
      'folder.sqlite',
      (p: string) => mkdirSync(p),
      /folder\.sqlite är en mapp, inte en vanlig fil/,
    ],
    ['a pipe', 'pipe.sqlite', fifo, /pipe\.sqlite är ett namngivet rör \(FIFO\)/],
    [
      'another program’s database',
      'other.sqlite',
      (p: string) => void new Sqlite(p).exec('CREATE TABLE bookmarks (id)').close(),
      /other\.sqlite är ett annat programs databas/,
    ],
    [
      'a register of a newer version',
      'newer.sqlite',
      (p: string) => {
        copyFileSync(seeded, p)
        new Sqlite(p).exec("INSERT INTO d1_migrations (name) VALUES ('0999_later.sql')").close()
      },
      /newer\.sqlite är gjort med en nyare version av Utblick \(0999_later\.sql\)/,
    ],
    [
      'a damaged register',
      'damaged.sqlite',
      (p: string) => {
        copyFileSync(seeded, p)
        const size = statSync(p).size
        const bytes = Buffer.alloc(size - 8192, 0xa5)
        spawnSync('dd', [`of=${p}`, 'conv=notrunc', 'bs=4096', 'seek=2'], { input: bytes })
      },
      /damaged\.sqlite är skadat\. Återställ det/,
    ],
  ])('%s', (_, name, make, words) => {
    const path = register(name, make)
    for (const command of [['releases'], ['seed'], ['import', importFile()]])
      expectSentence(run(cli(...command, '--db', path)), words)
  })

  test('a device', () => {
    expectSentence(run(cli('releases', '--db', '/dev/zero')), /\/dev\/zero är en enhet, inte en vanlig fil/)
  })

  test('another program’s database is left as it is', () => {
    const path = join(folder, 'kept.sqlite')
    new Sqlite(path).exec('CREATE TABLE bookmarks (id)').close()
    run(cli('seed', '--db', path))
    const database = new Sqlite(path)
    expect(database.prepare('SELECT name FROM sqlite_master').pluck().all()).toEqual(['bookmarks'])
    expect(database.pragma('journal_mode', { simple: true })).toBe('delete')
    database.close()
  })

  test('a folder that is a file', () => {
    writeFileSync(join(folder, 'file'), '')
    const path = join(folder, 'file', 'register.sqlite')
    expectSentence(run(cli('releases', '--db', path)), /går inte att använda: en del av sökvägen är en fil/)
  })

  test('in English when it is chosen', () => {
    expectSentence(
      run(cli('releases', '--db', '/dev/zero', '--lang', 'en')),
      /^\/dev\/zero is a device, not a regular file\. Give a file\.$/m,
    )
  })

  test('a user without permission', (context) => {
    const file = copyOfRegister()
    chmodSync(folder, 0o755)
    chmodSync(file, 0o444)
    const nobody =
      process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
    if (nobody.length > 0 && run([...nobody, 'true']).status !== 0)
      return context.skip('this root may not become another user (setpriv)')
    const asNobody = (...args: string[]) => run([...nobody, process.execPath, UTBLICK, ...args])
    expectSentence(
      asNobody('seed', '--db', file),
      /skrivskyddat\. Ge den användare|får inte läsa eller skriva/,
    )
    chmodSync(file, 0o000)
    expectSentence(asNobody('releases', '--db', file), /får inte läsa eller skriva .*copy-/)
    expectSentence(
      asNobody('releases', '--db', join(folder, 'new', 'x.sqlite')),
      /får inte läsa eller skriva .*new/,
    )
    return chmodSync(file, 0o644)
  })
})

describe('an import that the system stops is one sentence, and writes nothing:', () => {
  const releases = (file: string) =>
    run(cli('releases', '--db', file))
      .stdout.trim()
      .split('\n').length

  test('a disk that is full', (context) => {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const size = statSync(seeded).size + 300_000
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk])
    if (mount.status !== 0) return context.skip('a small disk cannot be mounted here')
    try {
      const file = join(disk, 'register.sqlite')
      copyFileSync(seeded, file)
      writeFileSync(join(disk, 'other'), Buffer.alloc(size - statSync(seeded).size - 110_000))
      expectSentence(
        run(cli('import', importFile(500), '--db', file)),
        /^Disken är full: det gick inte att skriva till/,
      )
      rmSync(join(disk, 'other'))
      expect(releases(file)).toBe(1)
    } finally {
      spawnSync('umount', [disk])
    }
  })

  test('a limit of the file’s size', () => {
    const file = copyOfRegister()
    const limited = ['prlimit', '--fsize=40000', ...cli('import', importFile(500), '--db', file)]
    expectSentence(run(limited), /Disken (är full|svarar med fel)/)
    expect(releases(file)).toBe(1)
  })

  test('a register that may grow no more: the cause is reported, not the failed rollback', async () => {
    const { db, sqlite } = openNode(copyOfRegister())
    sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`)
    const batch = { monitoringItem: Array.from({ length: 200 }, (_, i) => item(i)) } as Batch
    const error: unknown = await importRelease(db, batch, {
      note: '',
      publishedAt: '2026-02-01T00:00:00.000Z',
      municipality: '9999',
    }).catch((e: unknown) => e)
    expect((error as { code?: string }).code).toBe('SQLITE_FULL')
    expect(explainSystemError(error, { register: 'x.sqlite' })?.sv).toMatch(/^Disken är full/)
    await db.destroy()
  })

  test('a lock that another program holds', async () => {
    const file = copyOfRegister()
    run(cli('releases', '--db', file))
    const script = `const s = new (require('better-sqlite3'))(process.argv[1]); s.exec('BEGIN IMMEDIATE'); console.log('locked'); setTimeout(() => {}, 90000)`
    const holder = spawn('node', ['-e', script, file], { cwd: project })
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    try {
      expectSentence(run(cli('import', importFile(), '--db', file)), /är låst av ett annat program/)
    } finally {
      holder.kill()
    }
    expect(run(cli('import', importFile(), '--db', file)).status).toBe(0)
  })

  test('a clock that is behind the newest release', async () => {
    const file = copyOfRegister()
    new Sqlite(file).exec("UPDATE release SET publishedAt = '2999-01-01T00:00:00.000Z'").close()
    expectSentence(
      run(cli('import', importFile(), '--db', file)),
      /Datorns klocka går efter: den visar \d{4}-.* utgåva 1 publicerades 2999-01-01/,
    )
  })

  test('too many open files', () => {
    const label = explainSystemError(Object.assign(new Error('EMFILE'), { code: 'EMFILE', syscall: 'open' }))
    expect(label?.sv).toContain('För många filer är öppna')
  })
})

describe('an address to listen on', () => {
  const listen = (port: number, host: string) =>
    new Promise<unknown>((resolve) => {
      const server = createServer()
      server.once('error', resolve)
      server.listen(port, host, () => server.close(() => resolve(null)))
    })

  test('that is taken', async () => {
    const first = createServer()
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve))
    const { port } = first.address() as { port: number }
    const label = explainSystemError(await listen(port, '127.0.0.1'), { port, host: '127.0.0.1' })
    expect(label?.en).toContain(`Port 127.0.0.1:${port} is taken by another program`)
    first.close()
  })

  test('that this computer does not have', async () => {
    const label = explainSystemError(await listen(0, '192.0.2.1'), { port: 8787, host: '192.0.2.1' })
    expect(label?.sv).toContain('har inte adressen 192.0.2.1')
  })
})

describe('the command line', () => {
  test.each([
    ['--help'],
    ['import --help'],
    ['seed --help'],
    ['releases -h'],
    ['backup --help'],
    ['publish --help'],
  ])('%s shows how it is used, and exits with 0', (args) => {
    const { status, stdout, stderr } = run(cli(...args.split(' ')))
    expect(stdout).toMatch(/^(?:Användning:|npx utblick \S+: .+\nExempel:)/)
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  test.each([
    [''],
    ['import'],
    ['publish'],
    ['backup'],
    ['nonsense'],
    ['seed --unknown'],
    ['import x.csv --db'],
  ])('"%s" is not understood: exit code 2, what to write instead, no stack trace', (args) => {
    const { status, stderr } = run(cli(...args.split(' ').filter(Boolean)))
    expect(stderr).toMatch(/Användning:|Exempel:|de som finns är|saknar sitt värde/)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(status).toBe(2)
  })

  test('a bug is not hidden', () => {
    expect(explainSystemError(new TypeError('x is not a function'))).toBeNull()
  })
})
