/** What the tests tell the faulty API to answer, and what they ask it afterwards. */

export interface Answer {
  /** @default 200 */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** The body as it goes out; for JSON that is broken. */
  readonly text?: string
  readonly json?: unknown
  /** Milliseconds before the answer. */
  readonly delay?: number
  /** Never answer. */
  readonly hang?: boolean
  /** Answer when the test calls `answerWith`, with what that says. */
  readonly held?: boolean
}

/** Answers by the beginning of the path under the base, such as "twin-towns". Several: one for each request, the last for the rest. */
export type Corner = Readonly<Record<string, Answer | readonly Answer[]>>

export interface FaultyApi {
  /** For the element's `api` attribute. */
  readonly base: string
  /** Paths asked for so far, with their parameters. */
  asked(): Promise<string[]>
  /** Changes what it answers, and forgets what was asked. */
  answerWith(corner: Corner): Promise<void>
}

let corners = 0

/** A corner of the faulty API of the test's own. */
export async function startApi(corner: Corner): Promise<FaultyApi> {
  const id = `${Date.now()}-${corners++}-${Math.round(Math.random() * 1e9)}`
  const root = `/faulty/${id}`
  const api: FaultyApi = {
    base: `${root}/utblick/v1`,
    asked: async () => (await fetch(root)).json() as Promise<string[]>,
    answerWith: async (answers) => {
      await fetch(root, { method: 'POST', body: JSON.stringify(answers) })
    },
  }
  await api.answerWith(corner)
  return api
}

/** An answer of the API as the design has it. */
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

/** Alvesta as the API tells of it. */
export const alvesta = {
  id: '0764',
  url: 'https://utblick.example/utblick/v1/municipalities/0764',
  name: 'Alvesta',
  longitude: 14.56,
  latitude: 56.9,
  fictional: false,
}
