import { expect, test } from 'vitest'
import { getList } from '../helpers/api.ts'

test('a list has data, meta and links', async () => {
  const page = await getList('programmes?limit=3')
  expect(page.data).toHaveLength(3)
  expect(page._meta).toMatchObject({ totalRecords: 8, page: 1, offset: 0, limit: 3, count: 3, release: 1 })
  expect(page._links.next.href).toContain('cursor=')
})
