import { describe, expect, test } from 'vitest'
import { createApp } from '../../../api/app.ts'
import { unavailable } from '../../../api/http/problem.ts'
import { BASE, fetchApi } from '../../helpers/api.ts'

describe('3: what Accept gives', () => {
  test.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8', 'text/html'],
    ['text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', 'text/html'],
    ['text/html', 'text/html'],
    ['TEXT/HTML;charset=utf-8', 'text/html'],
    ['application/json;q=0.5, text/html', 'text/html'],
    ['*/*', 'application/json'],
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['application/json, text/plain, */*', 'application/json'],
    ['application/json, text/html;q=0.9', 'application/json'],
    ['text/csv, text/html;q=0.9', 'text/csv'],
    ['text/html;q=0, */*', 'application/json'],
  ])('"%s": %s', async (accept, type) => {
    for (const path of ['projects', 'twin-towns/0138-borga']) {
      const headers: Record<string, string> = accept === undefined ? {} : { Accept: accept }
      const response = await fetchApi(`${BASE}/${path}`, { headers })
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toContain(type)
      expect(response.headers.get('Vary')).toContain('Accept, Accept-Language')
      await response.arrayBuffer()
      const page = await fetchApi(`${BASE}/${path}?format=html`, { headers })
      expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
      await page.arrayBuffer()
    }
  })
})

describe('14: while the register cannot be read', () => {
  const app = createApp({
    db: null as never,
    releases: async () => {
      throw unavailable({ sv: 'Databasen svarar inte.', en: 'The database does not respond.' })
    },
    build: 'test',
    now: () => new Date(),
    logError: () => undefined,
  })

  test.each(['/', `${BASE}/`, `${BASE}/projects?status=ongoing`, `${BASE}/twin-towns/0138-borga`])(
    '%s is a page that says when to try again, and has a link for it',
    async (path) => {
      for (const language of ['sv', 'en']) {
        const headers = { Accept: 'text/html', 'Accept-Language': language }
        const response = await app.request(path, { headers })
        expect([response.status, response.headers.get('Cache-Control')]).toEqual([503, 'no-store'])
        expect(response.headers.get('Retry-After')).toBe('30')
        const text = await response.text()
        expect(text).toContain(`<html lang="${language}">`)
        expect(text).toContain(language === 'sv' ? 'Försök igen om 30' : 'Try again in 30')
        expect(text).toContain(`<a href="${path.replaceAll('&', '&amp;')}">`)
        expect(text).not.toMatch(/Databasen|database/)
      }
    },
  )
})
