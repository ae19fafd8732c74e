import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../project.ts'
import { OperationalError } from '../system-error.ts'

const program = join(project, 'node_modules', 'wrangler', 'bin', 'wrangler.js')

/** Where a D1 database is: on this machine, as `wrangler dev` has it, or at Cloudflare. */
export interface Target {
  /** The database's name, as in wrangler.toml. */
  readonly name: string
  readonly at: 'local' | 'remote'
  /** Folder of a local database. @default .wrangler/state */
  readonly persistTo?: string
}

/**
 * Runs `wrangler d1` on the target, and gives what it printed.
 * @throws OperationalError with wrangler's own words
 */
export function runD1(target: Target, ...words: readonly [command: string, ...rest: string[]]): string {
  if (!existsSync(program))
    throw new OperationalError({
      sv: 'wrangler är inte installerat. Kör npm ci, med utvecklingsberoendena.',
      en: 'wrangler is not installed. Run npm ci, with the development dependencies.',
    })
  const location = [
    `--${target.at}`,
    ...(target.at === 'local' && target.persistTo ? ['--persist-to', target.persistTo] : []),
  ]
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [program, 'd1', ...words, ...location],
    {
      cwd: project,
      encoding: 'utf8',
      // Nothing may wait for an answer: the command also runs after a nightly import.
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '1', NO_COLOR: '1', WRANGLER_SEND_METRICS: 'false' },
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  if (status !== 0) {
    const said = error?.message ?? stdout + stderr
    throw new OperationalError({
      sv: `wrangler d1 ${words[0]} misslyckades:\n${said}`,
      en: `wrangler d1 ${words[0]} failed:\n${said}`,
    })
  }
  return stdout
}

/** The rows that a query gives. */
export function queryD1(target: Target, sql: string): Record<string, unknown>[] {
  const printed = runD1(target, 'execute', target.name, '--json', '--command', sql)
  const start = printed.indexOf('[')
  const [answer] = JSON.parse(printed.slice(start)) as { results: Record<string, unknown>[] }[]
  return answer?.results ?? []
}
