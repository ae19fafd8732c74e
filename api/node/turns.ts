import { tooCostly } from '../http/too-costly.ts'

interface Waiter<T> {
  readonly give: (thing: T) => void
  readonly refuse: (error: unknown) => void
}

/**
 * Places in a queue that is served client by client: who asks a hundred questions waits for its own, and who asks one
 * comes next.
 */
export class Turns<T> {
  readonly #most: number
  /** In the order in which clients are served; none is without a place. */
  readonly #clients = new Map<string, Waiter<T>[]>()
  #waiting = 0

  /** @param most places that may wait */
  constructor(most: number) {
    this.#most = most
  }

  get waiting(): number {
    return this.#waiting
  }

  /**
   * Waits for a turn.
   * @param milliseconds how long
   * @param signal tells when the client has left
   * @throws Problem "too-costly" when it does not come
   */
  wait(client: string, milliseconds: number, signal: AbortSignal | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#waiting >= this.#most && !this.#makeRoomFor(client)) return reject(tooCostly.busy())
      const leave = () => {
        this.#remove(client, waiter)
        waiter.refuse(tooCostly.busy())
      }
      const timer = setTimeout(leave, milliseconds)
      const over = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', leave)
      }
      const waiter: Waiter<T> = {
        give: (thing) => {
          over()
          resolve(thing)
        },
        refuse: (error) => {
          over()
          reject(error)
        },
      }
      const own = this.#clients.get(client)
      if (own) own.push(waiter)
      else this.#clients.set(client, [waiter])
      this.#waiting += 1
      if (signal?.aborted) return leave()
      return signal?.addEventListener('abort', leave, { once: true })
    })
  }

  /** Gives something to whoever is next. */
  give(thing: T): void {
    const [next] = this.#clients
    if (!next) return
    const [client, [waiter, ...others]] = next
    this.#clients.delete(client)
    // Its next one comes after everybody else's.
    if (others.length > 0) this.#clients.set(client, others)
    this.#waiting -= 1
    waiter!.give(thing)
  }

  /** Takes the last place from the client that has most, if that is more than this one would have. */
  #makeRoomFor(client: string): boolean {
    const own = this.#clients.get(client)?.length ?? 0
    let most: [string, Waiter<T>[]] | undefined
    for (const entry of this.#clients) if (entry[1].length > (most?.[1].length ?? own + 1)) most = entry
    const last = most?.[1].at(-1)
    if (!most || !last) return false
    this.#remove(most[0], last)
    last.refuse(tooCostly.busy())
    return true
  }

  #remove(client: string, waiter: Waiter<T>): void {
    const own = this.#clients.get(client)
    const at = own?.indexOf(waiter) ?? -1
    if (!own || at === -1) return
    own.splice(at, 1)
    this.#waiting -= 1
    if (own.length === 0) this.#clients.delete(client)
  }
}
