import type { Database } from '../database.ts'
import type { RecordFor } from '../resources/index.ts'
import { read, type RecordsOf } from './define.ts'
import { type DerivedQuery, recordsOf } from './derive.ts'

const reads = {
  indicators: read('indicator', ['municipalityCode', 'goalId', 'title', 'definition', 'unit', 'definedBy']),
  measurements: read('measurement', [
    'indicatorId',
    'period',
    'unitId',
    'value',
    'reason',
    'numerator',
    'denominator',
  ]),
  goals: read('goal', ['municipalityCode', 'measured']),
}
type Records = RecordsOf<typeof reads>

/** A value that a municipality has reported itself, for the whole municipality. */
export interface ReportedValue {
  readonly indicator: Records['indicators'][number]
  readonly measurement: Records['measurements'][number]
}

/** The goals of a municipality: those that cannot be measured are counted apart. */
export interface MeasuredGoals {
  readonly measurable: number
  /** Of those, how many have a value of the year. */
  readonly withValue: number
  readonly inWords: number
}

/** Whether a period is, or ends in, the year: "2025" and the school year "2024/2025". */
const isOf = (period: string, year: number) => period.endsWith(String(year))

/** What municipalities have measured themselves in a year. */
export async function reportedValues(
  db: Database,
  {
    codes,
    ...query
  }: Pick<DerivedQuery, 'release' | 'isLatest' | 'year'> & { readonly codes: readonly string[] },
) {
  const [indicators, measurements, goals] = (await Promise.all(
    Object.values(reads).map(async (one) => (await recordsOf(db, one, query, codes)) ?? []),
  )) as unknown as [Records['indicators'], Records['measurements'], Records['goals']]
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const values = measurements.flatMap((measurement): ReportedValue[] => {
    const indicator = byId.get(measurement.indicatorId)
    return indicator && measurement.unitId === null && isOf(measurement.period, query.year)
      ? [{ indicator, measurement }]
      : []
  })
  const goalsOf = (code: string): MeasuredGoals => {
    const own = goals.filter(({ municipalityCode }) => municipalityCode === code)
    const has = (id: string, list: readonly { readonly goalId: string }[]) =>
      list.some(({ goalId }) => goalId === id)
    const measurable = own.filter(({ id, measured }) => measured || has(id, indicators))
    const known = values.filter(({ measurement }) => measurement.value !== null)
    return {
      measurable: measurable.length,
      withValue: measurable.filter(({ id }) =>
        has(
          id,
          known.map(({ indicator }) => indicator),
        ),
      ).length,
      inWords: own.length - measurable.length,
    }
  }
  return { values, goalsOf }
}

type Difference = 'definition' | 'unit' | 'period'

/** Values that several municipalities report under one title, and in what they differ. */
export interface ReportedComparison {
  readonly title: RecordFor<'indicator'>['title']
  readonly values: readonly ReportedValue[]
  /** Empty where the values can be compared. */
  readonly differences: readonly Difference[]
}

/** Which reported values can be compared: those of one definition, unit and period. */
export function compareReported(values: readonly ReportedValue[]): ReportedComparison[] {
  const byTitle = new Map<string, ReportedValue[]>()
  for (const value of values) {
    const title = value.indicator.title.sv.toLowerCase()
    byTitle.set(title, [...(byTitle.get(title) ?? []), value])
  }
  const aspects: Readonly<Record<Difference, (value: ReportedValue) => unknown>> = {
    definition: ({ indicator }) => indicator.definition?.sv ?? indicator.id,
    unit: ({ indicator }) => indicator.unit,
    period: ({ measurement }) => measurement.period,
  }
  return [...byTitle.values()].flatMap((same) => {
    if (new Set(same.map(({ indicator }) => indicator.municipalityCode)).size < 2) return []
    const differences = (Object.keys(aspects) as Difference[]).filter(
      (name) => new Set(same.map(aspects[name])).size > 1,
    )
    return [{ title: same[0]!.indicator.title, values: same, differences }]
  })
}
