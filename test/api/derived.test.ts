import { describe, expect, test } from 'vitest'
import { derived } from '../../db/derived/index.ts'
import { BASE, fetchApi, getJson, getProblem, type Json } from '../helpers/api.ts'

const OF = 'municipalities/9999/derived-indicators'
const valuesOf = async (query: string): Promise<Json[]> => (await getJson(`${OF}?${query}`)).data
const text = async (path: string) => {
  const response = await fetchApi(`${BASE}/${path}`)
  expect(response.status).toBe(200)
  return response.text()
}

describe('derived indicators of a municipality', () => {
  test('all of them, once, each with the records that make its numbers', async () => {
    const values = await valuesOf('year=2025')
    expect(values.map((value) => value.indicator)).toEqual(derived.map(({ id }) => id))
    for (const { value, unit, numerator, denominator, groups } of values) {
      if (value === null) continue
      const size = (...roles: string[]) =>
        groups
          .filter(({ role }: Json) => roles.includes(role))
          .reduce((sum: number, { count, records }: Json) => {
            expect(records).toHaveLength(count)
            return sum + count
          }, 0)
      expect(numerator).toBe(size('met'))
      expect(denominator).toBe(unit === 'percent' ? size('met', 'unmet', 'unclear') : null)
    }
  })

  test('every record and list that it names answers, and the list has the records', async () => {
    const [, towns] = await valuesOf('year=2025')
    const records = towns.groups.flatMap((group: Json) => group.records)
    expect(records.length).toBeGreaterThan(2)
    for (const { url, name, evidenceRecords } of records) {
      const { data } = await getJson(new URL(url).pathname.replace(`${BASE}/`, ''))
      expect(name.sv).toBe(data.name)
      expect(evidenceRecords.length).toBeGreaterThan(0)
    }
    const list = new URL(towns.countedLists[0].url)
    const { data } = await getJson(`${(list.pathname + list.search).replace(`${BASE}/`, '')}&limit=500`)
    const ids = new Set(data.map(({ id }: Json) => id))
    expect(records.filter(({ id }: Json) => !ids.has(id))).toEqual([])
  })

  test('the year is that of the release, and an older release is counted as it was', async () => {
    const today = await getJson(OF)
    const year = Number(today._meta.publishedAt.slice(0, 4))
    expect(today.data[0]).toMatchObject({ year, fictional: true })
    const before = await getJson(`${OF}?asOf=1&year=${year}`)
    expect(before._meta.release).toBe(1)
    expect(before.data[0].countedUntil <= before._meta.publishedAt.slice(0, 10)).toBe(true)
    const response = await fetchApi(`${BASE}/${OF}?asOf=1`)
    expect(response.headers.get('Cache-Control')).toContain('immutable')
  })

  test('a value that the register cannot give is null, with the reason in both languages', async () => {
    const { data } = await getJson('municipalities/0114/derived-indicators?year=2025')
    const plans = data.find(({ indicator }: Json) => indicator === 'units-planning-international-work')
    expect(plans).toMatchObject({ value: null, numerator: null, denominator: null })
    expect(plans.reason.sv).toContain('förslag')
    expect(plans.reason.en).toContain('proposal')
  })

  test('what the follow-up of the year does not know of a twin town is not known here either', async () => {
    const { data } = await getJson('municipalities/0138/derived-indicators?year=2026')
    const towns = data.find(({ indicator }: Json) => indicator === 'twin-towns-with-project')
    const here = towns.groups.find(({ id }: Json) => id === 'statusUnclear').records
    expect(here.map(({ id }: Json) => id)).toContain('0138-cesis')
    const followUp = (await getJson('municipalities/0138/follow-ups/2026')).data
    const parts = followUp.sections.flatMap((section: Json) => section.parts)
    const unclear = parts
      .find(({ id }: Json) => id === 'twin-towns')
      .unclearRecords.filter(({ kind }: Json) => kind === 'twin-town')
    expect(here.map(({ id }: Json) => id).toSorted()).toEqual(unclear.map(({ id }: Json) => id).toSorted())
  })

  test('an unknown municipality is not found, and a year that is none is told', async () => {
    expect((await getProblem('municipalities/0001/derived-indicators')).status).toBe(404)
    const { status, problem } = await getProblem(`${OF}?year=nu`)
    expect(status).toBe(400)
    expect(problem.errors.map(({ parameter }: Json) => parameter)).toEqual(['year'])
  })

  test('the page says whose count it is, shows the same numbers, and keeps what was reported apart', async () => {
    const page = await text(`${OF}?year=2025&format=html`)
    expect(page).toContain('Räknat av Utblick enligt registret den')
    const [counted, reported] = page.split('Redovisat av kommunen själv')
    for (const { title, numerator, denominator } of await valuesOf('year=2025')) {
      expect(counted).toContain(title.sv)
      if (denominator !== null) expect(counted).toContain(`(${numerator} av ${denominator})`)
    }
    const { data } = await getJson('measurements?municipality=9999&limit=500')
    const own = data.filter(({ period, unitId }: Json) => period.endsWith('2025') && unitId === null)
    expect(own.length).toBeGreaterThan(0)
    for (const { indicatorId } of own) {
      expect(reported).toContain(`/indicators/${indicatorId}`)
      expect(counted).not.toContain(`/indicators/${indicatorId}`)
    }
    expect(reported).toContain('3 går inte att mäta i siffror och räknas inte bland dem')
  })

  test('the municipality’s page leads to it', async () => {
    expect(await text('municipalities/9999?format=html')).toContain(`href="${BASE}/${OF}`)
  })
})

