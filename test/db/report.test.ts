import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { inSwedish, UTBLICK } from '../helpers/cli.ts'

// Each run is a process of its own, which on a busy machine takes long.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const project = join(import.meta.dirname, '..', '..')
let folder = ''
const run = (...args: string[]) =>
  spawnSync('node', [UTBLICK, ...args, '--db', join(folder, 'register.sqlite')], {
    cwd: project,
    encoding: 'utf8',
    env: { ...inSwedish, UTBLICK_ORIGIN: 'https://data.example.se' },
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-report-'))
  expect(run('seed').status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('utblick report', () => {
  test('writes one file that needs nothing else', () => {
    const output = join(folder, 'follow-up.html')
    const { status, stdout, stderr } = run(
      'report',
      '--municipality',
      '9999',
      '--year',
      '2025',
      '--output',
      output,
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('uppföljning 2025 för Exempelby, utgåva 1.')
    const text = readFileSync(output, 'utf8')
    expect(text).toContain('<h1>Internationellt arbete 2025: uppföljning för Exempelby kommun</h1>')
    expect(text).not.toMatch(/<script|<link|src=|url\(/)
    const addresses = [...text.matchAll(/href="([^"#]+)/g)].map(([, href]) => href!)
    expect(addresses.length).toBeGreaterThan(50)
    for (const href of addresses) expect(href).toMatch(/^https:\/\/data\.example\.se\/.*asOf=1/)
  })

  test('prints the last whole year without a year and a file, in the language asked for', () => {
    const { status, stdout } = run('report', '--municipality', '0138', '--lang', 'en')
    expect(status).toBe(0)
    expect(stdout).toContain('<html lang="en">')
    expect(stdout).toContain(`International work in ${new Date().getFullYear() - 1}:`)
    expect(stdout).toContain('The policy states no follow-up.')
  })

  test.each([
    [['--municipality', '0180'], 'Kommunen 0180 finns inte i registret; där finns 0114, 0138'],
    [
      ['--municipality', '0114', '--year', 'ifjol'],
      'Det går inte att följa upp året ”ifjol”. Skriv ett år från 1945',
    ],
    [['--municipality', '0114', '--year', '1899'], 'Skriv ett år från 1945'],
    [['--municipality', '0114', '--year', '2999'], 'Skriv ett år från 1945'],
  ])('says what is wrong with %j and what to write instead', (args, message) => {
    const { status, stdout, stderr } = run('report', ...args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(message)
  })

  test('needs a municipality', () => {
    const { status, stderr } = run('report')
    expect(status).toBe(2)
    expect(stderr).toContain('report behöver --municipality KOD.')
  })
})
