import { expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { compareIndicator, derivedIndicators, type DerivedValue } from '../../db/derived/derive.ts'
import { derived } from '../../db/derived/index.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { recordNames } from '../../db/queries/record-names.ts'
import { resourceOf } from '../../db/resources/index.ts'
import { exempelby } from '../helpers/seed.ts'
import { readSmallRegister, type Small } from '../helpers/small-register.ts'

const TODAY = '2026-11-30'
const latest = { release: 1, isLatest: true, today: TODAY }

const seeded = openNode(':memory:')
await seedRegister(seeded.db, `${TODAY}T09:00:00.000Z`)
const codes = ['0114', '0138', '0139', '0381', '0764', '9999']
const years = Array.from({ length: 14 }, (_, i) => 2014 + i)

const valuesOf = async (code: string) =>
  (await Promise.all(years.map((year) => derivedIndicators(seeded.db, { ...latest, code, year })))).flat()

const numberOf = ({ groups }: DerivedValue, ...roles: string[]) =>
  groups.filter(({ role }) => roles.includes(role)).reduce((sum, { records }) => sum + records.length, 0)

test.each(codes)('%s: every number is the number of the records behind it, in every year', async (code) => {
  for (const value of await valuesOf(code)) {
    const isShare = value.indicator.unit === 'percent'
    expect(value.value === null).toBe(value.reason !== null)
    if (value.value === null) {
      expect([value.numerator, value.denominator, value.isLowerBound]).toEqual([null, null, false])
      continue
    }
    expect(value.numerator).toBe(numberOf(value, 'met'))
    expect(value.denominator).toBe(isShare ? numberOf(value, 'met', 'unmet', 'unclear') : null)
    expect(value.value).toBe(
      isShare ? Math.round((value.numerator! / value.denominator!) * 1000) / 10 : value.numerator,
    )
    expect(value.isLowerBound).toBe(numberOf(value, isShare ? 'unclear' : 'outside') > 0)
  }
})

test.each(codes)(
  '%s: a record is in one group, and it and its evidence are in the register',
  async (code) => {
    for (const { groups, sums } of await valuesOf(code)) {
      const records = groups.flatMap((group) => group.records)
      expect(new Set(records.map(({ record }) => record.join())).size).toBe(records.length)
      const keys = [
        ...records.flatMap(({ record, evidence }) => [record, ...evidence]),
        ...sums.flatMap((sum) => sum.records),
      ]
      for (const name of new Set(keys.map(([name]) => name))) {
        const ids = new Set(keys.flatMap(([of, id]) => (of === name ? [id] : [])))
        const names = await recordNames(seeded.db, { ...latest, resource: resourceOf(name)! }, [...ids])
        expect(names.size).toBe(ids.size)
        expect([...ids].every((id) => id.startsWith(code))).toBe(true)
      }
    }
  },
)

test('a year that has not begun has no values, and says so', async () => {
  for (const value of await derivedIndicators(seeded.db, { ...latest, code: '9999', year: 2027 }))
    expect(value).toMatchObject({
      value: null,
      reason: { en: 'The year had not begun when the release came.' },
    })
})

test('a comparison has the values that each municipality has by itself', async () => {
  for (const indicator of derived) {
    const compared = await compareIndicator(seeded.db, indicator, { ...latest, codes, year: 2025 })
    const alone = await Promise.all(
      codes.map((code) => derivedIndicators(seeded.db, { ...latest, code, year: 2025 })),
    )
    expect(compared).toEqual(alone.map((values) => values.find((value) => value.indicator === indicator)))
  }
})

/** A register of one municipality with these records alone, and what is counted in it. */
async function derive(id: string, batch: Small, year = 2026, today = TODAY) {
  const values = await readSmallRegister(batch, today, (db) =>
    derivedIndicators(db, { release: 1, isLatest: true, today, code: '9999', year }),
  )
  const { value, numerator, denominator, isLowerBound, reason, groups, sums } = values.find(
    ({ indicator }) => indicator.id === id,
  )!
  return {
    value,
    of: [numerator, denominator],
    isLowerBound,
    reason: reason?.en ?? null,
    groups: Object.fromEntries(
      groups
        .filter(({ records }) => records.length > 0)
        .map((group) => [group.id, group.records.map(({ record }) => record[1])]),
    ),
    sums,
  }
}

const unit = (id: string) => ({ id, name: { sv: id }, kind: 'committee' as const })
const units = ['9999-a', '9999-b', '9999-c', '9999-d'].map(unit)
const policy = (status: 'adopted' | 'proposed') => ({
  id: '9999-policy',
  title: { sv: 'Policy' },
  status,
})
const rule = (matter: 'operating-plan' | 'contact-person' | 'closing-report', more: object = {}) => ({
  id: '9999-regel',
  policyId: '9999-policy',
  matter,
  act: 'reports' as const,
  actor: { sv: 'Nämnderna' },
  force: 'must' as const,
  wording: { sv: 'Nämnderna ska.' },
  ...more,
})
const plan = (name: string, more: object = {}) => ({
  id: `9999-plan-${name}`,
  kind: 'plan' as const,
  unitId: `9999-${name}`,
  year: 2026,
  dueOn: '2026-01-31',
  ...more,
})

const UNITS = 'units-planning-international-work'

test('plans: described, not described, not handed in, and not known are separate groups', async () => {
  const found = await derive(UNITS, {
    unit: units,
    report: [
      plan('a', { submittedOn: '2026-01-20', describesInternationalWork: true }),
      plan('b', { submittedOn: '2026-01-20', describesInternationalWork: false }),
      plan('c'),
      plan('d', { dueOn: '2026-12-31' }),
    ],
  })
  expect(found).toMatchObject({
    value: 25,
    of: [1, 4],
    isLowerBound: true,
    groups: { described: ['9999-a'], silent: ['9999-b'], overdue: ['9999-c'], unclear: ['9999-d'] },
  })
})

test('plans: what a plan of the year before says, or what a demand asks for, is no description', async () => {
  const describesInternationalWork = true
  const found = await derive(UNITS, {
    unit: units,
    report: [
      plan('a', { year: 2025, dueOn: '2025-01-31', submittedOn: '2025-01-20', describesInternationalWork }),
      plan('b', { year: undefined, dueOn: undefined, describesInternationalWork }),
    ],
  })
  expect(found).toMatchObject({ value: null, groups: { unclear: ['9999-b'] } })
})

test.each([
  ['no rule', {}, /^No rule/],
  ['a rule in words', { policy: [policy('adopted')], decisionRule: [rule('operating-plan')] }, /not list/],
  ['a proposal', { policy: [policy('proposed')], decisionRule: [rule('operating-plan')] }, /proposal/],
  [
    'a rule that may be followed',
    { policy: [policy('adopted')], decisionRule: [rule('operating-plan', { force: 'may' })] },
    /^No rule/,
  ],
] as const)('plans: %s gives no value, and the reason', async (_, batch, reason) => {
  const found = await derive(UNITS, { unit: units, ...(batch as Small) })
  expect(found).toMatchObject({ value: null, of: [null, null], groups: {} })
  expect(found.reason).toMatch(reason)
})

test('plans: a rule that names its unit says who owes one', async () => {
  const found = await derive(UNITS, {
    unit: units,
    policy: [policy('adopted')],
    decisionRule: [rule('operating-plan', { unitId: '9999-b' })],
  })
  expect(found).toMatchObject({ value: null, groups: { unclear: ['9999-b'] } })
  expect(found.reason).toBe(
    'The register does not say enough about them to count. Units of which the register does not say whether the plan covers international work: 1.',
  )
})

test('plans: a rule binds from the first day of its policy, and not after it is replaced', async () => {
  const whoOwes = async (more: object, year: number) => {
    const batch = {
      unit: units,
      policy: [{ ...policy('adopted'), validFrom: '2025-07-01', ...more }],
      decisionRule: [rule('operating-plan', { unitId: '9999-b' })],
    }
    return (await derive(UNITS, batch, year)).groups
  }
  expect(await whoOwes({}, 2024)).toEqual({})
  expect(await whoOwes({}, 2025)).toEqual({ unclear: ['9999-b'] })
  expect(await whoOwes({}, 2026)).toEqual({ unclear: ['9999-b'] })
  expect(await whoOwes({ status: 'replaced' }, 2026)).toEqual({})
})

const town = (id: string, more: object = {}) => ({
  id,
  name: id,
  country: 'FI',
  kind: 'twin-town' as const,
  status: 'active' as const,
  ...more,
})
const project = (id: string, more: object = {}) => ({ id, title: { sv: id }, ...more })

test('twin towns: only active ones count, and a town with a project that may have run is unclear', async () => {
  const found = await derive('twin-towns-with-project', {
    twinTown: [
      town('9999-t1'),
      town('9999-t2'),
      town('9999-t3'),
      town('9999-t4', { status: 'dormant' }),
      town('9999-t5', { status: undefined }),
      town('9999-t6', { kind: 'friendship' }),
    ],
    project: [
      project('9999-p1', { status: 'ongoing', twinTownIds: ['9999-t1'] }),
      project('9999-p2', { twinTownIds: ['9999-t2'] }),
      project('9999-p3', { status: 'rejected', twinTownIds: ['9999-t3'] }),
    ],
  })
  expect(found).toMatchObject({
    of: [1, 3],
    value: 33.3,
    isLowerBound: true,
    groups: {
      withProject: ['9999-t1'],
      projectUnclear: ['9999-t2'],
      withoutProject: ['9999-t3'],
      statusUnclear: ['9999-t5'],
    },
  })
})

const cited = (documentDate: string | undefined) => ({
  source: [
    ...exempelby.source!,
    {
      id: '9999-sida',
      title: 'En sida',
      publisher: 'Exempelby kommun',
      kind: 'web-page',
      ...(documentDate && { documentDate }),
    },
  ],
  sources: [{ sourceId: '9999-sida', supports: ['status'] }],
})

test.each([
  ['of a recent source', cited('2025-06-01'), 'withProject'],
  ['of an old source', cited('2019'), 'statusUnclear'],
  ['of an undated source', cited(undefined), 'statusUnclear'],
])('twin towns: the status %s', async (_, { source, sources }, group) => {
  const found = await derive('twin-towns-with-project', {
    source,
    twinTown: [town('9999-t1', { sources })],
    project: [project('9999-p1', { status: 'ongoing', twinTownIds: ['9999-t1'] })],
  } as Small)
  expect(found.groups).toEqual({ [group]: ['9999-t1'] })
})

test.each([
  ['of a recent source', cited('2025-06-01'), {}, 'ongoing'],
  ['of an old source', cited('2019'), {}, 'unclear'],
  ['of an undated source', cited(undefined), {}, 'unclear'],
  ['of an old source, with dates', cited('2019'), { startDate: '2018', endDate: '2027' }, 'ongoing'],
])('EU projects: the status %s', async (_, { source, sources }, dates, group) => {
  const found = await derive('ongoing-eu-projects', {
    source,
    project: [project('9999-p1', { status: 'ongoing', sources, ...dates })],
    funding: [money('9999-m1', '9999-p1')],
  } as Small)
  expect(found.groups).toEqual({ [group]: ['9999-p1'] })
})

test('twin towns: a town without a project in the register does not make a 0', async () => {
  const found = await derive('twin-towns-with-project', {
    twinTown: [town('9999-t1'), town('9999-t2')],
    project: [project('9999-p1', { status: 'finished', startDate: '2019', endDate: '2021' })],
  })
  expect(found).toMatchObject({ value: null, of: [null, null] })
  expect(found.reason).toMatch(/no project under way: 2\.$|whether it was under way: 2\.$/)
})

test('twin towns: without a project in the register there is no share', async () => {
  const found = await derive('twin-towns-with-project', { twinTown: [town('9999-t1')] })
  expect(found).toMatchObject({ value: null, reason: 'The register has no projects of the municipality.' })
})

test('twin towns: a year gone by is counted by the dates, not by the status of today', async () => {
  const found = await derive(
    'twin-towns-with-project',
    {
      twinTown: [
        town('9999-t1', { since: '2010' }),
        town('9999-t2', { since: '2024' }),
        town('9999-t3', { status: 'ended', since: '1990', until: '2022' }),
        town('9999-t4'),
      ],
      project: [
        project('9999-p1', {
          status: 'finished',
          startDate: '2019',
          endDate: '2021-06',
          twinTownIds: ['9999-t1'],
        }),
      ],
    },
    2021,
  )
  expect(found.groups).toEqual({
    withProject: ['9999-t1'],
    withoutProject: ['9999-t3'],
    statusUnclear: ['9999-t4'],
  })
})

const money = (id: string, projectId: string, more: object = {}) => ({
  id,
  projectId,
  origin: 'eu' as const,
  funder: 'EU',
  stage: 'granted' as const,
  ...more,
})

test('EU projects: money that was only applied for makes none, and unknown money is a group of its own', async () => {
  const found = await derive('ongoing-eu-projects', {
    project: ['1', '2', '3', '4'].map((n) =>
      project(`9999-p${n}`, { status: n === '4' ? 'idea' : 'ongoing' }),
    ),
    funding: [money('9999-m1', '9999-p1'), money('9999-m2', '9999-p2', { stage: 'applied' })],
  })
  expect(found).toMatchObject({
    value: 1,
    of: [1, null],
    isLowerBound: true,
    groups: { ongoing: ['9999-p1'], unclear: ['9999-p3'] },
  })
})

test('EU projects: money is added by fund and currency, to the hundredth, and only that of the year', async () => {
  const line = (id: string, amount: string | undefined, currency: string, grantedOn?: string) =>
    money(id, '9999-p1', {
      programmeId: 'prov-programmet',
      ...(amount && { amount: { amount, currency } }),
      ...(grantedOn && { grantedOn }),
    })
  const { sums } = await derive('ongoing-eu-projects', {
    programme: [
      {
        id: 'prov-programmet',
        municipalityCode: null,
        title: { sv: 'Prov' },
        fund: 'Provfonden',
        euFund: true,
      },
    ],
    project: [project('9999-p1', { status: 'ongoing' })],
    funding: [
      line('9999-m1', '33333.10', 'EUR', '2026-01-01'),
      line('9999-m2', '66666.20', 'EUR', '2026-12-31'),
      line('9999-m3', '500.00', 'SEK', '2026-03-01'),
      line('9999-m4', '700.00', 'SEK', '2025-12-31'),
      line('9999-m5', '900.00', 'SEK'),
    ],
  })
  expect(sums.map(({ year, fund, amount }) => [year, fund, amount])).toEqual([
    [2026, 'Provfonden', { amount: '99999.30', currency: 'EUR' }],
    [2026, 'Provfonden', { amount: '500.00', currency: 'SEK' }],
    [null, 'Provfonden', { amount: '900.00', currency: 'SEK' }],
  ])
})

test('EU projects: a project of which the EU pays nothing does not make a 0', async () => {
  const found = await derive('ongoing-eu-projects', {
    project: [project('9999-p1', { status: 'ongoing' })],
    funding: [money('9999-m1', '9999-p1', { origin: 'state' })],
  })
  expect(found).toMatchObject({ value: null, of: [null, null], groups: {} })
  expect(found.reason).toMatch(/^The register does not say enough .* all of the municipality’s projects\.$/)
})

test('applications: those without an answer are outside the share', async () => {
  const applied = (n: number, status: string, appliedOn = '2026-03-01') =>
    project(`9999-p${n}`, { status, appliedOn })
  const found = await derive('granted-applications', {
    project: [
      applied(1, 'granted'),
      applied(2, 'rejected'),
      applied(3, 'applied'),
      applied(4, 'finished', '2020-03-01'),
      project('9999-p5', { status: 'rejected' }),
    ],
  })
  expect(found).toMatchObject({
    value: 50,
    of: [1, 2],
    isLowerBound: false,
    groups: { granted: ['9999-p1'], rejected: ['9999-p2'], unanswered: ['9999-p3'] },
  })
})

test.each([
  ['a day of its own', { reportDueOn: '2026-04-30' }, 'inTime'],
  ['a day that it missed', { reportDueOn: '2026-02-28' }, 'late'],
  ['no day', {}, 'unclear'],
  ['no report, and a day to come', { status: 'finished', reportDueOn: '2026-12-31' }, 'notDue'],
  ['no report, and a day gone by', { status: 'finished', reportDueOn: '2026-10-31' }, 'late'],
  ['an end that may be of another year', { endDate: '2025/2026' }, 'endUnclear'],
])('closed projects: %s', async (_, more, group) => {
  const closed = { status: 'reported', endDate: '2026-01-31', lastReportedOn: '2026-03-31', ...more }
  const found = await derive('closed-projects-reported-in-time', { project: [project('9999-p1', closed)] })
  expect(found.groups).toEqual({ [group]: ['9999-p1'] })
  expect(found.value).toBe(group === 'inTime' ? 100 : group === 'late' ? 0 : null)
  expect(found.reason?.startsWith('It is too early to count.') ?? false).toBe(group === 'notDue')
})

test('closed projects: the share is of those whose report has come or was due', async () => {
  const closed = (n: number, reportDueOn: string, more: object = {}) =>
    project(`9999-p${n}`, { status: 'finished', endDate: '2026-01-31', reportDueOn, ...more })
  const reported = { status: 'reported', lastReportedOn: '2026-03-31' }
  const found = await derive('closed-projects-reported-in-time', {
    project: [closed(1, '2026-04-30', reported), closed(2, '2026-04-30'), closed(3, '2026-12-31')],
  })
  expect(found).toMatchObject({ value: 50, of: [1, 2], isLowerBound: false })
  expect(found.groups.notDue).toEqual(['9999-p3'])
})

test('closed projects: without a day of its own, the deadline of the rule applies', async () => {
  const found = await derive(
    'closed-projects-reported-in-time',
    {
      policy: [policy('adopted')],
      decisionRule: [rule('closing-report', { deadline: '06-30' })],
      project: [
        project('9999-p1', { status: 'reported', endDate: '2025-03', lastReportedOn: '2025-06-30' }),
        project('9999-p2', { status: 'reported', endDate: '2025-03', lastReportedOn: '2025-07-01' }),
        project('9999-p3', { status: 'reported', endDate: '2025-08', lastReportedOn: '2026-06-30' }),
      ],
    },
    2025,
  )
  expect(found.groups).toEqual({ inTime: ['9999-p1', '9999-p3'], late: ['9999-p2'] })
})

const role = (name: string, more: object = {}) => ({
  id: `9999-roll-${name}`,
  title: { sv: name },
  role: 'contact-person' as const,
  unitId: `9999-${name}`,
  ...more,
})

test('contact persons: filled, vacant and not known are separate groups, and other roles do not count', async () => {
  const batch: Small = {
    unit: units,
    contactRole: [
      role('a', { vacant: false }),
      role('b', { vacant: true }),
      role('c'),
      role('d', { role: 'coordinator', vacant: false }),
    ],
  }
  const found = await derive('units-with-contact-person', batch)
  expect(found).toMatchObject({
    of: [1, 3],
    isLowerBound: true,
    groups: { filled: ['9999-a'], vacant: ['9999-b'], unclear: ['9999-c'] },
  })
  expect(await derive('units-with-contact-person', batch, 2025)).toMatchObject({ value: null, groups: {} })
})

test('a unit that has ended needs no contact person and owes no plan', async () => {
  const [a, b, c, d] = units
  const unit = [
    a!,
    { ...b!, until: '2026-01-15' },
    { ...c!, until: '2025-12-31' },
    { ...d!, until: '2027-12-31' },
  ]
  const contactRole = [
    role('a', { vacant: false }),
    role('b', { vacant: true }),
    role('d', { vacant: false }),
  ]
  expect(await derive('units-with-contact-person', { unit, contactRole })).toMatchObject({
    of: [2, 2],
    groups: { filled: ['9999-a', '9999-d'] },
  })
  const bound = { policy: [policy('adopted')], decisionRule: [rule('operating-plan', { unitId: '9999-c' })] }
  const report = [
    plan('a', { submittedOn: '2026-01-20', describesInternationalWork: true }),
    plan('b'),
    plan('d'),
  ]
  expect(await derive(UNITS, { ...bound, unit, report })).toMatchObject({
    of: [1, 2],
    groups: { described: ['9999-a'], overdue: ['9999-d'] },
  })
})

test('a contact person that nobody knows of is no zero', async () => {
  expect(await derive('units-with-contact-person', { unit: units, contactRole: [role('a')] })).toMatchObject({
    value: null,
    of: [null, null],
    groups: { unclear: ['9999-a'] },
  })
})
