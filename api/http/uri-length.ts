import { Problem } from './problem.ts'

/**
 * Longest address that is read, in characters. Long enough for every filter of a list with many values; Node
 * itself refuses a whole request head over 16 KiB.
 */
export const LONGEST_URI = 8000

export const uriTooLong = new Problem('uri-too-long', {
  detail: {
    sv: 'Adressen är längre än 8 000 tecken. Dela upp frågan.',
    en: 'The address is longer than 8,000 characters. Divide the query.',
  },
})

/** Whether the address of a request is too long to be read. */
export const isTooLong = (request: Request): boolean => request.url.length > LONGEST_URI
