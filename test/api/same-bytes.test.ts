import { expect, inject, test } from 'vitest'
import { BASE, fetchApi } from '../helpers/api.ts'
import { fingerprintOf } from '../helpers/same-bytes.ts'

const expected = inject('answersOfNode')

test('there are at least 200 requests to compare', () => {
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(200)
})

test.each(Object.keys(expected))('/%s is answered in the same bytes wherever the app runs', async (path) => {
  expect(await fingerprintOf(await fetchApi(`${BASE}/${path}`))).toBe(expected[path])
})
