import { type CompiledQuery, Kysely, SqliteDialect } from 'kysely'
import { beforeEach, describe, expect, inject, test } from 'vitest'
import { createApp } from '../../api/app.ts'
import type { Tables } from '../../db/database.ts'
import { openNode } from '../../db/connection/open-node.ts'
import { listReleases } from '../../db/queries/releases.ts'
import { allResources } from '../../db/resources/index.ts'
import { columnsOf } from '../../db/schema/columns.ts'

const { sqlite, db: plain } = openNode(inject('registerFile'))
const releases = await listReleases(plain)
let asked: CompiledQuery[] = []
beforeEach(() => (asked = []))

/** An app without memory of earlier answers, whose queries are kept. */
function freshApp() {
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: sqlite }),
    log: ({ query }) => {
      asked.push(query)
    },
  })
  return createApp({
    db,
    releases: async () => releases,
    build: 'test',
    now: () => new Date('2026-11-28T12:00:00Z'),
    logError: (error) => {
      throw error
    },
  })
}

/** What SQLite does for a request: the steps of each query's plan. */
async function plansOf(path: string, accept = '*/*'): Promise<string[][]> {
  const response = await freshApp().request(`/utblick/v1/${path}`, { headers: { Accept: accept } })
  expect(response.status, path).toBe(200)
  return asked.map(({ sql, parameters }) =>
    sqlite
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...parameters)
      .map(({ detail }) => detail),
  )
}

/** The steps on record versions, before their documents are fetched for one page. */
function onVersions(plan: readonly string[]): readonly string[] {
  const fetched = plan.findIndex((step) => /SEARCH t USING INTEGER PRIMARY KEY/.test(step))
  return fetched === -1 ? plan : plan.slice(0, fetched)
}

const sorts = allResources.flatMap((resource) =>
  resource.sorts.flatMap((sort) => [`${resource.path}?sort=${sort}`, `${resource.path}?sort=-${sort}`]),
)

describe('a sorted list of the newest release is read from an index', () => {
  test.each(sorts)('%s', async (path) => {
    const [count, list] = await plansOf(path)
    expect(count!.join()).toMatch(/USING (COVERING )?INDEX/)
    const steps = onVersions(list!)
    expect(steps.join('\n')).toMatch(/(SCAN|SEARCH) t USING (COVERING )?INDEX/)
    expect(steps.join('\n')).not.toContain('TEMP B-TREE')
  })

  test.each(sorts)('%s, after a cursor', async (path) => {
    const first = (await (await freshApp().request(`/utblick/v1/${path}&limit=1`)).json()) as {
      _links: { next?: { href: string } }
    }
    const next = first._links.next?.href.split('/v1/')[1]
    // A resource with one record has no next page.
    if (next === undefined) return
    asked = []
    for (const plan of (await plansOf(next)).slice(1)) {
      const steps = onVersions(plan).join('\n')
      expect(steps).toMatch(/(SEARCH|SCAN) t USING (COVERING )?INDEX/)
      expect(steps).not.toMatch(/SCAN t(?! USING)/)
      expect(steps).not.toContain('TEMP B-TREE')
    }
  })

  test.each(sorts)('%s, of one municipality: only its records are sorted', async (path) => {
    const [, list] = await plansOf(`${path}&municipality=9999`)
    expect(onVersions(list!).join('\n')).not.toMatch(/SCAN t(?! USING)/)
    expect(list!.join('\n')).toMatch(/SEARCH t USING (COVERING )?INDEX/)
  })

  test('by several fields: only records that are equal on the first are sorted', async () => {
    const [, list] = await plansOf('projects?sort=-startDate,title')
    expect(onVersions(list!).join('\n')).toMatch(/TEMP B-TREE FOR LAST 2 TERMS/)
  })
})

test('a filter finds its records by an index', async () => {
  for (const resource of allResources)
    for (const column of columnsOf(resource).filter(
      ({ name, path, many }) => name === path.join('.') && !many,
    )) {
      const filter = Object.entries(resource.filters).find(
        ([, { path, op }]) => op === 'is' && path === column.path.join('.'),
      )
      const value = sqlite
        .prepare(`SELECT "${column.name}" FROM "${resource.name}" WHERE "${column.name}" IS NOT NULL`)
        .pluck()
        .get()
      if (!filter || value === undefined || column.field.kind === 'boolean') continue
      asked = []
      for (const plan of await plansOf(`${resource.path}?${filter[0]}=${String(value)}`))
        expect(plan.join('\n'), `${resource.path} ${filter[0]}`).not.toMatch(/SCAN t(?! USING)/)
    }
})

test.each(['feeds/calendar', 'changes?since=0', 'feeds/all', 'feeds/projects'])(
  '%s reads no table from end to end',
  async (path) => {
    for (const plan of await plansOf(path)) expect(plan.join('\n')).not.toMatch(/SCAN t(?! USING)/)
  },
)

test.each(['9999', '0138'])('the page of %s searches each of its lists by an index', async (code) => {
  const plans = await plansOf(`municipalities/${code}`, 'text/html')
  const lists = plans.filter((plan) => plan.includes('COMPOUND QUERY'))
  expect(lists.length).toBeGreaterThan(1)
  for (const plan of plans) expect(plan.join('\n')).not.toMatch(/SCAN t(?! USING)/)
  for (const plan of lists) {
    const terms = plan.join('\n').split('UNION ALL')
    expect(terms.length).toBeLessThanOrEqual(5)
    for (const term of terms) expect(term).toMatch(/(SEARCH|SCAN) t USING INDEX \w+_current/)
  }
})
