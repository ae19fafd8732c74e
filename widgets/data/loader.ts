/** Requests, waiting times, failures and retries of one element: its render state over time. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { absolute, type Answers, type ApiRequest, load, type Loaded, readSnapshot, type RequestOptions } from './client.ts'
import type { Snapshot } from './envelope.ts'
import { fetchPage } from './fetch-page.ts'
import { type ErrorCode, LoadError } from './load-error.ts'
import { wait } from './retry.ts'
import { timing } from './timing.ts'
import { nextTask } from '../element/next-task.ts'
import type { WidgetState } from '../element/view.ts'

export interface LoadRequest extends RequestOptions {
  /** Name of a required attribute that is missing; nothing can be requested without it. */
  readonly missing: ErrorCode | null
  /** Address of a snapshot to read instead of the API. */
  readonly src: string
  readonly requests: Readonly<Record<string, ApiRequest>> & { readonly records: ApiRequest }
}

/** The state to render. */
export interface LoadState {
  readonly state: WidgetState
  readonly answers: Answers | null
  readonly error: LoadError | null
  /** How long the reader has waited for content. */
  readonly waited: 'no' | 'skeleton' | 'slow'
}

/** Requests everything once; calls `came` when the optional requests are settled too. Throws a LoadError. */
export async function ask({ requests, src, missing, ...terms }: LoadRequest, signal: AbortSignal, came: () => void) {
  if (src) {
    const address = absolute(src)
    if (!address) throw new LoadError('bad-attribute', false)
    return readSnapshot(await fetchPage(address, signal, terms.fresh))
  }
  if (missing) throw new LoadError(missing, false)
  const answers: Record<string, Loaded> = {}
  let unknown: LoadError | null = null
  const fetchAll = (optional: boolean) =>
    Object.entries(requests)
      .filter(([, each]) => (each.optional ?? false) === optional)
      .map(async ([name, each]) => {
        const answer = load(each, terms, signal)
        // A failed optional list is missing, not an error.
        const loaded = await (optional
          ? answer.catch((error: LoadError) => {
              if (name === 'place' && error.code === 'not-found') unknown = error
            })
          : answer)
        if (loaded) answers[name] = loaded
      })
  const extras = Promise.all(fetchAll(true)).then(came)
  let failure: LoadError | undefined
  await Promise.all(fetchAll(false)).catch((error: LoadError) => {
    if (error.code !== 'bad-attribute') throw error
    failure = error
  })
  await Promise.race([extras, wait(timing.optional)])
  // A municipality that the register does not have differs from an empty list and from an invalid request.
  if (unknown && !answers.records?.data.length) throw unknown as LoadError
  if (failure) throw failure
  return answers as Answers
}

/** Key of the requests: equal for equal requests. */
export const keyOf = (request: LoadRequest) => JSON.stringify({ ...request, fresh: 0 })

/** Interface to the element; read before each render. */
export interface Source {
  /** Responses given by the page: then nothing is requested. */
  readonly given: () => Snapshot | undefined
  readonly request: () => LoadRequest
  /** Whether loading may begin. */
  readonly isActive: () => boolean
  /** Resolves when the state of the loader is rendered. */
  readonly rendered: () => Promise<unknown>
  /** Called after a response or a failure is rendered. */
  readonly loaded: () => void
}

/**
 * Loads whenever the requests have changed, aborts outdated ones, and keeps older data beside an error. Same shape as
 * `Task` in @lit/task, which drops its value on failure and has no waiting states.
 */
export class Loader implements ReactiveController {
  now: LoadState = { state: 'loading', answers: null, error: null, waited: 'no' }
  private readonly host: ReactiveControllerHost
  private readonly source: Source
  private shown: Snapshot | undefined
  private asked = ''
  private isAsking = false
  private stop = new AbortController()

  constructor(host: ReactiveControllerHost, source: Source) {
    this.host = host
    this.source = source
  }

  hostConnected(): void {
    window.addEventListener('online', this.recover)
  }

  hostUpdate(): void {
    const given = this.source.given()
    if (given !== this.shown) {
      this.shown = given
      this.stop.abort()
      // Once given data are removed, requests are made again.
      this.asked = ''
      if (given) this.show(readSnapshot(given))
    }
    if (this.source.isActive()) void this.run(false)
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.recover)
    this.stop.abort()
    // An aborted request is repeated on reconnect.
    if (this.isAsking) this.asked = ''
  }

  /** Loads unless the same is loaded already; always when `fresh`. Resolves when the outcome is rendered. */
  async run(fresh: boolean): Promise<void> {
    if (this.source.given()) return
    const signal = await this.load({ ...this.source.request(), fresh })
    if (!signal) return
    await this.source.rendered()
    // The response may have caused a new request: then wait for that one.
    if (!signal.aborted) this.source.loaded()
  }

  /** Shows responses to the current requests that were fetched by other means. */
  take(request: LoadRequest, answers: Answers): void {
    this.stop.abort()
    this.isAsking = false
    this.asked = keyOf(request)
    this.show(answers)
  }

  /** For responses that cannot be rendered. */
  fail(error: LoadError): void {
    this.to({ state: 'error', answers: null, error })
  }

  private readonly recover = () => {
    if (this.now.error?.retryable) void this.run(true)
  }

  private to(next: Partial<LoadState>): void {
    this.now = { ...this.now, ...next }
    this.host.requestUpdate()
  }

  /** Shows responses that are available already. */
  private show(answers: Answers): void {
    this.to({ state: answers.records.data.length > 0 ? 'ready' : 'empty', answers, error: null })
  }

  /** Resolves with the signal of the requests when something came of them. */
  private async load(request: LoadRequest): Promise<AbortSignal | undefined> {
    const key = keyOf(request)
    const again = key === this.asked
    if (again && !request.fresh) return undefined
    this.asked = key
    this.isAsking = true
    this.stop.abort()
    const { signal } = (this.stop = new AbortController())
    const waits = (['skeleton', 'slow'] as const).map((waited) =>
      setTimeout(() => this.to({ waited }), timing[waited]),
    )
    this.to(again && this.now.answers ? { waited: 'no' } : { state: 'loading', error: null, waited: 'no' })
    try {
      const answers = await ask(request, signal, () => signal.aborted || this.host.requestUpdate())
      // Widgets with the same requests update at the same time.
      await nextTask()
      if (!signal.aborted) this.show(answers)
    } catch (thrown) {
      const error = thrown instanceof LoadError ? thrown : new LoadError('bad-response', false)
      // Older data may replace newer data, but never those of another request.
      const answers = again ? this.now.answers : null
      if (!signal.aborted) this.to({ state: answers ? 'stale' : 'error', answers, error })
    }
    waits.forEach((timer) => clearTimeout(timer))
    if (signal.aborted) return undefined
    this.isAsking = false
    return signal
  }
}
