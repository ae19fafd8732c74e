import { expect } from 'vitest'
import { BASE, fetchApi } from './api.ts'

/** What a browser sends. */
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

/** Asks as a browser does. @param path from the root, or below the API's base */
export const getPage = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetchApi(path.startsWith('/') ? path : `${BASE}/${path}`, { headers: { Accept: ACCEPT, ...headers } })

/** The markup of a page; fails the test when it is not there, or not whole. */
export async function readPage(path: string, headers?: Readonly<Record<string, string>>): Promise<string> {
  const response = await getPage(path, headers)
  const text = await response.text()
  expect(response.status, `${path} ${text.slice(0, 500)}`).toBe(200)
  expect(text.match(/<h1[ >]/g), path).toHaveLength(1)
  expect(text, path).not.toMatch(/undefined|\[object|NaN|>null</)
  return text
}

/** What is read in the main part of a page. */
export const read = (page: string): string =>
  page
    .replace(/^.*<main[^>]*>|<\/main>.*$/gs, '')
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<\/?(?:a|bdi|strong|span|q)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** The same, of the page at an address. */
export const textOf = async (path: string): Promise<string> => read(await readPage(path))

/** The addresses that a page links to within the installation, from the root and without anchors. */
export const linksOf = (text: string): string[] =>
  [...text.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
