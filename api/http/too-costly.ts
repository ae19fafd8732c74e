import { limits } from '../limits.ts'
import { Problem } from './problem.ts'

const headers = { 'Retry-After': String(limits.retrySeconds) }

/** Why a costly question got no answer. */
export const tooCostly = {
  /** It was cut off. */
  slow: (seconds: number) =>
    new Problem('too-costly', {
      detail: {
        sv: `Frågan avbröts efter ${seconds} sekunder. Ställ en mindre fråga: färre ord, filter eller facetter, eller en cursor i stället för ett stort offset. Hela datamängder finns under /datasets.`,
        en: `The question was cut off after ${seconds} seconds. Ask for less: fewer words, filters or facets, or a cursor instead of a large offset. Whole data sets are under /datasets.`,
      },
      headers,
    }),
  /** Its turn did not come, or too many were waiting. */
  busy: () =>
    new Problem('too-costly', {
      detail: {
        sv: `Många tunga frågor ställs just nu. Försök igen om ${limits.retrySeconds} sekunder, eller ställ en mindre fråga.`,
        en: `Many costly questions are asked just now. Try again in ${limits.retrySeconds} seconds, or ask for less.`,
      },
      headers,
    }),
}
