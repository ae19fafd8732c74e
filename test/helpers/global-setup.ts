import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { statementsSince } from '../../db/publish.ts'
import { makeRegister } from './register.ts'

declare module 'vitest' {
  interface ProvidedContext {
    registerFile: string
    d1Statements: string[]
  }
}

/** Makes the register once: as a SQLite file for Node, and as the statements that fill D1 in workerd. */
export default async function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-test-'))
  const file = join(folder, 'register.sqlite')
  const { db } = await makeRegister(file)
  const statements: string[] = []
  for await (const statement of statementsSince(db, 0)) statements.push(statement)
  await db.destroy()
  provide('registerFile', file)
  provide('d1Statements', statements)
  return () => rmSync(folder, { recursive: true })
}
