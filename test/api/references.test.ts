import { describe, expect, test } from 'vitest'
import { getJson, getList, getProblem } from '../helpers/api.ts'

const english = { headers: { 'Accept-Language': 'en' } }

describe('a municipality that does not exist', () => {
  test.each([
    'projects',
    'municipalities',
    'twin-towns',
    'sources',
    'projects/clusters',
    'feeds/all',
    'feeds/goals',
    'feeds/calendar',
    'search?q=skola',
    'changes?since=0',
  ])('is refused by %s, with what was meant', async (path) => {
    const ask = `${path}${path.includes('?') ? '&' : '?'}municipality=`
    for (const [code, meant] of [
      ['764', '0764'],
      ['Alvesta', '0764'],
      ['upplands%20väsby', '0114'],
      ['0764,139', '0139'],
    ] as const) {
      const { status, problem } = await getProblem(ask + code, english)
      expect(status, code).toBe(400)
      expect(problem.errors, code).toHaveLength(1)
      expect(problem.errors[0]).toMatchObject({
        parameter: 'municipality',
        reason: `is not in the register; did you mean ${meant}?`,
      })
      expect(problem.errors[0].allowed).toContain(meant)
    }
    for (const code of ['9998', '../', 'x']) {
      const { status, problem } = await getProblem(ask + code, english)
      expect(status, code).toBe(400)
      expect(problem.errors[0]).toMatchObject({ value: code, reason: 'is not in the register' })
    }
  })

  test('is 404 as a path, with what was meant', async () => {
    for (const path of ['municipalities/764', 'municipalities/764/summary', 'municipalities/764/history']) {
      const { status, problem } = await getProblem(path, { headers: { 'Accept-Language': 'sv' } })
      expect(status, path).toBe(404)
      expect(problem.detail, path).toContain('Menade du 0764?')
    }
    expect((await getProblem('municipalities/9998')).problem.detail).not.toContain('Menade')
  })
})

test('what a filter refers to exists, or the answer says what was meant', async () => {
  const project = (await getList('projects?limit=500')).data.find(
    (p: { programme: unknown }) => p.programme !== null,
  )
  const { id } = project.programme
  expect((await getList(`projects?programme=${id}`))._meta.totalRecords).toBeGreaterThan(0)
  for (const written of [
    id.toUpperCase(),
    id.replaceAll('-', '%20'),
    id.replaceAll('-', '_'),
    `%20${id.toUpperCase()}`,
  ]) {
    const { status, problem } = await getProblem(`projects?programme=${written}`, english)
    expect(status, written).toBe(400)
    expect(problem.errors[0].reason, written).toContain(`did you mean ${id}?`)
  }
  const { problem } = await getProblem(`projects?programme=${id},nothing&goal=nothing-either`, english)
  expect(problem.errors.map((e: { parameter: string; value: string }) => [e.parameter, e.value])).toEqual([
    ['programme', 'nothing'],
    ['goal', 'nothing-either'],
  ])
})

test('what an earlier release had can be requested', async () => {
  expect((await getList('effects?project=9999-provprojekt')).data).toEqual([])
  expect((await getList('effects?project=9999-provprojekt&asOf=1')).data).toEqual([])
  expect((await getList('twin-towns?municipality=0764&asOf=0')).data).toEqual([])
})

test('countries are a closed list; codes that people write instead are read as on import', async () => {
  const ids = async (country: string) =>
    (await getList(`partners?country=${country}&limit=500&fields=id`)).data.map(
      ({ id }: { id: string }) => id,
    )
  for (const [written, meant] of [
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['pl', 'PL'],
    ['UK,pl', 'GB,PL'],
  ] as const)
    expect(await ids(written)).toEqual(await ids(meant))
  expect((await ids('PL')).length).toBeGreaterThan(0)
  const { description } = (await getJson('openapi.json')).components.parameters.country
  expect(description).toContain('EL läses som GR; UK läses som GB')
  expect(description).toContain('EL is read as GR; UK is read as GB')
  for (const path of ['partners', 'projects', 'twin-towns', 'activities', 'projects/clusters'])
    for (const country of ['ZZ', 'EU', 'Polen', 'PL,XX', 'POL']) {
      const { status, problem } = await getProblem(`${path}?country=${country}`, english)
      expect(status, `${path} ${country}`).toBe(400)
      expect(problem.errors[0]).toMatchObject({ parameter: 'country' })
      expect(problem.errors[0].allowed).toContain('ISO 3166-1')
    }
})

describe('a time zone', () => {
  test('whose "+" arrives as a space is understood', async () => {
    for (const [asOf, release] of [
      ['2026-11-10T09:00:00+01:00', 2],
      ['2026-11-10T08:59:59+01:00', 1],
      ['2026-11-10T08:00:00z', 2],
      ['2026-11-10%2008:00:00Z', 2],
      ['2026-11-10T09:00+01:00', 2],
    ] as const) {
      expect((await getList(`goals?limit=1&asOf=${asOf}`))._meta.release, asOf).toBe(release)
      expect((await getJson(`changes?since=${asOf}`))._meta.since, asOf).toBe(release)
      expect((await getJson(`search?q=skola&asOf=${asOf}`))._meta.release, asOf).toBe(release)
    }
  })

  test('that is invalid or in the future is refused, with the reason', async () => {
    for (const [value, reason] of [
      ['2026-11-10T09:00:00', 'the time zone is missing'],
      ['2099-01-01', 'the time is in the future'],
      ['99', 'the latest release is 3'],
      ['2026-02-30', 'the value cannot be used'],
    ] as const)
      for (const path of [`goals?asOf=${value}`, `changes?since=${value}`]) {
        const { status, problem } = await getProblem(path, english)
        expect(status, path).toBe(400)
        expect(problem.errors[0].reason, path).toContain(reason)
      }
  })
})
