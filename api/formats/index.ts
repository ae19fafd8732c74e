import type { Format } from './format.ts'
import { json } from './json.ts'

/** Every form that a list and a record can take; the first is the usual one. */
export const formats: readonly [Format, ...Format[]] = [json]
