/** Values that depend on a release and a query alone: read from the database once, for all answers that need them. */
import type { AppContext } from './context.ts'
import type { Parameters } from './parameters/parameters.ts'
import type { Selection } from '../db/queries/selection.ts'

/** A number. @param key names the release and all that the number depends on */
export async function countOnce(
  { totals }: Pick<AppContext, 'totals'>,
  key: string,
  count: () => Promise<number>,
): Promise<number> {
  const cached = totals.get(key)
  if (cached !== undefined) return cached
  const counted = await count()
  totals.set(key, counted)
  return counted
}

/** Something that JSON can hold. @param key as that of `countOnce` */
export async function readOnce<T>(
  { bodyCache }: Pick<AppContext, 'bodyCache'>,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const cached = bodyCache.get(key)
  if (cached) return JSON.parse(new TextDecoder().decode(cached.bytes)) as T
  const found = await read()
  bodyCache.set(key, { bytes: new TextEncoder().encode(JSON.stringify(found)), headers: {}, links: [] })
  return found
}

/** The key of something that a selection determines, whatever its page and order. */
export const selectionKey = (
  what: string,
  { release, resource }: Pick<Selection, 'release' | 'resource'>,
  parameters: Pick<Parameters, 'selection'>,
): string => `${what} ${release} ${resource.path}?${parameters.selection()}`
