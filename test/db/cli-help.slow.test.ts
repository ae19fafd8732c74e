import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { commands } from '../../db/cli/commands.ts'
import { commandHelp } from '../../db/cli/help.ts'
import { languageOf } from '../../db/cli/language.ts'
import { publishedLine } from '../../db/cli/publish.ts'
import { UTBLICK } from '../helpers/cli.ts'

// Each run is a process of its own, which on a busy machine takes long.
vi.setConfig({ testTimeout: 120_000 })

const project = join(import.meta.dirname, '..', '..')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-help-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  promisify(execFile)('node', [UTBLICK, ...args], {
    cwd: project,
    env: { ...process.env, LC_ALL: 'C', UTBLICK_DB: join(folder, 'register.sqlite'), ...env },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  )

const languages = ['sv', 'en'] as const

describe.each(languages)('in %s', (language) => {
  test('utblick --help lists every command and the exit codes', async () => {
    const { code, stdout, stderr } = await run(['--help', '--lang', language])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const { name, title } of commands)
      expect(stdout).toMatch(new RegExp(`^ {2}${name} .*${title[language]}$`, 'm'))
    expect(stdout).toMatch(/: 0 .*, 1 .*, 2 /)
  })

  test.each(commands.map((command) => [command.name, command] as const))(
    'the help of %s has its title, examples and options, and no other’s',
    async (name, command) => {
      const help = await commandHelp(command, language)
      const { title, options, examples } = command
      expect(help).toContain(`npx utblick ${name}: ${title[language]}\n`)
      for (const example of examples) expect(help).toContain(`  npx utblick ${name} ${example}`.trimEnd())
      const listed = [...help.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option)
      expect(listed).toEqual(Object.keys(options))
      for (const option of Object.values(options)) expect(help).toContain(option.title[language])
    },
  )

  test('utblick COMMAND --help prints it, whatever else is missing', async () => {
    const { code, stdout, stderr } = await run(['import', '--help', '--lang', language])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const command = commands.find(({ name }) => name === 'import')!
    expect(stdout).toBe(`${await commandHelp(command, language)}\n`)
  })
})

test('titles and options are in both languages, and the two differ', () => {
  for (const { name, title, options } of commands)
    for (const label of [title, ...Object.values(options).map((option) => option.title)]) {
      expect([name, label.sv.trim(), label.en.trim()]).not.toContain('')
      expect(label.sv).not.toBe(label.en)
    }
})

test('the language is --lang, else UTBLICK_LANG, else the system’s', () => {
  const swedish = { LANG: 'sv_SE.UTF-8' }
  expect(languageOf([], {})).toBe('en')
  expect(languageOf([], swedish)).toBe('sv')
  expect(languageOf([], { ...swedish, LC_ALL: 'C' })).toBe('en')
  expect(languageOf([], { ...swedish, UTBLICK_LANG: 'en' })).toBe('en')
  expect(languageOf(['import', '--lang', 'sv'], { UTBLICK_LANG: 'en' })).toBe('sv')
  expect(languageOf(['--lang=en', 'import'], swedish)).toBe('en')
  expect(languageOf(['--lang', 'fi'], swedish)).toBe('sv')
})

test('help is in one language: no line but an example or a name is the same in both', async () => {
  for (const command of commands) {
    const [sv, en] = await Promise.all(languages.map((language) => commandHelp(command, language)))
    const examples = command.examples.map((example) => `  npx utblick ${command.name} ${example}`.trimEnd())
    const shared = sv!.split('\n').filter((line) => en!.split('\n').includes(line))
    expect(shared).toEqual(examples)
  }
})

test('publishing is reported in one language, with the numbers agreeing', () => {
  const done = { name: 'utblick', at: 'local', from: 1, to: 3, statements: 1, bytes: 2000 } as const
  expect(publishedLine(done)).toEqual({
    sv: 'utblick (på den här datorn): utgåva 1 → 3. 1 sats, 2 KiB.',
    en: 'utblick (on this machine): release 1 → 3. 1 statement, 2 KiB.',
  })
  expect(publishedLine({ ...done, at: 'remote', from: 3, statements: 2 })).toEqual({
    sv: 'utblick (hos Cloudflare) har redan utgåva 3. Textindexet har fyllts på nytt. 2 satser, 2 KiB.',
    en: 'utblick (at Cloudflare) already has release 3. Its text index has been refilled. 2 statements, 2 KiB.',
  })
})

test('each command has an npm script that calls it, but `publish`, which npm would run when it publishes', () => {
  const scripts = packageJson.scripts as Readonly<Record<string, string>>
  for (const { name } of commands)
    if (name === 'publish') expect(scripts[name]).toBeUndefined()
    else expect(scripts[name]).toMatch(new RegExp(`node ${UTBLICK} ${name}$`))
  expect(scripts.start).toBe(`npm run build && exec node ${UTBLICK} serve --demo`)
  expect(packageJson.bin).toEqual({ utblick: UTBLICK })
})

test.each(commands.map(({ name, file, options }) => [name, file, options] as const))(
  '%s of a file that is no register: one sentence and exit code 1',
  async (name, file, options) => {
    const junk = join(folder, 'junk.sqlite')
    writeFileSync(junk, 'no database, but long enough to be read as one '.repeat(100))
    const needed = [
      ...(file === undefined ? [] : [join(folder, 'x.json')]),
      ...Object.entries(options).flatMap(([option, { required }]) => (required ? [`--${option}`, 'x'] : [])),
    ]
    const env = { PORT: '0', HOST: '127.0.0.1' }
    const { code, stdout, stderr } = await run([name, ...needed, '--db', junk], env)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/)
    expect(stderr.trim().split('\n').length, stderr).toBeLessThan(3)
  },
)

test('a setting that cannot be used is exit code 1 for dumps too', async () => {
  const { code, stderr } = await run(['dumps'], { UTBLICK_DUMPS_MIB: 'much' })
  expect(code).toBe(1)
  expect(stderr).toContain('UTBLICK_DUMPS_MIB="much" cannot be used')
})
