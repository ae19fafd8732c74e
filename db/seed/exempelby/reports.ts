import { reportContents } from './report-contents.ts'
import { invent, type Draft } from './make.ts'
import { reportingUnits } from './units.ts'

const years = [2023, 2024, 2025, 2026] as const
/** Day each came in, by year 2023–2026; null when it never did or is not due yet. */
type Days = readonly [string | null, string | null, string | null, string | null]
type Unit = (typeof reportingUnits)[number]

/** Due on 31 January of the year itself. */
const plans: Readonly<Record<Unit, Days>> = {
  '9999-barn-och-utbildningsnamnden': ['2023-01-26', '2024-01-25', '2025-01-30', '2026-01-29'],
  '9999-kulturnamnden': ['2023-01-17', '2024-01-16', '2025-01-21', '2026-01-20'],
  '9999-tekniska-namnden': ['2023-01-31', '2024-01-30', '2025-01-28', '2026-01-27'],
  '9999-miljo-och-byggnadsnamnden': [null, '2024-03-19', '2025-01-31', null],
  '9999-socialnamnden': ['2023-01-25', '2024-01-31', '2025-01-29', '2026-01-28'],
  '9999-arbetsmarknadsnamnden': ['2023-02-14', '2024-01-23', '2025-01-28', '2026-01-30'],
  '9999-exempelby-bostader': ['2023-01-20', '2024-01-19', '2025-01-24', '2026-01-23'],
  '9999-exempelby-vatten': [null, '2024-02-27', '2025-01-30', '2026-02-03'],
}

/** Due on 15 February of the year after. */
const operations: Readonly<Record<Unit, Days>> = {
  '9999-barn-och-utbildningsnamnden': ['2024-02-13', '2025-02-11', '2026-02-10', null],
  '9999-kulturnamnden': ['2024-01-30', '2025-02-04', '2026-02-03', null],
  '9999-tekniska-namnden': ['2024-02-14', '2025-02-13', '2026-02-26', null],
  '9999-miljo-och-byggnadsnamnden': ['2024-04-09', null, null, null],
  '9999-socialnamnden': ['2024-02-08', '2025-02-12', '2026-02-12', null],
  '9999-arbetsmarknadsnamnden': ['2024-02-15', '2025-02-14', '2026-02-11', null],
  '9999-exempelby-bostader': ['2024-02-02', '2025-02-07', '2026-02-06', null],
  '9999-exempelby-vatten': [null, '2025-03-04', '2026-02-13', null],
}

/** The executive board's own evaluation of the whole, due on 31 March of the year after. */
const evaluations: Days = ['2024-03-27', '2025-04-02', '2026-03-24', null]

interface Series {
  readonly kind: Draft<'report'>['kind']
  readonly slug: string
  readonly unitId: string
  readonly due: (year: number) => string
  readonly days: Days
}

const series = ({ kind, slug, unitId, due, days }: Series): Draft<'report'>[] =>
  years.map((year, index) => {
    const id = `9999-${slug}-${year}-${unitId.slice(5)}`
    return {
      id,
      kind,
      unitId,
      year,
      dueOn: due(year),
      submittedOn: days[index] ?? null,
      content: reportContents[id] ?? null,
    }
  })

const planReports = reportingUnits.flatMap((unitId) =>
  series({ kind: 'plan', slug: 'plan', unitId, due: (year) => `${year}-01-31`, days: plans[unitId] }),
)
const operationsReports = reportingUnits.flatMap((unitId) =>
  series({
    kind: 'operations-report',
    slug: 'berattelse',
    unitId,
    due: (year) => `${year + 1}-02-15`,
    days: operations[unitId],
  }),
)
const evaluationReports = series({
  kind: 'evaluation',
  slug: 'utvardering',
  unitId: '9999-kommunstyrelsen',
  due: (year) => `${year + 1}-03-31`,
  days: evaluations,
})

export const reports = invent('report', [...planReports, ...operationsReports, ...evaluationReports])
