import type { Database } from '../../db/database.ts'

/** A database that counts the statements sent to it. */
export function countStatements(db: Database): { readonly db: Database; readonly count: () => number } {
  let statements = 0
  const counted = db.withPlugin({
    transformQuery: ({ node }) => {
      statements++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  return { db: counted, count: () => statements }
}
