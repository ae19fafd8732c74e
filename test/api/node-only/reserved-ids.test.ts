import { expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { importRelease } from '../../../db/import/import-release.ts'
import { MAX_ID_LENGTH, reservedIds } from '../../../db/import/reserved-ids.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { allResources } from '../../../db/resources/index.ts'
import { ownFields } from '../../../db/schema/own-fields.ts'
import { seed } from '../../helpers/seed.ts'

const { db } = openNode(':memory:')
const app = createApp({
  db,
  releases: async () => [],
  build: 'test',
  now: () => new Date(),
  logError: (error) => {
    throw error
  },
})

/** Every part of an address that is a word and not a parameter, without a file's ending. */
const words = [
  ...new Set(
    app.routes.flatMap(({ path }) => path.split('/')).filter((part) => part !== '' && !/[:*]/.test(part)),
  ),
]
const isId = (word: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)

test('every word of the addresses is reserved, or cannot be an id for its characters', () => {
  expect(words.length).toBeGreaterThan(20)
  expect(words.filter((word) => isId(word) && !reservedIds.has(word))).toEqual([])
})

test.each(allResources.map((resource) => [resource.name, ownFields(resource)] as const))(
  'no record of %s may have an id that cannot be reached',
  async (name, fields) => {
    const ids = [
      ...reservedIds,
      'a'.repeat(MAX_ID_LENGTH + 1),
      'A',
      'a/b',
      'a b',
      '..',
      'å',
      'a%2Fb',
      '-a',
      'a.json',
    ]
    const example = Object.fromEntries(
      Object.entries(fields).map(([field, { example: value }]) => [field, value]),
    )
    const record = { ...example, municipalityCode: '9999', ...seed[name as 'project']?.[0] }
    const batch = { [name]: ids.map((id) => ({ ...record, id })) }
    const { issues, release } = await importRelease(db, batch as never, {
      publishedAt: '2026-11-01T08:00:00.000Z',
      wholeRegister: true,
    })
    expect(release).toBeNull()
    const refused = new Set(issues.filter(({ field }) => field === 'id').map(({ id }) => id))
    expect(ids.filter((id) => !refused.has(id))).toEqual([])
  },
)

test('the project’s own data have no such id', () => {
  for (const [name, records] of Object.entries(seed))
    for (const { id } of records) expect(reservedIds.has(id), `${name}/${id}`).toBe(false)
})
