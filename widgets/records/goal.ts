/** A goal as the widgets request it, and which of three forms it takes. Pure. */
import type { RecordFor } from '../../db/resources/index.ts'

/** Fields to request. Their order is part of the address, which several widgets may share. */
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
  'actions',
  'twinTowns',
  'effects',
  'sources',
] as const

export type Goal = Pick<RecordFor<'goal'>, 'id' | 'url' | 'fictional' | (typeof goalFields)[number]>
export type Indicator = Goal['indicators'][number]
export type Measurement = Indicator['measurements'][number]
export type Measured = Measurement & { readonly value: number }

/** Null and non-numbers are "not measured"; zero is a value. */
export const isMeasured = (measurement: Measurement): measurement is Measured =>
  Number.isFinite(measurement.value)

export const hasTarget = ({ target }: Indicator) => Number.isFinite(target)

/** Measurements of the whole municipality, in the order of time. */
export const ofWhole = ({ measurements }: Indicator) => measurements.filter(({ unitId }) => !unitId)
export const ofUnits = ({ measurements }: Indicator) => measurements.filter(({ unitId }) => unitId)

export const hasValue = ({ measurements }: Indicator) => measurements.some(isMeasured)

/** A goal with a measurable wording stays "not measured" until there is a value; it never becomes a narrative. */
export function formOf({ indicators, measured }: Goal): 'measured' | 'unmeasured' | 'inWords' {
  if (indicators.some(hasValue)) return 'measured'
  return measured || indicators.length > 0 ? 'unmeasured' : 'inWords'
}

/** The time of a period in years: school years begin in the autumn. */
export const timeOf = ({ period }: Measurement) => Number(period.slice(0, 4)) + (period.length > 4 ? 0.5 : 0)
