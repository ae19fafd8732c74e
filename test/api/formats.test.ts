import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { BASE, fetchApi, getJson, getList, getProblem, getRecord, type Json } from '../helpers/api.ts'
import { geojsonErrors } from '../helpers/geojson.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const forms = [
  ['json', 'application/json', 'application/json; charset=utf-8'],
  ['ndjson', 'application/x-ndjson', 'application/x-ndjson; charset=utf-8'],
  ['csv', 'text/csv', 'text/csv; charset=utf-8; header=present'],
  ['xlsx', XLSX, XLSX],
  ['geojson', 'application/geo+json', 'application/geo+json; charset=utf-8'],
  ['jsonld', 'application/ld+json', 'application/ld+json; charset=utf-8'],
] as const

const get = (path: string, init?: RequestInit) => fetchApi(`${BASE}/${path}`, init)
const accept = (value: string) => ({ headers: { Accept: value } })
/** The text with its mark, which `text()` would take away. */
const getText = async (path: string) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await get(path)).arrayBuffer())
const linkTo = (response: Response, rel: string) =>
  [...(response.headers.get('Link') ?? '').matchAll(/<([^>]+)>; rel="([^"]+)"/g)]
    .filter(([, , found]) => found === rel)
    .map(([, address]) => address!)

describe('the format of an answer', () => {
  test.each(forms)(
    '%s is chosen by format and by Accept, for a list and a record',
    async (name, type, content) => {
      for (const path of ['twin-towns', 'twin-towns/0764-turnov']) {
        const requested = await get(`${path}?format=${name}`)
        const accepted = await get(path, accept(type))
        expect([requested.status, accepted.status]).toEqual([200, 200])
        expect(requested.headers.get('Content-Type')).toBe(content)
        expect(accepted.headers.get('Content-Type')).toBe(content)
        expect(requested.headers.get('ETag')).toContain(name)
        const etag = requested.headers.get('ETag') ?? ''
        expect((await get(`${path}?format=${name}`, { headers: { 'If-None-Match': etag } })).status).toBe(304)
      }
    },
  )

  test('has an ETag of its own, and the parameter takes precedence over Accept', async () => {
    const etags = await Promise.all(
      [...forms.map(([name]) => name), 'csv&csvDialect=excel'].map(async (form) =>
        (await get(`goals?format=${form}`, accept('image/png'))).headers.get('ETag'),
      ),
    )
    expect(new Set(etags).size).toBe(7)
  })

  test.each([
    ['text/csv;q=0.5, application/geo+json', 'application/geo+json'],
    ['application/ld+json;q=0.9, text/csv', 'text/csv'],
    ['text/*', 'text/csv'],
    ['*/*', 'application/json'],
    ['*/*, application/json;q=0', 'application/x-ndjson'],
    ['application/json;q=0.1, */*;q=0.2', 'application/x-ndjson'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    // The page only for those who want it more than data: a program that names both gets data.
    ['text/html, */*', 'text/html'],
    ['text/html, application/json', 'application/json'],
    ['application/json, text/html;q=0.9', 'application/json'],
    ['text/html, text/csv', 'text/csv'],
    ['text/html, application/json;q=0.9', 'text/html'],
    // The default of Java's HttpURLConnection.
    ['text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', 'text/html'],
    ['TEXT/CSV', 'text/csv'],
    ['application/json ; q = 0.3, text/csv;Q=0.4', 'text/csv'],
    ['application/json;profile="a,b";q=0.1, text/csv;q=0.2', 'text/csv'],
    ['text/csv;q=x, application/json;q=0.9', 'text/csv'],
  ])('is the best that "%s" takes', async (value, type) => {
    expect((await get('goals', accept(value))).headers.get('Content-Type')).toContain(type)
  })

  test('cannot be one that does not exist', async () => {
    expect((await getProblem('goals?format=yaml')).problem).toMatchObject({
      status: 400,
      errors: [{ parameter: 'format', allowed: [...forms.map(([name]) => name), 'html'] }],
    })
    const { status, problem } = await getProblem('goals', accept('image/png, text/csv;q=0'))
    expect(status).toBe(406)
    expect(problem.detail).toContain('format=json|ndjson|csv|xlsx|geojson|jsonld|html')
  })

  test.each([
    ['goals?csvDialect=excel', 'bara tillsammans med format=csv'],
    ['goals?format=xlsx&csvDialect=excel', 'bara tillsammans med format=csv'],
    ['goals?format=csv&csvDialect=lotus', ['excel']],
    ['goals?format=csv&csvDialect=constructor', ['excel']],
    ['goals/0114-elever?csvDialect=excel', 'bara tillsammans med format=csv'],
  ])('has a CSV dialect only where it is CSV: %s', async (path, allowed) => {
    const { status, problem } = await getProblem(path)
    expect(status).toBe(400)
    expect(problem.errors).toMatchObject([{ parameter: 'csvDialect', allowed }])
  })

  test('has a CSV dialect also when Accept asks for CSV', async () => {
    const response = await get('goals?csvDialect=excel', accept('text/csv'))
    expect(response.status).toBe(200)
    expect((await get('goals/0114-elever/history?format=csv')).status).toBe(400)
  })
})

describe('CSV', () => {
  test('has the fields as headings, CRLF, and every value as it is', async () => {
    const lines = (await getText('projects?format=csv&asOf=2&limit=500')).split('\r\n')
    expect(lines[0]).toMatch(
      /^id,municipalityCode,titleSv,titleEn,nameAsWritten,.*,budgetAmount,budgetCurrency,.*,sources,license,fictional,updatedAt,url$/,
    )
    expect(lines.at(-1)).toBe('')
    expect(lines.find((line) => line.startsWith('9999-provprojekt,'))).toContain(
      '"Provprojekt ""<script>alert(1)</script>"" \u202Eomvänt",Trial project,',
    )
  })

  test('for Excel has a mark, semicolons and decimal commas', async () => {
    const text = await getText('twin-towns?format=csv&csvDialect=excel&limit=500')
    expect(text.startsWith('\uFEFFid;municipalityCode;name;')).toBe(true)
    const { longitude } = await getRecord('twin-towns/0764-turnov')
    expect(longitude).not.toBeNull()
    expect(text).toContain(`;${String(longitude).replace('.', ',')};`)
  })

  test('has only the requested fields, and always the mark of fictional records', async () => {
    expect(await getText('goals?format=csv&fields=wording&municipality=0114&limit=1')).toMatch(
      /^id,wordingSv,wordingEn,fictional,url\r\n0114-[^\r]+,false,https:[^\r]+\r\n$/,
    )
    expect((await getText('goals/0114-elever?format=csv&fields=id')).split('\r\n')).toHaveLength(3)
  })

  test('of nothing is its headings', async () => {
    expect(await getText('goals?format=csv&page=9999&fields=kind')).toBe('id,kind,fictional,url\r\n')
  })
})

describe('NDJSON', () => {
  test('has the records of the list, one on each line', async () => {
    const { data } = await getList('goals?limit=30&fields=wording,kind')
    const text = await getText('goals?limit=30&fields=wording,kind&format=ndjson')
    expect(text.endsWith('}\n')).toBe(true)
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Json),
    ).toEqual(data)
  })
})

