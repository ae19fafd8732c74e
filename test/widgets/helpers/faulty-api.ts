/**
 * An API that misbehaves on request. A test names its own corner of it in the element's `api` attribute:
 * `/faulty/{id}/utblick/v1`, and says with `answerWith` (helpers/api.ts) what that corner answers.
 */
import type { TestRunnerConfig } from '@web/test-runner'
import type { Answer, Corner } from './api.ts'

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number]

const corners = new Map<string, { corner: Corner; asked: string[] }>()

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

function answerFor({ corner, asked }: { corner: Corner; asked: string[] }, path: string): Answer {
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
    corners.set(id, { corner: JSON.parse(body) as Corner, asked: [] })
    context.status = 204
    return
  }
  const known = corners.get(id)
  if (path === undefined || !known) {
    context.body = known?.asked ?? []
    return
  }
  known.asked.push(path + context.search)
  const { status = 200, headers = {}, text, json, delay = 0, hang } = answerFor(known, path + context.search)
  if (hang) await new Promise((done) => context.req.on('close', done))
  await pause(delay)
  context.status = status
  context.set({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers })
  context.body = text ?? JSON.stringify(json ?? {})
}
