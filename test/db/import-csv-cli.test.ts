import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { inSwedish, UTBLICK } from '../helpers/cli.ts'

// Each run is a process of its own, which on a busy machine takes seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const project = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'utblick-csv-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  spawnSync('node', [UTBLICK, ...args, '--db', join(folder, 'register.sqlite')], {
    cwd: project,
    encoding: 'utf8',
    env: inSwedish,
  })
beforeAll(() => void run('seed'))

function write(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const sources = '"[{""sourceId"":""alvesta-policy""}]"'

test('a CSV file makes a release, and reports what it did not read', () => {
  const file = write(
    'projekt.csv',
    `Id;Projekt;Startdatum;Handläggare;Källor\n0764-sprakbad;Språkbad;mars 2024;Eva;${sources}\n`,
  )
  const args = ['import', file, '--resource', 'projects', '--municipality', '0764', '--note', 'Från Excel']
  const { status, stdout } = run(...args)
  expect(status).toBe(0)
  expect(stdout).toContain('Kolumner som inte läses in: Handläggare.')
  expect(stdout).toContain('Internationella projekt: 1 ny, 0 ändrade')
  expect(run(...args).stdout).toContain('Inget har ändrats, så ingen ny utgåva behövs.')
  expect(run('releases').stdout).toContain('Från Excel')
})

test('issues are reported by row and column, nothing is written and the exit is 1', () => {
  const file = write('fel.csv', `Id;Projekt;Startdatum;Källor\n0764-a;;våren;${sources}\n`)
  const { status, stderr } = run('import', file, '--resource', 'projects', '--municipality', '0764')
  expect(status).toBe(1)
  expect(stderr).toContain('  rad 2, Projekt: värdet saknas; skriv text')
  expect(stderr).toContain('  rad 2, Startdatum: "våren" går inte att använda')
  expect(stderr).toContain('2 fel. Ingenting har skrivits.')
})

test('a reason for a record that does not change is reported, and one for closing needs --replace', () => {
  const file = write(
    'skal.csv',
    'Id;Skäl till ändringen\n0764-turnov;Rättat årtal\n0764-lengede;Rättat årtal\n',
  )
  const args = ['import', file, '--resource', 'twin-towns', '--municipality', '0764']
  const { status, stdout } = run(...args)
  expect(status).toBe(0)
  expect(stdout).toContain(
    'Skälet sparas inte, för posten ändras inte (2 st): rad 2, Skäl till ändringen; rad 3, Skäl till ändringen.',
  )
  expect(stdout).toContain('Inget har ändrats, så ingen ny utgåva behövs.')
  const alone = run(...args, '--closing-reason', 'Utgår')
  expect(alone.status).toBe(2)
  expect(alone.stderr).toContain('--closing-reason säger varför --replace tar bort poster')
})

test('a file that does not say what it has is not guessed at', () => {
  const { status, stderr } = run('import', write('x.csv', 'id\n1\n'))
  expect(status).toBe(1)
  expect(stderr).toContain('säg vad filen har: --resource och något av municipalities')
})
