import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { everyOption } from '../../db/cli/arguments.ts'
import { commands } from '../../db/cli/commands.ts'
import { npmDryRun } from '../../db/cli/npm-environment.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { inSwedish, UTBLICK } from '../helpers/cli.ts'

// Each run is a process of its own, which on a busy machine takes seconds.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const project = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'utblick-strict-'))
const seeded = join(folder, 'seeded.sqlite')
beforeAll(async () => {
  const { db } = openNode(seeded)
  await seedRegister(db, '2026-01-01T00:00:00.000Z')
  await db.destroy()
})
afterAll(() => rmSync(folder, { recursive: true }))

let register = ''
beforeEach(() => {
  register = join(mkdtempSync(join(folder, 'r-')), 'register.sqlite')
  copyFileSync(seeded, register)
})

// What this test run itself was started with must not reach the command.
const clean = Object.fromEntries(Object.entries(inSwedish).filter(([name]) => !/^npm_/i.test(name)))
const environment = () => ({ ...clean, UTBLICK_DB: register })
const start = (program: string, args: string[], env: Record<string, string> = {}) =>
  spawnSync(program, args, { cwd: project, encoding: 'utf8', env: { ...environment(), ...env } })
const run = (...args: string[]) => start('node', [UTBLICK, ...args])
const npm = (...args: string[]) => start('npm', ['run', '--silent', ...args])
/** The project's own command, which hands every option on. */
const npx = (...args: string[]) => start('npx', ['--no', 'utblick', ...args])
const command = [UTBLICK, 'import']
const releases = () =>
  new Sqlite(register, { readonly: true }).prepare('SELECT count(*) FROM release').pluck().get()

const item = (id: string) => ({
  id,
  municipalityCode: '9999',
  title: { sv: 'Nytt' },
  type: 'call',
  sources: [{ sourceId: 'exempelby-fiktion' }],
})
function file(...ids: string[]): string {
  const path = join(folder, `${ids.join('-')}.json`)
  writeFileSync(
    path,
    JSON.stringify({ municipality: '9999', records: { 'monitoring-items': ids.map(item) } }),
  )
  return path
}
const contentOf = (path: string) =>
  readdirSync(dirname(path)).map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(dirname(path), name)))
      .digest('hex'),
  ])

describe('a dry run', () => {
  test.each([
    ['npm without --', () => npm('import', file('9999-a'), '--dry-run')],
    ['npm with an abbreviation', () => npm('import', file('9999-a'), '--dry')],
    ['npm with --', () => npm('import', '--', file('9999-a'), '--dry-run')],
    ['npx', () => npx('import', file('9999-a'), '--dry-run')],
    ['the command itself', () => run('import', file('9999-a'), '--dry-run')],
    [
      'a setting of npm in capitals',
      () => start('npm', ['run', '--silent', 'import', file('9999-a')], { NPM_CONFIG_DRY_RUN: 'true' }),
    ],
    [
      'a setting of npm, the command itself',
      () => start('node', [...command, file('9999-a')], { npm_config_dry_run: 'true' }),
    ],
  ])('by %s writes nothing and says what would change', (_, tried) => {
    const before = contentOf(register)
    const { status, stdout } = tried()
    expect(stdout).toContain('Så här skulle det bli:\n  Omvärldsbevakning: 1 ny')
    expect(stdout).toContain('Omvärldsbevakning › 9999-a (Nytt): ny\n')
    expect(stdout).toContain('      Rubrik (svenska): Nytt\n      Typ: Utlysning\n')
    expect(status).toBe(0)
    expect(contentOf(register)).toEqual(before)
    expect(releases()).toBe(1)
  })

  test('makes no register, folder or migration where there was none', () => {
    const missing = join(folder, 'nowhere', 'register.sqlite')
    for (const args of [['import', file('9999-a'), '--dry-run'], ['seed', '--dry-run'], ['releases']]) {
      run(...args, '--db', missing)
      expect(existsSync(dirname(missing))).toBe(false)
    }
    const empty = join(mkdtempSync(join(folder, 'e-')), 'register.sqlite')
    writeFileSync(empty, '')
    for (const args of [['seed', '--dry-run'], ['releases']]) {
      const { status, stderr } = run(...args, '--db', empty)
      expect([status, stderr]).toEqual([0, ''])
      expect(readFileSync(empty)).toHaveLength(0)
    }
    const old = new Sqlite(register)
    old.exec("DELETE FROM d1_migrations WHERE name LIKE '0004%'")
    old.close()
    const before = contentOf(register)
    run('import', file('9999-a'), '--dry-run')
    run('releases')
    expect(contentOf(register)).toEqual(before)
  })

  test('of the seed is one too, also when npm keeps the option', () => {
    const before = contentOf(register)
    expect(npm('seed', '--dry-run').status).toBe(0)
    expect(contentOf(register)).toEqual(before)
  })
})

describe('an option that npm keeps for itself is refused, not lost:', () => {
  test.each([
    [['--replace'], '--replace'],
    [['--municipality=0764'], '--municipality'],
    [['--whole-register'], '--whole-register'],
    [['--overwrite-newer'], '--overwrite-newer'],
    [['--dryrun'], '--dryrun'],
    [['--lang=en'], '--lang|förstår inte'],
    [['--municipality', '0764'], '--municipality|förstår inte'],
  ])('%j', (args, words) => {
    const { status, stderr } = npm('import', file('9999-a'), ...args)
    expect(stderr).toMatch(new RegExp(words))
    expect(status).toBe(2)
    expect(releases()).toBe(1)
  })

  test.each([['--db=other.sqlite'], ['--dry-run']])('%s, of a backup', (option) => {
    const { status, stderr } = npm('backup', join(folder, 'copy.sqlite'), option)
    expect(stderr).toMatch(/--db|torrkörning/)
    expect(status).toBe(2)
    expect(readdirSync(folder)).not.toContain('copy.sqlite')
  })

  test('each option of ours, by its name in the environment', () => {
    const options = everyOption(commands)
    for (const name of Object.keys(options).filter((one) => one !== 'dry-run')) {
      const env = { npm_lifecycle_event: 'import', [`npm_config_${name.replaceAll('-', '_')}`]: 'true' }
      expect(() => npmDryRun(env, 'import', options), name).toThrow(`--${name}`)
    }
    const usual = { npm_config_user_agent: 'npm/11', npm_config_prefix: '/usr', npm_config_global: 'true' }
    expect(npmDryRun({ npm_lifecycle_event: 'import', ...usual }, 'import', options)).toBe(false)
  })
})

