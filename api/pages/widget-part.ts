/** The widgets' templates as ordinary markup of a page: light DOM, no script. */
import './english.ts'
import { html, nothing } from 'lit'
import type { ListQuery } from '../../db/queries/list-records.ts'
import { resourceAt, type ResourceName } from '../../db/resources/index.ts'
import { sortColumn } from '../../db/schema/columns.ts'
import { fictionalMark } from '../../widgets/element/frame.ts'
import type { ApiRequest } from '../../widgets/data/client.ts'
import { isFictional, type Municipality, type View } from '../../widgets/element/view.ts'
import { messagesOf } from '../../widgets/text/language.ts'
import { shared as sv } from '../../widgets/text/messages/sv.ts'
import { listParts, recordParts, type Related, type Shown } from './parts/definitions.ts'
import { render } from './parts/render.ts'

/** What all widgets say, in a language of the pages. */
export const sharedMessages = messagesOf('shared', sv)

/** A record as the API answers with it. */
export interface ApiRecord {
  readonly id: string
  readonly url: string
  readonly municipalityCode?: string | null
}

/** On the page of one record, or in a list of a municipality's records. */
export type PartPlace = 'record' | 'list'

/** A list that a part needs beside its records; all of it, as far as one page of the API goes. */
export interface RelatedList extends Pick<ListQuery, 'resource' | 'filters' | 'sort'> {
  readonly name: string
}

export interface PartOptions extends Pick<View, 'municipality' | 'today' | 'meta' | 'leavesOutMaps'> {
  readonly place: PartPlace
  readonly language: 'sv' | 'en'
  /** Rank of the heading above the part; the headings in it are one lower. 1 to 6. */
  readonly level: number
  /** Most records shown of those given; 0 for all. Sums count all. @default 0 */
  readonly limit?: number
  /** Whether quotes and numbers that a widget folds are shown open. @default false */
  readonly open?: boolean
}

export type { Municipality, Related }

/** The parts, without the types of their records: those come as JSON. */
const partOf = (place: PartPlace, resource: ResourceName) =>
  (place === 'record' ? recordParts : listParts)[resource] as
    | {
        readonly widget: string
        readonly requests: (records: readonly ApiRecord[]) => Readonly<Record<string, ApiRequest>>
        readonly template: (shown: Shown<never>) => unknown
      }
    | undefined

/** The lists that the part of these records needs; none for a resource without a widget, or without records. */
export function relatedLists(
  place: PartPlace,
  resource: ResourceName,
  records: readonly ApiRecord[],
): RelatedList[] {
  const part = partOf(place, resource)
  if (!part || !records[0]) return []
  return Object.entries(part.requests(records)).map(([name, request]) => toList(name, request))
}

/** A request of a widget as a query of the register. `fields` are left out: a stored record is whole. */
function toList(name: string, { path, params = {} }: ApiRequest): RelatedList {
  const resource = resourceAt(path)!
  const { sort, fields: _, ...filters } = params
  return {
    name,
    resource,
    filters: Object.fromEntries(
      Object.entries(filters).flatMap(([filter, value]) =>
        value ? [[filter, String(value).split(',')]] : [],
      ),
    ),
    sort: sort
      ? [
          {
            column: sortColumn(resource, String(sort).replace('-', '')).name,
            descending: String(sort).startsWith('-'),
          },
        ]
      : [],
  }
}

/**
 * The part of these records as HTML; undefined for a resource without a widget, or without records.
 * @param related the records of `relatedLists`, by name
 */
export function renderPart(
  resource: ResourceName,
  records: readonly ApiRecord[],
  related: Readonly<Record<string, readonly ApiRecord[]>>,
  { place, language, level, limit = 0, open = false, ...context }: PartOptions,
): string | undefined {
  const part = partOf(place, resource)
  if (!part || !records[0]) return undefined
  const messages = sharedMessages(language)
  const view: View = {
    lang: language,
    messages,
    level,
    ...context,
    isRecordPage: place === 'record',
    select: () => {},
  }
  const content = part.template({ all: records, limit, related, view } as unknown as Shown<never>)
  if (content === nothing) return undefined
  const text = render(
    html`<div class="part part-${part.widget}">
      <div class="frame">
        ${place === 'list' && isFictional(records) ? fictionalMark(messages) : ''} ${content}
      </div>
    </div>`,
  )
  // Only a template can have written an element: texts are escaped.
  return open ? text.replaceAll('<details', '<details open') : text
}

const tag = (widget: string, attribute: string, value: string) =>
  `<intl-${widget} ${attribute}="${value}"></intl-${widget}>`

/** The tag that shows a municipality's list on another website; undefined for a resource without such a widget. */
export function listTag(resource: ResourceName, municipality: string): string | undefined {
  const { widget } = listParts[resource] ?? {}
  return widget && tag(widget, 'municipality', municipality)
}

/** The tag that shows a record on another website, alone where its widget can. */
export function recordTag(resource: ResourceName, { id, municipalityCode }: ApiRecord): string {
  const { widget } = recordParts[resource]!
  return widget === 'project' ? tag(widget, 'project-id', id) : tag(widget, 'municipality', municipalityCode!)
}
