import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type SheetXml, workbookParts } from '../helpers/workbook.ts'
import { deflated, deflatedBomb, type ZipEntry, zipByHand } from '../helpers/zip-by-hand.ts'
import { inSwedish, UTBLICK } from '../helpers/cli.ts'

// Files that are made to take the memory or the time of who reads them. They are made here, never kept.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const project = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'utblick-bombs-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Megabytes that a child may ever have had in memory: 250 as measured, and room for a late garbage collection. */
const MAX_RSS_MB = 350
/** Prints the most memory that a process had, in kilobytes. */
const meter = `data:text/javascript,process.on('exit',()=>process.stderr.write('maxRSS='+process.resourceUsage().maxRSS))`

/** Imports in a process of its own with a bounded heap. A process that dies of it has no exit code. */
function importing(name: string, content: Buffer | string, ...options: string[]) {
  const file = join(folder, name)
  writeFileSync(file, content)
  const { status, stderr, stdout } = spawnSync(
    'node',
    [
      '--max-old-space-size=256',
      '--import',
      meter,
      UTBLICK,
      'import',
      file,
      '--db',
      join(folder, 'register.sqlite'),
      '--dry-run',
      ...options,
    ],
    { cwd: project, encoding: 'utf8', timeout: 170_000, env: inSwedish },
  )
  rmSync(file)
  const [said = '', kilobytes] = stderr.split('maxRSS=')
  return { status, stdout, said, megabytes: Number(kilobytes) / 1024 }
}

function expectRefused(result: ReturnType<typeof importing>, words: RegExp) {
  expect(result.said).toMatch(words)
  expect(result.said).not.toMatch(/^\s+at |node:internal|Allocation failed/m)
  expect(result.status).toBe(1)
  expect(result.megabytes).toBeLessThan(MAX_RSS_MB)
}

const headings = ['Id', 'Kommunkod', 'Projekt', 'Källor']
const row = ['9999-prov', '9999', 'Prov', 'exempelby-fiktion']
const sheet: SheetXml = { name: 'Projekt', rows: [headings, row] }

/** A workbook with some parts replaced or added. */
function workbookWith(replaced: Readonly<Record<string, Buffer>>, more: readonly ZipEntry[] = []): Buffer {
  const parts = Object.entries(workbookParts([sheet])).map(([name, text]) => [name, deflated(text)] as const)
  const all = new Map([...parts, ...Object.entries(replaced)])
  return zipByHand([...[...all].map(([name, data]) => ({ name, data })), ...more])
}

const SHEET = 'xl/worksheets/sheet1.xml'
const start = '<worksheet><sheetData>'
const end = '</sheetData></worksheet>'
const MiB = 2 ** 20
const zeros = Buffer.alloc(16 * MiB, ' ')

beforeAll(() => {
  const seeded = spawnSync('node', [UTBLICK, 'seed', '--db', join(folder, 'register.sqlite')], {
    cwd: project,
  })
  expect(seeded.status).toBe(0)
})

describe('a workbook that unpacks to far more than it weighs is refused while it is unpacked:', () => {
  const tooLarge = /blir mer än 32 MiB uppackad; dela upp den/

  test.each([
    ['1.5 GB in a sheet', { [SHEET]: deflatedBomb(start, zeros, 96, end) }],
    [
      '1.5 GB in a sheet, from a short piece',
      { [SHEET]: deflatedBomb(start, '<row/>'.repeat(200_000), 1300, end) },
    ],
    [
      '1.5 GB of shared texts',
      { 'xl/sharedStrings.xml': deflatedBomb('<sst>', '<si><t>x</t></si>'.repeat(100_000), 900, '</sst>') },
    ],
    ['1.5 GB of styles', { 'xl/styles.xml': deflatedBomb('<styleSheet>', zeros, 96, '</styleSheet>') }],
  ])('%s', (_, parts) => {
    const bomb = workbookWith(parts)
    expect(bomb.length).toBeLessThan(5 * MiB)
    expectRefused(importing('bomb.xlsx', bomb), tooLarge)
  })

  test('many sheets that are each within the bound', () => {
    const data = deflatedBomb(start, zeros, 1, end)
    const more = Array.from({ length: 100 }, (_, i) => ({
      name: `xl/worksheets/more${i}.xml`,
      data,
      statedSize: 10,
    }))
    expectRefused(importing('bomb.xlsx', workbookWith({}, more)), tooLarge)
  })

  test('with headers that state another size', () => {
    const data = deflatedBomb(start, zeros, 96, end)
    const parts = Object.entries(workbookParts([sheet])).map(([name, text]) => ({
      name,
      data: deflated(text),
    }))
    for (const statedSize of [0, 100, 0xffffffff]) {
      const lying = parts.map((part) => (part.name === SHEET ? { ...part, data, statedSize } : part))
      expectRefused(importing('bomb.xlsx', zipByHand(lying)), /32 MiB uppackad|filen är skadad/)
    }
  })

  test('100,000 parts', () => {
    const data = deflated('')
    const more = Array.from({ length: 100_000 }, (_, i) => ({ name: `xl/media/${i}`, data }))
    expectRefused(importing('parts.xlsx', workbookWith({}, more)), /fler än 2000 delar/)
  })

  test('but what no table needs is not even unpacked', () => {
    const bomb = deflatedBomb('', zeros, 96, '')
    const more = ['xl/media/image1.png', 'xl/embeddings/inner.xlsx', 'xl/worksheets/nested/a.zip'].map(
      (name) => ({ name, data: bomb }),
    )
    const result = importing('media.xlsx', workbookWith({}, more))
    expect(result.said).not.toMatch(/MiB|skadad/)
    expect(result.megabytes).toBeLessThan(MAX_RSS_MB)
  })
})

