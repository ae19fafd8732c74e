import { describe, expect, test } from 'vitest'
import { projectStatuses } from '../../db/resources/project.ts'
import { exempelby } from '../helpers/seed.ts'

const TODAY = '2026-11-21'
const projects = exempelby.project ?? []
const fundings = exempelby.funding ?? []
const partners = exempelby.partner ?? []
const decisions = exempelby.decision ?? []
const withStatus = (...statuses: string[]) => projects.filter((p) => statuses.includes(p.status!))
const applied = withStatus('applied', 'granted', 'rejected', 'ongoing', 'finished', 'reported')
const started = withStatus('ongoing', 'finished', 'reported')
/** A day, a month or nothing, as a day that compares. */
const day = (date: (typeof projects)[number]['startDate']) =>
  (typeof date === 'object' ? date?.edtf : date)?.padEnd(10, '-01')
const distinct = (values: readonly unknown[]) => [...new Set(values)]

test('44 projects over all statuses, most of them ongoing, finished or reported', () => {
  expect(projects.length).toBe(44)
  expect(distinct(projects.map((p) => p.status)).sort()).toEqual(Object.keys(projectStatuses).sort())
  expect(started.length).toBeGreaterThan(projects.length / 2)
})

test('at least six programmes and eighteen countries; 1–6 partners each; every partner is used', () => {
  const programmes = distinct(projects.map((p) => p.programmeId ?? null))
  expect(programmes.length).toBeGreaterThanOrEqual(7)
  for (const id of ['erasmus-plus-2014-2020', 'icld-kommunalt-partnerskap', null])
    expect(programmes).toContain(id)
  const used = distinct(projects.flatMap((p) => p.partnerIds ?? []))
  expect(partners.filter((p) => !used.includes(p.id)).map((p) => p.id)).toEqual([])
  const countries = distinct(partners.map((p) => p.country))
  expect(countries.length).toBeGreaterThanOrEqual(18)
  expect(countries).toEqual(expect.arrayContaining(['KE', 'ZA', 'PH', 'GE', 'CA']))
  expect(projects.filter((p) => !p.partnerIds?.length || p.partnerIds.length > 6)).toEqual([])
  expect(partners.filter((p) => p.longitude == null).length).toBe(2)
})

test('the lead partner is one of the partners', () => {
  const strangers = projects.filter((p) => p.leadPartnerId && !p.partnerIds?.includes(p.leadPartnerId))
  expect(strangers.map((p) => p.id)).toEqual([])
})

describe('money', () => {
  test.each(projects.map((p) => [p.id, p] as const))(
    'the sources of %s add up to its budget',
    (id, project) => {
      const lines = fundings.filter((line) => line.projectId === id)
      if (!project.budget) return expect([project.status, lines]).toEqual(['idea', []])
      expect(distinct(lines.map((line) => line.amount?.currency))).toEqual([project.budget.currency])
      const cents = (amount: string) => Math.round(Number(amount) * 100)
      const sum = lines.reduce((total, line) => total + cents(line.amount!.amount), 0)
      expect(sum).toBe(cents(project.budget.amount))
    },
  )

  test('money of a programme is the project’s own programme; EU money never comes without one', () => {
    const programmeOf = new Map(projects.map((p) => [p.id, p.programmeId ?? null]))
    const wrong = fundings.filter(
      (line) =>
        (line.origin === 'eu' && !line.programmeId) ||
        (line.programmeId && line.programmeId !== programmeOf.get(line.projectId)),
    )
    expect(wrong.map((line) => line.id)).toEqual([])
    const withoutMoney = projects.filter(
      (p) => p.programmeId && !fundings.some((l) => l.projectId === p.id && l.programmeId === p.programmeId),
    )
    expect(withoutMoney.map((p) => p.id)).toEqual([])
  })

  test('money is granted on the day the project got its answer', () => {
    const answered = new Map(projects.map((p) => [p.id, p.answeredOn]))
    const outside = fundings.filter((l) => l.origin !== 'own' && ['granted', 'paid'].includes(l.stage))
    expect(outside.length).toBeGreaterThan(30)
    expect(outside.filter((l) => l.grantedOn !== answered.get(l.projectId)).map((l) => l.id)).toEqual([])
    expect(fundings.filter((l) => ['planned', 'applied'].includes(l.stage) && l.grantedOn)).toEqual([])
  })
})

