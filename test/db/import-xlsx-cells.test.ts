import { describe, expect, test } from 'vitest'
import { fileReader } from '../helpers/import-file.ts'
import { type CellXml, raw, workbook, workbookParts, zipped } from '../helpers/workbook.ts'

// What a cell shows is what counts, and a cell whose value cannot be known is an error, never empty.

const read = fileReader()
const SOURCE = 'prov-policy'
const headings = [
  'Id',
  'Kommunkod',
  'Projekt',
  'Startdatum',
  'Budget',
  'Budget (valuta)',
  'Sammanfattning',
  'Källor',
]

/** A workbook of one project whose start, budget or summary is the cell given. */
const projectWith = (
  cells: { start?: CellXml; budget?: CellXml; summary?: CellXml },
  formats: readonly string[] = [],
) =>
  workbook({
    name: 'projects',
    formats,
    rows: [
      headings,
      [
        '0199-p',
        '0199',
        'A',
        cells.start ?? null,
        cells.budget ?? null,
        cells.budget ? 'SEK' : null,
        cells.summary ?? null,
        SOURCE,
      ],
    ],
  })

const one = async (bytes: Uint8Array) => {
  const { records, issues } = await read('cells.xlsx', bytes)
  expect(issues).toEqual([])
  return records[0] as Record<string, unknown> & { startDate: { edtf: string } | null }
}

describe('a date is as sharp as it is shown:', () => {
  const serial = '<v>45352</v>'
  test.each([
    ['yyyy\\-mm\\-dd', '2024-03-01'],
    ['14', '2024-03-01'],
    ['[$-41D]d mmmm yyyy', '2024-03-01'],
    ['dd/mm/yyyy;@', '2024-03-01'],
    ['yyyy-mm-dd hh:mm', '2024-03-01'],
    ['mmm\\-yy', '2024-03'],
    ['17', '2024-03'],
    ['[$-41D]mmmm\\ yyyy;@', '2024-03'],
    ['MMM YY', '2024-03'],
    ['yyyy\\-mm', '2024-03'],
    ['yyyy', '2024'],
    ['"år "yyyy', '2024'],
  ])('a cell with the format %s is %s', async (format, edtf) => {
    const { startDate } = await one(projectWith({ start: raw('s="1"', serial) }, [format]))
    expect(startDate?.edtf).toBe(edtf)
  })

  test('a date without its year cannot be known', async () => {
    for (const format of ['d mmm', '16', 'mmmm']) {
      const { issues } = await read('cells.xlsx', projectWith({ start: raw('s="1"', serial) }, [format]))
      expect(issues).toEqual([
        'bladet projects, rad 2, Startdatum: cellen visar ett datum utan år; visa hela datumet som ÅÅÅÅ-MM-DD',
      ])
    }
  })

  test('a workbook that counts from 1904 has the same days', async () => {
    const rows = [headings, ['0199-p', '0199', 'A', raw('s="1"', '<v>43890</v>'), null, null, null, SOURCE]]
    const parts = workbookParts([{ name: 'projects', rows, formats: ['yyyy-mm-dd'] }], { date1904: true })
    expect((await one(zipped(parts))).startDate?.edtf).toBe('2024-03-01')
  })
})

describe('a number is what its format shows:', () => {
  const measured = async (value: string, format: string) => {
    const rows = [
      ['Id', 'Kommunkod', 'Mått', 'Period', 'Värde', 'Källor'],
      ['0199-m', '0199', '0199-matt', '2024', raw('s="1"', `<v>${value}</v>`), SOURCE],
    ]
    const { records, issues } = await read(
      'm.xlsx',
      workbook({ name: 'measurements', rows, formats: [format] }),
    )
    expect(issues).toEqual([])
    return records[0]!.value
  }
  test.each([
    ['0.625', '0%', 62.5],
    ['0.07', '9', 7],
    ['0.333', '0.0\\ %', 33.3],
    ['1.5', '10', 150],
    ['62.5', '0.0', 62.5],
    ['62.5', '0.0"%"', 62.5],
    ['1250', '#,##0', 1250],
  ])('%s with the format %s is %d', async (value, format, expected) => {
    expect(await measured(value, format)).toBe(expected)
  })

  test('in CSV, 62,5 % is 62.5', async () => {
    const csv = 'Id;Kommunkod;Mått;Period;Värde;Källor\n0199-m;0199;0199-matt;2024;62,5 %;prov-policy\n'
    const { records } = await read('m.csv', csv, { resource: 'measurements' })
    expect(records[0]!.value).toBe(62.5)
  })

  test('0199 where the number 199 is shown with four digits', async () => {
    const rows = [headings, ['0199-p', raw('s="1"', '<v>199</v>'), 'A', null, null, null, null, SOURCE]]
    const { municipalityCode } = await one(workbook({ name: 'projects', rows, formats: ['0000'] }))
    expect(municipalityCode).toBe('0199')
  })
})

