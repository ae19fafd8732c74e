import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { mergeBatches } from '../../db/import/batch.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { allResources, type Batch } from '../../db/resources/index.ts'
import { documentFields, inProposal } from '../../db/schema/proposal.ts'
import { seed } from '../helpers/seed.ts'

/** The resources whose records say what applies to their document. */
const fromDocuments = allResources.filter((resource) => documentFields(resource).length > 0)

const document = { kind: 'policy-document', publisher: 'Prov' } as const
const page = [{ sourceId: 'sida' }]
const base: Batch = {
  source: [
    { ...document, id: 'forslaget', title: 'Förslaget' },
    { ...document, id: 'policyn', title: 'Policyn' },
    { id: 'sida', title: 'En sida', publisher: 'Prov', kind: 'web-page' },
  ],
  municipality: [
    { id: '0199', municipalityCode: '0199', name: 'Prov', county: 'Provlän', fictional: true, sources: page },
  ],
}
/** A new proposal, which refers to the policy that it would replace. */
const policies = (status: 'proposed' | 'adopted' | null): NonNullable<Batch['policy']> => [
  {
    id: '0199-ny',
    municipalityCode: '0199',
    title: { sv: 'Ny policy' },
    status,
    sources: [{ sourceId: 'forslaget' }, { sourceId: 'policyn' }],
  },
  {
    id: '0199-gammal',
    municipalityCode: '0199',
    title: { sv: 'Gällande policy' },
    status: 'adopted',
    sources: [{ sourceId: 'policyn' }, ...page],
  },
]
const role = (id: string, ...sources: string[]): NonNullable<Batch['contactRole']>[number] => ({
  id: `0199-${id}`,
  municipalityCode: '0199',
  title: { sv: id },
  role: 'coordinator',
  sources: sources.map((sourceId) => ({ sourceId })),
})
const roles = [
  role('nyss', 'forslaget'),
  role('nu', 'policyn'),
  role('sidan', 'sida'),
  role('bada', 'forslaget', 'sida'),
  role('tva-dokument', 'forslaget', 'policyn'),
]

async function release(db: Parameters<typeof importRelease>[0], batch: Batch, day: number) {
  const options = { wholeRegister: true, publishedAt: `2026-11-${day}T00:00:00.000Z` }
  const result = await importRelease(db, batch, options)
  expect(result.issues).toEqual([])
  return result
}

async function statuses(db: Parameters<typeof importRelease>[0]) {
  const rows = await db.selectFrom('contactRole').select('doc').where('untilRelease', 'is', null).execute()
  return Object.fromEntries(
    rows.map(({ doc }) => JSON.parse(doc)).map(({ id, policyStatus }) => [id.slice(5), policyStatus]),
  )
}

test('a record has the status of the policy whose own document is all that states it', async () => {
  const { db } = openNode(':memory:')
  await release(db, mergeBatches(base, { policy: policies('proposed'), contactRole: roles }), 10)
  expect(await statuses(db)).toEqual({
    nyss: 'proposed',
    nu: 'adopted',
    sidan: null,
    bada: null,
    'tva-dokument': null,
  })
})

test('once the policy is adopted, the next release says so of its records', async () => {
  const { db } = openNode(':memory:')
  await release(db, mergeBatches(base, { policy: policies('proposed'), contactRole: roles }), 10)
  await release(db, { policy: policies('adopted') }, 11)
  expect(await statuses(db)).toMatchObject({ nyss: 'adopted', bada: null, 'tva-dokument': 'adopted' })
  await release(db, { policy: policies(null) }, 12)
  expect(await statuses(db)).toMatchObject({ nyss: null, nu: 'adopted' })
})

test('versions from before it was derived say null, and the next import derives it', async () => {
  const { db, sqlite } = openNode(':memory:')
  const batch = mergeBatches(base, { policy: policies('proposed'), contactRole: roles })
  await release(db, batch, 10)
  for (const { name } of fromDocuments)
    sqlite.exec(`UPDATE "${name}" SET doc = json_remove(doc, '$.policyStatus')`)
  sqlite.exec(readFileSync(new URL('../../db/migrations/0019_policy_status.sql', import.meta.url), 'utf8'))
  expect(await statuses(db)).toMatchObject({ nyss: null })
  expect((await release(db, batch, 11)).changes).toEqual([])
  expect(await statuses(db)).toMatchObject({ nyss: 'proposed' })
})

test('of the five policies, exactly the records of the two proposals are in a proposal', async () => {
  const { db } = openNode(':memory:')
  await release(db, seed, 10)

  expect(fromDocuments.map(({ name }) => name).sort()).toEqual([
    'activity',
    'contactRole',
    'monitoringItem',
    'report',
    'unit',
  ])
  for (const resource of fromDocuments) {
    const rows = await db
      .selectFrom(resource.name as 'report')
      .select('doc')
      .execute()
    const proposed = rows.map(({ doc }) => JSON.parse(doc)).filter((one) => inProposal(resource, one))
    const codes = [...new Set(proposed.map(({ municipalityCode }) => municipalityCode))].sort()
    expect([resource.name, codes]).toEqual([
      resource.name,
      { report: ['0114'], monitoringItem: ['0138'] }[resource.name] ?? ['0114', '0138'],
    ])
    // A unit is there whatever comes of the proposal.
    expect(new Set(proposed.map((one) => inProposal(resource, one)!.field))).toEqual(
      new Set([resource.name === 'unit' ? 'responsibility' : null]),
    )
  }
})
