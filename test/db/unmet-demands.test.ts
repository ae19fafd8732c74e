import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { demandChecks } from '../../db/resources/unmet-demands.ts'
import { boundResources } from '../../db/checks/demands.ts'
import { openNode } from '../../db/connection/open-node.ts'
import type { Database } from '../../db/database.ts'
import { mergeBatches } from '../../db/import/batch.ts'
import { importable } from '../../db/import/exported-record.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { allResources, type Batch } from '../../db/resources/index.ts'
import { project as projects } from '../../db/resources/project.ts'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { validate } from '../../db/schema/validate.ts'
import { municipality, project, rule, town } from '../helpers/bound-municipality.ts'
import { seed } from '../helpers/seed.ts'

const unapproved = { ...project, approvalDecisionId: null }

/** A function that makes one release after the other. */
function releases(db: Database) {
  let day = 10
  return async (batch: Batch) => {
    const result = await importRelease(db, batch, {
      wholeRegister: true,
      publishedAt: `2026-11-${day++}T00:00:00.000Z`,
    })
    expect(result.issues).toEqual([])
    return result
  }
}

/** The documents of all versions of a record, the oldest first. */
const versions = async (db: Database, name: string, id: string) =>
  (
    await db
      .selectFrom(name as 'project')
      .select(['fromRelease', 'doc'])
      .where('id', '=', id)
      .orderBy('version')
      .execute()
  ).map(({ fromRelease, doc }) => ({ fromRelease, ...JSON.parse(doc) }))

const checksIn = ({ unmetDemands }: { unmetDemands: readonly { check: string; ruleId: string }[] | null }) =>
  unmetDemands?.map(({ check, ruleId }) => `${check} ${ruleId}`)

test('a record shows what a rule demands and it lacks: rule, check and a sentence', async () => {
  const { db } = openNode(':memory:')
  await releases(db)(mergeBatches(municipality, { project: [unapproved] }))
  const [document] = await versions(db, 'project', project.id)
  expect(document.unmetDemands).toEqual([
    {
      field: 'approvalDecisionId',
      check: 'missing',
      certain: true,
      ruleId: '0199-regel-ansokan',
      ruleName: expect.objectContaining({ sv: 'Projektansökan: Organet godkänner' }),
      message: {
        sv: 'Beslut om att godkänna ansökan saknas i registret.',
        en: 'A decision to approve the application is not in the register.',
      },
    },
  ])
  expect(Object.keys(demandChecks)).toContain(document.unmetDemands[0].check)
})

test('an uncertain case says what is not stated', async () => {
  const { db } = openNode(':memory:')
  await releases(db)(
    mergeBatches(municipality, {
      project: [
        { ...unapproved, appliedOn: null },
        { ...project, id: '0199-samma', approvalDecisionId: '0199-samma-ar' },
      ],
    }),
  )
  const [unknownDay] = await versions(db, 'project', project.id)
  const [sameYear] = await versions(db, 'project', '0199-samma')
  expect(unknownDay.unmetDemands[0]).toMatchObject({
    certain: false,
    message: {
      sv: 'Beslut om att godkänna ansökan saknas i registret. Det framgår inte om regeln gällde då.',
    },
  })
  expect(sameYear.unmetDemands[0]).toMatchObject({
    certain: false,
    message: { sv: 'Det framgår inte om beslutet kom först.' },
  })
})

test('a record that has what is demanded, and one that no rule is about, have an empty list', async () => {
  const { db } = openNode(':memory:')
  await releases(db)(
    mergeBatches(municipality, { project: [project], twinTown: [{ ...town, status: 'planned' }] }),
  )
  expect((await versions(db, 'project', project.id))[0].unmetDemands).toEqual([])
  expect((await versions(db, 'twinTown', town.id))[0].unmetDemands).toEqual([])
})

