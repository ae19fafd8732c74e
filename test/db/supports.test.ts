import { expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { seed } from '../helpers/seed.ts'

const options = { wholeRegister: true, publishedAt: '2026-01-01T00:00:00.000Z' }
const withSupports = (supports: readonly string[]) => {
  const [first, ...others] = seed.twinTown!
  const [citation, ...more] = first!.sources!
  return { ...seed, twinTown: [{ ...first!, sources: [{ ...citation!, supports }, ...more] }, ...others] }
}

test('a citation says which fields it supports', async () => {
  const { db, sqlite } = openNode(':memory:')
  expect((await importRelease(db, withSupports(['since', 'kind']), options)).issues).toEqual([])
  const doc = sqlite
    .prepare<[string], string>('SELECT doc FROM twinTown WHERE id = ?')
    .pluck()
    .get(seed.twinTown![0]!.id)!
  const [citation] = (JSON.parse(doc) as { sources: Record<string, unknown>[] }).sources
  expect(citation!.supports).toEqual(['since', 'kind'])
  expect(Object.keys(citation!)).toEqual([
    'sourceId',
    'title',
    'publisher',
    'kind',
    'href',
    'documentDate',
    'registrationNumber',
    'retrieved',
    'place',
    'quote',
    'supports',
  ])
  await db.destroy()
})

test.each(['sinse', 'sources', 'id', 'constructor'])(
  '"%s" is no field that a citation supports',
  async (name) => {
    const { db } = openNode(':memory:')
    const { issues, release } = await importRelease(db, withSupports([name]), options)
    expect(release).toBeNull()
    expect(issues.map(({ field, message }) => [field, message.en])).toEqual([
      ['sources', `supports: Twin towns and partnerships have no field ${name}`],
    ])
    await db.destroy()
  },
)
