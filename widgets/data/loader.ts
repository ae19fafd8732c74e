/** Requests, waiting times, failures and retries of one element: its render state over time. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { absolute, type Responses, type ApiRequest, load, type LoadedList, readSnapshot, type RequestOptions } from './client.ts'
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
  readonly responses: Responses | null
  readonly error: LoadError | null
  /** How long the reader has waited for content. */
  readonly waited: 'no' | 'skeleton' | 'slow'
}

/** Requests everything once; calls `settled` when the optional requests are settled too. Throws a LoadError. */
export async function loadAll({ requests, src, missing, ...options }: LoadRequest, signal: AbortSignal, settled: () => void) {
  if (src) {
    const address = absolute(src)
    if (!address) throw new LoadError('bad-attribute', false)
    return readSnapshot(await fetchPage(address, signal, options.fresh))
  }
  if (missing) throw new LoadError(missing, false)
  const responses: Record<string, LoadedList> = {}
  let unknownMunicipality: LoadError | null = null
  const fetchAll = (optional: boolean) =>
    Object.entries(requests)
      .filter(([, each]) => (each.optional ?? false) === optional)
      .map(async ([name, each]) => {
        const response = load(each, options, signal)
        // A failed optional list is missing, not an error.
        const loaded = await (optional
          ? response.catch((error: LoadError) => {
              if (name === 'place' && error.code === 'not-found') unknownMunicipality = error
            })
          : response)
        if (loaded) responses[name] = loaded
      })
  const extras = Promise.all(fetchAll(true)).then(settled)
  let failure: LoadError | undefined
  await Promise.all(fetchAll(false)).catch((error: LoadError) => {
    if (error.code !== 'bad-attribute') throw error
    failure = error
  })
  await Promise.race([extras, wait(timing.optional)])
  // A municipality that the register does not have differs from an empty list and from an invalid request.
  if (unknownMunicipality && !responses.records?.data.length) throw unknownMunicipality as LoadError
  if (failure) throw failure
  return responses as Responses
}

/** Key of the requests: equal for equal requests. */
export const requestKey = (request: LoadRequest) => JSON.stringify({ ...request, fresh: 0 })

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
  now: LoadState = { state: 'loading', responses: null, error: null, waited: 'no' }
  private readonly host: ReactiveControllerHost
  private readonly source: Source
  private shown: Snapshot | undefined
  private requestedKey = ''
  private isLoading = false
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
      this.requestedKey = ''
      if (given) this.show(readSnapshot(given))
    }
    if (this.source.isActive()) void this.run(false)
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.recover)
    this.stop.abort()
    // An aborted request is repeated on reconnect.
    if (this.isLoading) this.requestedKey = ''
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
  take(request: LoadRequest, responses: Responses): void {
    this.stop.abort()
    this.isLoading = false
    this.requestedKey = requestKey(request)
    this.show(responses)
  }

  /** For responses that cannot be rendered. */
  fail(error: LoadError): void {
    this.to({ state: 'error', responses: null, error })
  }

  private readonly recover = () => {
    if (this.now.error?.retryable) void this.run(true)
  }

  private to(next: Partial<LoadState>): void {
    this.now = { ...this.now, ...next }
    this.host.requestUpdate()
  }

  /** Shows responses that are available already. */
  private show(responses: Responses): void {
    this.to({ state: responses.records.data.length > 0 ? 'ready' : 'empty', responses, error: null })
  }

  /** Resolves with the signal of the requests; undefined when nothing was requested, or they were aborted. */
  private async load(request: LoadRequest): Promise<AbortSignal | undefined> {
    const key = requestKey(request)
    const again = key === this.requestedKey
    if (again && !request.fresh) return undefined
    this.requestedKey = key
    this.isLoading = true
    this.stop.abort()
    const { signal } = (this.stop = new AbortController())
    const waits = (['skeleton', 'slow'] as const).map((waited) =>
      setTimeout(() => this.to({ waited }), timing[waited]),
    )
    this.to(again && this.now.responses ? { waited: 'no' } : { state: 'loading', error: null, waited: 'no' })
    try {
      const responses = await loadAll(request, signal, () => signal.aborted || this.host.requestUpdate())
      // Widgets with the same requests update at the same time.
      await nextTask()
      if (!signal.aborted) this.show(responses)
    } catch (thrown) {
      const error = thrown instanceof LoadError ? thrown : new LoadError('bad-response', false)
      // Older data may replace newer data, but never those of another request.
      const responses = again ? this.now.responses : null
      if (!signal.aborted) this.to({ state: responses ? 'stale' : 'error', responses, error })
    }
    waits.forEach((timer) => clearTimeout(timer))
    if (signal.aborted) return undefined
    this.isLoading = false
    return signal
  }
}
