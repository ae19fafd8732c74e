/** Simulated errors by address: a request to /error/{name}/… fails in that way, or its response is changed. */

const problem = (status, headers = {}) =>
  new Response('{}', { status, headers: { 'Content-Type': 'application/problem+json', ...headers } })
const never = () => new Promise(() => {})

/** Fields with text; other strings are codes, dates or addresses. */
const texts = new Set([
  'sv',
  'en',
  'name',
  'nameAsWritten',
  'title',
  'place',
  'quote',
  'funder',
  'successor',
  'steeringPlan',
  'definedBy',
  'measuredBy',
  'body',
  'addressee',
  'authorRole',
  'signatoryRole',
  'decidedBy',
  'replaces',
  'appliesTo',
  'responsibleFunction',
])

/** Required fields of all resources. */
const required = new Set(
  `id url municipalityCode name title kind country position wording measured policyId goalId unit direction definedBy
  indicatorId period body state matter act actor force role type verb sources fictional`.split(/\s+/),
)

/** Applies `change(key, value)` to every field, recursively. */
function changed(value, change, key = '') {
  if (Array.isArray(value)) return value.map((each) => changed(each, change, key))
  if (value === null || typeof value !== 'object') return change(key, value)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, change, name)]))
}

const textsTo = (write) => (key, value) =>
  typeof value === 'string' && texts.has(key) ? write(value) : value

const word = 'Internationaliseringssamordning'.repeat(7).slice(0, 200)
const long = (text) => `${word} ${`${text} `.repeat(Math.ceil(9799 / (text.length + 1)))}`.slice(0, 10_000)
const markup = (text) =>
  `<script>alert("fel")</script><b>${text}</b> "citat" 'så' & &amp; <img src=x onerror=alert(1)> \u202Eesrever\u202C مرحبا بالعالم שלום`

/** A record with its required fields only: lists are empty, the rest is null. Of all records, decisions require a status. */
function minimal(record) {
  const less = ([key, value]) => {
    if (required.has(key) || (key === 'status' && record.verb)) return [key, value]
    return [key, Array.isArray(value) ? [] : null]
  }
  return Object.fromEntries(Object.entries(record).map(less))
}

/** The real response, with its data changed. */
const withData = (change) => async (real, init) => {
  const response = await real(init)
  const { data, ...rest } = await response.json()
  return Response.json({ ...rest, data: change(data) })
}
const first = (data, change) =>
  Array.isArray(data)
    ? data.map((each, n) => (n === 0 ? changed(each, change) : each))
    : changed(data, change)

/** A snapshot file: the record or list, with the other lists that the widget requests. */
async function snapshot(_, init, address, request) {
  const [path, search] = address.split('?')
  const { lists = '{}', municipality = path.split('/')[1]?.slice(0, 4) } = Object.fromEntries(
    new URLSearchParams(search),
  )
  const record = path.includes('/') ? path : `${path}?municipality=${municipality}`
  const all = { records: record, place: `municipalities/${municipality}`, ...JSON.parse(lists) }
  const responses = Object.entries(all).map(async ([name, each]) => [
    name,
    await (await request(each, init)).json(),
  ])
  return Response.json(Object.fromEntries(await Promise.all(responses)))
}

/** Paths that have succeeded once, for `stale`. */
const requested = new Set()

/** By name: `(real, init, path, request) => Response`; `real(init)` makes the original request. */
export const errors = {
  loading: never,
  'loading-fallback': never,
  slow: never,
  http: () => problem(500),
  refused: () => problem(400),
  busy: () => problem(429, { 'Retry-After': '60' }),
  'not-found': () => problem(404),
  'bad-response': () =>
    new Response('<!doctype html><title>Logga in</title>', { headers: { 'Content-Type': 'text/html' } }),
  'other-version': () => Response.json({ data: [], _meta: { version: 2 } }),
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
  blocked: (_, __, path) => {
    const blockedURI = new URL(`/error/blocked/${path}`, location.href).href
    const violation = {
      blockedURI,
      effectiveDirective: 'connect-src',
      violatedDirective: 'connect-src',
      originalPolicy: '',
      documentURI: location.href,
      statusCode: 200,
      disposition: 'enforce',
    }
    document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', violation))
    return Promise.reject(new TypeError('Failed to fetch'))
  },
  timeout: (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  stale: (real, init, path) => {
    if (requested.has(path)) return problem(503, { 'Retry-After': '60' })
    requested.add(path)
    return real(init)
  },
  snapshot,
  empty: withData((data) => (Array.isArray(data) ? [] : data)),
  'long-text': withData((data) => first(data, textsTo(long))),
  markup: withData((data) => changed(data, textsTo(markup))),
  'unknown-places': withData((data) =>
    changed(data, (key, value) => (key === 'longitude' || key === 'latitude' ? null : value)),
  ),
  // What is to be reported is counted from rules: of a municipality of which nothing is known there is none.
  'nothing-known': (real, init, path) =>
    withData((data) => {
      if (path.includes('/obligations')) return []
      return Array.isArray(data) ? data.map(minimal) : minimal(data)
    })(real, init),
}

/** Called before the page rebuilds its specimens, so that `stale` succeeds once again. */
export const reset = () => requested.clear()

/**
 * Replaces `fetch` and `setTimeout`. `hurry`, for tests and screenshots: every widget counts as near, and timeouts take
 * one second instead of eight.
 */
export function simulateErrors({ hurry }) {
  const { fetch: originalFetch, setTimeout: originalSetTimeout } = window

  // A widget sets two timers just before its request, of four and eight seconds. "loading" is the state before both,
  // "slow" the state between them: to freeze it, both timers are cleared, or the last.
  let timers = []
  window.setTimeout = (run, milliseconds, ...rest) => {
    const timer = originalSetTimeout(run, milliseconds, ...rest)
    if (milliseconds === 4000) timers = []
    if (milliseconds >= 4000) timers.push({ timer, run: () => run(...rest), milliseconds })
    return timer
  }
  const adjustTimers = (name) => {
    for (const { timer, run, milliseconds } of timers.splice(0)) {
      if (name.startsWith('loading') || (name === 'slow' && milliseconds > 4000)) clearTimeout(timer)
      else if (hurry && /slow|timeout/.test(name)) originalSetTimeout(run, milliseconds / 8)
    }
  }

  if (hurry)
    // One widget per task, as when they come near one after another.
    window.IntersectionObserver = class {
      constructor(callback) {
        this.callback = callback
      }
      observe(target) {
        originalSetTimeout(() => this.callback?.([{ isIntersecting: true, target }]), 0)
      }
      disconnect() {
        this.callback = undefined
      }
    }

  window.fetch = (address, init) => {
    const { pathname, search } = new URL(address, location.href)
    const [, name, path] = /^\/error\/([a-z-]+)\/(.*)/.exec(pathname) ?? []
    if (!name) return originalFetch(address, init)
    adjustTimers(name)
    const request = (what, options) => originalFetch(`/utblick/v1/${what}`, options)
    const real = (options) => request(path + search, options)
    return Promise.resolve(errors[name](real, init, path + search, request))
  }
}
