import { strToU8, zipSync } from 'fflate'

export interface Sheet {
  /** Plain letters, digits, spaces and hyphens, at most 31. */
  readonly name: string
  /** The whole worksheet as XML. */
  readonly xml: string
}

/** Local time on purpose: a zip has no time zone, so the bytes are the same everywhere. */
const zipTime = () => new Date(1980, 0, 1)

/** The sheets as an XLSX file. The same sheets give the same bytes everywhere. */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(workbookParts(sheets.map(({ name }) => name)))
  const worksheets = sheets.map(({ xml }, i) => [sheetPath(i), xml] as const)
  const files = Object.fromEntries([...parts, ...worksheets].map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync(files, { mtime: zipTime(), level: 6 }) as Uint8Array<ArrayBuffer>
}

/** Path of a sheet by its index (from 0). */
export const sheetPath = (index: number) => `xl/worksheets/sheet${index + 1}.xml`

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** All parts except the worksheets, by path. */
export function workbookParts(names: readonly string[]): Record<string, string> {
  const numbers = names.map((_, i) => i + 1)
  const override = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  return {
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('xl/workbook.xml', 'sheet.main') +
      override('xl/styles.xml', 'styles') +
      numbers.map((_, i) => override(sheetPath(i), 'worksheet')).join('') +
      '</Types>',
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbers
      .map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`))
      .join('')}${relation(`rId${numbers.length + 1}`, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': stylesXml,
  }
}

// In the order of `styles`: plain, heading (bold), text, day, amount. Excel requires the two fills and the border.
const stylesXml = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>`
