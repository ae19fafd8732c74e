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
  /** As many whole lists are being sent as may be. */
  manyFiles: () =>
    new Problem('too-costly', {
      detail: {
        sv: `${limits.streams} hela listor hämtas just nu, och fler ryms inte. Försök igen om ${limits.retrySeconds} sekunder, hämta en sida i taget med limit, eller hämta hela datamängden under /datasets.`,
        en: `${limits.streams} whole lists are being fetched just now, which is the most. Try again in ${limits.retrySeconds} seconds, fetch page by page with limit, or fetch the whole data set under /datasets.`,
      },
      headers,
    }),
}
