import { describe, expect, test } from 'vitest'
import { fileReader } from '../helpers/import-file.ts'

// Text files as offices save them.

const read = fileReader()
const headings = 'id;municipalityCode;Ort;Land;Longitud;Latitud;Typ;Status;Sedan;Källor'
const town = '0199-ada;199;Ådalsby;PL;18,5;54,25;Vänort;Aktiv;1998;prov-policy'
const towns = { resource: 'twin-towns' }
const expected = [{ id: '0199-ada', municipalityCode: '0199', name: 'Ådalsby', longitude: 18.5 }]

describe('the headings are found', () => {
  test.each([
    ['after the line sep=;', `sep=;\r\n${headings}\r\n${town}\r\n`],
    [
      'after the line sep=, that says another sign',
      `sep=|\n${headings.replaceAll(';', '|')}\n${town.replaceAll(';', '|')}\n`,
    ],
    ['below a blank line', `\r\n${headings}\r\n${town}\r\n`],
    ['below a title', `Vänorter i Provby;;;;;;;;;\r\n;;;;;;;;;\r\n${headings}\r\n${town}\r\n`],
    ['below a title without separators, with a comma', `Vänorter, Provby\n\n${headings}\n${town}\n`],
    ['below a title in quotes over two lines', `"Vänorter;\ni Provby"\n${headings}\n${town}\n`],
    ['with a byte order mark', `\uFEFF${headings}\n${town}\n`],
    ['with tabs', `${headings}\n${town}\n`.replaceAll(';', '\t')],
    ['with line ends of an old Macintosh', `${headings}\r${town}\r`],
  ])('%s', async (_, csv) => {
    const { records, issues } = await read('towns.csv', csv, towns)
    expect(issues).toEqual([])
    expect(records).toMatchObject(expected)
  })

  test('and issues are reported by the row that the spreadsheet shows', async () => {
    const csv = `Vänorter i Provby;;\n\n${headings}\n${town.replace('PL', 'ZZ')}\n`
    expect((await read('towns.csv', csv, towns)).issues[0]).toMatch(/^rad 4, Land: "ZZ"/)
    expect(
      (await read('towns.csv', `sep=;\n${headings}\n${town.replace('PL', 'ZZ')}\n`, towns)).issues[0],
    ).toMatch(/^rad 2, Land: "ZZ"/)
  })
})

describe('white space is empty', () => {
  test.each([' ; ;;;;;;;;', '\t;;;;;;;;;', '\u00A0;\u00A0;;;;;;;;', ';;;;;;;;;', '   '])(
    'a row of %j is none',
    async (row) => {
      const { records, issues } = await read('towns.csv', `${headings}\n${town}\n${row}\n`, towns)
      expect(issues).toEqual([])
      expect(records).toHaveLength(1)
    },
  )
  test('and so is a cell of it', async () => {
    const { records } = await read(
      'towns.csv',
      `${headings}\n${town.replace('18,5;54,25', ' ;\u00A0')}\n`,
      towns,
    )
    expect(records[0]).toMatchObject({ longitude: null, latitude: null })
  })
})

test.each([';;Summa: 1;;;;;;;', ';;;;;;;;Totalt;12', ';;SUMMA;;;;;;;'])(
  'a row of totals is one error: %s',
  async (row) => {
    const { issues } = await read('towns.csv', `${headings}\n${town}\n${row}\n`, towns)
    expect(issues).toEqual(['rad 3: raden ser ut som en summarad; ta bort den, eller ge posten ett id'])
  },
)

describe('sources are written without JSON', () => {
  test.each([
    ['prov-policy', ['prov-policy']],
    ['prov-policy | beslut-12', ['prov-policy', 'beslut-12']],
    ['prov-policy, beslut-12', ['prov-policy', 'beslut-12']],
    ['"[{""sourceId"":""prov-policy""}]"', ['prov-policy']],
  ])('as %s', async (cell, ids) => {
    const { records, issues } = await read(
      'towns.csv',
      `${headings}\n${town.replace('prov-policy', cell)}\n`,
      towns,
    )
    expect(issues).toEqual([])
    expect((records[0]!.sources as { sourceId: string }[]).map(({ sourceId }) => sourceId)).toEqual(ids)
  })
  test('an empty one is missing', async () => {
    const { issues } = await read('towns.csv', `${headings}\n${town.replace('prov-policy', ' | ')}\n`, towns)
    expect(issues[0]).toMatch(/^rad 2, Källor: /)
  })
})
