import { isNotModified } from '../http/conditional.ts'
import type { CachedDump } from './store.ts'

// A dump is the same dump in every coding while release, build and form are the same; that is its weak ETag, known
// before there is a file. To go on with a broken download the very bytes must be the same; that is its strong ETag.

/**
 * The strong ETag of a kept file: the weak one's text, the coding, and the start of the digest.
 * @param weak as `W/"3.1f0c.dump-csv"`
 */
export const strongTag = (weak: string, { coding, digest }: Pick<CachedDump, 'coding' | 'digest'>): string =>
  `${weak.slice(2, -1)}.${coding ?? 'identity'}.${digest.slice(0, 16)}"`

/** What a strong ETag has more than the weak one. */
const SUFFIX = /\.(identity|br|gzip)\.[A-Za-z0-9+/]{16}"/g

/** The ETag of a 304: the client's own where it names one, else the weak one; null when the client lacks the dump. */
export function notModifiedTag(request: Request, weak: string, lastModified: string | null): string | null {
  const ifNoneMatch = request.headers.get('If-None-Match')
  if (ifNoneMatch === null) return isNotModified(request, weak, lastModified) ? weak : null
  const headers = new Headers({ 'If-None-Match': ifNoneMatch.replace(SUFFIX, '"') })
  if (!isNotModified({ headers }, weak, lastModified)) return null
  return ifNoneMatch.includes(',') || ifNoneMatch.trim() === '*' ? weak : ifNoneMatch.trim()
}
