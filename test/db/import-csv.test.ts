import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import type { Database } from '../../db/database.ts'
import { importRelease } from '../../db/import/import-release.ts'
import { readFile, type ReadOptions } from '../../db/import/read-file.ts'
import { issueLines } from '../../db/import/report.ts'
import { seedRegister } from '../../db/import/seed-register.ts'
import { openNode } from '../../db/connection/open-node.ts'

// Files as people write them: in Excel, in Swedish, with mistakes.

const folder = mkdtempSync(join(tmpdir(), 'utblick-import-csv-'))
let db: Database
beforeAll(async () => {
  ;({ db } = openNode(':memory:'))
  await seedRegister(db, '2026-11-01T08:00:00.000Z')
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(content: string | Uint8Array, name = 'projekt.csv'): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

/** The records that a file is read as; fails when it has issues. */
async function records(file: string, options: ReadOptions = { resource: 'projects' }) {
  const read = await readFile(file, options)
  if ('issues' in read) throw new Error(issueLines(read.issues, 'sv').join('\n'))
  return Object.values(read.batch).flat() as unknown as Record<string, unknown>[]
}

/** The issues that an import of the file prints, by row and column, without the last line (their number). */
async function printedIssues(
  file: string,
  options: ReadOptions = { resource: 'projects' },
  language: 'sv' | 'en' = 'sv',
) {
  const read = await readFile(file, options)
  const result =
    'issues' in read
      ? read
      : await importRelease(db, read.batch, {
          publishedAt: '2026-12-01T00:00:00.000Z',
          dryRun: true,
          ...(read.municipality && { municipality: read.municipality }),
        })
  const issues = 'locate' in read ? result.issues.map(read.locate) : result.issues
  return issueLines(issues, language)
    .slice(0, -1)
    .map((line) => line.trim())
}

const sources = '"[{""sourceId"":""alvesta-policy""}]"'
const SOURCES = [{ sourceId: 'alvesta-policy' }]

describe('a CSV file', () => {
  test('is understood with headings in Swedish, semicolons, decimal comma and Swedish dates', async () => {
    const file = write(
      `Id;Kommunkod;Projektnamn;STATUS ;Start datum;Slut;Budget;Budget (valuta);Land;Teman;Finansiering undersökt;Källor\r\n` +
        `0764-a;764;Språkbad;Pågår;1 mars 2024;mars 2026;1 250 000,50;sek;PL;demokrati;Ja;${sources}\r\n`,
    )
    expect(await records(file)).toEqual([
      {
        id: '0764-a',
        municipalityCode: '0764',
        title: { sv: 'Språkbad' },
        status: 'ongoing',
        startDate: { edtf: '2024-03-01' },
        endDate: { edtf: '2026-03' },
        budget: { amount: '1250000.50', currency: 'SEK' },
        themes: ['democracy'],
        fundingExplored: true,
        sources: SOURCES,
      },
    ])
  })

  test.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-03-01 00:00:00', '2024-03-01'],
    ['20240301', '2024-03-01'],
    ['1/3 2024', '2024-03-01'],
    ['1 mars 2024', '2024-03-01'],
    ['31 dec 2024', '2024-12-31'],
    ['mars 2024', '2024-03'],
    ['1980-talet', '198X'],
    ['ca 1978', '1978~'],
    ['1985/1994', '1985/1994'],
    ['30 februari 2024', '30 februari 2024'],
  ])('has the date %s read as %s', async (written, read) => {
    const file = write(`id,Startdatum,Källor,Projekt,kommun\na,${written},${sources},T,0764\n`)
    expect((await records(file))[0]!.startDate).toEqual({ edtf: read })
  })

  test.each([
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF')],
    ['UTF-8', new Uint8Array()],
  ])('may be %s', async (_, mark) => {
    const text = new TextEncoder().encode(`id;kommun;titel;källor\na;0764;Åäö;${sources}\n`)
    expect(await records(write(Buffer.concat([mark, text])))).toMatchObject([{ title: { sv: 'Åäö' } }])
  })

  test('may be Windows-1252, as Excel writes plain CSV in Sweden', async () => {
    const text = Buffer.from(`id;kommun;titel;källor\na;0764;Åäö;${sources}\n`, 'latin1')
    expect(await records(write(text))).toMatchObject([{ title: { sv: 'Åäö' } }])
  })

  test('takes its municipality from the order when it has no such column', async () => {
    const file = write(`id,titel,källor\na,Språkbad,${sources}\n`)
    expect(await printedIssues(file, { resource: 'projects', municipality: '0764' })).toEqual([])
    const read = await readFile(file, { resource: 'projects', municipality: '0764' })
    expect(read).toMatchObject({
      municipality: '0764',
      batch: { project: [{ id: 'a', title: { sv: 'Språkbad' } }] },
    })
  })

  test('reports which columns it did not use, and which it lacks', async () => {
    const read = await readFile(write(`id,kommun,titel,källor,handläggare\na,0764,T,${sources},Eva\n`), {
      resource: 'projects',
    })
    const notices = 'notices' in read ? read.notices.map(({ sv }) => sv) : []
    expect(notices[0]).toBe('Kolumner som inte läses in: handläggare.')
    expect(notices[1]).toContain(
      'Kolumner som saknas i filen; poster som redan finns behåller sina värden: titleEn, nameAsWritten',
    )
  })

  test('for several municipalities is refused, and the odd row is named', async () => {
    const rows = ['0764', '0764', '0114'].map((code, i) => `${code}-a${i},${code},T,${sources}\n`)
    expect(await printedIssues(write(`id,kommun,titel,källor\n${rows.join('')}`))).toEqual([
      expect.stringMatching(
        /^rad 4, kommun: posten hör till kommun Upplands Väsby \(0114\), de flesta i filen till Alvesta \(0764\)/,
      ),
    ])
  })

  test('gives back what the Excel dialect guarded, and only that', async () => {
    const rows = [`"'=1+1"`, `"''=1+1"`, `'60-talet`].map((t, i) => `${i};0764;${t};${sources}\r\n`)
    const semicolon = await records(write(`id;kommun;titel;källor\r\n${rows.join('')}`))
    expect(semicolon.map(({ title }) => (title as { sv: string }).sv)).toEqual(['=1+1', "'=1+1", "'60-talet"])
    const comma = await records(write(`id,kommun,titel,källor\na,0764,'=1+1,${sources}\n`))
    expect(comma).toMatchObject([{ title: { sv: "'=1+1" } }])
  })
})

