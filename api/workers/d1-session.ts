import type { D1 } from '../../db/connection/open-d1.ts'

type Bound = ReturnType<ReturnType<D1['prepare']>['bind']>

/** Cloudflare's D1 with its sessions and batches. */
export interface SessionD1 extends D1 {
  withSession?(constraint: 'first-unconstrained'): SessionD1
  batch?(statements: readonly Bound[]): Promise<{ results: unknown[] }[]>
}

/** Starts like every error of D1, so that the app answers 503 and caches nothing. Not logged. */
export const NEWER_RELEASE = 'D1_ERROR: a new release arrived while an older one was read'

/** A D1 session, if supported: reads never come from a replica older than an earlier read. */
export const sessionOn = (d1: SessionD1): SessionD1 => d1.withSession?.('first-unconstrained') ?? d1

/**
 * D1 that checks the latest release in the same transaction as each read. Without it, rows of a new release would be
 * served, and cached, as those of the previous one.
 * @param latest the release being served
 * @param onNewer called when there is a newer one; the read then fails
 */
export function checkedD1(d1: SessionD1, latest: number, onNewer: () => void): D1 {
  const { batch } = d1
  if (!batch) return d1
  const all = async (bound: Bound) => {
    const check = d1.prepare('SELECT max("id") AS "latest" FROM "release"').bind()
    const [release, rows] = await batch.call(d1, [check, bound])
    const [row] = (release?.results ?? []) as { readonly latest: number | null }[]
    if ((row?.latest ?? 0) > latest) {
      onNewer()
      throw new Error(NEWER_RELEASE)
    }
    return rows ?? { results: [] }
  }
  return {
    prepare: (sql) => {
      const statement = d1.prepare(sql)
      return {
        bind: (...values) => {
          const bound = statement.bind(...values)
          return { all: () => all(bound) }
        },
      }
    },
  }
}
