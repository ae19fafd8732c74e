import type { Database } from '../database.ts'
import type { Selection } from '../queries/selection.ts'
import { recordsOf } from './derive.ts'
import { obligationReads, type ObligationRecords } from './obligations.ts'

/** The records of a municipality that its obligations follow from; null for more than can be read in one answer. */
export async function readObligationRecords(
  db: Database,
  { code, ...asOf }: Pick<Selection, 'release' | 'isLatest'> & { readonly code: string },
): Promise<ObligationRecords | null> {
  const lists = await Promise.all(
    Object.entries(obligationReads).map(
      async ([name, read]) => [name, await recordsOf(db, read, asOf, [code])] as const,
    ),
  )
  return lists.some(([, records]) => records === null)
    ? null
    : (Object.fromEntries(lists) as unknown as ObligationRecords)
}
