import { html } from 'hono/html'
import type { Label } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import { nameOf } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { type TableColumn, tableColumns } from '../../../db/schema/table-columns.ts'
import type { Html } from '../../docs/html.ts'
import type { PageContext } from '../page.ts'
import { inLanguage } from '../text.ts'
import { isNumeric, type ValueContext, valueInWords, valuesAt } from '../values.ts'
import { type ListedRecords, onlyMunicipality } from './listed-records.ts'

const messages = {
  sv: { unknown: 'uppgift saknas', fictional: 'påhittat', more: (n: number) => `${n} till` },
  en: { unknown: 'not stated', fictional: 'fictional', more: (n: number) => `${n} more` },
} as const

/** Values of one path that a cell shows; then how many more there are. */
const MAX_VALUES = 2

const municipalityTitle: Label = { sv: 'Kommun', en: 'Municipality' }

/** The columns of a list: the definition's, with the municipality second unless the list is of one. */
export function columnsOf(resource: Resource, isOfOne: boolean): readonly TableColumn[] {
  const [first, ...rest] = tableColumns(resource)
  const { municipalityCode } = resource.fields
  const own = { title: municipalityTitle, paths: ['municipalityCode'], fields: [municipalityCode!] }
  return isOfOne || !municipalityCode || resource.name === 'municipality'
    ? [first!, ...rest]
    : [first!, own, ...rest]
}

/** The records of a list as a table; the name of each leads to it. */
export function recordTable(listed: ListedRecords, context: PageContext, caption: string): Html {
  const { resource, records, findName } = listed
  const columns = columnsOf(resource, onlyMunicipality(listed) !== null)
  const words: ValueContext = { ...context, findName }
  const [name, ...rest] = columns
  return html`<table class="records">
    <caption class="hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(
          ({ title, fields }) =>
            html`<th scope="col" class="${isNumeric(fields[0]!) ? 'number' : ''}">
              ${title[context.language]}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${records.map(
        (record) =>
          html`<tr>
            <th scope="row">${nameCell(resource, record, name!, words)}</th>
            ${rest.map((column) => cell(record, column, words))}
          </tr>`,
      )}
    </tbody>
  </table>`
}

function nameCell(resource: Resource, record: Json, _column: TableColumn, words: ValueContext): Html {
  const { language, to, findName } = words
  return html`<a href="${to(`/${resource.path}/${String(record.id)}`)}"
      >${inLanguage(nameOf(resource, record, findName), language)}</a
    >${record.fictional === true && html` <span class="quiet">${messages[language].fictional}</span>`}`
}

function cell(record: Json, { paths, fields, title }: TableColumn, words: ValueContext): Html {
  const t = messages[words.language]
  const parts = paths.flatMap((path, i) => {
    const values = valuesAt(record, path)
    const field = fields[i]!.item ?? fields[i]!
    const shown = [...new Set(values.map((value) => JSON.stringify(value)))].map(
      (text) => JSON.parse(text) as unknown,
    )
    const words_ = shown.slice(0, MAX_VALUES).map((value) => valueInWords(value, field, words))
    return shown.length > MAX_VALUES ? [...words_, t.more(shown.length - MAX_VALUES)] : words_
  })
  return html`<td class="${isNumeric(fields[0]!) ? 'number' : ''}" data-title="${title[words.language]}">
    ${
      parts.length === 0
        ? html`<span class="hidden">${t.unknown}</span>`
        : parts.map((part, i) => html`${i > 0 && ', '}${part}`)
    }
  </td>`
}