describe('a broken cell is an error by row and heading:', () => {
  test.each([
    ['an error', raw('t="e"', '<v>#N/A</v>'), 'cellen visar felet #N/A; rätta formeln'],
    ['an error of a formula', raw('t="e"', '<f>A1/0</f><v>#DIV/0!</v>'), 'cellen visar felet #DIV/0!'],
    [
      'a formula without a stored value',
      raw('', '<f>DATE(2024,3,1)</f>'),
      'formeln i cellen har inget sparat värde',
    ],
    [
      'a formula with an empty one',
      raw('', '<f>DATE(2024,3,1)</f><v></v>'),
      'formeln i cellen har inget sparat värde',
    ],
    ['a shared string that is not there', raw('t="s"', '<v>7</v>'), 'cellens värde går inte att läsa'],
    ['a number that is none', raw('', '<v>x</v>'), 'cellens värde går inte att läsa'],
    ['a date before all dates', raw('s="1"', '<v>-4</v>'), 'cellen visar inget datum (#####)'],
  ])('%s', async (_, start, words) => {
    const { issues } = await read('cells.xlsx', projectWith({ start }, ['yyyy-mm-dd']))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toContain(`bladet projects, rad 2, Startdatum: ${words}`)
  })

  test('a formula that gives an empty text is empty', async () => {
    expect((await one(projectWith({ summary: raw('t="str"', '<f>IF(1,"")</f><v></v>') }))).summary).toBeNull()
  })

  test.each([
    '#SAKNAS!',
    '#REFERENS!',
    '#VÄRDEFEL!',
    '#NAMN?',
    '#DIVISION/0!',
    '#N/A',
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#NULL!',
    '#NUM!',
    '########',
    'Err:502',
  ])('the text %s, in XLSX and in CSV', async (text) => {
    const inWorkbook = await read('cells.xlsx', projectWith({ summary: text }))
    expect(inWorkbook.issues).toEqual([
      `bladet projects, rad 2, Sammanfattning: cellen visar felet ${text}; rätta formeln eller skriv värdet`,
    ])
    const csv = `Id;Kommunkod;Projekt;Källor\n0199-p;0199;${text};prov-policy\n`
    const { issues } = await read('cells.csv', csv, { resource: 'projects' })
    expect(issues).toEqual([`rad 2, Projekt: cellen visar felet ${text}; rätta formeln eller skriv värdet`])
  })

  test('a text that only mentions an error, or a hash, is a text', async () => {
    for (const summary of ['Vi fick #N/A i kalkylen', '#VänortsVeckan', '# 1'])
      expect((await one(projectWith({ summary }))).summary).toEqual({ sv: summary })
  })

  test('a cell merged with one above it', async () => {
    const rows = [
      headings,
      ['0199-p', '0199', 'A', '2024-03-01', null, null, null, SOURCE],
      ['0199-q', '0199', 'B', null, null, null, null, SOURCE],
    ]
    const { issues } = await read('m.xlsx', workbook({ name: 'projects', rows, merged: ['D2:D3'] }))
    expect(issues).toEqual([
      'bladet projects, rad 3, Startdatum: cellen är sammanfogad med D2, så värdet är okänt; dela cellerna och skriv värdet i varje',
    ])
    // A merged title above the headings, and an area below the table, say nothing of a record.
    const titled = [['Våra projekt'], ...rows]
    const title = await read(
      'm.xlsx',
      workbook({ name: 'projects', rows: titled, merged: ['A1:H1', 'A5:H1048576'] }),
    )
    expect(title.issues).toEqual([])
    expect(title.notices).toContain('projects: Ovanför rubrikerna på rad 2 står annat, som inte läses in.')
  })

  test('in a column that is not read it is none', async () => {
    const rows = [
      [...headings, 'Vår anteckning'],
      ['0199-p', '0199', 'A', null, null, null, null, SOURCE, '#N/A'],
    ]
    expect((await read('m.xlsx', workbook({ name: 'projects', rows }))).issues).toEqual([])
  })
})

describe('sheets', () => {
  const rows = [headings, ['0199-p', '0199', 'A', null, null, null, null, SOURCE]]
  const notes = [['Att göra'], ['Ring Polen']]

  test.each(['projects', 'Projekt', 'project', 'Internationella projekt', 'PROJEKT 2'])(
    'are known as %s',
    async (name) => {
      const { records } = await read('s.xlsx', workbook({ name, rows }))
      expect(records).toHaveLength(1)
    },
  )

  test('Vänorter is the twin towns', async () => {
    const towns = [
      ['Id', 'Kommunkod', 'Ort', 'Land', 'Typ', 'Status', 'Källor'],
      ['0199-a', '0199', 'Åby', 'PL', 'Vänort', 'Aktiv', SOURCE],
    ]
    const { records, issues } = await read('s.xlsx', workbook({ name: 'Vänorter', rows: towns }))
    expect(issues).toEqual([])
    expect(records).toMatchObject([{ name: 'Åby', kind: 'twin-town', status: 'active' }])
  })

  test.each(['hidden', 'veryHidden'])('that are %s are passed over, and said', async (state) => {
    const { records, notices } = await read(
      's.xlsx',
      workbook({ name: 'Projekt', rows }, { name: 'projects', rows: notes, state }),
    )
    expect(records).toHaveLength(1)
    expect(notices).toContain('Bladet projects är dolt och läses inte in.')
  })

  test('with notes are passed over, and said', async () => {
    const { records, notices } = await read(
      's.xlsx',
      workbook({ name: 'Anteckningar', rows: notes }, { name: 'Projekt', rows }),
    )
    expect(records).toHaveLength(1)
    expect(notices.some((notice) => notice.startsWith('Bladet Anteckningar läses inte in:'))).toBe(true)
  })

  test('with records and an unknown name are an error: nothing is left out in silence', async () => {
    const { issues } = await read('s.xlsx', workbook({ name: 'Projekt', rows }, { name: 'Blad1', rows }))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toContain('det finns ingen resurs ”Blad1”')
  })

  test('rows that a filter hides are read, and said', async () => {
    const more = [...rows, ['0199-q', '0199', 'B', null, null, null, null, SOURCE]]
    const { records, notices } = await read(
      's.xlsx',
      workbook({ name: 'Projekt', rows: more, hiddenRows: [3, 4] }),
    )
    expect(records).toHaveLength(2)
    expect(notices).toContain('Projekt: Rader som är dolda (filter) läses in som de andra: 3 (1 st).')
  })
})
