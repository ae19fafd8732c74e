import { html } from 'hono/html'
import { fieldAt, sortColumn } from '../../../db/schema/columns.ts'
import type { Json } from '../../../db/schema/json.ts'
import { isProposal } from '../../../db/schema/proposal.ts'
import { nameFields, nameOf } from '../../../db/schema/record-name.ts'
import type { TableColumn } from '../../../db/schema/table-columns.ts'
import { dayInSweden } from '../../../widgets/text/format-date.ts'
import type { Html } from '../../docs/html.ts'
import { fieldsParameter, sortParameter } from '../../parameters/fields.ts'
import { separated } from '../data-link.ts'
import { sameAddress } from '../links.ts'
import type { PageContext } from '../page.ts'
import { common } from '../shared-messages.ts'
import { inLanguage, shortenedMap } from '../text.ts'
import { isNumeric } from '../values.ts'
import { cell, cellValues, type CellContext, inProposalMark, MAX_LENGTH, proposalMark } from './cell.ts'
import { membersShown } from './columns.ts'
import type { ListedRecords } from './listed-records.ts'

const messages = {
  sv: {
    money: 'Valutor räknas inte om.',
    columns: 'Fler kolumner',
    usual: 'De vanliga kolumnerna',
    add: 'Lägg till kolumnen',
  },
  en: {
    money: 'Currencies are not converted.',
    columns: 'More columns',
    usual: 'The usual columns',
    add: 'Add the column',
  },
} as const

/** The records of a list as a table; the name of each leads to it. Roles, since CSS shows rows as blocks on phones. */
export function recordTable(listed: ListedRecords, context: PageContext, caption: string): Html {
  const { resource, records, columns, findName, isProposed, unitOf } = listed
  const { publishedAt } = context.resolved.release ?? {}
  const today = publishedAt === undefined ? '' : dayInSweden(publishedAt)
  const words: CellContext = { ...context, resource, findName, isProposed, unitOf, today }
  const [name, ...rest] = columns
  const hasMoney = columns.some(({ fields }) => fields.some(({ kind }) => kind === 'money'))
  return html`<div class="wide">
      <table class="records" role="table">
        <caption class="hidden">
          ${caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => heading(column, listed, context))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${records.map(
            (record) =>
              html`<tr role="row">
                ${nameCell(record, name!, listed, words)}${rest.map((column) => cell(record, column, words))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${hasMoney && html`<p class="quiet">${messages[context.language].money}</p>`}`
}

/** The title of a column; it sorts by the first of its fields that can. */
function heading(
  { title, paths, fields }: TableColumn,
  { resource, query }: ListedRecords,
  { language, url }: PageContext,
): Html {
  const number = isNumeric(fields[0]!) && html` class="number"`
  const path = paths.find((one) => resource.sorts.includes(one))
  if (path === undefined) return html`<th role="columnheader" scope="col" ${number}>${title[language]}</th>`
  const [first] = query.sort
  const isSorted = first?.column === sortColumn(resource, path).name
  const isRising = isSorted && !first.descending
  const order = isSorted && html` aria-sort="${isRising ? 'ascending' : 'descending'}"`
  const sort = { [sortParameter(resource).name]: isRising ? `-${path}` : path }
  return html`<th role="columnheader" scope="col" ${number}${order}>
    <a href="${sameAddress(url, sort)}">${title[language]}</a
    >${isSorted && html` <span aria-hidden="true">${isRising ? '↑' : '↓'}</span>`}
  </th>`
}

/** The name, which leads to the record, and the rest of the first column. */
function nameCell(
  record: Json,
  { title, paths, fields }: TableColumn,
  { resource, findName }: ListedRecords,
  words: CellContext,
): Html {
  const { language, to } = words
  const own = nameFields(resource)
  const at = paths.map((_, i) => i).filter((i) => !own.includes(paths[i]!))
  const rest = cellValues(
    record,
    { title, paths: at.map((i) => paths[i]!), fields: at.map((i) => fields[i]!) },
    words,
  )
  const name = shortenedMap(nameOf(resource, record, findName), MAX_LENGTH)
  return html`<th role="rowheader" scope="row">
    ${inProposalMark(words, record, null) || (isProposal(resource, record) && proposalMark(words))}<a
      href="${to(`/${resource.path}/${String(record.id)}`)}"
      >${inLanguage(name, language)}</a
    >${rest.length > 0 && html`, ${separated(rest, ', ')}`}${record.fictional === true && html` <span class="quiet">${common[language].fictional}</span>`}
  </th>`
}

/** Id of what comes after the table: once it is there, so are all rows. */
export const AFTER_TABLE = 'columns'

/** The fields that are not shown, as links that add each as a column. */
export function columnLinks(
  { resource, columns, fields }: ListedRecords,
  { language, url }: PageContext,
): Html {
  const t = messages[language]
  const { name: parameter } = fieldsParameter(resource)
  const shown = membersShown(columns)
  const others = Object.keys(resource.fields).filter((name) => !shown.includes(name))
  return html`<details class="columns" id="${AFTER_TABLE}">
    <summary>${t.columns}</summary>
    <ul>
      ${fields && html`<li><a href="${sameAddress(url, { [parameter]: null })}">${t.usual}</a></li>`}
      ${others.map(
        (name) =>
          html`<li>
            <a href="${sameAddress(url, { [parameter]: [...shown, name].join() })}"
              ><span class="hidden">${t.add} </span
              ><span aria-hidden="true">+ </span>${fieldAt(resource, name).field.title[language]}</a
            >
          </li>`,
      )}
    </ul>
  </details>`
}