describe('issues in a CSV file', () => {
  test('are reported all at once by row and by the person’s own heading', async () => {
    const file = write(
      `id;Kommun;Titel;Startdatum;Budget;Budget (valuta);Status;Antal;Ägare;Källor\n` +
        `0764-a;0764;;våren;mycket;SEK;klar;3;;${sources}\n` +
        `\n` +
        `0764-b;0764;B;2024-02-30;100;kronor;;;0764-finns-inte;[{]\n` +
        `0764-c;0764;C;;;;;;;"[{""sourceId"":""nej""}]"\n`,
    )
    expect(await printedIssues(file)).toEqual([
      'rad 2, Titel: värdet saknas; skriv text, högst 20 000 tecken',
      'rad 2, Status: "klar" går inte att använda; skriv något av idea, funding-explored, approved, applied, granted, rejected, ongoing, finished, reported',
      'rad 2, Startdatum: "våren" går inte att använda; skriv ett datum, till exempel 1978, 2007-01, 2007-01-23, 198X, 1989~, 1985/1994 eller [2003..]',
      'rad 2, Budget: "mycket" går inte att använda; skriv ett belopp, till exempel 2500000.00',
      'rad 4, Startdatum: "2024-02-30" går inte att använda; skriv ett datum, till exempel 1978, 2007-01, 2007-01-23, 198X, 1989~, 1985/1994 eller [2003..]',
      'rad 4, Budget (valuta): "KRONOR" går inte att använda; skriv en valuta enligt ISO 4217, tre stora bokstäver som SEK eller EUR',
      expect.stringMatching(
        /^rad 4, Källor: .* går inte att använda; skriv JSON, till exempel \[\{"sourceId"/,
      ),
      'rad 5, Källor (1 › sourceId): det finns ingen post ”nej” bland registrets källor; lägg till den eller rätta id',
    ])
  })

  test('speak English when asked to', async () => {
    const file = write(`id;municipality code;project;sources\n;0764;T;${sources}\n`)
    expect(await printedIssues(file, { resource: 'projects' }, 'en')).toEqual([
      'row 2, id: the value is missing; write a code such as 9999-batarna-1944',
    ])
  })

  test('in the headings stop before any row is read', async () => {
    expect(await printedIssues(write('titel;Titel;start\na;b;c\n'))).toEqual([
      'rad 1, Titel: två rubriker betyder samma kolumn, titleSv; ta bort den ena',
      'rad 1, id: kolumnen saknas; lägg till den med rubriken id eller Id',
    ])
  })

  test('such as a column that every new record needs are reported once', async () => {
    expect(await printedIssues(write('id;kommun\n0764-ny;0764\n0764-till;0764\n'))).toEqual([
      'rad 1, titleSv: kolumnen saknas; lägg till den med rubriken titleSv eller Projekt (svenska)',
      'rad 1, sources: kolumnen saknas; lägg till den med rubriken sources eller Källor',
    ])
  })

  test('such as a value too many or a quote that is not closed are reported by row', async () => {
    expect(await printedIssues(write(`id;kommun;titel;källor\na;0764;T;${sources};mera\n`))).toEqual([
      expect.stringMatching(/^rad 2: raden har fler värden än det finns rubriker/),
    ])
    expect((await printedIssues(write('id;titel\na;"T\n')))[0]).toContain('går inte att läsa som CSV, se rad')
  })

  test('such as an id that is there twice name the second row', async () => {
    const row = `0764-a,0764,T,${sources}\n`
    expect(await printedIssues(write(`id,kommun,titel,källor\n${row}${row}`))).toEqual([
      'rad 3, id: id finns två gånger; ge varje post sitt eget',
    ])
  })

  test.each([
    [{}, 'säg vad filen har: --resource och något av municipalities, units'],
    [{ resource: 'towns' }, 'det finns ingen resurs ”towns”; de som finns är municipalities'],
  ])('such as not knowing what it has are reported: %j', async (options, message) => {
    expect((await printedIssues(write('id\n'), options))[0]).toContain(message)
  })

  test('such as a file that is not there are reported', async () => {
    expect((await printedIssues(join(folder, 'finns-inte.csv')))[0]).toContain('filen går inte att läsa')
    expect((await printedIssues(join(folder, 'finns-inte.xlsx')))[0]).toContain(
      'filen går inte att läsa som XLSX',
    )
    expect((await printedIssues(join(folder, 'finns-inte.ndjson')))[0]).toContain('filen går inte att läsa')
  })
})

describe('an XLSX file of a person’s own', () => {
  const bold = { fontWeight: 'bold' } as const
  const heading = (value: string) => ({ value, ...bold })
  const day = (iso: string) => ({ value: new Date(`${iso}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' })

  test('has sheets named after data sets in either language, with numbers, days and a sheet about itself', async () => {
    const file = join(folder, 'register.xlsx')
    await writeXlsxFile([
      {
        sheet: 'Internationella projekt',
        data: [
          ['Id', 'Kommunkod', 'Projekt', 'Start', 'Besked', 'Budgetamount', 'Budget (valuta)', 'Källor'].map(
            heading,
          ),
          ['0764-a', 764, 'Ett', 2024, day('2024-02-15'), 1250.5, 'EUR', JSON.stringify(SOURCES)],
          ['0764-b', 764, 'Två', day('2024-03-01'), null, null, null, JSON.stringify(SOURCES)],
        ],
      },
      {
        sheet: 'partners',
        data: [
          ['id', 'Municipality code', 'Name', 'Kind', 'Country', 'Longitude', 'Sources'].map(heading),
          ['0764-c', 764, 'Provstad', 'kommun', 'FI', 23.17, JSON.stringify(SOURCES)],
        ],
      },
      { sheet: 'Om', data: [['Något annat']] },
    ]).toFile(file)
    const read = await readFile(file)
    expect(read).toMatchObject({
      batch: {
        project: [
          {
            id: '0764-a',
            municipalityCode: '0764',
            startDate: { edtf: '2024' },
            answeredOn: '2024-02-15',
            budget: { amount: '1250.50', currency: 'EUR' },
          },
          { id: '0764-b', startDate: { edtf: '2024-03-01' } },
        ],
        partner: [{ id: '0764-c', name: 'Provstad', country: 'FI', longitude: 23.17 }],
      },
    })
    expect(await printedIssues(file, {})).toEqual([])
  })

  test('has its issues reported by sheet, row and column', async () => {
    const file = join(folder, 'fel.xlsx')
    await writeXlsxFile([
      {
        sheet: 'partners',
        data: [
          ['id', 'Kommunkod', 'name', 'Typ', 'Land', 'Källor'],
          ['0764-c', '0764', 'Provstad', 'municipality', 'Finland', JSON.stringify(SOURCES)],
        ],
      },
    ]).toFile(file)
    expect(await printedIssues(file, {})).toEqual([
      'bladet partners, rad 2, Land: "Finland" går inte att använda; skriv ett lands kod enligt ISO 3166-1, två stora bokstäver som PL (EU är inget land, Kosovo är XK)',
    ])
  })

  test('may call its only sheet anything when it has been said what it is', async () => {
    const file = join(folder, 'blad1.xlsx')
    const data = [
      ['id', 'Kommunkod', 'Projekt', 'Källor'],
      ['0764-a', '0764', 'Ett', JSON.stringify(SOURCES)],
    ]
    await writeXlsxFile([{ sheet: 'Blad1', data }]).toFile(file)
    expect(await records(file)).toHaveLength(1)
    expect((await printedIssues(file, {}))[0]).toContain('det finns ingen resurs ”Blad1”')
  })
})

describe('an NDJSON file', () => {
  const record = { id: '0764-a', municipalityCode: '0764', title: { sv: 'Ett' }, sources: SOURCES }

  test('has a record on each line, as a person writes it', async () => {
    const file = write(
      `${JSON.stringify(record)}\n\n${JSON.stringify({ ...record, id: '0764-b' })}\n`,
      'a.ndjson',
    )
    expect(await records(file)).toHaveLength(2)
    expect(await printedIssues(file)).toEqual([])
  })

  test('has its issues reported by line, also of fields that do not exist', async () => {
    const file = write(`\n${JSON.stringify({ ...record, colour: 'red', startDate: 'spring' })}\n`, 'b.ndjson')
    const issues = await printedIssues(file)
    expect(issues.find((f) => f.startsWith('rad 2, colour: fältet finns inte'))).toBeDefined()
    expect(issues.find((f) => f.startsWith('rad 2, startDate: "spring"'))).toBeDefined()
    expect((await printedIssues(write('{}\n[1]\n', 'c.ndjson')))[0]).toContain(
      'rad 2: raden är inte en post i JSON',
    )
  })
})

describe('a table', () => {
  test('without rows says nothing, and closes nothing', async () => {
    const file = join(folder, 'mall.xlsx')
    const partners = ['id', 'Kommunkod', 'name', 'Typ', 'Land', 'Källor']
    await writeXlsxFile([
      { sheet: 'projects', data: [['id', 'Kommunkod', 'Projekt', 'Källor']] },
      {
        sheet: 'partners',
        data: [partners, ['0764-c', '0764', 'Provstad', 'kommun', 'FI', JSON.stringify(SOURCES)]],
      },
    ]).toFile(file)
    const read = await readFile(file)
    expect('batch' in read && Object.keys(read.batch)).toEqual(['partner'])
    expect('notices' in read && read.notices[0]?.sv).toBe(
      'projects: Inga rader under rubrikerna; ingenting läses in.',
    )
    const empty = await readFile(write('id,kommun,titel,källor\n'), { resource: 'projects' })
    expect('batch' in empty && empty.batch).toEqual({})
  })

  test('may go on in the next sheet', async () => {
    const file = join(folder, 'delad.xlsx')
    const headings = ['id', 'Kommunkod', 'Projekt', 'Källor']
    const row = (id: string) => [id, '0764', id, JSON.stringify(SOURCES)]
    await writeXlsxFile([
      { sheet: 'projects', data: [headings, row('0764-a')] },
      { sheet: 'projects 2', data: [headings, row('0764-b'), row('0764-a')] },
    ]).toFile(file)
    expect(await records(file, {})).toHaveLength(3)
    expect(await printedIssues(file, {})).toEqual([
      'bladet projects 2, rad 3, id: id finns två gånger; ge varje post sitt eget',
    ])
  })
})
