import { expect, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { seed } from '../helpers/seed.ts'

test.each([
  ['left out', undefined, null],
  ['null', null, null],
  ['empty', [], []],
])('a list that is %s is stored as such: none is not the same as not known', async (_, themes, stored) => {
  const { db, sqlite } = openNode(':memory:')
  const [first, ...others] = seed.project!
  const { themes: __, ...project } = first!
  const batch = { ...seed, project: [{ ...project, ...(themes !== undefined && { themes }) }, ...others] }
  const { issues } = await importRelease(db, batch, {
    wholeRegister: true,
    publishedAt: '2026-01-01T00:00:00.000Z',
  })
  expect(issues).toEqual([])
  const doc = sqlite.prepare<[string], string>('SELECT doc FROM project WHERE id = ?').pluck().get(first!.id)!
  expect((JSON.parse(doc) as { themes: unknown }).themes).toEqual(stored)
  await db.destroy()
})
