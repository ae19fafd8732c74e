import type { Database } from '../database.ts'
import { seed } from '../seed/index.ts'
import { importRelease, type ImportResult } from './import-release.ts'

/** Loads the project's own data as a release. Where nothing has changed since the last time, none is made. */
export const seedRegister = (db: Database, publishedAt: string): Promise<ImportResult> =>
  importRelease(db, seed, { note: 'Grunddata: de fem policyerna och Exempelby', publishedAt })