describe('a workbook whose XML is made to be slow or large is refused:', () => {
  const xml = (text: string) => ({ [SHEET]: deflated(text) })

  test('entities within entities, as “billion laughs”', () => {
    const entities = Array.from(
      { length: 10 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    ).join('')
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entities}]>${start}<row r="1"><c r="A1" t="inlineStr"><is><t>&l10;</t></is></c></row>${end}`
    expectRefused(importing('laughs.xlsx', workbookWith(xml(laughs))), /filen är skadad \(.*DOCTYPE\)/)
    const external = `<!DOCTYPE x SYSTEM "file:///etc/passwd">${start}${end}`
    expectRefused(importing('external.xlsx', workbookWith(xml(external))), /filen är skadad/)
  })

  test.each([
    [
      'a value in the last cell of the sheet',
      `${start}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>${end}`,
      /rad 1048576, kolumn 16384; högst/,
    ],
    ['a million elements in each other', `${start}${'<row>'.repeat(1_000_000)}`, /filen är skadad/],
    ['an element that does not end', `${start}<row ${'a="1" '.repeat(1_000_000)}`, /filen är skadad/],
    ['an end that is not there', start, /filen är skadad|Inga rader/],
    ['a row without a number', `${start}<row r="x"><c r="A1"><v>1</v></c></row>${end}`, /filen är skadad/],
    ['a cell without a place', `${start}<row r="1"><c r="1A"><v>1</v></c></row>${end}`, /filen är skadad/],
    [
      'merged areas over each other',
      `${start}<row r="1"><c r="A1"><v>1</v></c></row>${`<row r="2"><c r="A2"><v>1</v></c></row>`}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100_000)}</mergeCells></worksheet>`,
      /filen är skadad/,
    ],
  ])('%s', (_, text, words) => {
    expectRefused(importing('slow.xlsx', workbookWith(xml(text))), words)
  })

  test('a sheet that only states that it is large is none', () => {
    const parts = workbookParts([sheet])
    const stated = parts[SHEET]!.replace(
      '<sheetData>',
      '<dimension ref="A1:XFD1048576"/><sheetData>',
    ).replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>')
    const { said } = importing('stated.xlsx', workbookWith(xml(stated)))
    expect(said).not.toMatch(/högst|skadad/)
  })

  test.each([
    [
      'of cells',
      `<row>${'<c><v>1</v></c>'.repeat(60_000)}</row>`,
      30,
      /högst 200000 rader och 1000 kolumner/,
    ],
    ['of rows with a cell each', '<row><c><v>1</v></c></row>'.repeat(20_000), 54, /högst 200000 rader/],
  ])('tens of megabytes %s', (_, piece, times, words) => {
    const data = deflatedBomb(start, piece, times, end)
    expectRefused(importing('dense.xlsx', workbookWith({ [SHEET]: data })), words)
  })

  test.each([
    ['of cells without a value', start, '<row><c/><c/></row>'.repeat(30_000), 50, end],
    [
      'in one cell',
      `${start}<row><c t="inlineStr"><is><t>`,
      'x'.repeat(MiB),
      28,
      `</t></is></c></row>${end}`,
    ],
  ])('tens of megabytes %s take no memory and say nothing long', (_, before, piece, times, after) => {
    const data = deflatedBomb(before, piece, times, after)
    const { said, stdout, megabytes } = importing('dense.xlsx', workbookWith({ [SHEET]: data }))
    expect(said + stdout).not.toMatch(/^\s+at |Allocation failed/m)
    expect((said + stdout).length).toBeLessThan(10_000)
    expect(megabytes).toBeLessThan(MAX_RSS_MB)
  })
})

describe('a workbook that is no workbook is refused with what to do:', () => {
  test.each([
    [
      'the old .xls, or one with a password',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /spara den som \.xlsx utan lösenord/,
    ],
    [
      'a zip of something else',
      zipByHand([{ name: 'readme.txt', data: deflated('hej') }]),
      /inte en hel arbetsbok \(xl\/workbook\.xml saknas\)/,
    ],
    ['a text', Buffer.from('id;name\n'), /inte en arbetsbok/],
    ['a workbook cut off', workbookWith({}).subarray(0, 600), /filen är skadad|inte en hel arbetsbok/],
    [
      'a zip of one part twice',
      workbookWith({}, [{ name: SHEET, data: deflated(start + end) }]),
      /filen är skadad/,
    ],
  ])('%s', (_, content, words) => {
    expectRefused(importing('other.xlsx', content), words)
  })
})
