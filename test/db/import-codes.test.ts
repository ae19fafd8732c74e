import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readFile } from '../../db/import/read-file.ts'
import { resourceOf } from '../../db/resources/index.ts'
import { codeLists, readCode } from '../../db/schema/code-lists.ts'
import { validate } from '../../db/schema/validate.ts'

const folder = mkdtempSync(join(tmpdir(), 'utblick-codes-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string, content: string, resource?: string) {
  const file = join(folder, name)
  writeFileSync(file, content)
  const result = await readFile(file, resource === undefined ? {} : { resource })
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  const records = Object.entries(result.batch).flatMap(([resourceName, list]) =>
    list.map((record: unknown, i: number) => ({
      record: record as Record<string, unknown>,
      checked: validate(resourceOf(resourceName)!, record, `#${i + 1}`),
    })),
  )
  const issues = records
    .flatMap(({ checked }) => ('issues' in checked ? checked.issues : []))
    .map(result.locate)
  return { result, records: records.map(({ record }) => record), issues }
}

const sources = [{ sourceId: 'prov-policy' }]
const partner = (country: string) => ({
  id: 'prov-partner',
  name: 'Prov',
  kind: 'municipality',
  country,
  sources,
})

describe('country and currency are closed lists', () => {
  test('every country has a name, and all of ICU’s regions in use are there', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const { codes } = codeLists.country
    expect(codes.size).toBe(250)
    for (const code of codes) expect(names.of(code), code).toBeTruthy()
  })

  test('every currency has a name, and those of the euro’s countries are there', () => {
    const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })
    const { codes } = codeLists.currency
    for (const code of codes) expect(names.of(code), code).toBeTruthy()
    for (const code of ['SEK', 'EUR', 'FIM', 'DEM', 'EEK', 'LVL', 'XEU', 'ZMW', 'KES'])
      expect(codes).toContain(code)
    for (const code of ['XXX', 'XTS', 'XAU', 'KR']) expect(codes).not.toContain(code)
  })

  test.each([
    ['PL', 'PL'],
    ['pl', 'PL'],
    [' se ', 'SE'],
    ['EL', 'GR'],
    ['uk', 'GB'],
    ['XK', 'XK'],
    ['ZZ', null],
    ['EU', null],
    ['QQ', null],
    ['AN', null],
    ['SU', null],
    ['POL', null],
    ['', null],
    ['constructor', null],
    ['__PROTO__', null],
  ])('the country %j is read as %j', (written, code) => {
    expect(readCode('country', written)).toBe(code)
  })
})

describe('a common wrong code is corrected and reported,', () => {
  test('in CSV, by row and column', async () => {
    const rows = ['EL', 'UK', 'PL'].map(
      (country, i) => `0199-t${i};0199;Ort ${i};${country};twin-town;active;prov`,
    )
    const { records, result } = await read(
      'codes.csv',
      `id;municipalityCode;Ort;Land;Typ;Status;Källor\n${rows.join('\n')}\n`,
      'twin-towns',
    )
    expect(records.map(({ country }) => country)).toEqual(['GR', 'GB', 'PL'])
    const notices = result.notices.map(({ sv }) => sv)
    expect(notices).toContain('EL läses som GR (1 st): rad 2, Land.')
    expect(notices).toContain('UK läses som GB (1 st): rad 3, Land.')
  })

  test('in NDJSON and JSON, also inside lists and money', async () => {
    const activity = { id: '0199-a', municipalityCode: '0199', countries: ['SE', 'el'], sources }
    const lines = await read('codes.ndjson', JSON.stringify(activity), 'activities')
    expect(lines.records[0]!.countries).toEqual(['SE', 'GR'])
    expect(lines.result.notices[0]!.en).toContain('el is read as GR (1): row 1, countries.1')
    const project = { id: '0199-p', municipalityCode: '0199', budget: { amount: '10.00', currency: 'sek' } }
    const json = await read(
      'codes.json',
      JSON.stringify({ municipality: '0199', records: { projects: [project] } }),
    )
    expect(json.records[0]!.budget).toEqual({ amount: '10.00', currency: 'SEK' })
    expect(json.result.notices[0]!.sv).toBe(
      'sek läses som SEK (1 st): Internationella projekt › 0199-p › budget.currency.',
    )
  })
})

describe('a code that the list does not have is an error with what is allowed,', () => {
  test.each(['ZZ', 'EU', 'Grekland', 'SU'])('such as the country %s', async (country) => {
    const { issues } = await read('zz.ndjson', JSON.stringify(partner(country)), 'partners')
    expect(issues).toHaveLength(1)
    expect(issues[0]!.message.sv).toBe(
      `"${country}" går inte att använda; skriv ett lands kod enligt ISO 3166-1, två stora bokstäver som PL (EU är inget land, Kosovo är XK)`,
    )
    expect(issues[0]).toMatchObject({ where: { sv: 'rad 1, country' } })
  })

  test.each(['SKR', 'KR', 'XXX', 'EURO'])('such as the currency %s', async (currency) => {
    const { issues } = await read(
      'currency.csv',
      `id;municipalityCode;Projekt;budgetAmount;budgetCurrency;sources\n0199-p;0199;A;10;${currency};[]\n`,
      'projects',
    )
    const issue = issues.find(({ field }) => field === 'budget.currency')
    expect(issue?.message.sv).toContain(`"${currency}" går inte att använda; skriv en valuta enligt ISO 4217`)
    expect(issue).toMatchObject({ where: { sv: 'rad 2, budgetCurrency' } })
  })
})
