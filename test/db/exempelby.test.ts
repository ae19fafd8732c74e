import { describe, expect, test } from 'vitest'
import { resources } from '../../db/resources/index.ts'
import { exempelby } from '../helpers/seed.ts'

type Name = keyof typeof exempelby & keyof typeof resources
const all = <N extends Name>(name: N) => exempelby[name] ?? []
const every = (Object.keys(exempelby) as Name[]).flatMap((name) =>
  all(name).map((record) => ({ name, record: record as unknown as Record<string, unknown> })),
)
/** The six committees and two companies that hand in a plan and a report each year. */
const reportingUnits = all('unit')
  .filter(({ kind }) => kind === 'committee' || kind === 'company')
  .map(({ id }) => id)
const choicesOf = (field: unknown) => Object.keys((field as { choices: object }).choices).sort()
const distinct = (values: readonly unknown[]) => [...new Set(values.filter((value) => value != null))].sort()

test('Exempelby is fictional and says so, in the municipality and in the source of every record', () => {
  expect(all('municipality').map((m) => [m.id, m.fictional])).toEqual([['9999', true]])
  expect(all('source').map((s) => [s.id, s.kind])).toEqual([['exempelby-fiktion', 'fiction']])
  const marks = every.map(({ record }) => [record.municipalityCode, record.sources])
  expect(distinct(marks.map((mark) => JSON.stringify(mark)))).toEqual([
    '["9999",[{"sourceId":"exempelby-fiktion"}]]',
  ])
})

test('every text is written in Swedish and in English, and the two differ', () => {
  const texts = every.flatMap(({ name, record }) =>
    Object.entries(record)
      .filter(([field]) => resources[name].fields[field as 'id']?.kind === ('languageMap' as string))
      .filter(([, value]) => value !== null)
      .map(([field, value]) => ({ at: `${name} ${String(record.id)} ${field}`, ...(value as object) })),
  ) as { at: string; sv: string; en?: string }[]
  expect(texts.length).toBeGreaterThan(500)
  expect(texts.filter(({ sv, en }) => !sv?.trim() || !en?.trim()).map(({ at }) => at)).toEqual([])
  const same = texts.filter(({ sv, en }) => sv === en && sv !== 'Exempelby').map(({ at }) => at)
  expect(same).toEqual([])
})

test('no text is used for two projects: nothing is filler', () => {
  const fields = [
    'title',
    'summary',
    'need',
    'aim',
    'expectedBenefit',
    'result',
    'lessons',
    'evaluation',
  ] as const
  const texts = all('project').flatMap((p) => fields.map((field) => p[field]?.sv).filter(Boolean))
  expect(texts.length).toBe(distinct(texts).length)
})

test('mailboxes are functions at exempelby.example, and one role is vacant', () => {
  const mailboxes = all('contactRole').map((role) => role.mailbox)
  expect(mailboxes.filter((box) => box && !/^[a-z]+@exempelby\.example$/.test(box))).toEqual([])
  expect(
    all('contactRole')
      .filter((role) => role.vacant)
      .map((role) => role.unitId),
  ).toEqual(['9999-miljo-och-byggnadsnamnden'])
})

describe('twin towns and activities', () => {
  test('twelve relations of every kind and status; only Zrazkove has no place on the map', () => {
    const towns = all('twinTown')
    expect(towns.length).toBe(12)
    expect(distinct(towns.map((t) => t.kind))).toEqual(choicesOf(resources.twinTown.fields.kind))
    expect(distinct(towns.map((t) => t.status))).toEqual(choicesOf(resources.twinTown.fields.status))
    expect(towns.filter((t) => t.longitude == null).map((t) => t.id)).toEqual(['9999-zrazkove'])
    expect(towns.map((t) => t.since)).toContainEqual({ edtf: '198X' })
    expect(towns.filter((t) => !t.startDecisionId)).toEqual([])
  })

  test('an ended or ending relation names the decision that ends it; a planned one refers to a proposal', () => {
    const decision = (id: string | null | undefined) => all('decision').find((d) => d.id === id)
    for (const town of all('twinTown')) {
      const gone = ['ended', 'ending', 'merged'].includes(town.status!)
      expect([town.id, decision(town.endDecisionId)?.verb]).toEqual([town.id, gone ? 'ends' : undefined])
      const expected = town.status === 'planned' ? 'proposal' : 'decided'
      expect([town.id, decision(town.startDecisionId)?.status]).toEqual([town.id, expected])
    }
  })

  test('fifteen activities of all types, some without a known number of participants', () => {
    const activities = all('activity')
    expect(activities.length).toBe(15)
    expect(distinct(activities.map((a) => a.type))).toEqual(choicesOf(resources.activity.fields.type))
    expect(activities.some((a) => a.participants == null)).toBe(true)
  })
})

describe('plans and reports', () => {
  test('each of eight units owes a plan and a report for 2023–2025; some came late, some never', () => {
    expect(reportingUnits).toHaveLength(8)
    for (const kind of ['plan', 'operations-report'] as const)
      for (const year of [2023, 2024, 2025]) {
        const due = all('report').filter((r) => r.kind === kind && r.year === year)
        expect(due.map((r) => r.unitId).sort()).toEqual(reportingUnits.toSorted())
      }
    const past = all('report').filter((r) => r.dueOn! < '2026-11-21')
    const late = past.filter((r) => r.submittedOn && r.submittedOn > r.dueOn!)
    const missing = past.filter((r) => !r.submittedOn)
    expect([late.length, missing.length].every((n) => n > 3 && n < past.length / 4)).toBe(true)
  })

  test('a unit without a plan was not counted as having measured one', () => {
    const noPlan = all('measurement').filter((m) => m.unitId && m.value == null)
    for (const { unitId, period } of noPlan) {
      const plan = all('report').find(
        (r) => r.kind === 'plan' && r.unitId === unitId && String(r.year) === period,
      )
      expect([unitId, period, plan?.submittedOn]).toEqual([unitId, period, null])
    }
    expect(noPlan.length).toBe(2)
  })

  test('two action plans of five actions, the first evaluated and the second adopted', () => {
    expect(all('actionPlan').map((p) => p.status)).toEqual(['evaluated', 'adopted'])
    const count = (id: string) => all('action').filter((a) => a.actionPlanId === id).length
    expect(all('actionPlan').map((p) => count(p.id))).toEqual([5, 5])
  })
})
