import type { Database } from '../../../db/database.ts'
import { dayOf, type ResolvedRelease } from '../../parameters/as-of.ts'
import { readOwnRecords } from '../own-records.ts'
import { type PlainLanguage, plainLanguageOf, readNames } from './plain-language.ts'

/** What is written in plain language about a municipality; null where the release does not have it. */
export async function readPlainLanguage(
  db: Database,
  resolved: ResolvedRelease,
  code: string,
): Promise<PlainLanguage | null> {
  const { own, truncated } = await readOwnRecords(db, resolved, { names: readNames, code })
  return plainLanguageOf(own, { code, today: dayOf(resolved), isCut: truncated.length > 0 })
}
