import type { Label } from '../field.ts'

/** A cell whose value cannot be read; unlike an empty cell, which means that nothing is known. */
export class BrokenCell {
  readonly reason: Label
  constructor(reason: Label) {
    this.reason = reason
  }
}

/** Why a cell is broken, and what to do. */
export const brokenCells = {
  error: (shown: string): Label => ({
    sv: `cellen visar felet ${shown}; rätta formeln eller skriv värdet`,
    en: `the cell shows the error ${shown}; correct the formula or write the value`,
  }),
  noStoredValue: {
    sv: 'formeln i cellen har inget sparat värde; öppna filen i Excel och spara den, eller skriv värdet',
    en: 'the formula in the cell has no stored value; open the file in Excel and save it, or write the value',
  },
  merged: (first: string): Label => ({
    sv: `cellen är sammanfogad med ${first}, så värdet är okänt; dela cellerna och skriv värdet i varje`,
    en: `the cell is merged with ${first}, so its value is not known; split the cells and write the value in each`,
  }),
  noYear: {
    sv: 'cellen visar ett datum utan år; visa hela datumet som ÅÅÅÅ-MM-DD',
    en: 'the cell shows a date without its year; show the whole date as YYYY-MM-DD',
  },
  noDate: {
    sv: 'cellen visar inget datum (#####); skriv datumet som ÅÅÅÅ-MM-DD',
    en: 'the cell shows no date (#####); write the date as YYYY-MM-DD',
  },
  unreadable: {
    sv: 'cellens värde går inte att läsa; skriv det på nytt',
    en: 'the cell’s value cannot be read; write it again',
  },
} as const

/** What spreadsheets in English and Swedish show instead of a value, and LibreOffice's numbered errors. */
const ERROR_TEXTS = new Set(
  (
    '#N/A #REF! #VALUE! #NAME? #DIV/0! #NULL! #NUM! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #PYTHON! #EXTERNAL! #GETTING_DATA ' +
    '#SAKNAS! #REFERENS! #VÄRDEFEL! #VÄRDE! #NAMN? #DIVISION/0! #SKÄRNING! #OGILTIGT! #SPILLER! #KALK! #BERÄKNING! #FÄLT! #BLOCKERAD! #BLOCKERAT! #ANSLUT! #OKÄND! #OKÄNT! #UPPTAGEN! #EXTERN! #HÄMTAR_DATA'
  ).split(' '),
)

/** True for a text that is a spreadsheet's error, also where a column was too narrow for its number. */
export function isErrorText(text: string): boolean {
  const trimmed = text.trim()
  return ERROR_TEXTS.has(trimmed.toUpperCase()) || /^(?:#{3,}|(?:Err|Fel):\d{3})$/.test(trimmed)
}
