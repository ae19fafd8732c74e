import type { ReleaseRow } from '../../db/database.ts'

/**
 * The ETag of an answer: release, build and format. A client that has it is answered before any SQL.
 */
export const etagOf = (
  release: ReleaseRow | undefined,
  { build }: { readonly build: string | ((release: ReleaseRow | undefined) => string) },
  representation: string,
) => `W/"${release?.id ?? 0}.${typeof build === 'string' ? build : build(release)}.${representation}"`

/** Last-Modified: when the release was published; null before the first. */
export function lastModifiedOf(release: ReleaseRow | undefined): string | null {
  if (!release) return null
  const cached = lastModified.get(release) ?? new Date(release.publishedAt).toUTCString()
  lastModified.set(release, cached)
  return cached
}
const lastModified = new WeakMap<ReleaseRow, string>()

/** Whether the client already has this answer (RFC 9110, 13.2.2: If-None-Match takes precedence). */
export function isNotModified(
  { headers }: Pick<Request, 'headers'>,
  etag: string,
  lastModified: string | null,
): boolean {
  const ifNoneMatch = headers.get('If-None-Match')
  if (ifNoneMatch !== null) {
    const strip = (tag: string) => tag.trim().replace(/^W\//, '')
    return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => strip(tag) === strip(etag))
  }
  const since = Date.parse(headers.get('If-Modified-Since') ?? '')
  return lastModified !== null && !Number.isNaN(since) && Date.parse(lastModified) <= since
}

/** A byte range, inclusive. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * The single range of `Range` (RFC 9110, section 14). Null when the whole is to be sent: no header, another unit, several
 * ranges, or `If-Range` does not match. "unsatisfiable" beyond the end.
 * @param length of the whole, in bytes
 * @param etag strong ETag of the bytes
 */
export function byteRangeOf(
  request: Request,
  length: number,
  etag: string,
): ByteRange | 'unsatisfiable' | null {
  const range = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(request.headers.get('Range') ?? '')
  if (request.method !== 'GET' || range === null || length === 0) return null
  // A weak ETag never matches; a date does not distinguish codings.
  const condition = request.headers.get('If-Range')
  if (condition !== null && condition.trim() !== etag) return null
  const [, from = '', to = ''] = range
  if (from === '') {
    if (to === '') return null
    return Number(to) === 0 ? 'unsatisfiable' : { start: Math.max(0, length - Number(to)), end: length - 1 }
  }
  const start = Number(from)
  if (to !== '' && Number(to) < start) return null
  if (start >= length) return 'unsatisfiable'
  return { start, end: to === '' ? length - 1 : Math.min(Number(to), length - 1) }
}

// The weak ETag of a dump (release, build, format) is the same for every coding and known before the file exists. The
// strong one identifies the bytes, so that a download can be resumed.

/**
 * The strong ETag of a stored file: the weak one, the coding, and the start of the digest.
 * @param weak as `W/"3.1f0c.dump-csv"`
 */
export const strongTag = (
  weak: string,
  { coding, digest }: { readonly coding: string | null; readonly digest: string },
): string => `${weak.slice(2, -1)}.${coding ?? 'identity'}.${digest.slice(0, 16)}"`

/** What `strongTag` appends to the weak ETag. */
const SUFFIX = /\.(identity|br|gzip)\.[A-Za-z0-9+/]{16}"/g

/** The ETag of a 304 for a dump: the client's single one, else the weak one; null if the client lacks the dump. */
export function notModifiedTag(request: Request, weak: string, lastModified: string | null): string | null {
  const ifNoneMatch = request.headers.get('If-None-Match')
  if (ifNoneMatch === null) return isNotModified(request, weak, lastModified) ? weak : null
  const headers = new Headers({ 'If-None-Match': ifNoneMatch.replace(SUFFIX, '"') })
  if (!isNotModified({ headers }, weak, lastModified)) return null
  return ifNoneMatch.includes(',') || ifNoneMatch.trim() === '*' ? weak : ifNoneMatch.trim()
}
