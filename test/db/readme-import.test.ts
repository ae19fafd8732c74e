import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { seedRegister } from '../../db/import/seed-register.ts'

// Every command of README's Import section works as it is written, after `npm start` has filled the register.

const project = join(import.meta.dirname, '..', '..')
const [, section = ''] = readFileSync(join(project, 'README.md'), 'utf8').split('\n## Import\n')
const commands = /```sh\n([\s\S]*?)```/
  .exec(section)![1]!
  .split('\n')
  .map((line) => line.replace(/ +# .*$/, ''))
  .filter(Boolean)

let clone: string
beforeAll(async () => {
  // The project in a folder of its own, where the commands may write.
  clone = mkdtempSync(join(tmpdir(), 'utblick-readme-'))
  for (const name of ['package.json', 'node_modules', 'db', 'api'])
    symlinkSync(join(project, name), join(clone, name))
  const { db } = openNode(join(clone, 'register.sqlite'))
  await seedRegister(db, '2026-01-01T00:00:00.000Z')
  await db.destroy()
})
afterAll(() => rmSync(clone, { recursive: true }))

const withoutNpm = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_')),
)
const run = (command: string) =>
  execFileSync('sh', ['-euc', command], {
    cwd: clone,
    encoding: 'utf8',
    // Without what an `npm exec` around the tests has set: the npx of the command would read it as its own.
    env: { ...withoutNpm, UTBLICK_DB: join(clone, 'register.sqlite'), UTBLICK_LANG: 'en' },
  })

test('README shows commands, and one of them tries first', () => {
  expect(commands.length).toBeGreaterThan(4)
  expect(commands.filter((command) => command.endsWith('--dry-run'))).toHaveLength(1)
  expect(commands.every((command) => command.startsWith('npx utblick '))).toBe(true)
})

test.each(commands)('%s', (command) => {
  const printed = run(command)
  const expected = command.includes(' import ')
    ? /Nothing has changed, so no new release is needed\.\n$/
    : command.includes(' releases')
      ? /^1 {2}\S+ {2}Grunddata: de fem policyerna och Exempelby\n$/
      : command.includes(' backup ')
        ? /up to release 1\.\n$/
        : /^Usage: npx utblick COMMAND/
  expect(printed).toMatch(expected)
  const copy = / backup (\S+)/.exec(command)?.[1]
  if (copy) expect(existsSync(join(clone, copy))).toBe(true)
})
