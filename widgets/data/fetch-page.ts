import { fetchJson, isAnswer, readRetryAfter } from '../../api/client/request.ts'
import { isSnapshot, type Snapshot } from './envelope.ts'
import { LoadError } from './load-error.ts'
import { retry } from './retry.ts'
import { timing } from './timing.ts'

interface SharedRequest {
  readonly response: Promise<Snapshot>
  readonly stop: AbortController
  /** How many widgets wait for it. */
  waiting: number
  /** When the response arrived; 0 until then. */
  arrivedAt: number
}

/** One request per address and page, shared by all widgets. */
const requests = new Map<string, SharedRequest>()

function refusal(response: Response): LoadError {
  const { status } = response
  if (status === 404 || status === 410) return new LoadError('not-found', false)
  // Invalid parameters from the page, such as a date that does not exist.
  if (status === 400) return new LoadError('bad-attribute', false)
  return new LoadError('http', status === 429 || status >= 500, readRetryAfter(response))
}

async function attempt(url: string, stop: AbortSignal): Promise<Snapshot> {
  // All callers aborted between two tries.
  if (stop.aborted) throw new LoadError('aborted', true)
  const giveUp = new AbortController()
  const abort = () => giveUp.abort()
  const timer = setTimeout(abort, timing.timeout)
  // The listener is not removed: it ends with its request, and aborting a finished request has no effect.
  stop.addEventListener('abort', abort)
  try {
    const { signal } = giveUp
    const init = { credentials: 'omit', referrerPolicy: 'no-referrer', signal } as const
    // The page may have replaced `fetch` by one that ignores the signal.
    const givenUp = new Promise<never>((_, reject) => signal.addEventListener('abort', reject))
    const body = await Promise.race([fetchJson(fetch, url, init, refusal), givenUp])
    if (!isSnapshot(body)) {
      // The envelope is known, but its version is not supported by this script.
      throw isAnswer(body) ? new LoadError('other-version', false) : new LoadError('bad-response', true)
    }
    return body
  } catch (error) {
    if (error instanceof LoadError) throw error
    if (stop.aborted) throw new LoadError('aborted', true)
    if (giveUp.signal.aborted) throw new LoadError('timeout', true)
    if ((error as Error)?.name === 'SyntaxError') throw new LoadError('bad-response', true)
    const isBlocked = await import('./blocked.ts').then(
      (module) => module.isBlocked(url),
      () => false,
    )
    throw isBlocked ? new LoadError('blocked', false) : new LoadError('offline', true)
  } finally {
    clearTimeout(timer)
  }
}

const isRecent = ({ arrivedAt }: SharedRequest) => !arrivedAt || Date.now() - arrivedAt < timing.memory

function start(url: string): SharedRequest {
  for (const [address, shared] of requests) if (!isRecent(shared)) requests.delete(address)
  const stop = new AbortController()
  const shared: SharedRequest = {
    response: retry(() => attempt(url, stop.signal)),
    stop,
    waiting: 0,
    arrivedAt: 0,
  }
  requests.set(url, shared)
  const forget = () => requests.get(url) === shared && requests.delete(url)
  shared.response.then(() => (shared.arrivedAt = Date.now()), forget)
  return shared
}

/** A response of the API, fetched once and shared. `fresh` fetches again, unless a request is already in flight. */
export function fetchPage(url: string, signal: AbortSignal, fresh = false): Promise<Snapshot> {
  const cached = requests.get(url)
  const shared = cached && isRecent(cached) && !(fresh && cached.arrivedAt) ? cached : start(url)
  shared.waiting++
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (--shared.waiting === 0 && !shared.arrivedAt) {
        shared.stop.abort()
        requests.delete(url)
      }
      reject(new LoadError('aborted', true))
    }
    signal.addEventListener('abort', leave)
    shared.response.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}

/** For tests: clears the cache. */
export const clearRequests = (): void => requests.clear()
