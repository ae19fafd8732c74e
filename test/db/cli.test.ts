import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inSwedish, UTBLICK } from '../helpers/cli.ts'

// Each run is a process of its own, which on a busy machine takes long.
vi.setConfig({ testTimeout: 240_000 })

const project = join(import.meta.dirname, '..', '..')
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  spawnSync('node', [UTBLICK, ...args, '--db', join(folder, 'register.sqlite')], {
    cwd: project,
    encoding: 'utf8',
    env: inSwedish,
  })

function write(content: unknown): string {
  const file = join(folder, 'import.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const town = {
  id: '0764-provstad',
  municipalityCode: '0764',
  name: 'Provstad',
  country: 'FI',
  sources: [{ sourceId: 'alvesta-policy' }],
}
const plan = {
  id: '0764-plan-2026',
  municipalityCode: '0764',
  kind: 'plan',
  year: 2026,
  sources: [{ sourceId: 'alvesta-policy' }],
}

describe('the command line', () => {
  test('loads the seed once, and the second time reports no change', () => {
    expect(run('seed').stdout).toContain('Utgåva 1:')
    const again = run('seed')
    expect(again.stdout).toBe('Inget har ändrats, så ingen ny utgåva behövs.\n')
    expect(again.status).toBe(0)
  })

  test('imports a file’s records for one municipality, and tries first when asked to', () => {
    run('seed')
    const file = write({ municipality: '0764', note: 'Planer', records: { reports: [plan] } })
    expect(run('import', file, '--dry-run').stdout).toContain('Så här skulle det bli:')
    expect(run('releases').stdout.trim().split('\n')).toHaveLength(1)
    expect(run('import', file, '--lang', 'en').stdout).toContain(
      'Plans and reports: 1 new, 0 changed, 0 removed',
    )
    expect(run('releases').stdout).toMatch(/2 {2}\S+ {2}Planer/)
  })

  test('lists all issues by record and field, writes nothing and exits with 1', () => {
    run('seed')
    const file = write({
      municipality: '0764',
      records: { 'twin-towns': [{ ...town, country: 'Finland', since: '1978-13' }] },
    })
    const { status, stderr } = run('import', file)
    expect(status).toBe(1)
    expect(stderr).toContain(
      'Vänorter och partnerskap › 0764-provstad › country: "Finland" går inte att använda; skriv ett lands kod enligt ISO 3166-1',
    )
    expect(stderr).toContain('Vänorter och partnerskap › 0764-provstad › since:')
    expect(stderr).toContain('Ingenting har skrivits')
    expect(run('releases').stdout.trim().split('\n')).toHaveLength(1)
  })

  test.each([
    ['{"records": ', 'går inte att läsa som JSON'],
    ['[]', 'filen ska ha formen'],
    [{ records: { towns: [] } }, 'det finns ingen resurs ”towns”; de som finns är municipalities'],
  ])('reports the errors of a file such as %j', (content, message) => {
    const { status, stderr } = run('import', write(content))
    expect(status).toBe(1)
    expect(stderr).toContain(message)
  })

  test('prints its usage without a command', () => {
    const { status, stderr } = run()
    expect(status).toBe(2)
    expect(stderr).toContain('  import FIL      lägg till och ändra poster ur en fil')
  })
})
