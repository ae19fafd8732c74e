/** Faults by address: what is asked of /fault/{name}/… goes wrong in that way, or comes back changed. */

const problem = (status, headers = {}) =>
  new Response('{}', { status, headers: { 'Content-Type': 'application/problem+json', ...headers } })
const never = () => new Promise(() => {})

/** Fields that hold text; what else is a string is a code, a date or an address. */
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

/** Fields that a record cannot be without, in one resource or another. */
const required = new Set(
  `id url municipalityCode name title kind country position wording measured policyId goalId unit direction definedBy
  indicatorId period body state matter act actor force role type verb sources fictional`.split(/\s+/),
)

/** The value with `change(key, value)` done to every field in it, however deep. */
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

/** A record of which only the least is known: lists are empty, the rest is null. Only a decision must have a status. */
function bare(record) {
  const less = ([key, value]) => {
    if (required.has(key) || (key === 'status' && record.verb)) return [key, value]
    return [key, Array.isArray(value) ? [] : null]
  }
  return Object.fromEntries(Object.entries(record).map(less))
}

/** The real answer, with its data changed. */
const withData = (change) => async (real, init) => {
  const response = await real(init)
  const { data, ...rest } = await response.json()
  return Response.json({ ...rest, data: change(data) })
}
const first = (data, change) =>
  Array.isArray(data)
    ? data.map((each, n) => (n === 0 ? changed(each, change) : each))
    : changed(data, change)

/** An answer as it would be kept in a file, with the other lists that the widget asks for. */
async function snapshot(_, init, address, ask) {
  const [path, search] = address.split('?')
  const { lists = '{}', municipality = path.split('/')[1]?.slice(0, 4) } = Object.fromEntries(
    new URLSearchParams(search),
  )
  const record = path.includes('/') ? path : `${path}?municipality=${municipality}`
  const all = { records: record, place: `municipalities/${municipality}`, ...JSON.parse(lists) }
  const answers = Object.entries(all).map(async ([name, each]) => [
    name,
    await (await ask(each, init)).json(),
  ])
  return Response.json(Object.fromEntries(await Promise.all(answers)))
}

const asked = new Set()

/** Every fault, by its name: `(real, init, path, ask) => Response`, where `real(init)` asks what was asked. */
export const faults = {
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
    const blockedURI = new URL(`/fault/blocked/${path}`, location.href).href
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
    if (asked.has(path)) return problem(503, { 'Retry-After': '60' })
    asked.add(path)
    return real(init)
  },
  snapshot,
  empty: withData((data) => (Array.isArray(data) ? [] : data)),
  'long-text': withData((data) => first(data, textsTo(long))),
  markup: withData((data) => changed(data, textsTo(markup))),
  'unknown-places': withData((data) =>
    changed(data, (key, value) => (key === 'longitude' || key === 'latitude' ? null : value)),
  ),
  'nothing-known': withData((data) => (Array.isArray(data) ? data.map(bare) : bare(data))),
}

/** Before the page builds its specimens anew: older data can be made old once more. */
export const forget = () => asked.clear()

/**
 * Puts the faults in the page's way. `hurry`, for tests and pictures: every widget counts as near, and the faults
 * that are about time take one second instead of eight.
 */
export function makeFaults({ hurry }) {
  const { fetch: ask, setTimeout: later } = window

  // "loading" is a moment before two limits, four and eight seconds, and "slow" one between them. To show them, a
  // widget's limits, which it sets just before it asks, are taken away: both, or the last.
  let limits = []
  window.setTimeout = (run, milliseconds, ...rest) => {
    const timer = later(run, milliseconds, ...rest)
    if (milliseconds === 4000) limits = []
    if (milliseconds >= 4000) limits.push({ timer, run: () => run(...rest), milliseconds })
    return timer
  }
  const mend = (name) => {
    for (const { timer, run, milliseconds } of limits.splice(0)) {
      if (name.startsWith('loading') || (name === 'slow' && milliseconds > 4000)) clearTimeout(timer)
      else if (hurry && /slow|timeout/.test(name)) later(run, milliseconds / 8)
    }
  }

  if (hurry)
    // One widget in each turn, as they would come near one after another.
    window.IntersectionObserver = class {
      constructor(callback) {
        this.callback = callback
      }
      observe(target) {
        later(() => this.callback?.([{ isIntersecting: true, target }]), 0)
      }
      disconnect() {
        this.callback = undefined
      }
    }

  window.fetch = (address, init) => {
    const { pathname, search } = new URL(address, location.href)
    const [, name, path] = /^\/fault\/([a-z-]+)\/(.*)/.exec(pathname) ?? []
    if (!name) return ask(address, init)
    mend(name)
    const askFor = (what, given) => ask(`/utblick/v1/${what}`, given)
    return Promise.resolve(faults[name]((given) => askFor(path + search, given), init, path + search, askFor))
  }
}