test('another rule, policy or decision rewrites the records that it is about, in the same release', async () => {
  const { db } = openNode(':memory:')
  const load = releases(db)
  await load(mergeBatches(municipality, { project: [project] }))
  const [policy] = municipality.policy!
  const [inTime] = municipality.decision!
  const steps: readonly (readonly [Batch, readonly string[]])[] = [
    [{ decision: [{ ...inTime!, date: '2020-06-01' }] }, ['late 0199-regel-ansokan']],
    [{ policy: [{ ...policy!, status: 'proposed' }] }, []],
    [{ policy: [{ ...policy!, status: 'adopted' }] }, ['late 0199-regel-ansokan']],
    [
      {
        decisionRule: [{ ...rule('ansokan', 'project-application', 'approves', '0199-ks'), force: 'should' }],
      },
      [],
    ],
  ]
  for (const [i, [batch, expected]] of steps.entries()) {
    const { release, changes, counts } = await load(batch)
    const all = await versions(db, 'project', project.id)
    expect(checksIn(all.at(-1)), JSON.stringify(batch)).toEqual(expected)
    expect(all.at(-1).fromRelease).toBe(release)
    expect(all).toHaveLength(i + 2)
    // As with an embedded record: the document is new, and nobody has edited the project.
    expect(changes.map(({ resource }) => resource.name)).toEqual(Object.keys(batch))
    expect(counts.project).toEqual({ added: 0, changed: 1, closed: 0 })
  }
  // Every version keeps what was so in its release.
  expect((await versions(db, 'project', project.id)).map(checksIn)).toEqual([
    [],
    ...steps.map(([, expected]) => expected),
  ])
})

test('the same data again make no release', async () => {
  const { db } = openNode(':memory:')
  const load = releases(db)
  const batch = mergeBatches(municipality, { project: [unapproved] })
  expect((await load(batch)).release).toBe(1)
  expect((await load(batch)).release).toBeNull()
})

test('versions from before it was derived say null, and the next import derives it', async () => {
  const { db, sqlite } = openNode(':memory:')
  const load = releases(db)
  await load(mergeBatches(municipality, { project: [unapproved], twinTown: [{ ...town, since: '2012' }] }))
  for (const { name } of boundResources)
    sqlite.exec(`UPDATE "${name}" SET doc = json_remove(doc, '$.unmetDemands')`)
  const script = new URL('../../db/migrations/0018_unmet_demands.sql', import.meta.url)
  sqlite.exec(readFileSync(script, 'utf8'))
  expect((await versions(db, 'project', project.id))[0].unmetDemands).toBeNull()
  const { release, changes } = await load({ project: [unapproved] })
  expect(changes).toEqual([])
  expect((await versions(db, 'project', project.id)).map(checksIn)).toEqual([
    undefined,
    ['missing 0199-regel-ansokan'],
  ])
  const { note } = await db
    .selectFrom('release')
    .select('note')
    .where('id', '=', release!)
    .executeTakeFirstOrThrow()
  expect(note).toBe('Det som registret själv räknar fram')
})

test('nobody can state it: an exported one is left out, any other is an error', async () => {
  const record = { ...project, unmetDemands: [] }
  expect(importable(projects as unknown as Resource, { ...record, fictional: true })).not.toHaveProperty(
    'unmetDemands',
  )
  const { issues } = validate(projects as unknown as Resource, record, '#1') as {
    issues: { field: string }[]
  }
  expect(issues.map(({ field }) => field)).toEqual(['unmetDemands'])
})

test('exactly the resources that rules demand something of have it, in tables as a column to read', () => {
  const withIt = allResources.filter(({ fields }) => fields.unmetDemands)
  expect(withIt).toEqual(boundResources)
  for (const resource of withIt)
    expect(flatColumns(resource).find(({ name }) => name === 'unmetDemands')).toMatchObject({
      readOnly: true,
      type: 'json',
    })
})

test('Exempelby has what its rules demand; Tyresö’s guidelines are a proposal and demand nothing', async () => {
  const { db } = openNode(':memory:')
  await releases(db)(seed)
  for (const { name } of boundResources) {
    const rows = await db
      .selectFrom(name as 'project')
      .select('doc')
      .execute()
    const lacking = rows
      .map(({ doc }) => JSON.parse(doc))
      .filter(({ unmetDemands }) => unmetDemands.length > 0)
    expect(lacking.filter(({ municipalityCode }) => /9999|0138/.test(municipalityCode))).toEqual([])
    if (name === 'twinTown') expect(lacking.map(({ id }) => id)).toContain('0764-turnov')
  }
})
