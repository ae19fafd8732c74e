/** Faults by address: what is asked of /fault/{name}/… goes wrong in that way, or comes back changed. */

const problem = (status) =>
  new Response('{}', { status, headers: { 'Content-Type': 'application/problem+json' } })
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
])

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

/** The real answer, with its data changed. */
const withData = (change) => async (real, init) => {
  const response = await real(init)
  const { data, ...rest } = await response.json()
  return Response.json({ ...rest, data: change(data) })
}
const first = (data, change) =>
  Array.isArray(data) ? data.map((each, n) => (n === 0 ? changed(each, change) : each)) : data

const asked = new Set()

const faults = {
  loading: never,
  'loading-fallback': never,
  slow: never,
  http: () => problem(500),
  'not-found': () => problem(404),
  'bad-response': () =>
    new Response('<!doctype html><title>Logga in</title>', { headers: { 'Content-Type': 'text/html' } }),
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
  timeout: (_, { signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  stale: (real, init, path) => {
    if (asked.has(path)) return problem(503)
    asked.add(path)
    return real(init)
  },
  empty: withData((data) => (Array.isArray(data) ? [] : data)),
  'long-text': withData((data) => first(data, textsTo(long))),
  markup: withData((data) => changed(data, textsTo(markup))),
  'unknown-places': withData((data) =>
    changed(data, (key, value) => (key === 'longitude' || key === 'latitude' ? null : value)),
  ),
}

export function makeFaults() {
  const { fetch: ask, setTimeout: later } = window

  // "loading" is a moment between two limits, four and eight seconds. To show it, a widget's limits, which it sets
  // just before it asks, are taken away.
  let limits = []
  window.setTimeout = (run, milliseconds, ...rest) => {
    const timer = later(run, milliseconds, ...rest)
    if (milliseconds === 4000) limits = []
    if (milliseconds >= 4000) limits.push(timer)
    return timer
  }

  window.fetch = (address, init) => {
    const { pathname, search } = new URL(address, location.href)
    const [, name, path] = /^\/fault\/([a-z-]+)\/(.*)/.exec(pathname) ?? []
    if (!name) return ask(address, init)
    if (name.startsWith('loading')) limits.forEach(clearTimeout)
    return Promise.resolve(
      faults[name]((given) => ask(`/utblick/v1/${path}${search}`, given), init, path + search),
    )
  }
}
