/** What is known of each goal, and which of the forms it takes. */
import type { RecordFor } from '../../db/resources/index.ts'

/** What to ask for. Their order is part of the address, which several widgets may share. */
export const goalFields = [
  'policyId',
  'parentId',
  'kind',
  'wording',
  'measured',
  'narrative',
  'steeringPlan',
  'period',
  'priorityAreas',
  'indicators',
  'projects',
  'activities',
  'sources',
] as const

export type Goal = Pick<RecordFor<'goal'>, 'id' | 'url' | 'fictional' | (typeof goalFields)[number]>
export type Policy = Pick<RecordFor<'policy'>, 'id' | 'title' | 'status'>
export type Unit = Pick<RecordFor<'unit'>, 'id' | 'name'>
export type Indicator = Goal['indicators'][number]
export type Measurement = Indicator['measurements'][number]
export type Measured = Measurement & { readonly value: number }

export interface Goals {
  readonly records: readonly Goal[]
  readonly policies: readonly Policy[]
  /** Asked for when a measurement is a unit's own. */
  readonly units?: readonly Unit[]
}

/** Null is "not measured", and so is what is no number; zero is a value like any other. */
export const isMeasured = (measurement: Measurement): measurement is Measured =>
  Number.isFinite(measurement.value)

export const hasTarget = ({ target }: Indicator) => Number.isFinite(target)

/** Measurements of the whole municipality, in the order of time. */
export const ofWhole = ({ measurements }: Indicator) => measurements.filter(({ unitId }) => !unitId)
export const ofUnits = ({ measurements }: Indicator) => measurements.filter(({ unitId }) => unitId)

export const hasValue = ({ measurements }: Indicator) => measurements.some(isMeasured)

/** A goal whose wording can be measured stays "not measured" until there is a value; it never becomes a story. */
export function formOf({ indicators, measured }: Goal): 'measured' | 'unmeasured' | 'inWords' {
  if (indicators.some(hasValue)) return 'measured'
  return measured || indicators.length > 0 ? 'unmeasured' : 'inWords'
}

/** The time of a period in years: school years begin in the autumn. */
export const timeOf = ({ period }: Measurement) => Number(period.slice(0, 4)) + (period.length > 4 ? 0.5 : 0)
