/** The widgets' templates as ordinary markup of a page: light DOM, no script. */
import './english.ts'
import { html, nothing } from 'lit'
import type { ListQuery } from '../../db/queries/list-records.ts'
import { resourceAt, type ResourceName, resources } from '../../db/resources/index.ts'
import { sortColumn } from '../../db/schema/columns.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { fictionalMark } from '../../widgets/element/frame.ts'
import type { ApiRequest } from '../../widgets/data/client.ts'
import { isFictional, type Municipality, type View } from '../../widgets/element/view.ts'
import { messagesOf } from '../../widgets/text/language.ts'
import { shared as sv } from '../../widgets/text/messages/sv.ts'
import { elementTag } from './element-tag.ts'
import { listParts, recordParts, wholeParts } from './parts/definitions.ts'
import { municipalityOfObligations, obligationLists, withObligations } from './parts/obligations.ts'
import type { IsReferredTo, Related, Shown } from './parts/part.ts'
import type { RelatedList } from './parts/related-list.ts'
import { render } from './parts/render.ts'

/** What all widgets say, in a language of the pages. */
export const sharedMessages = messagesOf('shared', sv)

/** A record as the API answers with it. */
export interface ApiRecord {
  readonly id: string
  readonly url: string
  readonly municipalityCode?: string | null
}

const parts = { record: recordParts, list: listParts, whole: wholeParts }

/** On the page of one record, in a list of a municipality's records, or as the whole of a widget. */
export type PartPlace = keyof typeof parts

export type { RelatedList }

export interface PartOptions extends Pick<View, 'municipality' | 'today' | 'meta' | 'isOverview'> {
  readonly place: PartPlace
  readonly language: 'sv' | 'en'
  /** Rank of the heading above the part; the headings in it are one lower. 1 to 6. */
  readonly level: number
  /** Most records shown of those given; 0 for all. Sums count all. @default 0 */
  readonly limit?: number
  /** Id of the record whose page it is. @default that of the record given */
  readonly id?: string
  /** Whether the page around is the record's own. @default where the place is the page of one record */
  readonly isRecordPage?: boolean
  /** Whether quotes and numbers that a widget folds are shown open. @default false */
  readonly open?: boolean
}

export type { Municipality, Related }

/** The parts, without the types of their records: those come as JSON. */
const partOf = (place: PartPlace, resource: ResourceName) =>
  parts[place][resource] as
    | {
        readonly widget: string
        readonly within?: ResourceName
        readonly requests: (
          records: readonly ApiRecord[],
          isReferredTo: IsReferredTo,
        ) => Readonly<Record<string, ApiRequest>>
        readonly template: (shown: Shown<never>) => unknown
      }
    | undefined

/** The resource whose record a record's part is given, where it is not its own: the one above, which embeds it. */
export const shownWithin = (resource: ResourceName): ResourceName | undefined =>
  partOf('record', resource)?.within

/** How a part's records are ordered. */
export const sortOf = (resource: ResourceName): ListQuery['sort'] => {
  const by = listParts[resource]?.sort
  return by === undefined ? [] : [sortKey(resources[resource] as unknown as Resource, by)]
}

/** "-startDate" as the register sorts. */
const sortKey = (resource: Resource, by: string) => ({
  column: sortColumn(resource, by.replace('-', '')).name,
  descending: by.startsWith('-'),
})

/**
 * The lists that the part of these records needs; none for a resource without a widget, or without records.
 * @param isReferredTo whether records of a resource refer to the one whose page it is. @default all do
 */
export function relatedLists(
  place: PartPlace,
  resource: ResourceName,
  records: readonly ApiRecord[],
  isReferredTo: IsReferredTo = () => true,
): RelatedList[] {
  const part = partOf(place, resource)
  if (!part || !records[0]) return []
  return Object.entries(part.requests(records, isReferredTo)).flatMap(([name, request]) => {
    const code = municipalityOfObligations(request)
    return code === undefined ? toList(name, request) : obligationLists(name, code, sortOf)
  })
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
    sort: sort ? [sortKey(resource, String(sort))] : [],
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
  {
    place,
    language,
    level,
    limit = 0,
    open = false,
    id,
    isRecordPage = place === 'record',
    ...context
  }: PartOptions,
): string | undefined {
  const part = partOf(place, resource)
  if (!part || !records[0]) return undefined
  const view = createPartView({ language, level, isRecordPage, ...context })
  const content = part.template({
    all: records,
    limit,
    related: withObligations(related, view.today),
    view,
    id: id ?? records[0].id,
  } as unknown as Shown<never>)
  if (content === nothing) return undefined
  const isMarked = !isRecordPage && isFictional(records)
  return partMarkup(part.widget, html`${isMarked ? fictionalMark(view.messages) : ''} ${content}`, open)
}

/** The view of a part: nothing listens to its links. */
export const createPartView = ({
  language,
  ...context
}: Pick<PartOptions, 'language'> & Omit<View, 'lang' | 'messages' | 'select'>): View => ({
  ...context,
  lang: language,
  messages: sharedMessages(language),
  select: () => {},
})

/** A widget's template as markup in the place that its style sheet is for. @param open as in `PartOptions` */
export function partMarkup(widget: string, content: unknown, open = false): string {
  const text = render(html`<div class="part part-${widget}"><div class="frame">${content}</div></div>`)
  // Only a template can have written an element: texts are escaped.
  return open ? text.replaceAll('<details', '<details open') : text
}

/** What shows something of the register on another website. */
export interface Embedded {
  readonly widget: string
  /** Properties of the element that are set. */
  readonly properties: Readonly<Record<string, string>>
  /** The element as markup. */
  readonly tag: string
}

const embedded = (widget: string, properties: Embedded['properties']): Embedded => ({
  widget,
  properties,
  tag: elementTag(widget, Object.entries(properties)),
})

/** Properties of every element that choose records, as the API's parameters do. */
const COMMON = new Set(['municipality', 'asOf'])

/**
 * The tag that shows a list on another website, and the choices that its element cannot make; undefined for a resource
 * without such a widget.
 * @param choices values of parameters, by name
 */
export function listTag(
  resource: ResourceName,
  choices: Readonly<Record<string, string>>,
): (Embedded & { readonly leftOut: readonly string[] }) | undefined {
  const part = listParts[resource]
  if (!part) return undefined
  const { widget, filters, takesSeveral = false } = part
  const fits = ([name, value]: readonly [string, string]) =>
    COMMON.has(name) || (filters.includes(name) && (takesSeveral || !value.includes(',')))
  const all = Object.entries(choices)
  return {
    ...embedded(widget, Object.fromEntries(all.filter(fits))),
    leftOut: all.filter((choice) => !fits(choice)).map(([name]) => name),
  }
}

/** The tag that shows a record on another website, alone where its widget can. */
export function recordTag(resource: ResourceName, { id, municipalityCode }: ApiRecord): Embedded {
  const { widget } = recordParts[resource]!
  return embedded(widget, widget === 'project' ? { projectId: id } : { municipality: municipalityCode! })
}
