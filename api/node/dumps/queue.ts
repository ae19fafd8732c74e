/** How waiting for a job ended. */
export type Outcome =
  | 'done'
  | 'failed'
  /** The wait timed out; the job continues. */
  | 'late'
  /** The queue is full: nothing was added. */
  | 'full'
  /** The client has disconnected. */
  | 'gone'

interface QueueOptions {
  /** Jobs that may be waiting or running at once. */
  readonly maxJobs: number
  /** How long a job continues after its client got Retry-After, in milliseconds. */
  readonly leaseMs: number
  /** Logs an error of a job. */
  readonly logError: (error: unknown) => void
}

interface Job {
  readonly key: string
  readonly work: (signal: AbortSignal) => Promise<void>
  readonly controller: AbortController
  readonly ended: Promise<'done' | 'failed'>
  readonly end: (outcome: 'done' | 'failed') => void
  waiting: number
  /** Until when the job continues although no client waits, by `performance.now()`. */
  wantedUntil: number
  timer?: NodeJS.Timeout
}

/** Runs jobs one at a time in order. A job that no client waits for any more is cancelled, queued or running. */
export class WorkQueue {
  readonly #options: QueueOptions
  /** In order; the first is running. */
  readonly #jobs = new Map<string, Job>()
  #isRunning = false

  constructor(options: QueueOptions) {
    this.#options = options
  }

  /**
   * Adds a job, or joins the one with the same key, and waits for it.
   * @param timeoutMs how long to wait
   * @param signal aborted when the client disconnects
   */
  async enqueue(
    key: string,
    work: Job['work'],
    { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
  ): Promise<Outcome> {
    if (signal?.aborted) return 'gone'
    const job = this.#jobs.get(key) ?? this.#add(key, work)
    if (!job) return 'full'
    job.waiting += 1
    const outcome = await firstOf(job.ended, timeoutMs, signal)
    job.waiting -= 1
    if (outcome === 'late') job.wantedUntil = performance.now() + this.#options.leaseMs
    this.#cancelUnwanted(job)
    return outcome
  }

  #add(key: string, work: Job['work']): Job | null {
    if (this.#jobs.size >= this.#options.maxJobs) return null
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
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Exclude<Outcome, 'full'>> {
  let timer: NodeJS.Timeout | undefined
  let leave = () => {}
  const other = new Promise<'late' | 'gone'>((resolve) => {
    if (Number.isFinite(timeoutMs)) timer = setTimeout(() => resolve('late'), timeoutMs)
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