describe('GeoJSON', () => {
  test('of every data set and of one of its records follows RFC 7946', async () => {
    for (const { name } of (await getList('datasets')).data) {
      const collection = await getJson(`${name}?format=geojson&limit=500`)
      expect(geojsonErrors(collection), name).toEqual([])
      const id = collection.features[0]?.id
      if (id !== undefined)
        expect(geojsonErrors(await getJson(`${name}/${id}?format=geojson`)), name).toEqual([])
    }
  })

  test('has a point for a record with a place, longitude first', async () => {
    const town = await getRecord('twin-towns/0764-turnov')
    const feature = await getJson('twin-towns/0764-turnov?format=geojson')
    expect(feature).toMatchObject({
      type: 'Feature',
      id: '0764-turnov',
      geometry: { type: 'Point', coordinates: [town.longitude, town.latitude] },
      properties: town,
      _meta: { release: 3 },
    })
    expect(feature._links.self.href).toContain('format=geojson')
  })

  test('has the places of a project’s partners', async () => {
    const { features, type, _meta } = await getJson('projects?format=geojson&limit=500')
    expect(type).toBe('FeatureCollection')
    expect(features).toHaveLength(_meta.totalRecords)
    const placed = features.filter((f: Json) => f.geometry !== null)
    expect(placed.length).toBeGreaterThan(10)
    for (const { geometry, properties } of placed) {
      const known = properties.partners.filter((p: Json) => p.longitude !== null)
      expect(geometry).toEqual({
        type: 'MultiPoint',
        coordinates: known.map((p: Json) => [p.longitude, p.latitude]),
      })
    }
  })

  test('has null where no place is known, and keeps the place when its fields are left out', async () => {
    const goals = await getJson('goals?format=geojson&limit=3')
    expect(goals.features.map((f: Json) => f.geometry)).toEqual([null, null, null])
    const town = await getJson('twin-towns/0764-turnov?format=geojson&fields=name')
    expect(town.geometry).not.toBeNull()
    expect(Object.keys(town.properties)).toEqual(['id', 'url', 'name', 'fictional'])
  })
})

