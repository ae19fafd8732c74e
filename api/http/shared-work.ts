interface Work<T> {
  readonly done: Promise<T>
  readonly controller: AbortController
  waiting: number
}

/** Deduplicates concurrent work by key; aborts it when all callers have aborted. */
export class SharedWork<T> {
  readonly #works = new Map<string, Work<T>>()

  /**
   * @param signal aborted when this caller disconnects
   * @param begin starts the work; its signal is aborted when no caller waits any more
   */
  run(key: string, signal: AbortSignal, begin: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const work = this.#works.get(key) ?? this.#begin(key, begin)
    work.waiting += 1
    const leave = () => {
      work.waiting -= 1
      if (work.waiting > 0) return
      this.#forget(key, work)
      work.controller.abort()
    }
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    return work.done.finally(() => signal.removeEventListener('abort', leave))
  }

  #begin(key: string, begin: (signal: AbortSignal) => Promise<T>): Work<T> {
    const controller = new AbortController()
    const work: Work<T> = { done: begin(controller.signal), controller, waiting: 0 }
    this.#works.set(key, work)
    const over = () => this.#forget(key, work)
    work.done.then(over, over)
    return work
  }

  #forget(key: string, work: Work<T>): void {
    if (this.#works.get(key) === work) this.#works.delete(key)
  }
}
