import type { ListQuery, SortKey } from '../../db/queries/list-records.ts'
import { pointColumn, sortColumn } from '../../db/schema/columns.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { RecordFormat } from '../formats/format.ts'
import { limits } from '../limits.ts'
import { atRelease } from './as-of.ts'
import { type Common, commonParameters, readCommon, type RequestContext } from './common-parameters.ts'
import { type Cursor, readCursor } from './cursor.ts'
import { readFacets } from '../endpoints/facets.ts'
import { withQuery } from '../http/links.ts'
import { fieldNames, filterMeant, membersNamed, sortNamed } from './names.ts'
import { Parameters } from './parameters.ts'
import { Problem } from '../http/problem.ts'
import { commonSelection, readSelection } from './selection-parameters.ts'

export const DEFAULT_LIMIT = limits.usualPage
export const MAX_LIMIT = limits.page
export const MAX_OFFSET = limits.offset

const paging = ['limit', 'page', 'offset', 'cursor'] as const
/** Parameters of every list, beside the resource's own filters. */
export const listParameters = [
  ...commonSelection,
  'sort',
  'fields',
  'facets',
  ...paging,
  ...commonParameters,
  'csvDialect',
] as const
/** Those that choose no records: they make no other total and no other facets. */
export const notChoosing: readonly string[] = listParameters.filter(
  (name) => name !== 'facets' && !commonSelection.some((choosing) => choosing === name),
)
/** Parameters of a resource's list beside its filters: those of every list, and `bbox` where it has places. */
export const listParametersOf = (resource: Resource): string[] => [
  ...listParameters,
  ...(pointColumn(resource) ? ['bbox'] : []),
]

/** What `fields` asks for, as each form has it; null for everything. */
export interface ChosenFields {
  /** Members of a JSON record. */
  readonly fields: readonly string[] | null
  /** Columns of a table; the name of a field stands for all of its columns. */
  readonly columns: readonly string[] | null
}

export interface ListRequest extends Common, ChosenFields {
  readonly query: Omit<ListQuery, 'release' | 'current'>
  readonly facets: readonly string[]
  readonly parameters: Parameters
  /** The query without paging: what a cursor and a count belong to. */
  readonly unpaged: string
  /** Whether the answer holds every record: a form that people save as a file, asked for without paging. */
  readonly whole: boolean
}

/** Reads and checks a list's parameters; throws one problem that names all faults. */
export function readListRequest(
  resource: Resource,
  requestContext: RequestContext,
  formats: readonly [RecordFormat, ...RecordFormat[]],
): ListRequest {
  const { url, releases } = requestContext
  const parameters = new Parameters(
    url,
    [...Object.keys(resource.filters), ...listParametersOf(resource)],
    (name) => filterMeant(resource, name, Object.keys(resource.filters)),
  )
  const common = readCommon(parameters, requestContext, formats)
  const chosen = readSelection(resource, parameters)
  const facets = readFacets(resource, parameters)
  const sort = readSort(resource, parameters)
  const chosenFields = readFields(resource, parameters)
  const limit = parameters.integer('limit', DEFAULT_LIMIT, 1, MAX_LIMIT)
  const page = parameters.integer('page', 1, 1, MAX_OFFSET)
  const offset = parameters.integer('offset', (page - 1) * limit, 0, MAX_OFFSET)
  const unpaged = parameters.canonical(...paging, 'lang', 'format', 'csvDialect')
  const cursor = readCursorParameter(
    parameters,
    `${resource.path}?${unpaged}`,
    chosen.words !== null && sort.length === 0 ? null : sort.length + 1,
  )
  const ofCursor = cursor && atRelease(releases, cursor.release)
  const expired = cursor !== null && ofCursor === null
  if (parameters.get('page') !== undefined && parameters.get('offset') !== undefined)
    parameters.wrong('offset', { sv: 'page eller offset, inte båda', en: 'page or offset, not both' })
  parameters.check()
  if (expired) throw expiredCursor(withQuery(`${BASE}/${resource.path}`, parameters.canonical('cursor')))
  return {
    query: {
      ...chosen,
      sort,
      limit,
      offset: cursor?.offset ?? offset,
      after: cursor?.after ?? null,
    },
    ...common,
    resolved: ofCursor ?? common.resolved,
    ...chosenFields,
    facets,
    parameters,
    unpaged,
    whole: common.format.stream !== undefined && !paging.some((name) => parameters.get(name) !== undefined),
  }
}

/** A cursor belongs to a release; one that is newer than the newest comes from before a restored backup. */
export const expiredCursor = (first: string) =>
  new Problem('cursor-expired', {
    detail: {
      sv: 'Cursorns utgåva finns inte i registret. Börja om från första sidan.',
      en: 'The register does not have the cursor’s release. Start again from the first page.',
    },
    links: { first },
  })

function readSort(resource: Resource, parameters: Parameters): SortKey[] {
  const text = parameters.get('sort')
  if (text === undefined) return []
  const keys: SortKey[] = []
  for (const part of text.split(',')) {
    const descending = part.startsWith('-')
    const name = sortNamed(resource, descending ? part.slice(1) : part)
    if (name === undefined) {
      parameters.wrong(
        'sort',
        resource.sorts.flatMap((s) => [s, `-${s}`]),
      )
      return []
    }
    const column = name === 'id' ? 'id' : sortColumn(resource, name).name
    // Every list ends in id and no two records share one: a rising id adds nothing, nor does any key after an id.
    if (name === 'id') return descending ? [...keys, { column, descending }] : keys
    if (!keys.some((key) => key.column === column)) keys.push({ column, descending })
  }
  return keys
}

/** What `fields` asks for: names of fields, of embedded records, or of columns. */
export function readFields(resource: Resource, parameters: Parameters): ChosenFields {
  const text = parameters.get('fields')
  if (text === undefined) return { fields: null, columns: null }
  const known = fieldNames(resource)
  const names = text.split(',').map((name) => name.trim())
  if (names.some((name) => !known.includes(name))) parameters.wrong('fields', known)
  return { fields: membersNamed(resource, names), columns: names }
}

function readCursorParameter(parameters: Parameters, query: string, length: number | null): Cursor | null {
  const text = parameters.get('cursor')
  if (text === undefined) return null
  if (parameters.get('page') !== undefined || parameters.get('offset') !== undefined) {
    parameters.wrong('cursor', {
      sv: 'cursor ensam, utan page och offset',
      en: 'cursor alone, without page and offset',
    })
    return null
  }
  const cursor = readCursor(text, query)
  if (cursor === null || (cursor.after?.length ?? null) !== length) {
    parameters.wrong('cursor', {
      sv: 'adressen i _links.next, oförändrad och med samma filter',
      en: 'the address in _links.next, unchanged and with the same filters',
    })
    return null
  }
  return cursor
}
