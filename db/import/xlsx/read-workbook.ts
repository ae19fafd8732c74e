import { OperationalError } from '../../system-error.ts'
import { type NumberFormat, numberFormat } from './number-format.ts'
import { readSheet } from './read-sheet.ts'
import { unpackWorkbook } from './unpack.ts'
import type { Sheet, Workbook } from './workbook.ts'
import { decodeXml, readXml, unescaped } from './xml.ts'

type Parts = Map<string, Uint8Array>

/**
 * Reads an XLSX file's tables, with each value as its cell shows it: 62.5 where it shows 62,5 %, "2024-03" where
 * it shows mar-24.
 * @throws OperationalError for a file that is damaged or larger than the bounds
 */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const parts = unpackWorkbook(bytes)
  const root = relations(parts, '_rels/.rels', '')
  const main =
    [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const related = relations(parts, `${folder}_rels/${main.slice(folder.length)}.rels`, folder)
  const targetOf = (type: string) =>
    [...related.values()].find((one) => one.type.endsWith(type))?.target ?? ''
  const { sheets, from1904 } = readSheetList(main, partOf(parts, main))
  const workbook: Workbook = {
    from1904,
    strings: readStrings(takePart(parts, targetOf('/sharedStrings'))),
    formats: readFormats(takePart(parts, targetOf('/styles'))),
  }
  return sheets.flatMap(({ name, hidden, relation }) => {
    const sheet = related.get(relation)
    // A chart may have a sheet of its own, without a table.
    if (!sheet || !sheet.type.endsWith('/worksheet')) return []
    return [{ name, hidden, ...readSheet(sheet.target, partOf(parts, sheet.target), workbook) }]
  })
}

/** Unpacks a part as text, so that its bytes are not kept in memory while it is read. */
function takePart(parts: Parts, name: string): string | undefined {
  const part = parts.get(name)
  parts.delete(name)
  return part && decodeXml(name, part)
}

function partOf(parts: Parts, name: string): string {
  const part = takePart(parts, name)
  if (part !== undefined) return part
  throw new OperationalError({
    sv: `filen är inte en hel arbetsbok (${name} saknas); spara den som .xlsx i Excel eller LibreOffice`,
    en: `the file is not a whole workbook (${name} is missing); save it as .xlsx in Excel or LibreOffice`,
  })
}

interface Relation {
  readonly type: string
  readonly target: string
}

/** What a part refers to, by the relation's id; targets from the top of the zip. */
function relations(parts: Parts, name: string, folder: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>()
  const part = takePart(parts, name)
  if (part !== undefined)
    readXml(name, part, {
      open: (element, { Id = '', Type = '', Target = '' }) => {
        if (element !== 'Relationship') return
        const target = Target.startsWith('/') ? Target.slice(1) : folder + Target.replace(/^\.\//, '')
        found.set(Id, { type: Type, target })
      },
    })
  return found
}

function readSheetList(name: string, part: string) {
  const sheets: { name: string; hidden: boolean; relation: string }[] = []
  let from1904 = false
  readXml(name, part, {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
      if (element !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      sheets.push({ name: attributes.name ?? '', hidden: /hidden/i.test(attributes.state ?? ''), relation })
    },
  })
  return { sheets, from1904 }
}

/** Most texts that a workbook may share between its cells. */
const MAX_STRINGS = 1_000_000

function readStrings(part: string | undefined): string[] {
  const strings: string[] = []
  if (part === undefined) return strings
  let text = ''
  let inText = false
  let inPhonetic = false
  readXml('sharedStrings.xml', part, {
    open: (element) => {
      if (element === 'si') text = ''
      else if (element === 'rPh') inPhonetic = true
      else if (element === 't') inText = !inPhonetic
    },
    close: (element) => {
      if (element === 'si') strings.push(unescaped(text))
      else if (element === 'rPh') inPhonetic = false
      else if (element === 't') inText = false
      if (strings.length > MAX_STRINGS) throw tooManyStrings
    },
    text: (piece) => {
      if (inText) text += piece
    },
  })
  return strings
}

const tooManyStrings = new OperationalError({
  sv: `filen har fler än ${MAX_STRINGS} texter; dela upp den i flera filer`,
  en: `the file has more than ${MAX_STRINGS} texts; split it into several files`,
})

/** The number formats of the cells' styles, in their order. */
function readFormats(part: string | undefined): NumberFormat[] {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  if (part === undefined) return formats
  let inCells = false
  readXml('styles.xml', part, {
    open: (element, { numFmtId = '0', formatCode = '' }) => {
      if (element === 'numFmt') codes.set(Number(numFmtId), formatCode)
      if (element === 'cellXfs') inCells = true
      if (element === 'xf' && inCells)
        formats.push(numberFormat(Number(numFmtId), codes.get(Number(numFmtId))))
    },
    close: (element) => {
      if (element === 'cellXfs') inCells = false
    },
  })
  return formats
}
