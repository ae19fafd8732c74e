import { html } from 'hono/html'
import type { RelatedRecords } from '../../../db/queries/related-records.ts'
import { municipality } from '../../../db/resources/municipality.ts'
import { source } from '../../../db/resources/source.ts'
import { fieldAt } from '../../../db/schema/columns.ts'
import { nameFields, nameOf } from '../../../db/schema/record-name.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { type TableColumn, tableColumns } from '../../../db/schema/table-columns.ts'
import { count, wordList } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { escapeXml } from '../../feeds/xml.ts'
import { common } from '../shared-messages.ts'
import { inLanguage, lower, sentenceWith, shortenedMap, textIn } from '../text.ts'
import { separated } from '../data-link.ts'
import { ageInWords, cellValues, inProposalMark, MAX_LENGTH } from '../list/cell.ts'
import { isNumeric } from '../values.ts'
import { isMissed } from '../../../db/quality/missed.ts'
import type { RecordView } from './view.ts'

const messages = {
  sv: {
    heading: 'Hör ihop',
    none: (records: string, name: string) => `Registret har inga ${records} som hör ihop med ${name}.`,
    nothing: 'Registret har inga uppgifter som bygger på källan.',
    here: 'den här posten',
    more: (records: string) => `Fler än ${records}`,
    as: (role: string) => ` (${role.toLocaleLowerCase('sv')})`,
  },
  en: {
    heading: 'Related',
    none: (records: string, name: string) => `The register has no ${records} related to ${name}.`,
    nothing: 'The register has nothing that is based on the source.',
    here: 'this record',
    more: (records: string) => `More than ${records}`,
    as: (role: string) => ` (${role.toLocaleLowerCase('en')})`,
  },
} as const

/** Most records of a list; the rest are on the page of the list. */
export const MAX_RELATED = 5
/** Columns beside the name. */
const MAX_COLUMNS = 2
/** Characters of a name inside a sentence. */
const MAX_NAME = 40

/** The lists that refer to the record: the first of each, and all of them as a link. */
export function relatedLists(view: RecordView): Html | null {
  const { resource, related, language } = view
  const t = messages[language]
  if (related.length === 0) return null
  const filled = related.filter(({ total }) => total > 0)
  const isSource = resource.name === source.name
  const empty = new Set(
    related
      .filter(
        (list) => list.resource !== resource && !filled.some((other) => other.resource === list.resource),
      )
      .map((list) => list.resource.noun[language].other),
  )
  const name = textIn(view.name, language)
  const none = isSource
    ? filled.length === 0 && t.nothing
    : empty.size > 0 &&
      sentenceWith(
        view.name,
        t.none(wordList([...empty], language, 'disjunction'), name.length > MAX_NAME ? t.here : name),
        language,
      )
  return html`<section aria-labelledby="related">
    <h2 id="related">${t.heading}</h2>
    ${filled.map((list) => relatedList(list, view))} ${none && html`<p class="quiet">${none}</p>`}
  </section>`
}

function relatedList(list: RelatedRecords, view: RecordView): Html {
  const { resource, filter, total, isMore } = list
  const isShown = isInPart(list, view)
  const shown = isShown ? [] : list.records
  const { language, to, record, findName } = view
  const nouns = resource.noun[language]
  const counted = count(total, nouns, language)
  const href = to(`/${resource.path}`, { [filter]: String(record.id) })
  const columns = tableColumns(resource)
    .slice(1)
    .filter((column) => column.paths[0] !== resource.filters[filter]!.path && saysMore(column, resource))
    .slice(0, MAX_COLUMNS)
  return html`${shown.length > 0 && html`<h3>${isMore ? messages[language].more(counted) : counted}${roleOf(list, view)}</h3>`}
  ${
    shown.length > 0 &&
    html`<ul class="related">
      ${shown.map(
        (one) =>
          html`<li>
            ${inProposalMark({ resource, language }, one, null)}
            <a href="${to(`/${resource.path}/${String(one.id)}`)}"
              >${inLanguage(shortenedMap(nameOf(resource, one, findName), MAX_LENGTH), language)}</a
            >
            <span class="quiet">${detailsOf(one, columns, resource, view)}</span>
          </li>`,
      )}
    </ul>`
  }
  ${total > shown.length && html`<p><a href="${href}">${common[language].all(isMore ? nouns.other : counted, (isShown && !isMore) || total === 1)}${roleOf(list, view)}</a></p>`}`
}

/** Whether a column says, without its heading, more than a record's name: neither what is in it nor a bare number, yes or no. */
const saysMore = ({ paths, fields }: TableColumn, resource: Resource): boolean =>
  !paths.every((path) => nameFields(resource).includes(path)) &&
  !fields.every(
    (field) =>
      field.kind === 'boolean' ||
      (isNumeric(field) && field.kind !== 'money' && !field.unit && !field.unitAt),
  )

/** Whether the record's part has shown the records of a list: it embeds them, or the part leads to each of the first. */
const isInPart = ({ resource, filter, records }: RelatedRecords, { part, ...view }: RecordView): boolean =>
  part !== null &&
  (Object.entries(view.resource.embeds).some(
    ([name, embed]) =>
      embed.direction === 'hasMany' &&
      embed.resource === resource &&
      embed.by === resource.filters[filter]!.path &&
      part.used.has(name),
  ) ||
    (records.length > 0 &&
      records.every(({ id }) =>
        part.markup.includes(`${escapeXml(view.to(`/${resource.path}/${String(id)}`))}"`),
      )))

/** In which role the record stands in a list, where a resource has several lists: "(betalar)". */
function roleOf({ resource, filter }: RelatedRecords, { related, language }: RecordView): string {
  if (related.filter((other) => other.resource === resource).length === 1) return ''
  const { path } = resource.filters[filter]!
  return messages[language].as((resource.fields[path] ?? fieldAt(resource, path).field).title[language])
}

/** The next columns of a list's table, in words. */
function detailsOf(
  record: Json,
  columns: ReturnType<typeof tableColumns>,
  resource: Resource,
  view: RecordView,
): Html {
  const { municipalityCode: code } = record
  // What municipalities share is related to records of any of them.
  const place = !view.municipality && typeof code === 'string' && view.findName(municipality.name, code)
  const words = columns.flatMap((column) => {
    const values = cellValues(record, column, view)
    // A date is ambiguous without the title of its column.
    const isDate = column.fields[0]!.kind === 'date'
    const isStatus = column.paths[0] === 'status'
    const age = isStatus && ageInWords(record, { ...view, resource })
    if (values.length > 0)
      return [html`${isDate && `${lower(column.title, view.language)} `}${separated(values, ', ')}${age}`]
    return isStatus && isMissed(record, 'status', column.fields[0]!)
      ? [html`${lower(column.title, view.language)}: ${common[view.language].unknown}`]
      : []
  })
  // Where all is fictional, the bar says it.
  const mark = record.fictional === true && !view.isFictional ? [common[view.language].fictional] : []
  return html`${[...(place ? [textIn(place, view.language)] : []), ...words, ...mark].map((word, i) => html`${i > 0 && ' · '}${word}`)}`
}
