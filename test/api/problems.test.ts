import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getProblem } from '../helpers/api.ts'

describe('a parameter that cannot be used', () => {
  test.each([
    ['goals?colour=red', 'colour'],
    ['goals?limit=0', 'limit'],
    ['goals?limit=501', 'limit'],
    ['goals?limit=ten', 'limit'],
    ['goals?page=0', 'page'],
    ['goals?offset=-1', 'offset'],
    ['goals?kind=dream', 'kind'],
    ['goals?kind=', 'kind'],
    ['goals?measured=maybe', 'measured'],
    ['goals?sort=colour', 'sort'],
    ['goals?fields=colour', 'fields'],
    ['goals?q=', 'q'],
    ['goals?lang=fi', 'lang'],
    ['goals?format=yaml', 'format'],
    ['goals?asOf=yesterday', 'asOf'],
    ['goals?asOf=2026-02-30', 'asOf'],
    ['goals?asOf=2027-01-01', 'asOf'],
    ['goals?asOf=99', 'asOf'],
    ['goals?municipality=../0114', 'municipality'],
    ['projects?country=Poland', 'country'],
    ['projects?startFrom=spring', 'startFrom'],
    ['projects?budgetMin=much', 'budgetMin'],
    ['projects?startFrom=2020,2021', 'startFrom'],
    ['goals/0114-elever?colour=red', 'colour'],
    ['municipalities/0114/summary?limit=3', 'limit'],
  ])('in %s is named', async (path, parameter) => {
    const { status, problem } = await getProblem(path)
    expect(status).toBe(400)
    expect(problem.errors.map((e: { parameter: string }) => e.parameter)).toEqual([parameter])
    expect(problem.errors[0].allowed.length).toBeGreaterThan(0)
  })

  test('is one of several issues, all reported at once', async () => {
    const { problem } = await getProblem('goals?limit=0&kind=dream&colour=red')
    expect(problem.errors.map((e: { parameter: string }) => e.parameter).sort()).toEqual([
      'colour',
      'kind',
      'limit',
    ])
  })

  test('may be a good one that is repeated', async () => {
    const { status, problem } = await getProblem('goals?kind=goal&kind=purpose')
    expect(status).toBe(400)
    expect(problem.errors[0]).toMatchObject({ parameter: 'kind', reason: 'parametern anges flera gånger' })
  })

  test('may be one whose bytes are not UTF-8', async () => {
    const { status, problem } = await getProblem('projects?q=%E0%A4%A')
    expect(status).toBe(400)
    expect(problem.errors[0]).toMatchObject({ parameter: 'q', reason: 'tecknen går inte att läsa' })
  })

  test('lists the choices where there are choices', async () => {
    const { problem } = await getProblem('twin-towns?status=gone')
    expect(problem.errors[0].allowed).toEqual(['planned', 'active', 'dormant', 'ending', 'ended', 'merged'])
  })
})

describe('a problem', () => {
  test('is in Swedish unless English is requested', async () => {
    expect((await getProblem('nothing')).problem.title).toBe('Finns inte')
    expect(
      (await getProblem('nothing', { headers: { 'Accept-Language': 'en-GB,sv;q=0.5' } })).problem.title,
    ).toBe('Not found')
    expect(
      (await getProblem('goals?lang=en&limit=0', { headers: { 'Accept-Language': 'sv' } })).problem.title,
    ).toBe('Invalid parameter')
  })

  test('has the members of RFC 9457, a type page that exists, and CORS', async () => {
    const { problem, headers } = await getProblem('goals/unknown-goal')
    expect(problem).toMatchObject({
      type: 'https://data.example.se/docs/problems/not-found',
      status: 404,
      instance: '/utblick/v1/goals/unknown-goal',
    })
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    const page = await fetchApi(new URL(problem.type).pathname)
    expect(page.status).toBe(200)
    expect(page.headers.get('Content-Type')).toContain('text/html')
  })

  test('is 404 for what never was, 410 for what was closed, with the way to its history', async () => {
    expect((await getProblem('projects/never-was')).status).toBe(404)
    const { status, problem } = await getProblem('projects/9999-provprojekt')
    expect(status).toBe(410)
    expect(problem._links['version-history'].href).toBe(
      'https://data.example.se/utblick/v1/projects/9999-provprojekt/history',
    )
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is 405 for %s, with what is allowed', async (method) => {
    const { status, headers } = await getProblem('goals', { method })
    expect(status).toBe(405)
    expect(headers.get('Allow')).toBe('GET, HEAD, OPTIONS')
  })

  test('is 406 for a format that does not exist', async () => {
    expect((await getProblem('goals', { headers: { Accept: 'image/png' } })).status).toBe(406)
  })

  test.each(['/utblick/v1/goals/', '/utblick/v1/'.slice(0, -1)])(
    'is none for %s, which leads to the right address',
    async (path) => {
      const response = await fetchApi(path)
      expect(response.status).toBe(308)
      expect((await fetchApi(response.headers.get('Location') ?? '')).status).toBe(200)
    },
  )
})

test('a failing database is 503 or 500, without internal details', async () => {
  // A path with a percent sign alone is broken before any route.
  const response = await fetchApi(`${BASE}/goals/%E0%A4%A`)
  expect(response.status).toBeLessThan(500)
})