describe('decisions and dates', () => {
  test('the executive board approved every application before it was sent', () => {
    for (const { id, title, approvalDecisionId, appliedOn } of applied) {
      const approval = decisions.find((d) => d.id === approvalDecisionId)
      expect([id, approval?.body, approval?.verb]).toEqual([id, 'Kommunstyrelsen', 'approves'])
      expect(approval!.title.sv).toContain(title.sv)
      expect(day(approval!.date)! <= appliedOn!, `${id}: approved before applied`).toBe(true)
    }
    expect(withStatus('approved').every((p) => p.approvalDecisionId && !p.appliedOn)).toBe(true)
    expect(withStatus('idea', 'funding-explored').every((p) => !p.approvalDecisionId && !p.appliedOn)).toBe(
      true,
    )
  })

  test('applied, answered, started and ended follow one another and today', () => {
    for (const p of projects) {
      const steps = [p.appliedOn, p.answeredOn, day(p.startDate), day(p.endDate)].filter((d) => d != null)
      expect([p.id, steps]).toEqual([p.id, [...steps].sort()])
      expect(
        steps.every((d) => d <= TODAY),
        `${p.id} is in the past`,
      ).toBe(true)
      if (p.plannedEnd) expect([p.id, p.plannedStart! < p.plannedEnd]).toEqual([p.id, true])
    }
    expect(withStatus('applied').filter((p) => p.answeredOn)).toEqual([])
    expect(applied.filter((p) => p.status !== 'applied' && !p.answeredOn)).toEqual([])
    expect(started.filter((p) => !p.startDate)).toEqual([])
    expect(withStatus('ongoing').filter((p) => p.endDate)).toEqual([])
    expect(withStatus('finished', 'reported').filter((p) => !p.endDate)).toEqual([])
    expect(withStatus('granted').filter((p) => p.plannedStart! <= TODAY || p.startDate)).toEqual([])
  })

  test('the project started within the period of its programme', () => {
    const old = projects.filter((p) => p.programmeId === 'erasmus-plus-2014-2020')
    expect(old.length).toBeGreaterThan(3)
    expect(old.filter((p) => p.appliedOn! < '2014' || p.appliedOn! > '2020-12-31')).toEqual([])
    const now = projects.filter((p) => p.programmeId?.endsWith('2021-2027') && p.appliedOn)
    expect(now.filter((p) => p.appliedOn! < '2021')).toEqual([])
  })

  test('a reported project has reported after its end; some finished ones are late, some not yet due', () => {
    const early = withStatus('reported').filter((p) => p.lastReportedOn! < day(p.endDate)!)
    expect(early.map((p) => p.id)).toEqual([])
    const late = withStatus('finished').filter((p) => p.reportDueOn! < TODAY)
    expect(late.map((p) => p.id).sort()).toEqual([
      '9999-grona-skolgardar',
      '9999-matematik-i-skogen',
      '9999-seniorerna-lar-ut',
    ])
    expect(withStatus('finished').length).toBeGreaterThan(late.length)
  })
})

test('need, aim and expected benefit from the application on; result, lessons and evaluation at the end', () => {
  expect(applied.filter((p) => !p.summary || !p.need || !p.aim || !p.expectedBenefit)).toEqual([])
  const ended = withStatus('finished', 'reported')
  expect(ended.filter((p) => !p.result || !p.lessons || !p.evaluation).map((p) => p.id)).toEqual([])
  expect(projects.filter((p) => p.result && !ended.includes(p))).toEqual([])
})

test('summaries vary in length, and one of over 400 characters never names its title', () => {
  const lengths = projects.map((p) => p.summary?.sv.length ?? 0)
  expect([Math.min(...lengths) < 90, Math.max(...lengths) >= 400]).toEqual([true, true])
  const long = projects.filter((p) => p.summary!.sv.length >= 400 && p.summary!.en!.length >= 400)
  expect(long.map((p) => p.id)).toEqual(['9999-bavern-som-vattenbyggare'])
  expect(long[0]!.summary!.sv).not.toContain(long[0]!.title.sv)
})
