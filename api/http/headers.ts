/** On every answer. One frozen object: a middleware per header halves the throughput. */
export const commonHeaders = Object.freeze({
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Last-Modified, Link, Retry-After, X-Total-Count, Content-Language, Content-Disposition',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  Vary: 'Accept, Accept-Language, Accept-Encoding',
})

/**
 * Request headers allowed by CORS: all, since none changes anything. Also by name: "*" does not cover Authorization, and
 * is not a wildcard for requests with credentials.
 */
const allowedHeaders = [
  '*',
  'Accept',
  'Accept-Language',
  'Accept-Encoding',
  'Content-Type',
  'Content-Language',
  'Authorization',
  'Cache-Control',
  'Pragma',
  'Expires',
  'If-None-Match',
  'If-Modified-Since',
  'If-Match',
  'If-Unmodified-Since',
  'If-Range',
  'Range',
  'X-Requested-With',
  'User-Agent',
  'DNT',
  'Sec-GPC',
  'Keep-Alive',
  'Priority',
  'traceparent',
  'tracestate',
  'baggage',
  'sentry-trace',
  'X-Request-ID',
  'X-Correlation-ID',
].join(', ')

export const preflightHeaders = Object.freeze({
  ...commonHeaders,
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': allowedHeaders,
  'Access-Control-Max-Age': '86400',
  Allow: 'GET, HEAD, OPTIONS',
})

/** The latest data may change with the next release. Times in seconds. */
export const CACHE_LATEST = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800'
/** A given release never changes. */
export const CACHE_IMMUTABLE = 'public, max-age=31536000, immutable'

/** What is wrong with a request may soon be right. */
export const CACHE_PROBLEM = 'public, max-age=60'
/** The same for a page chosen by Accept: caches that ignore Vary would give it to programs. */
export const CACHE_PROBLEM_PAGE = 'private, max-age=60'

/** The total, for HEAD and for formats without metadata. */
export const totalHeader = (total: number) => ({ 'X-Total-Count': String(total) })
