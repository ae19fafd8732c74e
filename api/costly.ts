import type { Database } from '../db/database.ts'
import { limits } from './limits.ts'
import { tooCostly } from './http/too-costly.ts'

/** Where costly questions are asked: few at a time, and none for longer than it may take. */
export interface CostlyQuestions {
  /**
   * Asks a question of a database handed to it.
   * @throws Problem "too-costly" when it takes too long, its turn does not come, or too many wait
   */
  readonly run: <T>(question: (db: Database) => Promise<T>) => Promise<T>
}

/**
 * Costly questions of the app's own database, which the platform bounds beside the time: on Workers, D1. The query
 * itself goes on at its end; nobody waits for it any longer.
 */
export const questionsWithin = (db: Database, seconds: number = limits.questionSeconds): CostlyQuestions => ({
  run: async (question) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(tooCostly.slow(seconds)), seconds * 1000)
    })
    try {
      return await Promise.race([question(db), late])
    } finally {
      clearTimeout(timer)
    }
  },
})
