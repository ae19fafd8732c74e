import type { AppContext } from '../../context.ts'
import type { ListCall } from './listed-records.ts'

/** What depends on the release and the selection alone: read once for all pages and orders of a list. */
export async function readOnce<T>(
  { bodyCache }: AppContext,
  what: string,
  { resource, query, parameters }: ListCall,
  read: () => Promise<T>,
): Promise<T> {
  const key = `${what} ${query.release} ${resource.path}?${parameters.selection()}`
  const cached = bodyCache.get(key)
  if (cached) return JSON.parse(new TextDecoder().decode(cached.bytes)) as T
  const found = await read()
  bodyCache.set(key, { bytes: new TextEncoder().encode(JSON.stringify(found)), headers: {}, links: [] })
  return found
}
