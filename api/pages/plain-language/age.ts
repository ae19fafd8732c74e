import type { Label } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { UncertainDate } from '../../../db/schema/uncertain-date.ts'
import { OLD, statedOn, statusAges, yearOf, yearsSince } from '../../../db/resources/status-age.ts'
import { inBoth } from './content.ts'

/** What is said of a status, and before all records of which the same is not known. */
export interface Stated {
  readonly sentences: readonly Label[]
  readonly lead: readonly Label[]
}

export const known = (...sentences: readonly Label[]): Stated => ({ sentences, lead: [] })
/** Where it is not known how it is now. */
export const open = (...sentences: readonly Label[]): Stated => ({
  sentences,
  lead: [inBoth((t) => t.isNowOpen)],
})

/** What a source says of a status: with its year, where it may have changed since. */
export function asStated(resource: Resource, record: object, today: string, sentence: Label): Stated {
  const json = record as Json
  const stated = statusAges(resource, json) ? statedOn(json) : null
  if (stated === 'undated') return { sentences: [sentence], lead: [inBoth((t) => t.saidUndated)] }
  if (!stated || yearsSince(stated, today) <= OLD) return known(sentence)
  const start = { sv: sentence.sv.replace(/\.$/, ''), en: sentence.en.replace(/\.$/, '') }
  return open(inBoth((t, language) => t.saidIn(start[language], yearOf(stated))))
}

/** "1978", where a date is sharp to the year; null where it is not. */
export function yearIn(date: UncertainDate | null): string | null {
  const [first, last] = [date?.earliest?.slice(0, 4), date?.latest?.slice(0, 4)]
  return first && first === last && !date?.approximate ? first : null
}