describe('JSON-LD', () => {
  test('is the list’s JSON with a context, as a data feed', async () => {
    const { data, _meta } = await getList('twin-towns?limit=5')
    const feed = await getJson('twin-towns?limit=5&format=jsonld')
    expect(feed['@type']).toBe('schema:DataFeed')
    expect(feed['dcterms:license']['@id']).toBe(_meta.license)
    expect(feed['schema:dataFeedElement']).toMatchObject(data)
  })

  test('gives every member of every record a meaning, also inside others', async () => {
    const { data: datasets } = await getList('datasets')
    for (const { name } of datasets) {
      const feed = await getJson(`${name}?limit=100&format=jsonld`)
      for (const { '@type': types, ...record } of feed['schema:dataFeedElement']) {
        expect(types[0]).toMatch(new RegExp(`^https://data.example.se${BASE}/datasets/${name}#[A-Z]`))
        expect(unexplained(record, [feed['@context']], name)).toEqual([])
      }
    }
  })

  test('knows a record by its address, and one that it refers to by its own', async () => {
    const [{ id }] = (await getList('projects?municipality=9999&limit=1')).data
    const { '@context': context, ...record } = await getJson(`projects/${id}?format=jsonld`)
    expect(context.url).toBe('@id')
    expect(record.url).toContain(`${BASE}/projects/`)
    expect(context.unitId['@context']['@base']).toBe(`https://data.example.se${BASE}/units/`)
    expect(context.partners['@context']).toMatchObject({
      '@base': `https://data.example.se${BASE}/partners/`,
      id: '@id',
    })
    expect(context.title).toEqual({ '@id': 'dcterms:title', '@container': '@language' })
  })
})

/** Members that no context gives a meaning; what a value holds is explained by its term's own context too. */
function unexplained(value: Json, contexts: readonly Json[], path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unexplained(item, contexts, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const term = contexts.map((context) => context[name]).find((found) => found !== undefined)
    if (term === undefined) return [`${path}.${name}`]
    if (term['@container'] === '@language') return []
    return unexplained(
      member,
      term['@context'] ? [term['@context'], ...contexts] : contexts,
      `${path}.${name}`,
    )
  })
}

