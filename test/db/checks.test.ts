import { describe, expect, test } from 'vitest'
import { checks } from '../../db/checks/finding.ts'
import { checkedResources, findings } from '../../db/checks/index.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { findingLines } from '../../db/import/report.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { mergeBatches } from '../../db/import/batch.ts'
import type { Batch } from '../../db/resources/index.ts'
import { decision, municipality, own, project, rule, town } from '../helpers/bound-municipality.ts'
import { seed } from '../helpers/seed.ts'

const TODAY = '2026-11-30'

/** What an import of a batch finds, as "check resource/id field", unsure ones with "?". */
async function found(batch: Batch, standing: Batch = municipality): Promise<string[]> {
  const { db } = openNode(':memory:')
  const result = await importRelease(db, mergeBatches(standing, batch), {
    wholeRegister: true,
    publishedAt: '2026-11-30T00:00:00.000Z',
  })
  expect(result.issues).toEqual([])
  expect(result.release, 'nothing of it keeps a record from being published').toBe(1)
  await db.destroy()
  return result.findings.map(
    ({ check, resource, id, field, certain }) => `${check}${certain ? '' : '?'} ${resource}/${id} ${field}`,
  )
}

describe('a project applied for', () => {
  test('as the rules say has no finding', async () => {
    expect(await found({ project: [project] })).toEqual([])
  })

  test.each([
    ['without an approval', { approvalDecisionId: null }, 'missing project/0199-projekt approvalDecisionId'],
    [
      'approved too late',
      { approvalDecisionId: '0199-for-sent' },
      'late project/0199-projekt approvalDecisionId',
    ],
    [
      'with a proposal alone',
      { approvalDecisionId: '0199-forslag' },
      'proposed project/0199-projekt approvalDecisionId',
    ],
    [
      'approved by another body',
      { approvalDecisionId: '0199-namnd' },
      'other-body project/0199-projekt approvalDecisionId',
    ],
    [
      'without a signature',
      { applicationSignatory: null },
      'missing project/0199-projekt applicationSignatory',
    ],
    [
      'without having looked for funding',
      { fundingExplored: false },
      'missing project/0199-projekt fundingExplored',
    ],
    [
      'approved in the same year',
      { approvalDecisionId: '0199-samma-ar' },
      'late? project/0199-projekt approvalDecisionId',
    ],
    [
      'on an unknown day',
      { approvalDecisionId: null, appliedOn: null },
      'missing? project/0199-projekt approvalDecisionId',
    ],
  ])('%s', async (_, change, expected) => {
    expect(await found({ project: [{ ...project, ...change }] })).toEqual([expected])
  })

  test.each([
    ['before the policy', { appliedOn: '2009-05-04', approvalDecisionId: null, applicationSignatory: null }],
    ['not yet', { status: 'idea' as const, appliedOn: null, approvalDecisionId: null }],
    ['in an unknown state', { status: null, appliedOn: null, approvalDecisionId: null }],
  ])('%s is not bound', async (_, change) => {
    expect(await found({ project: [{ ...project, ...change }] })).toEqual([])
  })

  test.each([
    ['is not bound by a replaced policy', 'replaced', []],
    ['is not bound by a proposed policy', 'proposed', []],
    [
      'may be bound by a policy of which it is not known whether it was adopted',
      null,
      ['missing? project/0199-projekt approvalDecisionId'],
    ],
  ] as const)('%s', async (_, status, expected) => {
    const [policy] = municipality.policy!
    const standing = { ...municipality, policy: [{ ...policy!, status }] }
    expect(await found({ project: [{ ...project, approvalDecisionId: null }] }, standing)).toEqual(expected)
  })
})

describe('a twin town', () => {
  test('begun or ended without its decision', async () => {
    expect(
      await found({ twinTown: [{ ...town, status: 'ended', since: '2012', until: '2020-05' }] }),
    ).toEqual(['missing twinTown/0199-ort startDecisionId', 'missing twinTown/0199-ort endDecisionId'])
  })

  test('that is planned, older than the rule, or another kind of relation is not bound', async () => {
    for (const change of [
      { status: 'planned' as const },
      { status: 'active' as const, since: '1978' },
      { status: 'active' as const, since: '2012', kind: 'exchange' as const },
    ])
      expect(await found({ twinTown: [{ ...town, ...change }] })).toEqual([])
  })
})

