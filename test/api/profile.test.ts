import { describe, expect, test } from 'vitest'
import { profileAreas } from '../../api/docs/profile/index.ts'
import { verdicts } from '../../api/docs/profile/requirement.ts'
import { fetchApi } from '../helpers/api.ts'

const all = profileAreas.flatMap(({ requirements }) => requirements)

describe('the table of the national REST API profile', () => {
  test('has each requirement once, with a verdict and how or why, in both languages', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { id, verdict, how } of all) {
      expect(verdicts[verdict], id).toBeDefined()
      expect(how.sv, id).toMatch(/\.$/)
      expect(how.en, id).toMatch(/\.$/)
    }
  })

  test('meets every demand that applies', () => {
    const demands = all.filter(({ level }) => level.startsWith('SKALL'))
    expect(demands.filter(({ verdict }) => verdict === 'not' || verdict === 'partly')).toEqual([])
  })

  test('says no to advice only with a reason', () => {
    for (const { id, how } of all.filter(({ verdict }) => verdict === 'not' || verdict === 'partly'))
      expect(how.sv.length, id).toBeGreaterThan(40)
  })

  test('is on its page, in both languages', async () => {
    for (const language of ['sv', 'en'] as const) {
      const page = await (await fetchApi(`/docs/profile?lang=${language}`)).text()
      for (const { id } of all) expect(page, id).toContain(`id="${id}"`)
    }
  })

  test.each(['HYP.14', 'SAK.05', 'FNS.14', 'VER.06'])('%s is as the table says', async (id) => {
    const ask = async (path: string, init?: RequestInit) => {
      const response = await fetchApi(`/utblick/v1${path}`, init)
      return { status: response.status, headers: response.headers, text: await response.text() }
    }
    const checks: Record<string, () => Promise<void>> = {
      'HYP.14': async () => {
        for (const [, href] of (await ask('/projects?limit=1')).text.matchAll(/"href":"([^"]+)"/g))
          expect(href).toMatch(/^https?:\/\//)
      },
      'SAK.05': async () => {
        const { status, headers } = await ask('/projects', { method: 'DELETE' })
        expect([status, headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
      },
      'FNS.14': async () => {
        expect((await ask('/projects?page=9999')).status).toBe(200)
        expect((await ask('/projects?page=0')).status).toBe(400)
      },
      'VER.06': async () => expect((await ask('/api-info')).status).toBe(200),
    }
    await checks[id]!()
  })
})
