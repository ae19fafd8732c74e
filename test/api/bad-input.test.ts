import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getList, getProblem } from '../helpers/api.ts'

/** A cursor of our own making, as api/parameters/paging.ts has it, with another release in it. */
async function cursorOfRelease(path: string, release: number): Promise<string> {
  const { href } = (await getList(path))._links.next
  const cursor = new URL(href).searchParams.get('cursor') ?? ''
  const [, ...rest] = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/'))) as unknown[]
  return btoa(JSON.stringify([release, ...rest]))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

describe('a cursor', () => {
  test('of a release that the register no longer has is answered 410, with the way to start again', async () => {
    const cursor = await cursorOfRelease('goals?kind=goal&limit=2', 99)
    const { status, problem } = await getProblem(`goals?kind=goal&limit=2&cursor=${cursor}`)
    expect(status).toBe(410)
    expect(problem.type).toBe('https://data.example.se/docs/problems/cursor-expired')
    const { href } = problem._links.first
    expect(href).toBe('https://data.example.se/utblick/v1/goals?kind=goal&limit=2')
    expect((await fetchApi(href.slice('https://data.example.se'.length))).status).toBe(200)
    expect((await fetchApi(new URL(problem.type).pathname)).status).toBe(200)
  })

  test('of an earlier release still works', async () => {
    const cursor = await cursorOfRelease('goals?limit=2', 2)
    expect((await getList(`goals?limit=2&cursor=${cursor}`))._meta.release).toBe(2)
  })

  test.each(['limit=2&kind=goal', 'limit=2&sort=-position'])(
    'of another query than %s is answered 400',
    async (query) => {
      const cursor = await cursorOfRelease('goals?limit=2', 3)
      const { status, problem } = await getProblem(`goals?${query}&cursor=${cursor}`)
      expect(status).toBe(400)
      expect(problem.errors[0].parameter).toBe('cursor')
    },
  )

  test.each(['x', '%00', 'W10', btoa('[3,"x",0,{}]')])(
    'that is none (%s) is answered 400',
    async (cursor) => {
      expect((await getProblem(`goals?cursor=${encodeURIComponent(cursor)}`)).status).toBe(400)
    },
  )
})

describe('an address', () => {
  test.each([`${BASE}/goals?q=`, `${BASE}/goals/`, `${BASE}/nothing/`, '/docs/', '/nowhere/'])(
    'that is too long is answered 414, wherever it leads (%s)',
    async (path) => {
      const { status, problem } = await getProblem(path + 'a'.repeat(8000))
      expect(status).toBe(414)
      expect((await fetchApi(new URL(problem.type).pathname)).status).toBe(200)
    },
  )

  test('of 8,000 characters is read', async () => {
    const start = `${BASE}/goals?q=`
    const length = 8000 - 'https://data.example.se'.length - start.length
    // Read, and refused for what is in it.
    expect((await getProblem(start + 'a'.repeat(length))).status).toBe(400)
  })
})

test.each(['image/png', 'application/json;q=0', 'nonsense'])(
  'Accept: %s is answered 406, with what there is',
  async (accept) => {
    for (const path of ['goals', 'releases', 'openapi.json', 'feeds/calendar']) {
      const { status, problem } = await getProblem(path, {
        headers: { Accept: accept, 'Accept-Language': 'en' },
      })
      expect(status, path).toBe(406)
      expect(problem.detail, path).toContain('Choose with format=')
    }
    expect((await getProblem('/docs/', { headers: { Accept: accept } })).status).toBe(406)
  },
)
