import { describe, expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { dayInYear, firstSince, isInEveryYear } from '../../db/derived/due-day.ts'
import { obligationsOf } from '../../db/derived/obligations.ts'
import { readObligationRecords } from '../../db/derived/read-obligations.ts'
import { recurringDeadline } from '../../db/derived/recurring-deadline.ts'
import { yearSeenFrom } from '../../db/derived/year.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { reportKinds } from '../../db/resources/report.ts'
import { kindsOf, reportMatters } from '../../db/resources/report-matters.ts'
import { readSmallRegister, type Small } from '../helpers/small-register.ts'

const TODAY = '2026-11-30'

/** A register of one municipality with these records alone, and what is to be reported in it for a year. */
async function owed(batch: Small, year = 2025, today = TODAY) {
  const read = await readSmallRegister(batch, today, (db) =>
    readObligationRecords(db, { release: 1, isLatest: true, code: '9999' }),
  )
  return obligationsOf(read!, yearSeenFrom(year, today)).map(({ id, state, dueOn, items }) => ({
    id,
    state,
    dueOn,
    items: Object.fromEntries(items.map(({ record, state: of }) => [record[1], of])),
  }))
}

const policy = {
  id: '9999-policy',
  title: { sv: 'Policy' },
  status: 'adopted' as const,
  validFrom: '2020-01-01',
}
const rule = (
  matter: 'operating-plan' | 'follow-up' | 'closing-report' | 'ongoing-project-report',
  more: object = {},
) => ({
  id: `9999-regel-${matter}`,
  policyId: '9999-policy',
  matter,
  act: 'reports' as const,
  actor: { sv: 'Nämnderna' },
  force: 'must' as const,
  wording: { sv: 'Nämnderna ska.' },
  ...more,
})
const unit = { id: '9999-a', name: { sv: 'A' }, kind: 'committee' as const }
const report = (year: number | null, more: object = {}) => ({
  id: `9999-rapport-${year}`,
  kind: 'plan' as const,
  unitId: '9999-a',
  ...(year !== null && { year }),
  ...more,
})
const base: Small = { policy: [policy], unit: [unit] }
const plans = (...reports: ReturnType<typeof report>[]): Small => ({
  ...base,
  decisionRule: [rule('operating-plan', { deadline: '01-31' })],
  report: reports,
})

describe('a plan that a rule asks for by 31 January', () => {
  test.each([
    ['came in time', { submittedOn: '2025-01-31' }, 'onTime'],
    ['came the day after', { submittedOn: '2025-02-01' }, 'late'],
    ['has not come', {}, 'overdue'],
    ['has a later day of its own', { dueOn: '2026-12-24' }, 'upcoming'],
  ] as const)('%s', async (_, more, state) => {
    expect(await owed(plans(report(2025, more)))).toMatchObject([
      { id: 'operating-plan', state, dueOn: '2025-01-31', items: { '9999-rapport-2025': state } },
    ])
  })

  test('is overdue where the register has none, and not due before the day', async () => {
    expect(await owed(plans())).toMatchObject([{ state: 'overdue', dueOn: '2025-01-31', items: {} }])
    expect(await owed(plans(), 2026, '2026-01-31')).toMatchObject([{ state: 'upcoming' }])
    expect(await owed(plans(), 2026, '2026-02-01')).toMatchObject([{ state: 'overdue' }])
  })

  test('is not owed by a unit that had ended, or not begun, by that day', async () => {
    const of = async (more: object) =>
      (await owed({ ...plans(report(2025)), unit: [{ ...unit, ...more }] }))[0]!.items
    expect(await of({ until: '2025-01-30' })).toEqual({ '9999-rapport-2025': 'noUnit' })
    expect(await of({ since: '2025-02-01' })).toEqual({ '9999-rapport-2025': 'noUnit' })
    // Ended in the middle of the year, after the day; or in a year of which the day is not known.
    expect(await of({ until: '2025-06-30' })).toEqual({ '9999-rapport-2025': 'overdue' })
    expect(await of({ until: '2025' })).toEqual({ '9999-rapport-2025': 'overdue' })
    // Founded after the day, or in the year of which the day is not known.
    expect(await of({ since: '2026' })).toEqual({ '9999-rapport-2025': 'noUnit' })
    expect(await of({ since: '2025' })).toEqual({ '9999-rapport-2025': 'overdue' })
  })
})

describe('without a day', () => {
  const of = (matter: 'operating-plan' | 'follow-up', year: number) =>
    owed({ ...base, decisionRule: [rule(matter)] }, year)

  test('none is invented, and a report about a year that runs is not due', async () => {
    expect(await of('operating-plan', 2025)).toMatchObject([{ state: 'noDay', dueOn: null }])
    expect(await of('operating-plan', 2026)).toMatchObject([{ state: 'noDay', dueOn: null }])
    expect(await of('follow-up', 2025)).toMatchObject([{ state: 'noDay', dueOn: null }])
    expect(await of('follow-up', 2026)).toMatchObject([{ state: 'upcoming', dueOn: null }])
  })

  test('only a unit that was there in no part of the year is told to owe nothing', async () => {
    const batch = { ...base, decisionRule: [rule('operating-plan')], report: [report(2025)] }
    const of = async (more: object) => (await owed({ ...batch, unit: [{ ...unit, ...more }] }))[0]!.items
    expect(await of({ until: '2024-12-31' })).toEqual({ '9999-rapport-2025': 'noUnit' })
    expect(await of({ since: '2026-01-01' })).toEqual({ '9999-rapport-2025': 'noUnit' })
    expect(await of({ until: '2025-06-30' })).toEqual({ '9999-rapport-2025': 'noDay' })
  })

  test('what came is submitted, never in time or late', async () => {
    const batch = { ...base, decisionRule: [rule('operating-plan')] }
    expect(await owed({ ...batch, report: [report(2025, { submittedOn: '2025-12-01' })] })).toMatchObject([
      { state: 'submitted' },
    ])
  })
})

test('a report about a year is due on the first such day once it is over', async () => {
  const dueOn = async (deadline: string) =>
    (await owed({ ...base, decisionRule: [rule('follow-up', { deadline })] }))[0]!.dueOn
  expect(await dueOn('03-31')).toBe('2026-03-31')
  expect(await dueOn('12-31')).toBe('2025-12-31')
})

describe('an action plan that is evaluated and revised each year', () => {
  const asks = (act: 'draws-up' | 'evaluates' | 'revises', more: object = {}) => ({
    ...rule('operating-plan'),
    id: `9999-regel-${act}`,
    matter: 'action-plan',
    act,
    interval: 'yearly',
    ...more,
  })
  const rules = [asks('draws-up'), asks('evaluates'), asks('revises')]
  const plan = (more: object) => ({ id: '9999-plan', title: { sv: 'Plan' }, year: 2025, ...more })
  const of = (batch: object, year?: number) => owed({ ...base, decisionRule: rules, ...batch } as Small, year)
  const statesOf = async (more: object, year?: number) =>
    (await of({ actionPlan: [plan(more)] }, year)).map(({ items }) => items['9999-plan'])

  test('is owed, and its evaluation; no day is invented, and the year that runs is not over', async () => {
    expect(await of({})).toMatchObject([
      { id: 'action-plan', state: 'noDay', dueOn: null },
      { id: 'action-plan-evaluation', state: 'noDay', dueOn: null },
    ])
    expect(await of({}, 2026)).toMatchObject([{ state: 'noDay' }, { state: 'upcoming' }])
  })

  test('is as far as the register says', async () => {
    const adopted = { status: 'adopted', adoptedOn: '2024-12-04' }
    expect(await statesOf({ ...adopted, evaluationDueOn: '2025-12-31' })).toEqual(['adopted', 'overdue'])
    expect(await statesOf({ ...adopted, evaluationDueOn: '2026-12-31' })).toEqual(['adopted', 'upcoming'])
    const evaluated = { ...adopted, status: 'evaluated', evaluationDueOn: '2025-12-31' }
    expect(await statesOf({ ...evaluated, evaluatedOn: '2025-12-31' })).toEqual(['adopted', 'onTime'])
    expect(await statesOf({ ...evaluated, evaluatedOn: '2026-01-01' })).toEqual(['adopted', 'late'])
    expect(await statesOf(evaluated)).toEqual(['adopted', 'submitted'])
    expect(await statesOf({ status: 'draft' })).toEqual(['draft', 'noDay'])
    expect(await statesOf({})).toEqual(['noDay', 'noDay'])
    // Of another year, or only what the policy asks for.
    expect(await statesOf(adopted, 2026)).toEqual([undefined, undefined])
    expect(await statesOf({ status: 'required' })).toEqual([undefined, undefined])
  })

  test('is late or overdue by the day of the rule, and owed by the unit that it names', async () => {
    const named = [asks('draws-up', { unitId: '9999-a', deadline: '01-31' }), asks('revises')]
    const other = { id: '9999-b', name: { sv: 'B' }, kind: 'committee' }
    const found = await of({
      unit: [unit, other],
      decisionRule: named,
      actionPlan: [
        plan({ id: '9999-plan-a', unitId: '9999-a', adoptedOn: '2025-02-01' }),
        plan({ id: '9999-plan-b', unitId: '9999-b', adoptedOn: '2025-02-01' }),
      ],
    })
    expect(found).toMatchObject([
      { id: 'action-plan-9999-a', state: 'late', dueOn: '2025-01-31', items: { '9999-plan-a': 'late' } },
      { id: 'action-plan', state: 'adopted', dueOn: null, items: { '9999-plan-b': 'adopted' } },
    ])
    expect(await of({ decisionRule: named.slice(0, 1) })).toMatchObject([{ state: 'overdue' }])
  })

  test('is not owed where it is drawn up once, only proposed, or the unit did not exist', async () => {
    expect(await of({ decisionRule: [asks('draws-up', { interval: null })] })).toEqual([])
    expect(await of({ decisionRule: [asks('draws-up', { force: 'should' })] })).toEqual([])
    expect(await of({ policy: [{ ...policy, status: 'proposed' }] })).toMatchObject([
      { state: 'proposed' },
      { state: 'proposed' },
    ])
    const gone = [{ ...unit, until: '2024-12-31' }]
    const found = await of({ unit: gone, actionPlan: [plan({ unitId: '9999-a' })] })
    expect(found).toMatchObject([{ state: 'noUnit' }, { state: 'noUnit' }])
  })
})

describe('whether it binds', () => {
  const of = (more: object, year = 2025) =>
    owed({ ...plans(), policy: [{ ...policy, ...more }] } as Small, year)

  test('a proposal is told as one, whatever its day', async () => {
    expect(await of({ status: 'proposed' })).toMatchObject([{ state: 'proposed' }])
  })

  test('a policy that is replaced, or came later, asks for nothing', async () => {
    expect(await of({ status: 'replaced' })).toEqual([])
    expect(await of({ validFrom: '2026-01-01' })).toEqual([])
    expect(await of({ validFrom: '2025-07-01' })).toHaveLength(1)
  })

  test('a policy that is replaced asked for its own in the years until its last day, as the next one does', async () => {
    const old = { ...policy, id: '9999-gammal', status: 'replaced', validTo: '2024-12-31' }
    const batch = {
      ...base,
      policy: [old, { ...policy, validFrom: '2025-01-01' }],
      decisionRule: [
        rule('operating-plan', { id: '9999-gammal-regel', policyId: '9999-gammal', deadline: '03-01' }),
        rule('operating-plan', { deadline: '01-31' }),
      ],
      // Asked for by the new one: it names none.
      report: [report(null, { kind: 'evaluation', unitId: null })],
    } as Small
    const of = async (year: number) => (await owed(batch, year)).map(({ id, dueOn }) => `${id} ${dueOn}`)
    expect(await of(2019)).toEqual([])
    expect(await of(2024)).toEqual(['operating-plan 2024-03-01'])
    expect(await of(2025)).toEqual(['operating-plan 2025-01-31', 'evaluation null'])
    const first = { ...batch, policy: [{ ...old, validTo: '2025-06-30' }, policy] } as Small
    expect((await owed(first, 2026)).map(({ dueOn }) => dueOn)).toEqual(['2026-01-31', null])
  })

  test('a rule that may be followed asks for nothing, and no rule is none', async () => {
    expect(await owed({ ...base, decisionRule: [rule('operating-plan', { force: 'should' })] })).toEqual([])
    expect(await owed(base)).toEqual([])
  })

  test('a demand of the policy without a rule is as binding as the policy', async () => {
    const demand = { ...base, report: [report(null, { kind: 'evaluation' })] }
    expect(await owed(demand)).toMatchObject([{ id: 'evaluation-9999-a', state: 'noDay' }])
    expect(await owed({ ...demand, policy: [{ ...policy, status: 'proposed' }] })).toMatchObject([
      { state: 'proposed' },
    ])
    expect(await owed({ ...demand, policy: [{ ...policy, status: 'replaced' }] })).toEqual([])
  })
})

test('a rule and the demand with the same matter and unit are one obligation, another unit’s its own', async () => {
  const board = { id: '9999-ks', name: { sv: 'KS' }, kind: 'executive-board' as const }
  const found = await owed({
    ...base,
    unit: [unit, board],
    decisionRule: [
      rule('follow-up'),
      rule('follow-up', { id: '9999-regel-ks', act: 'evaluates', unitId: '9999-ks', deadline: '03-31' }),
    ],
    report: [
      report(null, { id: '9999-krav-1', kind: 'annual-accounts', unitId: null }),
      report(null, { id: '9999-krav-2', kind: 'annual-report', unitId: null }),
      report(2025, { kind: 'evaluation', unitId: '9999-ks', submittedOn: '2026-03-01' }),
    ],
  })
  expect(found).toMatchObject([
    { id: 'annual-accounts', state: 'noDay' },
    { id: 'annual-report', state: 'noDay' },
    { id: 'follow-up-9999-ks', state: 'onTime', items: { '9999-rapport-2025': 'onTime' } },
  ])
})

test('a report that no rule asks for is there once, by its own day', async () => {
  expect(await owed({ ...base, report: [report(2025, { dueOn: '2025-03-01' })] })).toEqual([
    { id: 'plan', state: 'overdue', dueOn: null, items: { '9999-rapport-2025': 'overdue' } },
  ])
})

describe('projects', () => {
  const project = (name: string, more: object) => ({ id: `9999-${name}`, title: { sv: name }, ...more })

  test('that have ended are due by the rule, or by a day of their own', async () => {
    const batch = {
      ...base,
      decisionRule: [rule('closing-report', { deadline: '12-31', interval: 'at-completion' })],
      project: [
        project('a', { status: 'reported', endDate: '2025-03-31', lastReportedOn: '2025-12-31' }),
        project('b', { status: 'finished', endDate: '2025-03-31' }),
        project('c', { status: 'finished', endDate: '2025-03-31', reportDueOn: '2027-01-31' }),
        project('d', { status: 'reported', endDate: '2025-03-31' }),
        project('e', { status: 'finished', endDate: '2024-03-31' }),
        project('f', { status: 'ongoing' }),
      ],
    }
    expect(await owed(batch)).toMatchObject([
      {
        state: 'overdue',
        items: { '9999-a': 'onTime', '9999-b': 'overdue', '9999-c': 'upcoming', '9999-d': 'submitted' },
      },
    ])
    expect(await owed({ ...batch, project: [] })).toMatchObject([{ state: 'nothing' }])
  })

  test('that run are unreported after twelve months; an unknown day is not the same', async () => {
    const batch = {
      ...base,
      decisionRule: [rule('ongoing-project-report', { act: 'receives-report', unitId: '9999-a' })],
      project: [
        project('a', { status: 'ongoing', lastReportedOn: '2025-11-30' }),
        project('b', { status: 'ongoing', lastReportedOn: '2025-11-29' }),
        project('c', { status: 'ongoing' }),
        project('d', { status: 'idea' }),
        // Owes its closing report.
        project('e', { status: 'finished', startDate: '2024-01-01', endDate: '2026-06-30' }),
      ],
    }
    expect(await owed(batch, 2026)).toMatchObject([
      {
        id: 'project-report',
        state: 'unreported',
        items: { '9999-a': 'reported', '9999-b': 'unreported', '9999-c': 'unknown' },
      },
    ])
    // Only the latest report is known, so nothing is said of a year gone by.
    expect(await owed(batch, 2025)).toMatchObject([{ state: 'latestOnly', items: {} }])
    expect(await owed({ ...batch, project: [] }, 2025)).toMatchObject([{ state: 'nothing' }])
  })

  test('of which the register does not say when they ran, ended or were reported are told as such', async () => {
    const batch = {
      ...base,
      decisionRule: [
        rule('ongoing-project-report', { act: 'receives-report', unitId: '9999-a' }),
        rule('closing-report', { deadline: '12-31', interval: 'at-completion' }),
      ],
    }
    const statesOf = async (more: object, year = 2025) => {
      const found = await owed({ ...batch, project: [project('a', more)] }, year)
      return found.map(({ state }) => state)
    }
    expect(await statesOf({})).toEqual(['noReportDays', 'unknownEnds'])
    expect(await statesOf({}, 2026)).toEqual(['unknownCourses', 'unknownEnds'])
    expect(await statesOf({ lastReportedOn: '2025-06-01' })).toEqual(['latestOnly', 'unknownEnds'])
    // It goes on, so it has not ended; and what ended before, or had not begun, did not end in the year.
    expect(await statesOf({ status: 'ongoing', lastReportedOn: '2026-06-01' })).toEqual([
      'latestOnly',
      'nothing',
    ])
    expect(await statesOf({ endDate: '2024' })).toEqual(['nothing', 'nothing'])
    expect(await statesOf({ startDate: '2026' })).toEqual(['nothing', 'nothing'])
    // In one of two years.
    expect(await statesOf({ status: 'finished', endDate: '2025/2026' })).toEqual([
      'noReportDays',
      'unknownEnds',
    ])
  })
})

test('“all cooperation” is every project, twin town and activity that goes on, and no report of a unit', async () => {
  const wording = { sv: 'Allt internationellt samarbete ska avrapporteras.' }
  const found = await owed(
    {
      ...base,
      decisionRule: [
        rule('follow-up', { act: 'receives-report', wording }),
        rule('follow-up', { id: '9999-regel-2' }),
      ],
      report: [
        report(null, { id: '9999-krav', kind: 'follow-up', unitId: null, content: wording }),
        report(2026, { kind: 'operations-report', dueOn: '2027-02-15' }),
      ],
      twinTown: [
        {
          id: '9999-ort',
          name: 'Ort',
          country: 'FI',
          kind: 'twin-town',
          status: 'active',
          lastReportedOn: '2024-01-01',
        },
        { id: '9999-gammal', name: 'Gammal', country: 'FI', kind: 'twin-town', status: 'ended' },
      ],
      project: [{ id: '9999-p', title: { sv: 'P' }, status: 'ongoing', lastReportedOn: '2026-05-01' }],
    } as Small,
    2026,
  )
  expect(found).toMatchObject([
    { id: 'follow-up', items: { '9999-rapport-2026': 'upcoming' } },
    {
      id: 'follow-up-cooperation',
      state: 'unreported',
      items: { '9999-p': 'reported', '9999-ort': 'unreported' },
    },
  ])
})

test('the five municipalities and Exempelby: what their documents ask for', async () => {
  const { db } = openNode(':memory:')
  await seedRegister(db, `${TODAY}T09:00:00.000Z`)
  const of = async (code: string) => {
    const records = await readObligationRecords(db, { release: 1, isLatest: true, code })
    return obligationsOf(records!, yearSeenFrom(2025, TODAY)).map(({ id, state }) => `${id} ${state}`)
  }
  expect(await of('0114')).toEqual([
    'plan proposed',
    'follow-up-cooperation proposed',
    'follow-up-0114-kommunledningskontoret proposed',
  ])
  // No section on follow-up.
  expect(await of('0138')).toEqual([])
  // An action plan that is evaluated and revised each year.
  expect(await of('0139')).toEqual([
    'action-plan noDay',
    'action-plan-evaluation noDay',
    'follow-up-0139-kommunstyrelsen noDay',
  ])
  // Two occasions a year for each committee, and the board’s evaluation of the whole.
  expect(await of('0381')).toEqual([
    'committee-plan noDay',
    'annual-accounts noDay',
    'annual-report noDay',
    'evaluation-0381-kommunstyrelsen noDay',
  ])
  expect(await of('0764')).toEqual([
    'plan noDay',
    'operations-report noDay',
    // Of its projects the years are not known.
    'project-report noReportDays',
    'closing-report unknownEnds',
  ])
  expect(await of('9999')).toEqual([
    'operating-plan onTime',
    'follow-up overdue',
    'follow-up-9999-kommunstyrelsen onTime',
    'project-report latestOnly',
    'closing-report overdue',
  ])
  await db.destroy()
})

test('every kind of report has its matter', () => {
  expect(reportMatters.flatMap(kindsOf).toSorted()).toEqual(Object.keys(reportKinds).toSorted())
})

describe('a day of the year', () => {
  test('that a year lacks is the last of its month', () => {
    expect([dayInYear('02-29', 2024), dayInYear('02-29', 2025), dayInYear('04-31', 2025)]).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2025-04-30',
    ])
    expect(['02-28', '02-29', '04-30', '04-31', '12-31'].map(isInEveryYear)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ])
  })

  test('is the first on that day or after it', () => {
    expect([firstSince('01-31', '2025-01-31'), firstSince('01-31', '2025-02-01')]).toEqual([
      '2025-01-31',
      '2026-01-31',
    ])
  })
})

describe('a last day that comes back every year', () => {
  const ruled = { deadline: '03-31', force: 'must', matter: 'follow-up' } as const
  const source = {
    status: 'adopted',
    validFrom: '2023-01-01',
    validTo: '2030-12-31',
    documentDate: null,
  } as const

  test('begins with the policy and ends with it', () => {
    expect(recurringDeadline(ruled, source, TODAY)).toEqual({ first: '2024-03-31', until: '2030-12-31' })
    expect(recurringDeadline({ ...ruled, matter: 'operating-plan' }, source, TODAY)?.first).toBe('2023-03-31')
    expect(recurringDeadline(ruled, undefined, TODAY)).toEqual({ first: '2027-03-31', until: null })
  })

  test('is none without a day, and of what is not demanded, proposed or replaced', () => {
    expect(recurringDeadline({ ...ruled, deadline: null }, source, TODAY)).toBeNull()
    expect(recurringDeadline({ ...ruled, force: 'should' }, source, TODAY)).toBeNull()
    expect(recurringDeadline(ruled, { ...source, status: 'proposed' }, TODAY)).toBeNull()
    expect(recurringDeadline(ruled, { ...source, status: 'replaced' }, TODAY)).toBeNull()
  })
})