test('rules that contradict each other name each other', async () => {
  expect(await found({ decisionRule: [rule('annan', 'twin-town-start', 'decides', '0199-ks')] })).toEqual([
    'contradiction decisionRule/0199-regel-vanort unitId',
    'contradiction decisionRule/0199-regel-annan unitId',
  ])
})

test('a rule that is only proposed contradicts another proposed one, not one that applies', async () => {
  const proposed = { ...own, id: '0199-forslaget', title: { sv: 'Ny policy' }, status: 'proposed' as const }
  const other = (id: string, unitId: string) => ({
    ...rule(id, 'twin-town-start', 'decides', unitId),
    policyId: proposed.id,
  })
  expect(await found({ policy: [proposed], decisionRule: [other('ny', '0199-ks')] })).toEqual([])
  expect(
    await found({ policy: [proposed], decisionRule: [other('ny', '0199-ks'), other('ny-2', '0199-kf')] }),
  ).toEqual([
    'contradiction decisionRule/0199-regel-ny unitId',
    'contradiction decisionRule/0199-regel-ny-2 unitId',
  ])
})

test('reports handed in on a day to come, or about years in which their unit did not exist', async () => {
  const one = { ...own, kind: 'plan' as const, unitId: '0199-namnd' }
  expect(
    await found({
      report: [
        { ...one, id: '0199-r1', unitId: '0199-ks', year: 2025, submittedOn: '2026-12-01' },
        { ...one, id: '0199-r2', unitId: '0199-ks', year: 2025, submittedOn: '2026-11-29' },
        { ...one, id: '0199-r3', year: 1850, submittedOn: '1850-01-30' },
        { ...one, id: '0199-r4', year: 2023 },
        { ...one, id: '0199-r5', year: 2015, submittedOn: '2014-12-01' },
        { ...one, id: '0199-r6', year: 2022, submittedOn: '2022-01-31' },
      ],
    }),
  ).toEqual([
    'in-the-future report/0199-r1 submittedOn',
    'unit-did-not-exist report/0199-r3 year',
    'unit-did-not-exist report/0199-r4 year',
  ])
})

test('decisions and reports of units that did not exist, and years that are not over', async () => {
  expect(
    await found({
      decision: [
        { ...decision('fore', '2014-12-31'), bodyUnitId: '0199-namnd' },
        { ...decision('efter', '2022-07-01'), bodyUnitId: '0199-namnd' },
        { ...decision('under', '2022-06-30'), bodyUnitId: '0199-namnd' },
      ],
      report: [
        { ...own, id: '0199-r1', kind: 'plan', unitId: '0199-namnd', year: 2023, dueOn: '2023-01-31' },
        {
          ...own,
          id: '0199-r2',
          kind: 'annual-report',
          unitId: '0199-ks',
          year: 2026,
          submittedOn: '2026-10-01',
        },
        {
          ...own,
          id: '0199-r3',
          kind: 'annual-report',
          unitId: '0199-ks',
          year: 2025,
          submittedOn: '2026-02-01',
        },
        { ...own, id: '0199-r4', kind: 'plan', unitId: '0199-ks', year: 2027, submittedOn: '2026-10-01' },
      ],
    }),
  ).toEqual([
    'unit-did-not-exist decision/0199-fore date',
    'unit-did-not-exist decision/0199-efter date',
    'unit-did-not-exist report/0199-r1 dueOn',
    'year-not-over report/0199-r2 year',
  ])
})

