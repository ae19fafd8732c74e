import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BASE } from '../../helpers/api.ts'
import { makeLargeRegister } from '../../helpers/large-register.ts'
import { startServer } from '../../helpers/server.ts'

const folder = mkdtempSync(join(tmpdir(), 'utblick-children-'))
const file = join(folder, 'register.sqlite')
beforeAll(async () => {
  const { sqlite } = await makeLargeRegister(file, 5000)
  sqlite.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The child processes of a process, from /proc, which only Linux has. */
const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => {
      try {
        return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) === pid
      } catch {
        return false
      }
    })
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

// The seconds: enough on a machine that is busy with other tests.
const patience = { timeout: 60_000 }

test.skipIf(!existsSync('/proc/self/status')).each(['SIGKILL', 'SIGTERM'] as const)(
  'after %s to the server none of its processes is left',
  patience,
  async (signal) => {
    const server = await startServer({ file, env: { UTBLICK_QUERY_TIMEOUT_SECONDS: '60' } })
    const ask = (path: string) => fetch(`${server.origin}${BASE}/${path}`)
    try {
      // One process for whole answers, one for whole lists, and one for the dump that is being made.
      expect((await ask('projects?q=a&sort=title&facets=status')).status).toBe(200)
      const list = await ask('projects?format=csv')
      expect(list.status).toBe(200)
      const dump = ask('datasets/projects/dump?format=xlsx').catch(() => null)
      await expect.poll(() => childrenOf(server.process.pid!).length, patience).toBe(3)
      const children = childrenOf(server.process.pid!)
      await list.body?.cancel()
      server.process.kill(signal)
      await expect.poll(() => children.filter(isAlive), patience).toEqual([])
      await dump
      if (signal === 'SIGTERM') expect(server.process.exitCode).toBe(0)
    } finally {
      await server.stop()
    }
  },
)
