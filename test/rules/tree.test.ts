import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const project = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(project, path), 'utf8')
/** What the repository holds, or would with the next commit. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: project,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(project, path)))

describe('the tree', () => {
  test('has at its top only what ARCHITECTURE.md gives a reason for', () => {
    const top = [...new Set(files.map((path) => path.split('/')[0]))].filter((name) => !name?.startsWith('.'))
    const architecture = read('ARCHITECTURE.md')
    for (const name of top) expect(architecture, `${name} is at the top of the tree`).toContain(`\`${name}`)
  })

  test('keeps source files under 300 lines', () => {
    const long = files.filter(
      (path) =>
        path.endsWith('.ts') &&
        !path.endsWith('.d.ts') &&
        !path.startsWith('test/') &&
        // A language is one file, so that one more is one more file.
        !path.startsWith('widgets/shared/messages/'),
    )
    expect(long.filter((path) => read(path).split('\n').length > 300)).toEqual([])
  })

  test('has a lock file that names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/)
  })

  test('copies no file of another publisher', () => {
    const copied =
      /(tillvaxtverket|founding-five|twin-towns-sweden|kommun-points|municipality_county|kommuner\.topo|cordis-)/
    expect(files.filter((path) => copied.test(path))).toEqual([])
  })

  test('skips no test without a reason and silences no check without one', () => {
    const weak = /(?:\b(?:it|test|describe)\.(?:only|todo)\()|@ts-(?:ignore|nocheck)/
    const own = 'test/rules/tree.test.ts'
    expect(files.filter((path) => path.endsWith('.ts') && path !== own && weak.test(read(path)))).toEqual([])
    for (const path of files.filter((p) => p.endsWith('.ts') && p !== own))
      for (const line of read(path)
        .split('\n')
        .filter((l) => l.includes('oxlint-disable')))
        expect(line, path).toMatch(/ -- \S/)
  })
})

describe('the prose', () => {
  test('of the README fits in 100 lines and gives the two commands', () => {
    const readme = read('README.md')
    expect(readme.split('\n').length).toBeLessThanOrEqual(100)
    expect(readme).toContain('npm ci && npm start')
    expect(readme).toContain('npm ci && npm test')
  })

  test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names only files that exist', (path) => {
    const named = [
      ...read(path).matchAll(/`((?:db|api|widgets|demo|test)\/[\w./-]+\.(?:ts|js|md|html|sql|json|png))`/g),
    ].map(([, file]) => file!)
    expect(named.filter((file) => !existsSync(join(project, file)))).toEqual([])
  })

  test('of ARCHITECTURE names every resource of the vocabulary’s folder and each folder', () => {
    const architecture = read('ARCHITECTURE.md')
    for (const folder of [
      'db/schema',
      'db/resources',
      'db/migrations',
      'db/queries',
      'db/import',
      'db/seed',
      'api/routes',
      'api/http',
      'widgets/shared',
      'widgets/build',
      'demo',
      'test',
    ])
      expect(architecture, folder).toContain(folder.split('/').at(-1)!)
  })
})
