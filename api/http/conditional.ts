import type { ReleaseRow } from '../../db/database.ts'

/**
 * The validator of an answer: the release its data are of, the build that words it, and its form. A client that
 * has it can be answered before any SQL.
 */
export const etagOf = (
  release: ReleaseRow | undefined,
  { build }: { readonly build: string | ((release: ReleaseRow | undefined) => string) },
  representation: string,
) => `W/"${release?.id ?? 0}.${typeof build === 'string' ? build : build(release)}.${representation}"`

/** When the data last changed, as HTTP writes it; null before the first release. */
export function lastModifiedOf(release: ReleaseRow | undefined): string | null {
  if (!release) return null
  const cached = lastModified.get(release) ?? new Date(release.publishedAt).toUTCString()
  lastModified.set(release, cached)
  return cached
}
const lastModified = new WeakMap<ReleaseRow, string>()

/** Whether the client already has this answer (RFC 9110, 13.2.2: If-None-Match goes before If-Modified-Since). */
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
