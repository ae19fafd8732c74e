import { expect, inject, test } from 'vitest'
import { openNode } from '../../db/connection/open-node.ts'
import { listDocuments, listRecords } from '../../db/queries/list-records.ts'
import { allResources } from '../../db/resources/index.ts'
import { sortColumn } from '../../db/schema/columns.ts'
import { countStatements } from '../helpers/count-statements.ts'

const { db } = openNode(inject('registerFile'))

/** By id and in both directions of every sort, whole and of one municipality. */
const queries = allResources.flatMap((resource) =>
  [{}, { municipality: ['9999'] }]
    .filter((filters) => Object.keys(filters).every((name) => resource.filters[name]))
    .flatMap((filters) =>
      [
        [],
        ...resource.sorts.flatMap((sort) =>
          [false, true].map((descending) => [{ column: sortColumn(resource, sort).name, descending }]),
        ),
      ].map((sort) => ({ resource, filters, sort, words: null, limit: 7 })),
    ),
)

test.each([
  ['the newest release', { release: 2, isLatest: true }],
  ['an earlier release', { release: 1, isLatest: false }],
])('lists read together have the records and the order of each alone: %s', async (_, at) => {
  const together = await listDocuments(
    db,
    queries.map((query) => ({ ...query, ...at })),
  )
  expect(together.some((docs) => docs.length === 7)).toBe(true)
  for (const [i, query] of queries.entries()) {
    const alone = await listRecords(db, { ...query, ...at, offset: 0, after: null })
    expect(together[i], `${query.resource.name} ${JSON.stringify([query.filters, query.sort])}`).toEqual(
      alone.map(({ doc }) => doc),
    )
  }
})

test('five lists are one statement, and no list is none', async () => {
  const counted = countStatements(db)
  const some = queries.slice(0, 11).map((query) => ({ ...query, release: 2, isLatest: true }))
  for (const [lists, statements] of [
    [0, 0],
    [1, 1],
    [5, 1],
    [6, 2],
    [11, 3],
  ] as const) {
    const before = counted.count()
    expect(await listDocuments(counted.db, some.slice(0, lists))).toHaveLength(lists)
    expect(counted.count() - before, `${lists} lists`).toBe(statements)
  }
})
