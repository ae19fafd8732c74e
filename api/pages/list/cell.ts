import { html } from 'hono/html'
import type { Field, LanguageMap, Money } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import { inProposal } from '../../../db/schema/proposal.ts'
import type { TableColumn } from '../../../db/schema/table-columns.ts'
import { number } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { OLD, statedOn, statusAges, yearOf, yearsSince } from '../../../db/resources/status-age.ts'
import { separated } from '../data-link.ts'
import { common } from '../shared-messages.ts'
import { inLanguage, shortened, shortenedMap } from '../text.ts'
import { isNumeric, numberIn, type ValueContext, valueInWords, valuesAt } from '../values.ts'
import { statusShape } from './status-shape.ts'
import type { ListedRecords } from './listed-records.ts'

const messages = {
  sv: {
    from: 'från',
    until: 'till',
    undated: 'odaterad källa',
  },
  en: {
    from: 'from',
    until: 'until',
    undated: 'undated source',
  },
} as const

/** Values of one path that a cell shows; then how many more there are. */
const MAX_VALUES = 2
/** Characters of a text. */
export const MAX_LENGTH = 140

/** What cells need to be written. */
export type CellContext = ValueContext &
  Pick<ListedRecords, 'resource' | 'isProposed' | 'unitOf'> & {
    /** The day of the release in Sweden, YYYY-MM-DD. */
    readonly today: string
  }

/** Says that a record, or this field of it, is only in a proposal. */
export const inProposalMark = (
  { resource, language }: Pick<CellContext, 'resource' | 'language'>,
  record: Json,
  field: string | null,
): Html | false =>
  inProposal(resource, record)?.field === field &&
  html`<span class="proposal">${common[language].inProposal}</span> `

/** Says that something is proposed and not decided; first, so that nobody reads it as decided. */
export const proposalMark = ({ language }: Pick<CellContext, 'language'>): Html =>
  html`<span class="proposal">${common[language].proposal}</span> `

/** The cell of a column; its title is there for who sees or hears the row without its headings. */
export function cell(record: Json, column: TableColumn, words: CellContext): Html {
  const { title, fields } = column
  const { language } = words
  const [first] = fields
  const values = isPeriod(column) ? periodInWords(record, column, words) : cellValues(record, column, words)
  const label = html`<span class="label">${title[language]} </span>`
  const age = column.paths[0] === 'status' && ageInWords(record, words)
  const kind = isNumeric(first!) ? 'number' : ''
  if (values.length > 0)
    return html`<td role="cell" class="${kind}">
      ${label}<span>${inProposalMark(words, record, column.paths[0]!)}${separated(values, ', ')}${age}</span>
    </td>`
  return first?.whenNull
    ? html`<td role="cell" class="${kind}">${label}<span>${first.whenNull[language]}</span></td>`
    : html`<td role="cell" class="none">${label}<span class="hidden">${common[language].unknown}</span></td>`
}

/** The age of a status that is over three years old or undated; nothing for others. */
export function ageInWords(
  record: Json,
  { resource, today, language }: Pick<CellContext, 'resource' | 'today' | 'language'>,
): Html | false {
  const t = messages[language]
  const date = statusAges(resource, record) ? statedOn(record) : null
  if (date === null || (date !== 'undated' && yearsSince(date, today) <= OLD)) return false
  return html` <span class="quiet"
    >${date === 'undated' ? t.undated : common[language].old(yearOf(date))}</span
  >`
}

/** Whether the two fields of a column are the beginning and the end of something. */
const isPeriod = ({ paths: [from], fields: [start, end] }: TableColumn): boolean =>
  end !== undefined &&
  (end.notBefore === from ||
    (start!.kind === 'integer' && start!.unit !== undefined && start!.unit.sv === end.unit?.sv))

/** "2012–2015", "från 2012", "till 2015". */
function periodInWords(record: Json, { paths, fields }: TableColumn, words: CellContext): Html[] {
  const t = messages[words.language]
  const [from, to] = paths.map((path, i) => {
    const value = record[path]
    return value === null || value === undefined ? null : String(valueInWords(value, fields[i]!, words))
  })
  if (from && to) return [html`${from}${/\s/.test(from + to) ? ' – ' : '–'}${to}`]
  if (from) return [html`${t.from} ${from}`]
  return to ? [html`${t.until} ${to}`] : []
}

/** The known values of a column, in words; of each path the first two. */
export function cellValues(record: Json, { paths, fields }: TableColumn, words: CellContext): Html[] {
  return paths.flatMap((path, i) => {
    const field = fields[i]!.item ?? fields[i]!
    const different = new Map(valuesAt(record, path).map((value) => [JSON.stringify(value), value]))
    if (field.fields) return objectsInWords([...different.values()] as Json[], field, words)
    const unit = words.unitOf(record, field)
    const shown = [...different.values()]
      .slice(0, MAX_VALUES)
      .map((value) =>
        unit ? html`${numberIn(value as number, unit, words.language)}` : inCell(value, field, words),
      )
    const more = different.size - shown.length
    return more > 0 ? [...shown, html`${common[words.language].more(more)}`] : shown
  })
}

/** A value, short enough for a cell. */
function inCell(value: unknown, field: Field, words: CellContext): Html {
  const { language, isProposed } = words
  if (field.kind === 'text')
    return html`${valueInWords(shortened(value as string, MAX_LENGTH), field, words)}`
  if (field.kind === 'languageMap')
    return inLanguage(shortenedMap(value as LanguageMap, MAX_LENGTH), language)
  if (field.kind === 'money') return html`${moneyInCell(value as Money, language)}`
  const isProposal = field.refersTo !== undefined && isProposed(field.refersTo, String(value))
  const shape = statusShape(field, value)
  const inWords = valueInWords(value, field, words)
  if (shape) return html`<span class="status">${shape}${inWords}</span>`
  return html`${isProposal && proposalMark(words)}${inWords}`
}

/** The first object by the first that is known of it, and how many more there are. */
function objectsInWords(objects: readonly Json[], { fields = {} }: Field, words: CellContext): Html[] {
  const [first] = objects
  if (!first) return []
  const [name, field] =
    Object.entries(fields).find(([one]) => first[one] !== null && first[one] !== undefined) ?? []
  const text = name === undefined ? [] : [inCell(first[name], field!, words)]
  return objects.length > 1 ? [...text, html`${common[words.language].more(objects.length - 1)}`] : text
}

/** "2 500 000 kr": an amount with the sign of its currency, or its code where others have the same sign. */
const moneyInCell = ({ amount, currency }: Money, language: 'sv' | 'en'): string => {
  const value = Number(amount)
  const digits = Number.isInteger(value) ? 0 : 2
  return number(value, language, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}
