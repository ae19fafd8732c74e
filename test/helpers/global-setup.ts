import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createApp } from '../../api/app.ts'
import type { Database } from '../../db/database.ts'
import { statementsSince } from '../../db/publish/statements.ts'
import { listReleases } from '../../db/queries/releases.ts'
import { allResources } from '../../db/resources/index.ts'
import { NOW } from './register-facts.ts'
import { makeRegister } from './register.ts'
import { everyKindOfRequest, fingerprintOf } from './same-bytes.ts'

declare module 'vitest' {
  interface ProvidedContext {
    registerFile: string
    d1Statements: string[]
    /** By request, what Node answered: workerd has to answer the same. */
    answersOfNode: Record<string, string>
  }
}

/** Makes the register once: as a SQLite file for Node, and as the statements that fill D1 in workerd. */
export default async function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-test-'))
  const file = join(folder, 'register.sqlite')
  const { db } = await makeRegister(file)
  const statements: string[] = []
  for await (const statement of statementsSince(db, 0)) statements.push(statement)
  provide('answersOfNode', await answersOfNode(db))
  await db.destroy()
  provide('registerFile', file)
  provide('d1Statements', statements)
  return () => rmSync(folder, { recursive: true })
}

async function answersOfNode(db: Database): Promise<Record<string, string>> {
  const releases = await listReleases(db)
  const app = createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => NOW,
    origin: 'https://data.example.se',
    logError: (error) => {
      throw error
    },
  })
  const ids: Record<string, string> = {}
  for (const { name, path } of allResources) {
    const row = await db
      .selectFrom(name as 'project')
      .select('id')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (row) ids[path] = row.id
  }
  const requests = everyKindOfRequest(
    allResources.map((r) => r.path),
    ids,
  )
  const answers: Record<string, string> = {}
  for (const path of requests) answers[path] = await fingerprintOf(await app.request(`/utblick/v1/${path}`))
  return answers
}
