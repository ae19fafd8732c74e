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
    for (const name of top) expect(architecture, `${name} is at the top of the tree`).toContain(name)
  })

  test('has a lock file that names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/)
  })

  test('runs no script of a dependency at installation, and has read what each would have done', () => {
    const settings = read('.npmrc').split('\n')
    expect(settings).toContain('ignore-scripts=true')
    expect(settings).toContain('omit-lockfile-registry-resolved=true')
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { hasInstallScript?: boolean }>
    }
    const scripted = Object.keys(packages)
      .filter((path) => packages[path]!.hasInstallScript)
      .map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    const { allowScripts, scripts } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, unknown>
    >
    // npm 12 reads this list too: a package that is not in it was never looked at.
    expect(allowScripts).toEqual(Object.fromEntries(scripted.map((name) => [name, false])))
    expect(allowScripts).toHaveProperty(['@scarf/scarf'], false)
    // With ignore-scripts, npm leaves out pre- and post-scripts without a word.
    expect(Object.keys(scripts!).filter((name) => /^(pre|post)(?!pare$)/.test(name))).toEqual([])
  })

  test('copies no file of another publisher', () => {
    const copied =
      /(tillvaxtverket|founding-five|twin-towns-sweden|kommun-points|municipality_county|kommuner\.topo|cordis-)/
    expect(files.filter((path) => copied.test(path))).toEqual([])
  })

  test('has no test.only, test.skip or test.todo, and silences no check without a reason', () => {
    const weak = /(?:\b(?:it|test|describe)\.(?:only|skip|todo)\()|@ts-(?:ignore|nocheck)/
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

  const documents = files.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md')
  test.each(documents)('%s names only files and npm scripts that exist', (path) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const run = [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script!)
    expect(run.filter((script) => !(script in scripts))).toEqual([])
    const named = [
      ...read(path).matchAll(/`((?:db|api|widgets|demo|test)\/[\w./-]+\.(?:ts|js|md|html|sql|json|png))`/g),
    ].map(([, file]) => file!)
    expect(named.filter((file) => !existsSync(join(project, file)))).toEqual([])
  })

  test('of ARCHITECTURE names every folder of db, api and widgets', () => {
    const architecture = read('ARCHITECTURE.md')
    const folders = new Set(files.flatMap((path) => /^(?:db|api|widgets)\/([\w-]+)\//.exec(path)?.[1] ?? []))
    expect(folders.size).toBeGreaterThan(20)
    for (const folder of folders) expect(architecture, folder).toContain(`${folder}/`)
  })
})
