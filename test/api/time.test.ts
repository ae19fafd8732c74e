import { describe, expect, test } from 'vitest'
import { getJson, getList, getProblem, getRecord } from '../helpers/api.ts'
import { REASONS } from '../helpers/register-facts.ts'

describe('asOf', () => {
  test('before the first release gives an empty list', async () => {
    const page = await getList('twin-towns?municipality=0764&asOf=2026-10-31')
    expect(page.data).toEqual([])
    expect(page._meta).toMatchObject({ totalRecords: 0, release: 0, publishedAt: null })
  })

  test('takes a date to the end of the day in Sweden', async () => {
    expect((await getList('goals?asOf=2026-11-01&limit=1'))._meta.release).toBe(1)
    expect((await getList('goals?asOf=2026-11-09&limit=1'))._meta.release).toBe(1)
    expect((await getList('goals?asOf=2026-11-10&limit=1'))._meta.release).toBe(2)
    expect((await getList('goals?asOf=2026-11-10T07:59:59Z&limit=1'))._meta.release).toBe(1)
    expect((await getList('goals?asOf=2026-11-10T09:00:00%2B01:00&limit=1'))._meta.release).toBe(2)
    expect((await getList('goals?asOf=2&limit=1'))._meta.release).toBe(2)
  })

  test('shows a closed record as it was, and not before it was there', async () => {
    expect((await getRecord('projects/9999-provprojekt?asOf=2')).status).toBe('idea')
    expect((await getProblem('projects/9999-provprojekt?asOf=1')).status).toBe(404)
    const ids = async (asOf: string) =>
      (await getList(`projects?limit=500&asOf=${asOf}`)).data.map((p: { id: string }) => p.id)
    expect(await ids('2')).toContain('9999-provprojekt')
    expect(await ids('3')).not.toContain('9999-provprojekt')
  })

  test('holds for every collection and record', async () => {
    const { data } = await getJson('datasets')
    for (const { name } of data) {
      expect((await getList(`${name}?asOf=0&limit=1`))._meta.totalRecords).toBe(0)
      const [first] = (await getList(`${name}?asOf=1&limit=1`)).data
      if (first) expect((await getRecord(`${name}/${first.id}?asOf=1`)).id).toBe(first.id)
    }
  })
})

describe('the history of a record', () => {
  test('lists when it was added and when it was closed, with the notes of the releases and the reasons', async () => {
    const { data } = await getJson('projects/9999-provprojekt/history')
    expect(data.map((e: Record<string, unknown>) => [e.release, e.change, e.note, e.reason])).toEqual([
      [3, 'closed', 'Provprojektet avslutas', REASONS.closed],
      [2, 'added', 'Ett provprojekt', REASONS.added],
    ])
    expect(data[0].record).toBeNull()
    expect(data[1].record.title.en).toBe('Trial project')
  })

  test('has no reason where nobody has given one', async () => {
    const { data } = await getJson('goals/0114-elever/history')
    expect(data.map((e: { reason: unknown }) => e.reason)).toEqual([null])
  })

  test('as of a release knows nothing of what came later', async () => {
    const { data } = await getJson('projects/9999-provprojekt/history?asOf=2')
    expect(data.map((e: { change: string }) => e.change)).toEqual(['added'])
  })

  test('is 404 for what never was', async () => {
    expect((await getProblem('projects/never-was/history')).status).toBe(404)
  })
})

test('every release is listed with its note, counts and hash, newest first', async () => {
  const { data } = await getJson('releases')
  expect(data.map((r: { id: number }) => r.id)).toEqual([3, 2, 1])
  expect(data[0]).toMatchObject({
    note: 'Provprojektet avslutas',
    counts: { project: { added: 0, changed: 0, closed: 1 } },
  })
  expect(data[0].hash).toMatch(/^[0-9a-f]{64}$/)
})
