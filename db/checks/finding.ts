import { demandChecks } from '../resources/unmet-demands.ts'
import type { Label } from '../schema/field.ts'
import type { ValidRecord } from '../schema/validate.ts'

/** What the register can check by the municipality's own rules. Nothing of it keeps a record from being published. */
export const checks = {
  ...demandChecks,
  contradiction: { sv: 'Reglerna säger emot varandra', en: 'The rules contradict each other' },
  'year-not-over': { sv: 'Året är inte slut', en: 'The year is not over' },
  'in-the-future': { sv: 'Dagen har inte kommit än', en: 'The day has not come yet' },
  'unit-did-not-exist': { sv: 'Enheten fanns inte då', en: 'The unit did not exist then' },
} as const satisfies Readonly<Record<string, Label>>

/** Something that does not agree with a rule, or with another record. */
export interface Finding {
  readonly check: keyof typeof checks
  readonly resource: string
  readonly id: string
  readonly field: string
  /** Id of the decision rule behind it, where there is one. */
  readonly ruleId: string | null
  /** False where the dates do not show whether the rule applied when it was done. */
  readonly certain: boolean
  /** What is wrong, and the remedy. */
  readonly message: Label
}

/** The records that are checked against each other, by resource name and id. */
export type Records = ReadonlyMap<string, ReadonlyMap<string, ValidRecord>>

/** A function that finds what one check is about. @param today YYYY-MM-DD */
export type Check = (records: Records, today: string) => Finding[]
