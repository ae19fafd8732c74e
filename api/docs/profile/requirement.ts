import type { Label } from '../../../db/schema/field.ts'

/** Level of the requirement in the profile. */
export type Level = 'SKALL' | 'SKALL INTE' | 'BÖR' | 'BÖR INTE'

/** How far a requirement is met. */
export const verdicts = {
  met: { sv: 'Uppfyllt', en: 'Met' },
  partly: { sv: 'Delvis', en: 'Partly' },
  host: { sv: 'Avgörs av driften', en: 'Depends on the operator' },
  none: { sv: 'Gäller inte', en: 'Does not apply' },
  not: { sv: 'Nej', en: 'No' },
} as const

export interface Requirement {
  /** The profile's own, as "DOK.01". */
  readonly id: string
  readonly level: Level
  readonly verdict: keyof typeof verdicts
  /** How it is met, or why not. `Ticks` are code. */
  readonly how: Label
}

export interface Area {
  readonly title: Label
  readonly requirements: readonly Requirement[]
}

type Entry = readonly [id: string, level: Level, verdict: Requirement['verdict'], sv: string, en: string]

export const area = (title: Label, entries: readonly Entry[]): Area => ({
  title,
  requirements: entries.map(([id, level, verdict, sv, en]) => ({ id, level, verdict, how: { sv, en } })),
})
