import { expect, test } from 'vitest'
import { fetchApi } from '../helpers/api.ts'
import { NOW, PUBLISHED } from '../helpers/register-facts.ts'

test('/health is the same on Node and on Workers: the latest release, its age, and no cache', async () => {
  const response = await fetchApi('/health')
  expect(response.status).toBe(200)
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  const publishedAt = PUBLISHED[2]
  expect(await response.json()).toEqual({
    status: 'ok',
    release: 3,
    publishedAt,
    ageSeconds: Math.floor((NOW.getTime() - Date.parse(publishedAt)) / 1000),
  })
  const head = await fetchApi('/health', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})