describe('XLSX', () => {
  const parts = async (path: string) =>
    Object.fromEntries(
      Object.entries(unzipSync(new Uint8Array(await (await get(path)).arrayBuffer()))).map(
        ([name, bytes]) => [name, strFromU8(bytes)],
      ),
    )

  test('has the records on a sheet named as the data set, and what they are on the next', async () => {
    const file = await parts('twin-towns?format=xlsx&limit=500')
    expect(file['xl/workbook.xml']).toMatch(/<sheet name="twin-towns" .*<sheet name="Om - About"/)
    const sheet = file['xl/worksheets/sheet1.xml']!
    expect(sheet).toContain('<c r="A1" t="inlineStr" s="1"><is><t xml:space="preserve">id</t></is></c>')
    expect(sheet).toContain('>0764-turnov</t>')
    const { _meta } = await getList('twin-towns?limit=1')
    expect([...sheet.matchAll(/<row /g)]).toHaveLength(_meta.totalRecords + 1)
    expect(file['xl/worksheets/sheet2.xml']).toContain('creativecommons.org/publicdomain/zero')
    expect(file['xl/worksheets/sheet2.xml']).toContain('datasets/twin-towns/schema')
  })

  test('has amounts and days as such, and guards what XML cannot hold', async () => {
    const sheet = (await parts('fundings?format=xlsx&limit=500'))['xl/worksheets/sheet1.xml']!
    expect(sheet).toMatch(/<c r="[A-Z]+\d+" s="4"><v>2500000\.00<\/v><\/c>/)
    expect(sheet).toMatch(/<c r="[A-Z]+\d+" s="3"><v>4\d{4}<\/v><\/c>/)
    const projects = (await parts('projects?format=xlsx&asOf=2&limit=500'))['xl/worksheets/sheet1.xml']!
    expect(projects).toContain('&lt;script&gt;')
  })

  test('is the same to the byte each time', async () => {
    const [one, two] = await Promise.all(
      ['lang=sv', 'lang=en'].map(async (lang) => (await get(`goals?format=xlsx&${lang}`)).arrayBuffer()),
    )
    // What differs is the address it was fetched from, and nothing of when.
    expect(Math.abs(one!.byteLength - two!.byteLength)).toBeLessThan(4)
    expect([...new Uint8Array(one!).slice(10, 14)]).toEqual([0, 0, 33, 0])
  })
})

describe('a table', () => {
  test.each(['csv', 'csv&csvDialect=excel', 'xlsx', 'ndjson'])(
    'as %s says in its headers what it has no room for',
    async (form) => {
      for (let time = 0; time < 2; time += 1) {
        const response = await get(`goals?format=${form}&limit=5`)
        expect(linkTo(response, 'license')).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/'])
        expect(linkTo(response, 'describedby')).toEqual([
          `https://data.example.se${BASE}/datasets/goals/schema`,
        ])
        const [next] = linkTo(response, 'next')
        expect(next).toContain(`${BASE}/goals?`)
        expect(next).toContain('cursor=')
        expect(next).toContain(`format=${form.split('&')[0]}`)
      }
      const record = await get(`goals/0114-elever?format=${form}`)
      expect(linkTo(record, 'collection')).toEqual([`https://data.example.se${BASE}/goals`])
    },
  )

  test('walked by its links has the same records as the list', async () => {
    const { data } = await getList('goals?limit=500')
    const ids: string[] = []
    let address: string | undefined = `${BASE}/goals?format=csv&fields=id&limit=50`
    while (address !== undefined) {
      const response: Response = await fetchApi(address)
      const lines = (await response.text()).split('\r\n').slice(1, -1)
      ids.push(...lines.map((line) => line.split(',')[0]!))
      const [next]: string[] = linkTo(response, 'next')
      address = next?.slice(new URL(next).origin.length)
    }
    expect(ids).toEqual(data.map(({ id }: Json) => id))
  })

  test.each([
    ['goals?format=csv', 'utblick-goals-release-3.csv'],
    ['goals?format=csv&csvDialect=excel&asOf=1', 'utblick-goals-release-1.csv'],
    ['goals/0114-elever?format=xlsx', 'utblick-goals-0114-elever-release-3.xlsx'],
  ])('%s is saved as %s', async (path, name) => {
    const response = await get(path)
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`)
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Content-Disposition')
  })

  test('that is read and not saved opens inline, with a file name for saving', async () => {
    for (const form of ['ndjson', 'geojson'])
      expect((await get(`goals?format=${form}`)).headers.get('Content-Disposition')).toBe(
        `inline; filename="utblick-goals-release-3.${form}"`,
      )
    expect((await get('goals?format=json')).headers.get('Content-Disposition')).toBeNull()
  })

  test('is the same for HEAD, but for the body', async () => {
    const path = 'goals?format=csv&limit=5'
    const [full, head] = [await get(path), await get(path, { method: 'HEAD' })]
    expect([...head.headers]).toEqual([...full.headers])
    expect(await head.text()).toBe('')
  })
})
