import type { Database } from '../../db/database.ts'
import { limits } from '../limits.ts'
import type { Body } from './body.ts'
import { Problem } from './problem.ts'

/** A request whose answer is expensive. */
export interface CostlyRequest {
  readonly request: Request
  /** Its address, with the origin of the answer's links. */
  readonly url: URL
  readonly now: Date
  /** Whether the body may be a stream. */
  readonly streams: boolean
  /** Aborted when no client waits for it any more. */
  readonly signal?: AbortSignal
}

/** Makes expensive answers, with limits on concurrency and time. */
export interface CostlyAnswers {
  /**
   * Makes the body of an answer.
   * @param body makes it in this process; a child process makes it from the request
   * @throws Problem "too-costly" on timeout or a full queue
   */
  readonly make: (request: CostlyRequest, body: (db: Database) => Promise<Body>) => Promise<Body>
}

/**
 * Expensive answers in this process with a time limit; for D1, which has limits of its own. The query itself is not
 * cancelled.
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

const headers = { 'Retry-After': String(limits.retrySeconds) }

/** Why an expensive request got no answer. */
export const tooCostly = {
  /** Timeout. */
  slow: (seconds: number) =>
    new Problem('too-costly', {
      detail: {
        sv: `Frågan avbröts efter ${seconds} sekunder. Ställ en mindre fråga: färre ord, filter eller facetter, eller en cursor i stället för ett stort offset. Hela datamängder finns under /datasets.`,
        en: `The question was cut off after ${seconds} seconds. Ask for less: fewer words, filters or facets, or a cursor instead of a large offset. Whole data sets are under /datasets.`,
      },
      headers,
    }),
  /** The queue is full or too slow. */
  busy: () =>
    new Problem('too-costly', {
      detail: {
        sv: `Många tunga frågor ställs just nu. Försök igen om ${limits.retrySeconds} sekunder, eller ställ en mindre fråga.`,
        en: `Many costly questions are asked just now. Try again in ${limits.retrySeconds} seconds, or ask for less.`,
      },
      headers,
    }),
  /** The maximum number of streams is open. */
  manyFiles: () =>
    new Problem('too-costly', {
      detail: {
        sv: `${limits.streams} hela listor hämtas just nu, och fler ryms inte. Försök igen om ${limits.retrySeconds} sekunder, hämta en sida i taget med limit, eller hämta hela datamängden under /datasets.`,
        en: `${limits.streams} whole lists are being fetched just now, which is the most. Try again in ${limits.retrySeconds} seconds, fetch page by page with limit, or fetch the whole data set under /datasets.`,
      },
      headers,
    }),
}
