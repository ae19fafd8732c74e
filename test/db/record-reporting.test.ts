import { expect, test } from 'vitest'
import { readObligationRecords } from '../../db/derived/read-obligations.ts'
import { reportingOf } from '../../db/derived/record-reporting.ts'
import { readSmallRegister, type Small } from '../helpers/small-register.ts'

const TODAY = '2026-11-30'
const policy = {
  id: '9999-policy',
  title: { sv: 'Policy' },
  status: 'adopted' as const,
  validFrom: '2020-01-01',
}
const rule = (matter: 'follow-up' | 'closing-report' | 'ongoing-project-report', more: object = {}) => ({
  id: `9999-regel-${matter}`,
  policyId: '9999-policy',
  matter,
  act: 'receives-report' as const,
  actor: { sv: 'Kommunstyrelsen' },
  force: 'must' as const,
  interval: 'yearly' as const,
  wording: { sv: 'Det ska rapporteras.' },
  ...more,
})

/** What is asked of the only project, or the only twin town, of a register. */
async function asked(batch: Small, resource: 'project' | 'twinTown' = 'project') {
  const records = await readSmallRegister({ policy: [policy], ...batch }, TODAY, (db) =>
    readObligationRecords(db, { release: 1, isLatest: true, code: '9999' }),
  )
  const [record] = resource === 'project' ? records!.projects : records!.twinTowns
  return reportingOf(resource, record!, records!, TODAY).map(
    ({ obligation, state }) => `${obligation.rules.map(({ id }) => id).join()} ${state}`,
  )
}
const project = (more: object) => [{ id: '9999-p', title: { sv: 'P' }, ...more }]
const town = (more: object) => [
  {
    id: '9999-ort',
    name: 'Ort',
    country: 'FI',
    kind: 'twin-town' as const,
    status: 'active' as const,
    ...more,
  },
]

test('a project that runs is reported by the rule on such projects, within twelve months', async () => {
  const decisionRule = [rule('ongoing-project-report'), rule('closing-report', { deadline: '12-31' })]
  const of = (more: object) => asked({ decisionRule, project: project({ status: 'ongoing', ...more }) })
  expect(await of({ lastReportedOn: '2025-11-30' })).toEqual(['9999-regel-ongoing-project-report reported'])
  expect(await of({ lastReportedOn: '2025-11-29' })).toEqual(['9999-regel-ongoing-project-report unreported'])
  expect(await of({})).toEqual(['9999-regel-ongoing-project-report unknown'])
  expect(await of({ status: 'idea' })).toEqual([])
})

test('a project that has ended owes its closing report by the turn of that year', async () => {
  const decisionRule = [rule('ongoing-project-report'), rule('closing-report', { deadline: '12-31' })]
  const of = (more: object) => asked({ decisionRule, project: project({ status: 'finished', ...more }) })
  expect(await of({ endDate: '2025-03-31' })).toEqual(['9999-regel-closing-report overdue'])
  expect(await of({ endDate: '2026-03-31' })).toEqual(['9999-regel-closing-report upcoming'])
  const reported = { status: 'reported', endDate: '2025-03-31', lastReportedOn: '2026-01-01' }
  expect(await of(reported)).toEqual(['9999-regel-closing-report late'])
  // Of which it is not known when it ended; reported, whenever that was; ended before the policy came.
  expect(await of({})).toEqual(['9999-regel-closing-report unknownEnds'])
  expect(await of({ status: 'reported' })).toEqual([])
  expect(await of({ endDate: '2019-03-31' })).toEqual([])
})

test('of a project of which nothing is known, it is told that it may be one', async () => {
  const decisionRule = [rule('ongoing-project-report'), rule('closing-report', { deadline: '12-31' })]
  expect(await asked({ decisionRule, project: project({}) })).toEqual([
    '9999-regel-ongoing-project-report unknownCourses',
    '9999-regel-closing-report unknownEnds',
  ])
  // In one of several years, of which one has not come: told once.
  const open = await asked({ decisionRule, project: project({ endDate: '2026/2028' }) })
  expect(open.toSorted()).toEqual([
    '9999-regel-closing-report unknownEnds',
    '9999-regel-ongoing-project-report unknownCourses',
  ])
})

test('a twin town is reported where all cooperation is, and not by a rule on projects', async () => {
  const twinTown = town({ lastReportedOn: '2024-01-01' })
  expect(await asked({ decisionRule: [rule('follow-up')], twinTown }, 'twinTown')).toEqual([
    '9999-regel-follow-up unreported',
  ])
  expect(await asked({ decisionRule: [rule('ongoing-project-report')], twinTown }, 'twinTown')).toEqual([])
  const ended = town({ status: 'ended' })
  expect(await asked({ decisionRule: [rule('follow-up')], twinTown: ended }, 'twinTown')).toEqual([])
})

test('without a rule that binds nothing is asked', async () => {
  const running = project({ status: 'ongoing' })
  expect(await asked({ project: running })).toEqual([])
  const decisionRule = [rule('ongoing-project-report')]
  for (const status of ['proposed', 'replaced'] as const)
    expect(await asked({ decisionRule, project: running, policy: [{ ...policy, status }] })).toEqual([])
  const should = [rule('ongoing-project-report', { force: 'should' })]
  expect(await asked({ decisionRule: should, project: running })).toEqual([])
})
