import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { isUsableText } from '../../db/schema/characters.ts'
import { fileReader } from '../helpers/import-file.ts'
import { inSwedish, UTBLICK } from '../helpers/cli.ts'

// Bytes that are no text, and characters that no text may have.
vi.setConfig({ testTimeout: 60_000 })

const read = fileReader()
const sources = [{ sourceId: 'prov-policy', place: 'Sida 1', quote: 'Citat' }]
const project = { id: '0199-p', municipalityCode: '0199', title: { sv: 'Språk', en: 'Language' }, sources }
const town = 'id;municipalityCode;Ort;Land;Typ;Status;Källor\n'
const row = (id: string, name: string) => `${id};0199;${name};PL;twin-town;active;prov-policy\n`
const townCsv = town + row('0199-a', 'Ådalsby') + row('0199-o', 'Östby ö byn')

/** A text as Windows-1252 writes it; only for letters that are the same in Latin-1. */
const windows1252 = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const utf16BigEndian = (text: string) => utf16(text).swap16()

describe('a file is read as the encoding it is in, and says so when it is not UTF-8:', () => {
  test.each([
    ['UTF-8', Buffer.from(townCsv), []],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${townCsv}`), []],
    ['UTF-16', utf16(townCsv), ['Filen läses som UTF-16.']],
    ['UTF-16, the other way round', utf16BigEndian(townCsv), ['Filen läses som UTF-16.']],
    ['Windows-1252', windows1252(townCsv), ['Filen läses som Windows-1252.']],
  ])('CSV in %s', async (_, bytes, said) => {
    const { records, issues, notices } = await read('towns.csv', bytes, { resource: 'twin-towns' })
    expect(issues.filter((issue) => !issue.includes('Källor'))).toEqual([])
    expect(notices.filter((notice) => notice.startsWith('Filen läses'))).toEqual(said)
    if (records.length > 0) expect(records.map(({ name }) => name)).toEqual(['Ådalsby', 'Östby ö byn'])
  })

  test.each(['.csv', '.txt', '.tsv'])('tab-separated text from Excel as %s', async (ending) => {
    const bytes = utf16(townCsv.replaceAll(';', '\t'))
    const { notices, issues } = await read(`towns${ending}`, bytes, { resource: 'twin-towns' })
    expect(issues.filter((issue) => !issue.includes('Källor'))).toEqual([])
    expect(notices).toContain('Filen läses som UTF-16.')
  })

  test.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', utf16],
  ])('JSON and NDJSON in %s', async (_, encode) => {
    const json = JSON.stringify({ municipality: '0199', records: { projects: [project] } })
    expect((await read('p.json', encode(json))).records).toMatchObject([{ title: { sv: 'Språk' } }])
    const lines = await read('p.ndjson', encode(JSON.stringify(project)), { resource: 'projects' })
    expect(lines.records).toMatchObject([{ title: { sv: 'Språk' } }])
  })
})

describe('a file with broken bytes is an error by place:', () => {
  const broken = /filen är inte hel UTF-(8|16): där � står har tecken gått förlorade; spara om/

  test('CSV with one byte of Windows-1252, by row and heading', async () => {
    const bytes = Buffer.concat([
      Buffer.from(town + row('0199-a', 'Ådalsby')),
      windows1252(row('0199-o', 'Östby ö byn')),
    ])
    const { issues, issuesEn } = await read('mixed.csv', bytes, { resource: 'twin-towns' })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(/^rad 3, Ort: /)
    expect(issues[0]).toMatch(broken)
    expect(issuesEn[0]).toMatch(/^row 3, Ort: the file is not valid UTF-8/)
  })

  test.each([
    [
      'cut in the middle of a letter',
      Buffer.from(townCsv).subarray(0, Buffer.from(townCsv).indexOf('Ådal') + 1),
    ],
    [
      'with a mark of UTF-8 and Windows-1252 after it',
      Buffer.concat([Buffer.from('\uFEFF'), windows1252(townCsv)]),
    ],
    ['of UTF-16 cut in the middle of a unit', utf16(townCsv).subarray(0, -1)],
    ['of UTF-16 with half a character', utf16(townCsv.replace('byn', '\uD83D'))],
    [
      'in a column that is not read',
      Buffer.concat([Buffer.from('id;Ort;Övrigt\n1;Å;'), Buffer.from([0xe5, 0x0a])]),
    ],
    ['in the headings', Buffer.concat([windows1252('id;K\u00e4llor\n'), Buffer.from('1;å\n')])],
  ])('CSV %s', async (_, bytes) => {
    const { issues } = await read('broken.csv', bytes, { resource: 'twin-towns' })
    expect(issues.length).toBeGreaterThan(0)
    for (const issue of issues) expect(issue).toMatch(/^rad \d/)
    for (const issue of issues) expect(issue).toMatch(broken)
  })

  test('JSON in Windows-1252, by record and field', async () => {
    const json = JSON.stringify({ municipality: '0199', records: { projects: [project] } })
    const { issues } = await read('p.json', windows1252(json))
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(/^Internationella projekt › 0199-p › title\.sv: /)
    expect(issues[0]).toMatch(broken)
  })

  test('NDJSON in Windows-1252, by line and field at any depth', async () => {
    const deep = { ...project, sources: [{ ...sources[0], quote: 'Språkbad på ön' }] }
    const lines = `${JSON.stringify({ ...project, title: { sv: 'A' } })}\n${JSON.stringify(deep)}\n`
    const { issues } = await read('p.ndjson', windows1252(lines), { resource: 'projects' })
    expect(issues.map((issue) => issue.split(':')[0])).toEqual(['rad 2, title.sv', 'rad 2, sources.0.quote'])
  })

  test('JSON that cannot be parsed either, by line and character', async () => {
    const { issues } = await read('p.json', windows1252('{"records":\n {å}}'))
    expect(issues[0]).toMatch(/^rad 2: tecken 3: filen är inte hel UTF-8/)
  })
})

/** Characters that no text may have. JSON can have surrogates only as escapes. */
const unusable: readonly (readonly [string, string, RegExp])[] = [
  ['NUL', '\0', /styrtecken \(U\+0000\)/],
  ['BEL', '\u0007', /styrtecken \(U\+0007\)/],
  ['VT, which trimming would take away', '\u000B', /styrtecken \(U\+000B\)/],
  ['ESC, which controls a terminal', '\u001B[31m', /styrtecken \(U\+001B\)/],
  ['DEL', '\u007F', /styrtecken \(U\+007F\)/],
  ['a control of Latin-1', '\u0085', /styrtecken \(U\+0085\)/],
  ['half a character', '\uD83D', /halvt tecken \(U\+D83D\)/],
  ['the other half', '\uDE00', /halvt tecken \(U\+DE00\)/],
  ['the noncharacter U+FFFE', '\uFFFE', /U\+FFFE/],
  ['the noncharacter U+FFFF', '\uFFFF', /U\+FFFF/],
  ['the noncharacter U+FDD0', '\uFDD0', /U\+FDD0/],
  ['the noncharacter U+1FFFE', '\u{1FFFE}', /U\+1FFFE/],
  ['the noncharacter U+10FFFF', '\u{10FFFF}', /U\+10FFFF/],
  ['a character that was lost', '\uFFFD', /tecken \d+ är �/],
]

describe.each(unusable)('%s is an error by field', (_, character, words) => {
  const bad = `text${character}`
  const activity = {
    id: '0199-a',
    municipalityCode: '0199',
    title: { sv: 'A' },
    sources,
  }
  const cases: readonly (readonly [string, Record<string, unknown>, string, string])[] = [
    ['a language map', { ...project, title: { sv: bad } }, 'projects', 'title.sv'],
    ['its English', { ...project, title: { sv: 'A', en: bad } }, 'projects', 'title.en'],
    [
      'a quote of a source',
      { ...project, sources: [{ sourceId: 'a', quote: bad }] },
      'projects',
      'sources.0.quote',
    ],
    ['an id', { ...project, id: `0199-${character}` }, 'projects', 'id'],
    ['a reference', { ...project, unitId: bad }, 'projects', 'unitId'],
    ['a list', { ...activity, countries: ['SE', bad] }, 'activities', 'countries.1'],
    ['an address', { ...project, license: `https://example.se/${character}` }, 'projects', 'license'],
  ]

  test.each(cases)('in %s', async (_field, record, resource, field) => {
    const { issues } = await read('p.ndjson', JSON.stringify(record), { resource })
    const issue = issues.find((line) => line.startsWith(`rad 1, ${field}: `))
    expect(issue).toMatch(words)
    // The message itself must not control the terminal.
    expect(isUsableText(issue!.replaceAll('�', ''))).toBe(true)
  })

  test('in JSON, and in its note', async () => {
    const json = (note: string) =>
      JSON.stringify({ note, records: { projects: [{ ...project, title: { sv: note } }] } })
    expect((await read('p.json', json('Allt väl'))).issues).toEqual([])
    const { issues } = await read('p.json', json(bad))
    expect(issues[0]).toMatch(/note: tecken 5 är/)
  })

  test('in CSV, by row and heading', async () => {
    // Half a character cannot be written as UTF-8 at all.
    const csv = `id;Projekt;Sammanfattning;sources\n0199-p;A;${bad};${JSON.stringify(sources).replaceAll('"', '""').replace(/^|$/g, '"')}\n`
    const { issues } = await read('p.csv', csv, { resource: 'projects', municipality: '0199' })
    const half = /[\uD800-\uDFFF]$/u.test(character)
    expect(issues.find((line) => line.startsWith('rad 2, Sammanfattning: '))).toMatch(half ? /�/ : words)
  })
})

describe('characters that texts need are kept:', () => {
  test.each([
    ['tab and line ends', 'rad 1\r\n\trad 2\nrad 3'],
    ['a soft hyphen', 'kommun\u00ADfullmäktige'],
    ['joiners, as in Persian and in emoji', 'می\u200Cخواهم 👩\u200D🚀'],
    ['a zero-width space', 'a\u200Bb'],
    ['marks of direction', 'Östby \u200Fעברית\u200E och \u2067مرحبا\u2069'],
    ['any script', 'Ząbkowice Śląskie, Ħamrun, Кам’янець, 東京 𠮷野家'],
    ['a no-break space and a narrow one', '1\u00A0000\u202F000'],
    ['combining letters', 'A\u030A'],
  ])('%s', async (_, text) => {
    const { records, issues } = await read('p.ndjson', JSON.stringify({ ...project, title: { sv: text } }), {
      resource: 'projects',
    })
    expect(issues).toEqual([])
    expect(records[0]!.title).toEqual({ sv: text })
  })
})

describe('an address with a user name or password in it is refused:', () => {
  test.each(['https://anna:hemligt@example.se/', 'https://anna@example.se/', 'http://:x@example.se'])(
    '%s',
    async (license) => {
      const { issues } = await read('p.ndjson', JSON.stringify({ ...project, license }), {
        resource: 'projects',
      })
      expect(issues).toEqual([
        'rad 1, license: adressen har ett användarnamn eller lösenord i sig; skriv den utan',
      ])
    },
  )
  test.each([
    'https://example.se/a b',
    'https://example.se/\u200B',
    ' https://example.se',
    'https:example.se',
    'ftp://example.se',
  ])('and so is %j, which is no address', async (license) => {
    const { issues } = await read('p.ndjson', JSON.stringify({ ...project, license }), {
      resource: 'projects',
    })
    expect(issues[0]).toMatch(/går inte att använda; skriv en adress som börjar med https/)
  })
})

describe('a file that is no file of records is one sentence and exit code 1:', () => {
  const project = join(import.meta.dirname, '..', '..')
  const folder = mkdtempSync(join(tmpdir(), 'utblick-input-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const importing = (file: string) =>
    spawnSync(
      'node',
      [UTBLICK, 'import', file, '--resource', 'projects', '--db', join(folder, 'register.sqlite')],
      { cwd: project, encoding: 'utf8', timeout: 170_000, env: inSwedish },
    )

  const large = (path: string) => {
    const file = openSync(path, 'w')
    // Sparse: it takes no space on the disk.
    ftruncateSync(file, 2 * 2 ** 30)
    closeSync(file)
  }
  const make: readonly (readonly [string, string, (path: string) => void, RegExp])[] = [
    ['that does not exist', 'none.csv', () => undefined, /none\.csv finns inte\. Kontrollera sökvägen/],
    ['that is a folder', 'folder.csv', (p) => void mkdirSync(p), /folder\.csv är en mapp/],
    ['that is a pipe', 'pipe.csv', (p) => void spawnSync('mkfifo', [p]), /pipe\.csv är ett namngivet rör/],
    [
      'that is a pipe of JSON',
      'pipe.json',
      (p) => void spawnSync('mkfifo', [p]),
      /pipe\.json är ett namngivet rör/,
    ],
    [
      'that is a device',
      'zero.csv',
      (p) => void spawnSync('ln', ['-s', '/dev/zero', p]),
      /zero\.csv är en enhet/,
    ],
    [
      'that is a device of XLSX',
      'zero.xlsx',
      (p) => void spawnSync('ln', ['-s', '/dev/zero', p]),
      /är en enhet/,
    ],
    ['that is empty', 'empty.csv', (p) => writeFileSync(p, ''), /empty\.csv är tom/],
    ['that has white space only', 'white.ndjson', (p) => writeFileSync(p, ' \n\t\n'), /white\.ndjson är tom/],
    ['that is empty JSON', 'empty.json', (p) => writeFileSync(p, ''), /empty\.json är tom/],
    ['that is empty XLSX', 'empty.xlsx', (p) => writeFileSync(p, ''), /empty\.xlsx/],
    ['of 2 GiB as CSV', 'large.csv', large, /large\.csv är 2048 MiB; högst 50 MiB läses in/],
    [
      'of a million rows',
      'rows.csv',
      (p) => writeFileSync(p, 'id;name\n' + 'a;b\n'.repeat(1_000_000)),
      /rows\.csv har fler än 200000 rader/,
    ],
    [
      'of a million lines',
      'rows.ndjson',
      (p) => writeFileSync(p, '{}\n'.repeat(1_000_000)),
      /rows\.ndjson har fler än 200000 rader/,
    ],
    ['of 2 GiB as JSON', 'large.json', large, /large\.json är 2048 MiB/],
    ['of 2 GiB as NDJSON', 'large.ndjson', large, /large\.ndjson är 2048 MiB/],
    ['of 2 GiB as XLSX', 'large.xlsx', large, /large\.xlsx är 2048 MiB/],
    [
      'that is a workbook called CSV',
      'w.csv',
      (p) => writeFileSync(p, 'PK\u0003\u0004xx'),
      /innehållet är zip/,
    ],
    [
      'in UTF-16 without a mark',
      'u.csv',
      (p) => writeFileSync(p, townCsv, 'utf16le'),
      /UTF-16 utan byteordning/,
    ],
    ['in UTF-32', 'u32.csv', (p) => writeFileSync(p, Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0])), /UTF-32/],
  ]
  test.each(make)('%s', (_, name, create, words) => {
    const file = join(folder, name)
    create(file)
    const { status, stderr, stdout } = importing(file)
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/^\s+at |node:internal/m)
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })
})
