import type { Draft } from './make.ts'

const indicatorId = '9999-matt-planer'
const years = ['2023', '2024', '2025'] as const

/** Does the plan name an international activity? Null: there was no plan to read. */
type Answers = readonly [boolean | null, boolean | null, boolean | null]

const answers: Readonly<Record<string, Answers>> = {
  'barn-och-utbildningsnamnden': [true, true, true],
  kulturnamnden: [true, true, true],
  'tekniska-namnden': [true, true, true],
  'miljo-och-byggnadsnamnden': [null, false, false],
  socialnamnden: [true, true, true],
  arbetsmarknadsnamnden: [false, true, true],
  'exempelby-bostader': [true, true, true],
  'exempelby-vatten': [null, false, true],
}

const noPlan = {
  sv: 'Enheten lämnade inte in någon verksamhetsplan.',
  en: 'The unit handed in no operating plan.',
}

/** One plan per unit and year, so the value is 100 or 0 per cent of one. */
function measure(unit: string, year: string, answer: boolean | null): Draft<'measurement'> {
  const record = { id: `${indicatorId}-${year}-${unit}`, indicatorId, period: year, unitId: `9999-${unit}` }
  if (answer === null) return { ...record, reason: noPlan }
  const numerator = answer ? 1 : 0
  return {
    ...record,
    value: numerator * 100,
    numerator,
    denominator: 1,
    measuredOn: `${Number(year) + 1}-01-31`,
  }
}

export const measurementsByUnit = Object.entries(answers).flatMap(([unit, byYear]) =>
  years.map((year, index) => measure(unit, year, byYear[index] ?? null)),
)
