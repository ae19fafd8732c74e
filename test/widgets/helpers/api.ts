/** A mock API for widget tests: sets its responses, and reads its requests. Server side: mock-api.ts. */

export interface MockResponse {
  /** @default 200 */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** The body, verbatim: for invalid JSON. */
  readonly text?: string
  readonly json?: unknown
  /** Milliseconds before the response. */
  readonly delay?: number
  /** Never respond. */
  readonly hang?: boolean
  /** Responds when the test calls `respondWith`, with its routes. */
  readonly held?: boolean
}

/** Responses by the beginning of the path under the base, such as "twin-towns". Several: one for each request, the last for the rest. */
export type Routes = Readonly<Record<string, MockResponse | readonly MockResponse[]>>

export interface MockApi {
  /** For the element's `api` attribute. */
  readonly base: string
  /** Paths requested so far, with their parameters. */
  requests(): Promise<string[]>
  /** Sets its responses, and clears the recorded requests. */
  respondWith(routes: Routes): Promise<void>
}

let count = 0

/** Starts a mock API of the test's own. */
export async function startApi(routes: Routes): Promise<MockApi> {
  const id = `${Date.now()}-${count++}-${Math.round(Math.random() * 1e9)}`
  const root = `/mock/${id}`
  const api: MockApi = {
    base: `${root}/utblick/v1`,
    requests: async () => (await fetch(root)).json() as Promise<string[]>,
    respondWith: async (routes) => {
      await fetch(root, { method: 'POST', body: JSON.stringify(routes) })
    },
  }
  await api.respondWith(routes)
  return api
}

/** A response of the API. */
export const envelope = (data: unknown, meta: object = {}) => ({
  data,
  _meta: {
    totalRecords: Array.isArray(data) ? data.length : 1,
    release: 3,
    publishedAt: '2026-11-21T09:00:00Z',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    attribution: { sv: 'Utblick: Prov, utgåva 3', en: 'Utblick: Test, release 3' },
    ...meta,
  },
  _links: {},
})

/** Alvesta, as in the API. */
export const alvesta = {
  id: '0764',
  url: 'https://utblick.example/utblick/v1/municipalities/0764',
  name: 'Alvesta',
  longitude: 14.56,
  latitude: 56.9,
  fictional: false,
}
