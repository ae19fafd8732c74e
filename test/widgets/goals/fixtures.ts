/** Goals of a small municipality, each record as the API would give it. */
import type { RecordFor } from '../../../db/resources/index.ts'
import { alvesta, type MockResponse, envelope, startApi } from '../helpers/api.ts'
import type { Policy } from '../../../widgets/goals/goals.ts'

type Goal = RecordFor<'goal'>
type Indicator = Goal['indicators'][number]
type Measurement = Indicator['measurements'][number]

export const goal = (id: string, own: Partial<Goal> = {}): Goal => ({
  id,
  url: `https://utblick.example/utblick/v1/goals/${id}`,
  municipalityCode: '0764',
  policyId: '0764-policy',
  parentId: null,
  position: 1,
  kind: 'goal',
  leadIn: null,
  wording: { sv: `Målet ${id}`, en: `The goal ${id}` },
  measured: false,
  narrative: null,
  steeringPlan: null,
  period: null,
  priorityAreaIds: [],
  priorityAreas: [],
  themes: [],
  groups: [],
  indicators: [],
  projects: [],
  activities: [],
  actions: [],
  effects: [],
  twinTowns: [],
  sources: [
    {
      sourceId: 'alvesta-policy',
      title: 'Internationell policy för Alvesta kommun',
      publisher: 'Alvesta kommun',
      kind: 'policy-document',
      href: 'https://alvesta.example/policy.pdf',
      documentDate: null,
      registrationNumber: null,
      retrieved: null,
      supports: null,
      place: 'Mål, punkt 1',
      quote: `Målet ${id}`,
    },
  ],
  license: null,
  fictional: false,
  updatedAt: '2026-11-21T09:00:00Z',
  ...own,
})

export const indicator = (id: string, own: Partial<Indicator> = {}): Indicator => ({
  id,
  title: { sv: `Måttet ${id}`, en: `The indicator ${id}` },
  definition: null,
  unit: 'percent',
  target: null,
  targetPeriod: null,
  direction: 'increase',
  cohort: null,
  geography: null,
  definedBy: 'Policyn',
  measuredBy: null,
  measurements: [],
  ...own,
})

export const measurement = (
  period: string,
  value: number | null,
  own: Partial<Measurement> = {},
): Measurement => ({
  id: `m-${period.replace('/', '-')}-${own.unitId ?? ''}`,
  period,
  unitId: null,
  value,
  reason: null,
  numerator: null,
  denominator: null,
  measuredOn: null,
  ...own,
})

/** Five of eight committees in 2025: rising, a year without a value, a target ahead. */
export const plans = indicator('planer', {
  title: { sv: 'Nämnder med internationellt arbete', en: 'Committees with international work' },
  definition: { sv: 'Nämnder vars plan nämner arbetet.', en: 'Committees whose plan names the work.' },
  cohort: { sv: 'Åtta nämnder', en: 'Eight committees' },
  target: 100,
  targetPeriod: '2026',
  definedBy: 'Utblicks redaktion, efter policyns ordalydelse',
  measuredBy: 'Kommunledningskontoret',
  measurements: [
    measurement('2022', 0, { numerator: 0, denominator: 8, measuredOn: '2023-01-31' }),
    measurement('2023', 25, { numerator: 2, denominator: 8, measuredOn: '2024-01-31' }),
    measurement('2024', null, {
      reason: { sv: 'Enkäten ställdes in.', en: 'The survey was cancelled.' },
    }),
    measurement('2025', 62.5, { numerator: 5, denominator: 8, measuredOn: '2026-01-31' }),
  ],
})

/** School years, and lower is better: reached. */
export const flights = indicator('flyg', {
  title: { sv: 'Resor med flyg', en: 'Trips by air' },
  target: 25,
  targetPeriod: '2029/2030',
  direction: 'decrease',
  measurements: [
    measurement('2019/2020', 78.4, { numerator: 29, denominator: 37 }),
    measurement('2020/2021', 60, { numerator: 6, denominator: 10 }),
    measurement('2024/2025', 20, { numerator: 2, denominator: 10 }),
  ],
})

export const unmeasured = indicator('kontakt', {
  title: { sv: 'Elever med egen kontakt', en: 'Pupils with a contact of their own' },
  definition: { sv: 'Elever som haft egen kontakt, delat med alla.' },
  target: 100,
  targetPeriod: 'Varje år',
  measuredBy: 'Utbildningskontoret',
})

export const goals: readonly Goal[] = [
  goal('riktning', {
    kind: 'direction',
    narrative: { sv: 'Fem nämnder är med.', en: 'Five committees take part.' },
  }),
  goal('planer', {
    parentId: 'riktning',
    kind: 'assignment',
    measured: true,
    period: '2023–2030',
    indicators: [plans],
    projects: [
      { id: 'trad', title: { sv: 'Träd i staden', en: 'Trees in town' }, status: 'ongoing' },
      { id: 'vatten', title: { sv: 'Vatten' }, status: 'finished' },
      { id: 'avslag', title: { sv: 'Broar' }, status: 'rejected' },
    ],
    activities: [{ id: 'resa', title: { sv: 'Resa till Turnov', en: 'Journey to Turnov' }, status: 'done' }],
  }),
  goal('flyg', { parentId: 'riktning', measured: true, indicators: [flights] }),
  goal('elever', { parentId: 'riktning', measured: true, indicators: [unmeasured] }),
  goal('rasism', { kind: 'purpose' }),
]

export const policy = (status: Policy['status']) => ({
  id: '0764-policy',
  title: { sv: 'Internationell policy', en: 'International policy' },
  status,
})

/** An API that has these goals. */
export const goalsApi = (records: readonly Goal[] = goals, others: Record<string, MockResponse> = {}) =>
  startApi({
    goals: { json: envelope(records) },
    policies: { json: envelope([policy('adopted')]) },
    municipalities: { json: envelope(alvesta) },
    ...others,
  })
