import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..', '..')
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
 * @throws an Error with wrangler's own words
 */
export function runD1(target: Target, ...words: readonly [command: string, ...rest: string[]]): string {
  if (!existsSync(program))
    throw new Error('wrangler is not installed. Run npm ci, with the development dependencies.')
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
  if (status !== 0) throw new Error(`wrangler d1 ${words[0]} failed:\n${error?.message ?? stdout + stderr}`)
  return stdout
}

/** The rows that a query gives. */
export function queryD1(target: Target, sql: string): Record<string, unknown>[] {
  const printed = runD1(target, 'execute', target.name, '--json', '--command', sql)
  const start = printed.indexOf('[')
  const [answer] = JSON.parse(printed.slice(start)) as { results: Record<string, unknown>[] }[]
  return answer?.results ?? []
}
