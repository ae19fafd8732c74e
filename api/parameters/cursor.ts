import type { ColumnValue } from '../../db/schema/kinds/kind.ts'

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

/** Reads a cursor; null when it is not one of ours, or was made for another query. */
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

/** FNV-1a, 32 bits: tells queries apart; it protects nothing and need not. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
