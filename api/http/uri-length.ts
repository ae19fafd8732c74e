import { limits } from '../limits.ts'
import { inEnglish, inSwedish, Problem } from './problem.ts'

export const uriTooLong = new Problem('uri-too-long', {
  detail: {
    sv: `Adressen är längre än ${inSwedish(limits.uriLength)} tecken. Dela upp frågan.`,
    en: `The address is longer than ${inEnglish(limits.uriLength)} characters. Divide the query.`,
  },
})

/** Whether the address of a request is too long to be read. */
export const isTooLong = (request: Request): boolean => request.url.length > limits.uriLength
