/** `utblick/client`: a client of the open API, with types from the definitions. Needs only fetch. */
import {
  addressOf,
  fetchJson,
  isAnswer,
  MAX_PAGE_SIZE,
  type Query,
  type UncheckedAnswer,
  walkPages,
} from './request.ts'
import { problemOf, UtblickProblem } from './problem.ts'
import type { Client, ClientOptions, Options } from './types.ts'

export { UtblickProblem }
export type { ParameterIssue } from './problem.ts'
export type * from './types.ts'
export type * from './values.ts'
export type * from './vocabulary.d.ts'

/** A client of one installation. It caches nothing: every call requests the API. */
export function createClient({
  origin,
  // Looked up on each call, so that a page can replace it.
  fetch: send = (address, init) => fetch(address, init),
}: ClientOptions): Client {
  const base = `${origin.replace(/\/$/, '')}/utblick/v1`

  const get = async (address: string, { signal }: Options = {}): Promise<UncheckedAnswer> => {
    const init = { headers: { Accept: 'application/json' }, ...(signal && { signal }) }
    const answer = await fetchJson(send, address, init, problemOf).catch((error: unknown) => {
      if ((error as Error)?.name === 'SyntaxError') return null
      throw error
    })
    if (isAnswer(answer)) return answer
    throw new UtblickProblem(200, { title: `${address} is not an answer of Utblick. Check origin.` })
  }
  const at = (path: string, query: Query = {}) => addressOf(base, path, query)
  const part = encodeURIComponent

  async function* pages(path: string, query?: Query, options?: Options) {
    yield* walkPages(at(path, { limit: MAX_PAGE_SIZE, ...query }), (address) => get(address, options))
  }
  async function* all(path: string, query?: Query, options?: Options) {
    for await (const page of pages(path, query, options)) yield* page.data as object[]
  }

  const client = {
    list: (path: string, query?: Query, options?: Options) => get(at(path, query), options),
    pages,
    all,
    record: (path: string, id: string, query?: Query, options?: Options) =>
      get(at(`${path}/${part(id)}`, query), options),
    history: (path: string, id: string, query?: Query, options?: Options) =>
      get(at(`${path}/${part(id)}/history`, query), options),
    summary: (code: string, query?: Query, options?: Options) =>
      get(at(`municipalities/${part(code)}/summary`, query), options),
  }
  // The types of the answers follow from the definitions, which the API's contract tests check.
  return client as unknown as Client
}
