import { isSnapshot, type Snapshot } from './envelope.ts'
import { LoadError } from './load-error.ts'
import { readRetryAfter, retry } from './retry.ts'
import { timing } from './timing.ts'

interface Shared {
  readonly answer: Promise<Snapshot>
  readonly stop: AbortController
  /** How many widgets wait for it. */
  waiting: number
  /** When the answer came; 0 until then. */
  came: number
}

/** One request per address and page, however many widgets ask. */
const requests = new Map<string, Shared>()

async function attempt(url: string, stop: AbortSignal): Promise<Snapshot> {
  const giveUp = new AbortController()
  const abort = () => giveUp.abort()
  const timer = setTimeout(abort, timing.timeout)
  stop.addEventListener('abort', abort)
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: giveUp.signal,
    })
    const { status, ok } = response
    if (status === 404 || status === 410) throw new LoadError('not-found', false)
    if (!ok) {
      const retryable = status === 429 || status >= 500
      throw new LoadError('http', retryable, readRetryAfter(response.headers.get('Retry-After')))
    }
    const body: unknown = await response.json()
    if (!isSnapshot(body)) throw new LoadError('bad-response', true)
    return body
  } catch (error) {
    if (error instanceof LoadError) throw error
    if (stop.aborted) throw new LoadError('aborted', true)
    if (giveUp.signal.aborted) throw new LoadError('timeout', true)
    throw new LoadError(error instanceof SyntaxError ? 'bad-response' : 'offline', true)
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', abort)
  }
}

function start(url: string): Shared {
  const stop = new AbortController()
  const shared: Shared = { answer: retry(() => attempt(url, stop.signal)), stop, waiting: 0, came: 0 }
  requests.set(url, shared)
  const forget = () => requests.get(url) === shared && requests.delete(url)
  shared.answer.then(() => (shared.came = Date.now()), forget)
  return shared
}

/** An answer of the API, asked for once and shared. `fresh` asks again, unless someone is asking already. */
export function fetchPage(url: string, signal: AbortSignal, fresh = false): Promise<Snapshot> {
  const known = requests.get(url)
  const usable = known && (known.came ? !fresh && Date.now() - known.came < timing.memory : true)
  const shared = usable ? known : start(url)
  shared.waiting++
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (--shared.waiting === 0 && !shared.came) {
        shared.stop.abort()
        requests.delete(url)
      }
      reject(new LoadError('aborted', true))
    }
    signal.addEventListener('abort', leave)
    shared.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

/** For tests: forgets every answer. */
export const forgetAnswers = (): void => requests.clear()
