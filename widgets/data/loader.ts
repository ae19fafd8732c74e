/** Requests, waiting times, failures and retries of one element: what there is to render at each moment. */
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
  /** What the page forgot to say, when nothing can be asked without it. */
  readonly missing: ErrorCode | null
  /** Address of a snapshot to read instead of the API. */
  readonly src: string
  readonly requests: Readonly<Record<string, ApiRequest>> & { readonly records: ApiRequest }
}

/** What the reader is to see now. */
export interface LoadState {
  readonly state: WidgetState
  readonly answers: Answers | null
  readonly error: LoadError | null
  /** How long the reader has waited for something to show. */
  readonly waited: 'no' | 'skeleton' | 'slow'
}

/** Asks once for all of it, `came` when what it can do without is there too. Throws a LoadError. */
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
        // A list that the widget can do without is missing rather than an error.
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
  // Nothing of a municipality that the register does not have is another thing than having nothing, or asking wrongly.
  if (unknown && !answers.records?.data.length) throw unknown as LoadError
  if (failure) throw failure
  return answers as Answers
}

/** Equal for equal questions. */
export const keyOf = (request: LoadRequest) => JSON.stringify({ ...request, fresh: 0 })

/** What an element gives its loader; read before each render. */
export interface Source {
  /** Answers that were handed over: then nothing is asked. */
  readonly given: () => Snapshot | undefined
  readonly request: () => LoadRequest
  /** Whether it is time to ask. */
  readonly isActive: () => boolean
  /** Resolves when the state of the loader is rendered. */
  readonly rendered: () => Promise<unknown>
  /** Called when an answer or a failure is rendered. */
  readonly loaded: () => void
}

/**
 * Asks whenever the question has changed, aborts what is outdated, and keeps older data beside an error. Of the shape
 * of `Task` in @lit/task, which drops its value on failure and knows no waiting times.
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
      // After them, when there are none any more, what was asked is asked again.
      this.asked = ''
      if (given) this.show(readSnapshot(given))
    }
    if (this.source.isActive()) void this.run(false)
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.recover)
    this.stop.abort()
    // A question that was not answered will be asked again.
    if (this.isAsking) this.asked = ''
  }

  /** Asks unless the same has been asked; always when `fresh`. Resolves when what came of it is rendered. */
  async run(fresh: boolean): Promise<void> {
    if (this.source.given()) return
    const signal = await this.load({ ...this.source.request(), fresh })
    if (!signal) return
    await this.source.rendered()
    // What came may have led to another question: then it is that answer that counts.
    if (!signal.aborted) this.source.loaded()
  }

  /** Shows what a question was answered with, had in another way. */
  take(request: LoadRequest, answers: Answers): void {
    this.stop.abort()
    this.isAsking = false
    this.asked = keyOf(request)
    this.show(answers)
  }

  /** For answers that turn out to be unfit to show. */
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

  /** Shows answers that are there already. */
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
      // Widgets that asked the same are answered at the same time.
      await nextTask()
      if (!signal.aborted) this.show(answers)
    } catch (thrown) {
      const error = thrown instanceof LoadError ? thrown : new LoadError('bad-response', false)
      // Older data may stand in for newer, but never for the answer to another question.
      const answers = again ? this.now.answers : null
      if (!signal.aborted) this.to({ state: answers ? 'stale' : 'error', answers, error })
    }
    waits.forEach((timer) => clearTimeout(timer))
    if (signal.aborted) return undefined
    this.isAsking = false
    return signal
  }
}