test('the import tells what is certain, with the rule and the remedy, and only of what it changes', async () => {
  const { db } = openNode(':memory:')
  const load = (batch: Batch, day: string) =>
    importRelease(db, batch, { wholeRegister: true, publishedAt: `2026-11-${day}T00:00:00.000Z` })
  const batch = mergeBatches(municipality, { project: [{ ...project, approvalDecisionId: null }] })
  const { findings: all } = await load(batch, '28')
  expect(findingLines(all, (issue) => issue, 'sv')).toEqual([
    'Att kontrollera mot kommunens egna regler (1 st):',
    '  Internationella projekt › 0199-projekt › approvalDecisionId: Godkännande av ansökan saknas i registret, men regeln 0199-regel-ansokan säger ”Projektansökan: Organet godkänner”. Fyll i Godkännande av ansökan, eller låt fältet vara tomt om det inte är känt.',
  ])
  expect((await load({ twinTown: [{ ...town, status: 'planned' }] }, '29')).findings).toEqual([])
  expect(
    (
      await load(
        {
          decisionRule: [
            { ...rule('ansokan', 'project-application', 'approves', '0199-ks'), wording: { sv: 'Ny.' } },
          ],
        },
        '30',
      )
    ).findings,
  ).toHaveLength(1)
})

test('an import lists what is not certain below what is, in the order of the file', async () => {
  const { db } = openNode(':memory:')
  const load = (batch: Batch, day: string) =>
    importRelease(db, batch, { wholeRegister: false, publishedAt: `2026-11-${day}T00:00:00.000Z` })
  await load(
    mergeBatches(municipality, { project: ['a', 'b', 'c'].map((id) => ({ ...project, id: `0199-${id}` })) }),
    '28',
  )
  const { findings: all } = await load(
    {
      project: [
        { ...project, id: '0199-c', appliedOn: null, approvalDecisionId: null },
        { ...project, id: '0199-b', applicationSignatory: null },
        { ...project, id: '0199-a', appliedOn: null, approvalDecisionId: null },
      ],
    },
    '29',
  )
  const placesOf = (language: 'sv' | 'en') =>
    findingLines(all, (issue) => issue, language).map((line) =>
      line.startsWith(' ') ? line.split(':')[0]!.split(' › ').slice(1).join(' ') : line,
    )
  expect(placesOf('sv')).toEqual([
    'Att kontrollera mot kommunens egna regler (1 st):',
    '0199-b applicationSignatory',
    'Kan behöva kontrolleras, för det framgår inte om regeln gällde eller vad som kom först (2 st):',
    '0199-c approvalDecisionId',
    '0199-a approvalDecisionId',
  ])
  expect(placesOf('en')[2]).toBe(
    'May need to be checked, since it is not stated whether the rule applied or what came first (2):',
  )
})

test('an application from Alvesta without a signatory is told of, though its policy has no known start', async () => {
  const { db } = openNode(':memory:')
  await importRelease(db, seed, { wholeRegister: true, publishedAt: '2026-11-28T00:00:00.000Z' })
  const { findings: all } = await importRelease(
    db,
    {
      project: [
        {
          ...project,
          id: '0764-erasmus',
          municipalityCode: '0764',
          sources: seed.policy!.find(({ id }) => id === '0764-policy')!.sources!,
          approvalDecisionId: null,
          applicationSignatory: null,
        },
      ],
    },
    { wholeRegister: false, publishedAt: '2026-11-29T00:00:00.000Z' },
  )
  const [heading, ...lines] = findingLines(all, (issue) => issue, 'sv')
  expect(heading).toMatch(/^Kan behöva kontrolleras, för det framgår inte om regeln gällde/)
  expect(lines.join()).toContain('0764-erasmus › applicationSignatory: ')
})

test('the project’s own data: what the five policies demand and the register lacks', async () => {
  const { db } = openNode(':memory:')
  const { findings: all } = await importRelease(db, seed, {
    wholeRegister: true,
    publishedAt: '2026-11-30T00:00:00.000Z',
  })
  expect(all.filter(({ id }) => id.startsWith('9999')).map(({ message }) => message.sv)).toEqual([])
  // Tyresö's guidelines are a proposal, which binds nobody; the others do not say when they were adopted, or what came first.
  expect(all.filter(({ certain }) => certain)).toEqual([])
  expect(all.map(({ id }) => id).filter((id) => id.startsWith('0138'))).toEqual([])
  expect(all.length).toBeGreaterThan(0)
})

test('a check without records finds nothing, and every check has a name in both languages', () => {
  expect(findings(new Map(), TODAY)).toEqual([])
  expect(new Set(checkedResources.map(({ name }) => name)).size).toBe(checkedResources.length)
  for (const { sv, en } of Object.values(checks)) expect(sv).not.toBe(en)
})
