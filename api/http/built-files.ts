/** HTTP headers of the built widgets below /w/, the same on Node and on Workers. */

const BRIEF = 'public, max-age=300, stale-while-revalidate=86400'
const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Any site may load them. */
export const OF_EVERY_FILE: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Cache-Control by the beginning of the address; the last that matches applies. A version's folder never changes. That
 * of a major version follows its newest release, but names of chunks contain a hash of their content.
 */
export const CACHE_CONTROL: readonly (readonly [path: string, value: string])[] = [
  ['/w/', IMMUTABLE],
  ['/w/v1/', BRIEF],
  ['/w/v1/chunks/', IMMUTABLE],
]

/** @param path from the root of the site */
export const cacheControlOf = (path: string): string =>
  CACHE_CONTROL.findLast(([beginning]) => path.startsWith(beginning))?.[1] ?? BRIEF
