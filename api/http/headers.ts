/** On every answer. One frozen object: a middleware per header costs half of the throughput. */
export const commonHeaders = Object.freeze({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Last-Modified, Link, Retry-After, Content-Language, Content-Disposition',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept, Accept-Language',
})

export const preflightHeaders = Object.freeze({
  ...commonHeaders,
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match, If-Modified-Since, traceparent',
  'Access-Control-Max-Age': '86400',
  Allow: 'GET, HEAD, OPTIONS',
})

/** The newest data may change with the next release. Times in seconds. */
export const CACHE_NEWEST = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'
/** A fixed release never changes. */
export const CACHE_FIXED = 'public, max-age=31536000, immutable'
