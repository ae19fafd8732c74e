/**
 * Middleware of the test server: a mock API for each test, at `/mock/{id}/utblick/v1`, whose responses the test sets
 * with `respondWith` (helpers/api.ts).
 */
import type { TestRunnerConfig } from '@web/test-runner'
import type { MockResponse, Routes } from './api.ts'

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number]

interface State {
  readonly routes: Routes
  readonly requests: string[]
  /** Resolves when the test sets other responses. */
  readonly replaced: PromiseWithResolvers<State>
}

const states = new Map<string, State>()

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

function responseFor({ routes, requests }: State, path: string): MockResponse {
  const name = Object.keys(routes)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0]
  const responses = name === undefined ? { status: 404, text: '{}' } : routes[name]!
  if (!Array.isArray(responses)) return responses as MockResponse
  const times = requests.filter((earlier) => earlier.startsWith(name!)).length
  return responses[Math.min(times, responses.length) - 1] as MockResponse
}

export const mockApi: Middleware = async (context, next) => {
  const [, id, path] = /^\/mock\/([^/]+)(?:\/utblick\/v1\/(.*))?$/.exec(context.path) ?? []
  if (id === undefined) return next()
  if (context.method === 'POST') {
    let body = ''
    for await (const chunk of context.req) body += chunk
    const next = {
      routes: JSON.parse(body) as Routes,
      requests: [],
      replaced: Promise.withResolvers<State>(),
    }
    states.get(id)?.replaced.resolve(next)
    states.set(id, next)
    context.status = 204
    return
  }
  const state = states.get(id)
  if (path === undefined || !state) {
    context.body = state?.requests ?? []
    return
  }
  state.requests.push(path + context.search)
  let response = responseFor(state, path + context.search)
  if (response.held) response = responseFor(await state.replaced.promise, path + context.search)
  const { status = 200, headers = {}, text, json, delay = 0, hang } = response
  if (hang) await new Promise((done) => context.req.on('close', done))
  await pause(delay)
  context.status = status
  context.set({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers })
  context.body = text ?? JSON.stringify(json ?? {})
}
