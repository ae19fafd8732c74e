import { sql } from 'kysely'
import type { Database } from '../database.ts'
import type { Deadline } from '../resources/deadlines.ts'
import { deadlineSql } from '../schema/columns.ts'
import { inBatches } from './in-batches.ts'
import { fromWhere, type Selection } from './selection.ts'

export interface DeadlineQuery extends Pick<Selection, 'release' | 'isLatest' | 'fictional'> {
  /** Only records of these municipalities; null for all. */
  readonly municipalities: readonly string[] | null
  /** Limit per kind of deadline; the latest are returned. */
  readonly maxPerKind: number
}

export interface DueRecord extends Deadline {
  readonly id: string
  /** YYYY-MM-DD. */
  readonly day: string
  readonly doc: string
}

/** The records with a deadline as of a release, by day, then in the order of the kinds, then by id. */
export async function listDeadlines(
  db: Database,
  deadlines: readonly Deadline[],
  { municipalities, maxPerKind, ...asOf }: DeadlineQuery,
): Promise<DueRecord[]> {
  const rows = await inBatches<Deadline, { kind: number; id: string; day: string; doc: string }>(
    db,
    deadlines,
    (deadline, kind) => {
      const selection = {
        ...asOf,
        resource: deadline.resource,
        filters: municipalities ? { municipality: municipalities } : {},
        words: null,
      }
      const day = sql.raw(deadlineSql(deadline.resource)!)
      return sql`select * from (select ${sql.lit(kind)} as "kind", t."id", ${day} as "day", t."doc"
        ${fromWhere(selection)} and ${day} is not null order by "day" desc, t."id" limit ${maxPerKind})`
    },
  )
  return rows
    .sort((a, b) => compare(a.day, b.day) || a.kind - b.kind || compare(a.id, b.id))
    .map(({ kind, ...row }) => ({ ...deadlines[kind]!, ...row }))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
