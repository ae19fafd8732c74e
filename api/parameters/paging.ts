import type { ColumnValue } from '../../db/schema/kinds/kind.ts'
import { Problem } from '../http/problem.ts'
import { fingerprint } from '../fingerprint.ts'
import { limits } from '../limits.ts'
import { asOf } from './as-of.ts'
import { defineParameter, integerParameter, type Parameter, type Parameters } from './parameters.ts'

/** Records per page. */
export const limitParameter = (usual: number) =>
  integerParameter(
    { minimum: 1, maximum: limits.maxPageSize, default: usual },
    {
      name: 'limit',
      description: {
        sv: 'Högsta antal poster per sida. CSV, XLSX, NDJSON och GeoJSON utan limit, page, offset och cursor ger alla poster som frågan träffar.',
        en: 'Maximum records per page. CSV, XLSX, NDJSON and GeoJSON without limit, page, offset and cursor give every record that matches the query.',
      },
      example: String(limits.defaultPageSize),
    },
  )
export const limit = limitParameter(limits.defaultPageSize)

export const pageParameter = (maximum: number) =>
  integerParameter(
    { minimum: 1, maximum, default: 1 },
    {
      name: 'page',
      description: {
        sv: 'Sida, från 1. En sida efter den sista är tom. Inte tillsammans med offset eller cursor.',
        en: 'Page, from 1. A page after the last is empty. Not together with offset or cursor.',
      },
      example: '1',
    },
  )
export const page = pageParameter(limits.maxOffset)

/** Records to skip; undefined without it. */
export const offsetParameter = (maximum: number) =>
  defineParameter<number | undefined>({
    name: 'offset',
    description: {
      sv: 'Antal poster att hoppa över. Inte tillsammans med page eller cursor.',
      en: 'Number of records to skip. Not together with page or cursor.',
    },
    schema: { type: 'integer', minimum: 0, maximum },
    example: '0',
    read: (parameters) =>
      parameters.get('offset') === undefined
        ? undefined
        : parameters.integer('offset', { minimum: 0, maximum, default: 0 }),
  })
export const offset = offsetParameter(limits.maxOffset)

/** The text of a cursor; `cursorOf` validates it against the other parameters. */
export const cursor = defineParameter<string | undefined>({
  name: 'cursor',
  description: {
    sv: 'Hämtas ur _links.next och ska inte ändras. Håller sig till första sidans utgåva och gäller bara med samma filter. Inte tillsammans med page eller offset.',
    en: 'Taken from _links.next, unchanged. Stays with the first page’s release and is valid for the same filters only. Not together with page or offset.',
  },
  schema: { type: 'string', minLength: 1 },
  read: (parameters) => parameters.get('cursor'),
})

/** The paging parameters of a list. */
export const pagingParameters = [limit, page, offset, cursor] as const

/** Names of the parameters that a cursor ignores: paging, and all of `common` but the release. */
export const ignoredByCursor = (common: readonly Parameter[]): readonly string[] =>
  [...pagingParameters, ...common.filter((parameter) => parameter !== asOf)].map(({ name }) => name)

/**
 * The position that the cursor of a request continues from; null without one.
 * @param query the query that the cursor must be made for
 * @param alone the parameters that it cannot be combined with
 * @param position the place, or null when the cursor was not made by this address
 */
export function cursorOf<T>(
  parameters: Parameters,
  query: string,
  alone: readonly string[],
  position: (cursor: Cursor) => T | null,
): T | null {
  const text = cursor.read(parameters)
  if (text === undefined) return null
  if (alone.some((name) => parameters.get(name) !== undefined)) {
    parameters.addInvalid('cursor', {
      sv: `cursor ensam, utan ${alone.join(' och ')}`,
      en: `cursor alone, without ${alone.join(' and ')}`,
    })
    return null
  }
  const found = readCursor(text, query)
  const place = found && position(found)
  if (place === null)
    parameters.addInvalid('cursor', {
      sv: 'adressen i _links.next, oförändrad och med samma filter',
      en: 'the address in _links.next, unchanged and with the same filters',
    })
  return place
}

/** A cursor belongs to a release; one newer than the latest was made before a backup was restored. */
export const expiredCursor = (first: string) =>
  new Problem('cursor-expired', {
    detail: {
      sv: 'Cursorns utgåva finns inte i registret. Börja om från första sidan.',
      en: 'The register does not have the cursor’s release. Start again from the first page.',
    },
    links: { first },
  })

/** Where the next page of a list starts. Belongs to one release and one query; opaque to clients. */
export interface Cursor {
  readonly release: number
  /** The query it was made for, without paging. */
  readonly query: string
  /** Records before the next page. */
  readonly offset: number
  /** Sort values and id of the last record; null where the order has no values (best match first). */
  readonly after: readonly ColumnValue[] | null
}

export function writeCursor({ release, query, offset, after }: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify([release, fingerprint(query), offset, after]))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** Reads a cursor; null when this API did not make it, or made it for another query. */
export function readCursor(text: string, query: string): Cursor | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    )
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!Array.isArray(value) || value.length !== 4) return null
    const [release, print, offset, after] = value as unknown[]
    if (!isCount(release) || !isCount(offset) || print !== fingerprint(query)) return null
    if (after !== null && !(Array.isArray(after) && after.every(isColumnValue))) return null
    return { release, query, offset, after: after as ColumnValue[] | null }
  } catch {
    return null
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isColumnValue = (value: unknown) =>
  value === null || typeof value === 'string' || typeof value === 'number'
