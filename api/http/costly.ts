import type { Database } from '../../db/database.ts'
import type { Body } from './body.ts'
import { tooCostly } from './too-costly.ts'
import { limits } from '../limits.ts'

/** A request whose answer is costly to make. */
export interface CostlyRequest {
  readonly request: Request
  /** Its address as the answer's own links start. */
  readonly url: URL
  readonly now: Date
  /** Whether the body may be one that is written as it is read, for as long as its reader takes. */
  readonly streams: boolean
  /** Tells when nobody waits for it any more. */
  readonly signal?: AbortSignal
}

/** Where costly answers are made: few at a time, and none for longer than it may take. */
export interface CostlyAnswers {
  /**
   * Makes the body of an answer.
   * @param body makes it here, of a database handed to it; another process makes the same of the request
   * @throws Problem "too-costly" when it takes too long, its turn does not come, or too many wait
   */
  readonly make: (request: CostlyRequest, body: (db: Database) => Promise<Body>) => Promise<Body>
}

/**
 * Costly answers of the app's own database, which the platform bounds beside the time: on Workers, D1. The query
 * itself goes on at its end; nobody waits for it any longer.
 */
export const answersWithin = (db: Database, seconds: number = limits.questionSeconds): CostlyAnswers => ({
  make: async (_, body) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(tooCostly.slow(seconds)), seconds * 1000)
    })
    try {
      return await Promise.race([body(db), late])
    } finally {
      clearTimeout(timer)
    }
  },
})
