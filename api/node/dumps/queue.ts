/** How a question for a piece of work ended. */
export type Outcome =
  | 'done'
  | 'failed'
  /** The one who asked waited no longer; the work goes on. */
  | 'late'
  /** Too much is waiting already: nothing was begun. */
  | 'full'
  /** The one who asked has left. */
  | 'gone'

export interface QueueOptions {
  /** Pieces of work that may wait or be under way at once. */
  readonly longest: number
  /** How long work goes on for someone who was asked to come back, in milliseconds. */
  readonly lease: number
  /** Where a fault in the work is written. */
  readonly logError: (error: unknown) => void
}

interface Job {
  readonly key: string
  readonly work: (signal: AbortSignal) => Promise<void>
  readonly controller: AbortController
  readonly ended: Promise<'done' | 'failed'>
  readonly end: (outcome: 'done' | 'failed') => void
  waiting: number
  /** Until when it is wanted though nobody waits, by `performance.now()`. */
  wantedUntil: number
  timer?: NodeJS.Timeout
}

/**
 * Work that is done one piece at a time, in the order in which it was asked for, and only as long as somebody wants
 * it: what all have left is cancelled, whether it waits or is under way.
 */
export class WorkQueue {
  readonly #options: QueueOptions
  /** In order; the first is under way. */
  readonly #jobs = new Map<string, Job>()
  #isRunning = false

  constructor(options: QueueOptions) {
    this.#options = options
  }

  /**
   * Has a piece of work done, or waits for the same that somebody else has asked for.
   * @param key names the work
   * @param patience how long the one who asks will wait, in milliseconds
   * @param signal aborted when the one who asks has left
   */
  async enqueue(
    key: string,
    work: Job['work'],
    { patience, signal }: { readonly patience: number; readonly signal?: AbortSignal | undefined },
  ): Promise<Outcome> {
    if (signal?.aborted) return 'gone'
    const job = this.#jobs.get(key) ?? this.#add(key, work)
    if (!job) return 'full'
    job.waiting += 1
    const outcome = await firstOf(job.ended, patience, signal)
    job.waiting -= 1
    if (outcome === 'late') job.wantedUntil = performance.now() + this.#options.lease
    this.#cancelUnwanted(job)
    return outcome
  }

  #add(key: string, work: Job['work']): Job | null {
    if (this.#jobs.size >= this.#options.longest) return null
    let end: Job['end'] = () => undefined
    const ended = new Promise<'done' | 'failed'>((resolve) => (end = resolve))
    const job: Job = {
      key,
      work,
      controller: new AbortController(),
      ended,
      end,
      waiting: 0,
      wantedUntil: 0,
    }
    this.#jobs.set(key, job)
    void this.#run()
    return job
  }

  #cancelUnwanted(job: Job): void {
    if (this.#jobs.get(job.key) !== job || job.waiting > 0) return
    clearTimeout(job.timer)
    const left = job.wantedUntil - performance.now()
    if (left > 0) {
      job.timer = setTimeout(() => this.#cancelUnwanted(job), left + 1).unref()
      return
    }
    this.#jobs.delete(job.key)
    job.controller.abort()
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    for (let job = this.#first(); job; job = this.#first()) {
      try {
        await job.work(job.controller.signal)
        job.end('done')
      } catch (error) {
        if (!job.controller.signal.aborted) this.#options.logError(error)
        job.end('failed')
      }
      if (this.#jobs.get(job.key) === job) this.#jobs.delete(job.key)
    }
    this.#isRunning = false
  }

  #first(): Job | undefined {
    return this.#jobs.values().next().value
  }
}

async function firstOf(
  ended: Promise<'done' | 'failed'>,
  patience: number,
  signal: AbortSignal | undefined,
): Promise<Exclude<Outcome, 'full'>> {
  let timer: NodeJS.Timeout | undefined
  let leave = () => {}
  const other = new Promise<'late' | 'gone'>((resolve) => {
    if (Number.isFinite(patience)) timer = setTimeout(() => resolve('late'), patience)
    leave = () => resolve('gone')
    signal?.addEventListener('abort', leave)
  })
  try {
    return await Promise.race([ended, other])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', leave)
  }
}
