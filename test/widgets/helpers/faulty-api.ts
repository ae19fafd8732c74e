/**
 * An API that misbehaves on request. A test names its own corner of it in the element's `api` attribute:
 * `/faulty/{id}/utblick/v1`, and says with `answerWith` (helpers/api.ts) what that corner answers.
 */
import type { TestRunnerConfig } from '@web/test-runner'
import type { Answer, Corner } from './api.ts'

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number]

interface Known {
  readonly corner: Corner
  readonly asked: string[]
  /** Resolves when the test says what the corner answers from now on. */
  readonly replaced: PromiseWithResolvers<Known>
}

const corners = new Map<string, Known>()

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

function answerFor({ corner, asked }: Known, path: string): Answer {
  const name = Object.keys(corner)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0]
  const answers = name === undefined ? { status: 404, text: '{}' } : corner[name]!
  if (!Array.isArray(answers)) return answers as Answer
  const times = asked.filter((earlier) => earlier.startsWith(name!)).length
  return answers[Math.min(times, answers.length) - 1] as Answer
}

export const faultyApi: Middleware = async (context, next) => {
  const [, id, path] = /^\/faulty\/([^/]+)(?:\/utblick\/v1\/(.*))?$/.exec(context.path) ?? []
  if (id === undefined) return next()
  if (context.method === 'POST') {
    let body = ''
    for await (const chunk of context.req) body += chunk
    const next = { corner: JSON.parse(body) as Corner, asked: [], replaced: Promise.withResolvers<Known>() }
    corners.get(id)?.replaced.resolve(next)
    corners.set(id, next)
    context.status = 204
    return
  }
  const known = corners.get(id)
  if (path === undefined || !known) {
    context.body = known?.asked ?? []
    return
  }
  known.asked.push(path + context.search)
  let answer = answerFor(known, path + context.search)
  if (answer.held) answer = answerFor(await known.replaced.promise, path + context.search)
  const { status = 200, headers = {}, text, json, delay = 0, hang } = answer
  if (hang) await new Promise((done) => context.req.on('close', done))
  await pause(delay)
  context.status = status
  context.set({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers })
  context.body = text ?? JSON.stringify(json ?? {})
}