describe('what is not understood is an error with exit code 2, and nothing is done:', () => {
  test.each([
    [['import', 'x.json', '--dry-runn'], 'Det finns inget alternativ --dry-runn'],
    [['import', 'x.json', '-n'], 'Det finns inget alternativ -n'],
    [['import', 'x.json', 'y.json'], 'import förstår inte y.json'],
    [['import'], 'import behöver en fil'],
    [['seed', 'x.json'], 'seed förstår inte x.json'],
    [['seed', '--note', 'x'], '--note hör inte till seed'],
    [['releases', '--dry-run'], '--dry-run hör inte till releases'],
    [['publish'], 'publish behöver --target'],
    [['publish', '--target', 'x', '--local', '--remote'], 'Välj --local eller --remote'],
    [['import', 'x.json', '--note'], '--note saknar sitt värde'],
    [['import', 'x.json', '--note', '--dry-run'], '--note saknar sitt värde'],
    [['import', 'x.json', '--note='], '--note saknar sitt värde'],
    [['import', 'x.json', '--dry-run=no'], '--dry-run tar inget värde'],
    [['import', 'x.json', '--note', 'a', '--note', 'b'], '--note står två gånger'],
    [['import', 'x.json', '--lang', 'de'], '--lang de går inte att använda'],
    [['import', 'x.json', '--replace', '--closes', 'many'], '--closes many går inte att använda'],
    [['import', 'x.json', '--closes', '3'], '--closes bekräftar vad --replace tar bort'],
    [['import', 'x.json', '--keep-newer', '--overwrite-newer'], 'inte båda'],
    [['imports', 'x.json'], 'Det finns inget kommando imports. Menar du import?'],
    [['sed', '--help'], 'Det finns inget kommando sed. Menar du seed?'],
    [['server'], 'Det finns inget kommando server. Menar du serve?'],
    [['frobnicate'], 'Det finns inget kommando frobnicate.\n'],
    [['dumps', 'x.json'], 'dumps förstår inte x.json'],
    [['dumps', '--dry-run'], '--dry-run hör inte till dumps'],
    [['serve', '--without-examples'], '--without-examples hör inte till serve'],
    [['seed', '--demo'], '--demo hör inte till seed'],
    [['seed', '--without-examples=no'], '--without-examples tar inget värde'],
    [['import', 'x.json', '--unknown', '--lang', 'en'], 'There is no option --unknown'],
  ])('%j', (args, words) => {
    const { status, stderr, stdout } = run(...args)
    expect(stderr).toContain(words)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test.each([
    ['764', 'menas Alvesta (0764)?'],
    ['9998', 'det finns ingen kommun 9998'],
  ])('the municipality %s', (code, words) => {
    const path = join(folder, 'x.csv')
    writeFileSync(path, 'id,titleSv\n0764-x,X\n')
    const { status, stderr } = run('import', path, '--resource', 'monitoring-items', '--municipality', code)
    expect(stderr).toContain(words)
    expect(status).toBe(2)
  })
})

test('what a file says of its municipality or its note is an error in the data, with exit code 1', () => {
  const path = join(folder, 'says.json')
  const records = { 'monitoring-items': [item('9999-a')] }
  for (const [says, words] of [
    [{ municipality: '999' }, /^ {2}municipality: det finns ingen kommun 999/],
    [{ municipality: '9999', note: 'Ur /home/anna/x.csv' }, /^ {2}note: anteckningen publiceras/],
  ] as const) {
    writeFileSync(path, JSON.stringify({ ...says, records }))
    const { status, stderr } = run('import', path)
    expect(stderr).toMatch(words)
    expect(status).toBe(1)
  }
})

test('the file’s path reaches neither the register nor the history', () => {
  expect(run('import', file('9999-a')).status).toBe(0)
  const all = new Sqlite(register, { readonly: true }).serialize().toString('latin1')
  expect(all).not.toContain(folder)
  expect(all).not.toContain('9999-a.json')
  expect(run('releases').stdout).toContain('Omvärldsbevakning: 1 ny post')
})

test('two imports at once wait for each other', async () => {
  const done = ['9999-a', '9999-b', '9999-c'].map(
    (id) =>
      new Promise((resolve) => {
        spawn('node', [UTBLICK, 'import', file(id)], { cwd: project, env: environment() }).once(
          'close',
          resolve,
        )
      }),
  )
  expect(await Promise.all(done)).toEqual([0, 0, 0])
  expect(releases()).toBe(4)
})

test('two programs may make the same new register at once', async () => {
  register = join(folder, 'new', 'register.sqlite')
  const done = [1, 2, 3].map(
    () =>
      new Promise((resolve) => {
        spawn('node', [UTBLICK, 'seed'], { cwd: project, env: environment() }).once('close', resolve)
      }),
  )
  expect(await Promise.all(done)).toEqual([0, 0, 0])
  expect(releases()).toBe(1)
})
