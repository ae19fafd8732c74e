import { html } from 'hono/html'
import type { RelatedRecords } from '../../../db/queries/related-records.ts'
import { source } from '../../../db/resources/source.ts'
import { fieldAt } from '../../../db/schema/columns.ts'
import { nameOf } from '../../../db/schema/record-name.ts'
import type { Json } from '../../../db/schema/json.ts'
import { tableColumns } from '../../../db/schema/table-columns.ts'
import { count } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { inLanguage, shortenedMap, textIn } from '../text.ts'
import { separated } from '../data-link.ts'
import { cellValues, MAX_LENGTH } from '../list/cell.ts'
import type { RecordView } from './view.ts'

const messages = {
  sv: {
    heading: 'Hör ihop',
    all: (records: string) => `Visa alla ${records}`,
    none: (records: string, name: string) => `Registret har inga ${records} som hör ihop med ${name}.`,
    nothing: 'Registret har inga uppgifter som bygger på källan.',
    or: 'eller',
    here: 'den här posten',
    fictional: 'påhittat',
    as: (role: string) => ` (${role.toLocaleLowerCase('sv')})`,
  },
  en: {
    heading: 'Related',
    all: (records: string) => `Show all ${records}`,
    none: (records: string, name: string) => `The register has no ${records} related to ${name}.`,
    nothing: 'The register has nothing that is based on the source.',
    or: 'or',
    here: 'this record',
    fictional: 'fictional',
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
    : empty.size > 0 && t.none(either([...empty], t.or), name.length > MAX_NAME ? t.here : name)
  return html`<section aria-labelledby="related">
    <h2 id="related">${t.heading}</h2>
    ${filled.map((list) => relatedList(list, view))} ${none && html`<p class="quiet">${none}</p>`}
  </section>`
}

const either = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`

function relatedList(list: RelatedRecords, view: RecordView): Html {
  const { resource, filter, total } = list
  const shown = isInPart(list, view) ? [] : list.records
  const { language, to, record, findName } = view
  const t = messages[language]
  const all = count(total, resource.noun[language], language)
  const href = to(`/${resource.path}`, { [filter]: String(record.id) })
  const columns = tableColumns(resource)
    .slice(1)
    .filter(({ paths }) => paths[0] !== resource.filters[filter]!.path)
    .slice(0, MAX_COLUMNS)
  return html`<h3>${all}${roleOf(list, view)}</h3>
    <ul class="related">
      ${shown.map(
        (one) =>
          html`<li>
            <a href="${to(`/${resource.path}/${String(one.id)}`)}"
              >${inLanguage(shortenedMap(nameOf(resource, one, findName), MAX_LENGTH), language)}</a
            >
            <span class="quiet">${detailsOf(one, columns, view)}</span>
          </li>`,
      )}
    </ul>
    ${total > shown.length && html`<p><a href="${href}">${t.all(all)}${roleOf(list, view)}</a></p>`}`
}

/** Whether the record's part has shown the records of a list, which it embeds. */
const isInPart = ({ resource, filter }: RelatedRecords, view: RecordView): boolean =>
  Object.entries(view.resource.embeds).some(
    ([name, embed]) =>
      embed.direction === 'hasMany' &&
      embed.resource === resource &&
      embed.by === resource.filters[filter]!.path &&
      view.part?.used.has(name),
  )

/** In which role the record stands in a list, where a resource has several lists: "(betalar)". */
function roleOf({ resource, filter }: RelatedRecords, { related, language }: RecordView): string {
  if (related.filter((other) => other.resource === resource).length === 1) return ''
  const { path } = resource.filters[filter]!
  return messages[language].as((resource.fields[path] ?? fieldAt(resource, path).field).title[language])
}

/** The next columns of a list's table, in words. */
function detailsOf(record: Json, columns: ReturnType<typeof tableColumns>, view: RecordView): Html {
  const words = columns.flatMap((column) => {
    const values = cellValues(record, column, view)
    return values.length > 0 ? [separated(values, ', ')] : []
  })
  // Where all is fictional, the bar says it.
  const mark = record.fictional === true && !view.isFictional ? [messages[view.language].fictional] : []
  return html`${[...words, ...mark].map((word, i) => html`${i > 0 && ' · '}${word}`)}`
}
