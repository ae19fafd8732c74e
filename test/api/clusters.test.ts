import { describe, expect, test } from 'vitest'
import { getJson, getList, getProblem, type Json } from '../helpers/api.ts'

type Box = [number, number, number, number]
const inside = ({ longitude, latitude }: Json, [west, south, east, north]: Box) =>
  latitude !== null &&
  latitude >= south &&
  latitude <= north &&
  (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east)

const europe: Box = [10, 50, 30, 60]
/** The box whose west is greater than its east goes round the back of the world. */
const roundTheBack: Box = [30, -90, 0, 90]

describe('bbox', () => {
  test.each([[europe], [roundTheBack], [[-180, -90, 180, 90] as Box]])(
    '%j finds the records inside it',
    async (box) => {
      for (const name of ['twin-towns', 'partners', 'municipalities']) {
        const all = (await getList(`${name}?limit=500`)).data
        const found = (await getList(`${name}?limit=500&bbox=${box.join(',')}`)).data
        expect(found.map((r: Json) => r.id)).toEqual(
          all.filter((r: Json) => inside(r, box)).map((r: Json) => r.id),
        )
      }
    },
  )

  test('finds projects by the places of their partners', async () => {
    const all = (await getList('projects?limit=500')).data
    const { data, _meta } = await getList(`projects?limit=500&bbox=${europe.join(',')}`)
    const expected = all.filter((p: Json) => p.partners.some((partner: Json) => inside(partner, europe)))
    expect(data.map((p: Json) => p.id)).toEqual(expected.map((p: Json) => p.id))
    expect(_meta.totalRecords).toBe(expected.length)
    expect(expected.length).toBeGreaterThan(0)
    expect(expected.length).toBeLessThan(all.length)
  })

  test('takes both its edges in', async () => {
    const [town] = (await getList('twin-towns?municipality=0764&limit=1')).data
    const { longitude, latitude } = town
    const point = [longitude, latitude, longitude, latitude].join(',')
    expect((await getList(`twin-towns?bbox=${point}`)).data.map((t: Json) => t.id)).toContain(town.id)
  })

  test('goes together with other filters, with paging and with time', async () => {
    const page = await getList(`projects?bbox=${europe.join(',')}&limit=2&asOf=1`)
    const next = await getList(page._links.next.href.replace('https://data.example.se/utblick/v1/', ''))
    expect(next._meta.totalRecords).toBe(page._meta.totalRecords)
    expect(next.data[0].id > page.data[1].id).toBe(true)
  })

  test.each([
    '1,2,3',
    '1,2,3,4,5',
    'a,b,c,d',
    '10,60,30,50',
    '-181,0,0,1',
    '0,-91,0,1',
    '',
    '1e1,2,3,4',
    '1,2,3,',
  ])('"%s" is refused', async (box) => {
    const { status, problem } = await getProblem(`projects?bbox=${box}&lang=en`)
    expect(status).toBe(400)
    expect(problem.errors[0]).toMatchObject({ parameter: 'bbox' })
    expect(problem.errors[0].allowed).toContain('west,south,east,north')
  })

  test('is no parameter of records without a place', async () => {
    const { problem } = await getProblem('goals?bbox=1,2,3,4')
    expect(problem.errors[0].reason).toBe('parametern finns inte här')
  })
})

describe('map clusters', () => {
  test('have every project that has a place, in a cell around each of its places', async () => {
    const projects = (await getList('projects?limit=500')).data
    const places = projects.flatMap((p: Json) =>
      p.partners.filter((x: Json) => x.longitude !== null && x.latitude !== null),
    )
    for (const zoom of [0, 3, 8, 20]) {
      const { data } = await getJson(`projects/clusters?zoom=${zoom}`)
      for (const place of places) expect(data.filter((c: Json) => inside(place, c.bbox))).toHaveLength(1)
      for (const cluster of data) {
        const here = projects.filter((p: Json) => p.partners.some((x: Json) => inside(x, cluster.bbox)))
        expect(cluster.count).toBe(here.length)
      }
    }
  })

  test('split as the map zooms in, and are at most 200', async () => {
    const counts: number[] = []
    for (const zoom of [0, 2, 4, 8])
      counts.push((await getJson(`projects/clusters?zoom=${zoom}`)).data.length)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(counts[0]).toBeLessThan(counts[3]!)
    expect(Math.max(...counts)).toBeLessThanOrEqual(200)
  })

  test('say where they are, how many projects they have, and which when they are few', async () => {
    const projects = (await getList('projects?limit=500')).data
    for (const cluster of (await getJson('projects/clusters?zoom=3')).data) {
      const [west, south, east, north] = cluster.bbox
      expect(cluster.longitude).toBeGreaterThanOrEqual(west)
      expect(cluster.longitude).toBeLessThanOrEqual(east)
      expect(cluster.latitude).toBeGreaterThanOrEqual(south)
      expect(cluster.latitude).toBeLessThanOrEqual(north)
      const here = projects.filter((p: Json) => p.partners.some((x: Json) => inside(x, cluster.bbox)))
      if (cluster.count > 10) expect(cluster.ids).toBeNull()
      else expect(cluster.ids).toHaveLength(cluster.count)
      for (const id of cluster.ids ?? []) expect(here.map((p: Json) => p.id)).toContain(id)
    }
  })

  test('take the filters of projects, words and a part of the map', async () => {
    const { data } = await getJson('projects/clusters?zoom=20&country=PL&bbox=14,49,25,55')
    const projects = (await getList('projects?country=PL&bbox=14,49,25,55&limit=500')).data
    expect(new Set(data.flatMap((c: Json) => c.ids))).toEqual(new Set(projects.map((p: Json) => p.id)))
    expect((await getJson('projects/clusters?q=ordsomintefinns')).data).toEqual([])
    expect((await getJson('projects/clusters?municipality=0764')).data).toEqual([])
  })

  test('are marked when some of the projects are fictional', async () => {
    expect((await getJson('projects/clusters'))._meta.fictional).toBe(true)
    expect((await getJson('projects/clusters?municipality=0764'))._meta.fictional).toBeUndefined()
  })

  test.each(['zoom=21', 'zoom=-1', 'zoom=x', 'limit=3', 'bbox=1', 'status=gone'])(
    'are refused with %s',
    async (query) => {
      const { status, problem } = await getProblem(`projects/clusters?${query}`)
      expect(status).toBe(400)
      expect(problem.errors[0].parameter).toBe(query.split('=')[0])
    },
  )
})
