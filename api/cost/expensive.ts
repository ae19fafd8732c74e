import type { Database } from '../../db/database.ts'
import { limits } from '../limits.ts'
import type { Body } from '../http/body.ts'
import { Problem } from '../http/problem.ts'

/** A request whose answer is expensive. */
export interface ExpensiveRequest {
  readonly request: Request
  /** Its address, with the origin of the answer's links. */
  readonly url: URL
  readonly now: Date
  /** Whether the body may be a stream. */
  readonly streams: boolean
  /** Status of the answer: a faulty address is answered twice, and the second time by a page. @default 200 */
  readonly status?: number
  /** Aborted when no client waits for it any more. */
  readonly signal?: AbortSignal
}

/** Makes expensive answers, with limits on concurrency and time. */
export interface ExpensiveAnswers {
  /**
   * Makes the body of an answer.
   * @param body makes it in this process; a child process makes it from the request
   * @throws Problem "too-costly" on timeout or a full queue
   */
  readonly make: (request: ExpensiveRequest, body: (db: Database) => Promise<Body>) => Promise<Body>
}

/**
 * Expensive answers in this process with a time limit; for D1, which has limits of its own. The query itself is not
 * cancelled.
 */
export const answersInProcess = (
  db: Database,
  seconds: number = limits.queryTimeoutSeconds,
): ExpensiveAnswers => ({
  make: async (_, body) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(tooExpensive.slow(seconds)), seconds * 1000)
    })
    try {
      return await Promise.race([body(db), late])
    } finally {
      clearTimeout(timer)
    }
  },
})

const headers = { 'Retry-After': String(limits.expensiveRetrySeconds) }

/** Problems of expensive requests. */
export const tooExpensive = {
  /** Timeout. */
  slow: (seconds: number) =>
    new Problem('too-costly', {
      detail: {
        sv: `Frågan avbröts efter ${seconds} sekunder. Ställ en mindre fråga: färre ord, filter eller facetter, eller en cursor i stället för ett stort offset. Hela datamängder finns under /datasets.`,
        en: `The query was stopped after ${seconds} seconds. Use a smaller query: fewer words, filters or facets, or a cursor instead of a large offset. Whole data sets are under /datasets.`,
      },
      headers,
    }),
  /** The queue is full or too slow. */
  busy: () =>
    new Problem('too-costly', {
      detail: {
        sv: `Många tunga frågor körs just nu. Försök igen om ${limits.expensiveRetrySeconds} sekunder, eller ställ en mindre fråga.`,
        en: `Many expensive queries are running. Try again in ${limits.expensiveRetrySeconds} seconds, or use a smaller query.`,
      },
      headers,
    }),
  /** The maximum number of streams is open. */
  manyStreams: () =>
    new Problem('too-costly', {
      detail: {
        sv: `${limits.maxStreams} hela listor hämtas just nu, vilket är högsta antalet. Försök igen om ${limits.expensiveRetrySeconds} sekunder, hämta en sida i taget med limit, eller hämta hela datamängden under /datasets.`,
        en: `${limits.maxStreams} whole lists are being fetched, which is the maximum. Try again in ${limits.expensiveRetrySeconds} seconds, fetch page by page with limit, or fetch the whole data set under /datasets.`,
      },
      headers,
    }),
}
