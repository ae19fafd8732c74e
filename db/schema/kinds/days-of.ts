import type { Field } from '../field.ts'
import { kindOf } from './kind-of.ts'
import type { DayRange } from './kind.ts'

/** First and last day that a date can mean; null where nothing is known. */
export const daysOf = (field: Field | undefined, value: unknown): DayRange | null =>
  (field && value !== null && value !== undefined && kindOf(field).bounds?.(value)) || null