describe('the comparison', () => {
  const twinTowns = 'comparisons?indicator=twin-towns-with-project'

  test('has every municipality with its own value, those that are fictional last', async () => {
    const { data, _meta } = await getJson(`${twinTowns}&year=2025`)
    const { data: all } = await getJson('municipalities?limit=500')
    expect(data.map((row: Json) => row.municipalityCode).toSorted()).toEqual(
      all.map(({ id }: Json) => id).toSorted(),
    )
    expect(data.map((row: Json) => row.fictional)).toEqual(data.map((row: Json) => row.fictional).toSorted())
    expect(_meta.fictional).toBe(true)
    for (const row of data) {
      const own = await getJson(`municipalities/${row.municipalityCode}/derived-indicators?year=2025`)
      expect(own.data.find(({ indicator }: Json) => indicator === row.indicator)).toMatchObject(row)
      expect(row.value === null).toBe(row.reason !== null)
    }
  })

  test('what is not due yet is left out of the share, and told beside it: as JSON, CSV and page', async () => {
    const closed = 'comparisons?indicator=closed-projects-reported-in-time&year=2026'
    const { data } = await getJson(closed)
    const row = data.find(({ municipalityCode }: Json) => municipalityCode === '9999')
    expect(row).toMatchObject({ numerator: 0, denominator: 2, unclear: 0, pending: 2, outside: 0 })
    expect((await text(`${closed}&format=csv`)).split('\r\n').at(-2)).toContain(',0,2,0,2,0,')
    const own = await text(`${OF}?year=2026&format=html`)
    const compared = await text(`${closed}&format=html`)
    expect([own, compared].filter((page) => page.includes('(0 av 2)'))).toHaveLength(2)
    expect(own).toContain('Inte rapporterade än, men tiden har inte gått ut (2)')
    expect(compared).toContain('Inte rapporterade än, men tiden har inte gått ut: 2.')
  })

  test.each([1999, 2026])(
    'in %i no municipality that exists has a 0, but a reason that says what is missing',
    async (year) => {
      for (const { id } of derived) {
        const { data } = await getJson(`comparisons?indicator=${id}&year=${year}`)
        for (const { fictional, value, reason } of data) {
          if (fictional) continue
          expect(value).not.toBe(0)
          expect(value === null).toBe(reason !== null)
        }
      }
      const { data } = await getJson(`comparisons?indicator=ongoing-eu-projects&year=${year}`)
      const tyreso = data.find(({ municipalityCode }: Json) => municipalityCode === '0138')
      expect(tyreso.reason.sv).toMatch(/räcker inte för att räkna.*om alla kommunens projekt är med/)
    },
  )

  test('as CSV it has the same rows', async () => {
    const { data } = await getJson(`${twinTowns}&year=2025`)
    const [head, ...lines] = (await text(`${twinTowns}&year=2025&format=csv`)).trim().split('\r\n')
    expect(head).toMatch(/^indicator,municipalityCode,municipality,year,/)
    expect(lines.map((line) => line.split(',')[1])).toEqual(data.map((row: Json) => row.municipalityCode))
    expect(await text(`${twinTowns}&format=csv&csvDialect=excel`)).toMatch(/^indicator;municipalityCode;/)
  })

  test('as a page it shows values, the reasons for those that are missing, and who is made up', async () => {
    const { data } = await getJson(`${twinTowns}&year=2026`)
    const page = await text(`${twinTowns}&year=2026&format=html`)
    const rows = page.split('<tr').slice(2)
    expect(rows).toHaveLength(data.length)
    for (const [i, { reason, fictional }] of data.entries()) {
      expect(rows[i]).toContain(reason?.sv ?? 'class="gauge"')
      expect(/påhittat/.test(rows[i]!)).toBe(fictional)
    }
    expect(page).not.toContain('style=')
  })

  test('an unknown indicator is an error that lists those there are', async () => {
    const { status, problem } = await getProblem('comparisons?indicator=happiness')
    expect(status).toBe(400)
    expect(JSON.stringify(problem.errors[0].allowed)).toContain(derived[0]!.id)
  })
})
