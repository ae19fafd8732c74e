import { describe, expect, test } from 'vitest'
import { facetNames } from '../../api/parameters/fields.ts'
import { limits } from '../../api/limits.ts'
import { project } from '../../db/resources/project.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { getJson, getList, getProblem, type Json } from '../helpers/api.ts'

/** How many of these records have each value. */
function counted(records: Json[], valuesOf: (record: Json) => unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>()
  for (const record of records)
    for (const value of new Set(valuesOf(record))) counts.set(value, (counts.get(value) ?? 0) + 1)
  counts.delete(null)
  return counts
}

const asMap = (facet: Json[]) => new Map(facet.map(({ value, count }) => [value, count]))

describe('facets', () => {
  test('count the values of a choice, a reference and an embedded code, as counting the records does', async () => {
    const { data } = await getList('projects?limit=500')
    const { facets } = (await getList('projects?facets=status,programme,country,theme&limit=1'))._meta
    expect(Object.keys(facets)).toEqual(['status', 'programme', 'country', 'theme'])
    expect(asMap(facets.status)).toEqual(counted(data, (p) => [p.status]))
    expect(asMap(facets.programme)).toEqual(counted(data, (p) => [p.programmeId]))
    expect(asMap(facets.country)).toEqual(counted(data, (p) => p.partners.map((x: Json) => x.country)))
    expect(asMap(facets.theme)).toEqual(counted(data, (p) => p.themes))
  })

  test('come the most frequent first, and by value where that is equal', async () => {
    const { country } = (await getList('projects?facets=country'))._meta.facets
    const sorted = country.toSorted((a: Json, b: Json) => b.count - a.count || (a.value < b.value ? -1 : 1))
    expect(country).toEqual(sorted)
  })

  test('say what a choice and a reference are called', async () => {
    const { facets } = (await getList('projects?facets=status,programme,municipality,country'))._meta
    expect(facets.status.find((f: Json) => f.value === 'ongoing').label).toEqual({
      sv: 'Pågår',
      en: 'Ongoing',
    })
    for (const { value, label } of facets.programme) {
      const { title, periodStart, periodEnd } = (await getJson(`programmes/${value}`)).data
      expect(label.sv).toBe(periodStart && periodEnd ? `${title.sv} ${periodStart}–${periodEnd}` : title.sv)
    }
    expect(facets.municipality.find((f: Json) => f.value === '9999').label).toEqual({ sv: 'Exempelby' })
    expect(facets.country[0]).not.toHaveProperty('label')
  })

  test('lift their own restriction and keep the others', async () => {
    const open = (await getList('projects?facets=country,status&status=ongoing'))._meta.facets
    const chosen = await getList('projects?facets=country,status&status=ongoing&country=PL')
    expect(chosen._meta.facets.country).toEqual(open.country)
    expect(chosen._meta.totalRecords).toBe(asMap(open.country).get('PL'))
    const { data } = await getList('projects?country=PL&limit=500')
    expect(asMap(chosen._meta.facets.status)).toEqual(counted(data, (p) => [p.status]))
  })

  test('of a yes or no have true and false', async () => {
    const { measured } = (await getList('goals?facets=measured&municipality=0114'))._meta.facets
    for (const { value, count } of measured)
      expect((await getList(`goals?municipality=0114&measured=${value}`))._meta.totalRecords).toBe(count)
    expect(measured.map((f: Json) => typeof f.value)).toContain('boolean')
  })

  test('follow words, place and time', async () => {
    const words = (await getList('goals?facets=municipality&q=internationella'))._meta
    expect(words.facets.municipality.reduce((sum: number, f: Json) => sum + f.count, 0)).toBe(
      words.totalRecords,
    )
    const place = (await getList('twin-towns?facets=municipality&bbox=20,53,30,60'))._meta
    expect(place.totalRecords).toBeGreaterThan(0)
    expect(place.facets.municipality.reduce((sum: number, f: Json) => sum + f.count, 0)).toBe(
      place.totalRecords,
    )
    const ideas = async (asOf: number) =>
      asMap((await getList(`projects?facets=status&asOf=${asOf}`))._meta.facets.status).get('idea') ?? 0
    expect(await ideas(2)).toBe((await ideas(3)) + 1)
  })

  test('are there on every list, and change nothing else of it', async () => {
    for (const { name } of (await getJson('datasets')).data) {
      const plain = await getList(`${name}?limit=2`)
      const page = await getList(`${name}?limit=2&facets=municipality`)
      expect(page.data).toEqual(plain.data)
      expect(page._meta.totalRecords).toBe(plain._meta.totalRecords)
    }
  })

  test('stay the same on every page of a walk', async () => {
    const first = await getList('goals?facets=kind&limit=10')
    const next = await getList(first._links.next.href.replace('https://data.example.se/utblick/v1/', ''))
    expect(next._meta.facets).toEqual(first._meta.facets)
    expect(next._links.next.href).toContain('facets=kind')
  })

  test.each(['colour', '', 'budgetMin', 'q', 'kind,colour'])(
    'of "%s" are refused with those that exist',
    async (facets) => {
      const { status, problem } = await getProblem(`projects?facets=${facets}`)
      expect(status).toBe(400)
      expect(problem.errors[0]).toMatchObject({ parameter: 'facets' })
      expect(problem.errors[0].allowed).toEqual(expect.arrayContaining(['municipality', 'status', 'country']))
      expect(problem.errors[0].allowed).not.toContain('budgetMin')
    },
  )
})

test('more facets than the limit are refused with what to do, and the limit is in the document', async () => {
  const document = await getJson('openapi.json')
  expect(JSON.stringify(document)).toContain(`at most ${limits.maxFacets}`)
  const all = facetNames(project as unknown as Resource)
  expect(all.length).toBeGreaterThan(limits.maxFacets)
  const { status, problem } = await getProblem(`projects?facets=${all.join()}&lang=en`)
  expect(status).toBe(400)
  expect(problem.errors[0].allowed).toContain(`at most ${limits.maxFacets} of `)
  await getJson(`projects?facets=${all.slice(0, limits.maxFacets).join()}`)
})
