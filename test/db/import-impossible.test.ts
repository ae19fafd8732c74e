import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/database.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'
import type { Batch } from '../../db/resources/index.ts'

// What cannot be, although each value by itself can. Records of the fictional municipality.

let db: Database
beforeAll(async () => {
  ;({ db } = openNode(':memory:'))
  await seedRegister(db, '2026-11-01T08:00:00.000Z')
})
afterAll(() => db.destroy())

const sources = [{ sourceId: 'exempelby-fiktion' }]
const base = { municipalityCode: '9999', sources }
const project = { ...base, id: '9999-prov', title: { sv: 'Prov' } }
const town = {
  ...base,
  id: '9999-provstad',
  name: 'Provstad',
  country: 'FI',
  kind: 'twin-town',
  status: 'active',
}

/** Error messages for records of one kind, each as "field: what to do". */
async function issuesWith(resource: string, ...records: readonly object[]) {
  const { issues } = await importRelease(db, { [resource]: records } as unknown as Batch, {
    publishedAt: '2026-12-01T00:00:00.000Z',
    dryRun: true,
    municipality: '9999',
  })
  return issues.map(({ field, message }) => `${field}: ${message.sv}`)
}

test.each([
  [
    'an end before the start',
    'project',
    { ...project, startDate: '2024-03', endDate: '2024-02-28' },
    /^endDate: datumet är före Start \(2024-03-01\)/,
  ],
  [
    'a planned end before the planned start',
    'project',
    { ...project, plannedStart: '2024-03-01', plannedEnd: '2023-03-01' },
    /^plannedEnd: datumet är före Planerad/,
  ],
  [
    'an answer before the application',
    'project',
    { ...project, appliedOn: '2024-03-01', answeredOn: '2024-02-01' },
    /^answeredOn: datumet är före/,
  ],
  [
    'a relation that ended before it began',
    'twinTown',
    { ...town, status: 'ended', since: '1998', until: '1989' },
    /^until: datumet är före/,
  ],
  [
    'a relation that is active and has ended',
    'twinTown',
    { ...town, since: '1998', until: '2015' },
    /^until: datumet har passerat, men .* är Aktiv/,
  ],
  [
    'a date far ahead',
    'project',
    { ...project, startDate: '2204-03-01' },
    /^startDate: datumet ligger långt fram i tiden/,
  ],
  [
    'a day far ahead',
    'project',
    { ...project, appliedOn: '2924-03-01' },
    /^appliedOn: datumet ligger långt fram i tiden/,
  ],
  [
    'a relation that is active and has not begun',
    'twinTown',
    { ...town, since: '2099' },
    /^since: datumet ligger i framtiden, men Status är Aktiv/,
  ],
  [
    'a project that is ongoing and has ended',
    'project',
    { ...project, status: 'ongoing', startDate: '2001', endDate: '2004' },
    /^endDate: datumet har passerat, men Status är Pågår/,
  ],
  [
    'a project that is ongoing and has not begun',
    'project',
    { ...project, status: 'ongoing', startDate: '2098' },
    /^startDate: datumet ligger i framtiden, men Status är Pågår/,
  ],
  [
    'a year of two digits',
    'twinTown',
    { ...town, since: '0020' },
    /^since: datumet ligger långt tillbaka i tiden/,
  ],
  [
    'the place 0, 0',
    'twinTown',
    { ...town, longitude: 0, latitude: 0 },
    /^latitude: platsen 0, 0 ligger i havet/,
  ],
])('%s is an error', async (_, resource, record, words) => {
  const issues = await issuesWith(resource, record)
  expect(issues).toHaveLength(1)
  expect(issues[0]).toMatch(words)
})

test('the same partner, theme or country twice is an error', async () => {
  const { issues } = await importRelease(
    db,
    { project: [{ ...project, partnerIds: ['muranga-county', 'muranga-county'] }] } as unknown as Batch,
    { publishedAt: '2026-12-01T00:00:00.000Z', dryRun: true, municipality: '9999' },
  )
  expect(issues.map(({ field, message }) => `${field}: ${message.sv}`)).toContain(
    'partnerIds: muranga-county står två gånger; skriv varje värde en gång',
  )
})

test('units in a circle are an error for each, also when one of them is in the register already', async () => {
  const unit = (id: string, parentId: string) => ({
    ...base,
    id: `9999-${id}`,
    name: { sv: id },
    kind: 'office',
    parentId: `9999-${parentId}`,
  })
  const issues = await issuesWith('unit', unit('a', 'b'), unit('b', 'c'), unit('c', 'a'))
  expect(issues.filter((issue) => issue.includes('står över sig själv'))).toEqual([
    'parentId: posten står över sig själv: 9999-a → 9999-b → 9999-c → 9999-a; rätta någon av dem',
    'parentId: posten står över sig själv: 9999-b → 9999-c → 9999-a → 9999-b; rätta någon av dem',
    'parentId: posten står över sig själv: 9999-c → 9999-a → 9999-b → 9999-c; rätta någon av dem',
  ])
  const own = await issuesWith('unit', unit('d', 'd'))
  expect(own.filter((issue) => issue.includes('står över sig själv'))).toHaveLength(1)
})

test.each([
  [
    'an end in the same vague time as the start',
    'project',
    { ...project, startDate: '2024', endDate: '2024-02' },
  ],
  ['an open end', 'project', { ...project, startDate: '2024-03', endDate: '[2023..]' }],
  ['a relation that will end', 'twinTown', { ...town, until: '2099' }],
  ['a place on the equator', 'twinTown', { ...town, longitude: 36.8, latitude: 0 }],
  ['no place at all', 'twinTown', town],
])('%s can be', async (_, resource, record) => {
  expect(await issuesWith(resource, record)).toEqual([])
})
