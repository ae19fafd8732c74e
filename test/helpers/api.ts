import { expect } from 'vitest'
import { fetchApi } from '#api-under-test'

// The test suites run once per machine: Node with SQLite, and workerd with D1.
export { fetchApi }

export const BASE = '/utblick/v1'

// oxlint-disable-next-line typescript/no-explicit-any -- A test reads whatever JSON came and asserts what it finds.
export type Json = any

/** GET below the API's base, as JSON; fails the test when the answer is not 200. */
export async function getJson(path: string, init?: RequestInit): Promise<Json> {
  const response = await fetchApi(`${BASE}/${path}`, init)
  const body: Json = await response.json()
  expect(response.status, JSON.stringify(body).slice(0, 500)).toBe(200)
  return body
}

/** A list: its `data`, `_meta` and `_links`. */
export const getList = (path: string): Promise<Json> => getJson(path)

/** One record. */
export const getRecord = async (path: string): Promise<Json> => (await getJson(path)).data

/** A problem document, and its status. */
export async function getProblem(
  path: string,
  init?: RequestInit,
): Promise<{ status: number; problem: Json; headers: Headers }> {
  const response = await fetchApi(path.startsWith('/') ? path : `${BASE}/${path}`, init)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  return { status: response.status, problem: await response.json(), headers: response.headers }
}
