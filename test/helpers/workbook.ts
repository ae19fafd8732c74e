import { strToU8, type Zippable, zipSync } from 'fflate'

/** A cell as XML has it, or a text for an inline string. */
export type CellXml = string | { readonly xml: string } | null

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const letters = (column: number) => String.fromCharCode(65 + column)

/** A raw cell: its attributes and content, as `raw('t="e"', '<v>#N/A</v>')`. */
export const raw = (attributes: string, inside: string): CellXml => ({
  xml: `<c REF ${attributes}>${inside}</c>`,
})

export interface SheetXml {
  readonly name: string
  readonly rows: readonly (readonly CellXml[])[]
  readonly state?: string
  /** Rows (from 1) that a filter hides. */
  readonly hiddenRows?: readonly number[]
  readonly merged?: readonly string[]
  /** Number formats of the workbook, by the number of a cell's style; style 0 is General. */
  readonly formats?: readonly string[]
}

const sheetXml = ({ rows, hiddenRows = [], merged = [] }: SheetXml): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (cells, r) =>
        `<row r="${r + 1}"${hiddenRows.includes(r + 1) ? ' hidden="1"' : ''}>${cells
          .map((cell, c) => {
            const reference = `r="${letters(c)}${r + 1}"`
            if (cell === null) return ''
            return typeof cell === 'string'
              ? `<c ${reference} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
              : cell.xml.replace('REF', reference)
          })
          .join('')}</row>`,
    )
    .join('')}</sheetData>${
    merged.length > 0
      ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : ''
  }</worksheet>`

const styles = (formats: readonly string[]) =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>${formats
    .map(
      (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`,
    )
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
    .map(
      (code, i) =>
        `<xf numFmtId="${/^\d+$/.test(code) && code.length < 3 && code[0] !== '0' ? code : 164 + i}"/>`,
    )
    .join('')}</cellXfs></styleSheet>`

/** The parts of a workbook that Excel would open, to be changed before they are zipped. */
export function workbookParts(
  sheets: readonly SheetXml[],
  { date1904 = false } = {},
): Record<string, string> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (list: readonly (readonly [id: string, type: string, target: string])[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="${office}">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['rId999', 'styles', 'styles.xml'],
      ['rId998', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': styles(sheets.flatMap(({ formats = [] }) => formats)),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)])),
  }
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])) as Zippable)

export const workbook = (...sheets: readonly SheetXml[]): Uint8Array => zipped(workbookParts(sheets))
