/** A finished answer: its body, and the headers that came with it. */
export interface Finished {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
  readonly links: readonly string[]
}

/** Finished answers by key, the least recently used thrown out first when their bytes pass the limit. */
export class ByteCache {
  readonly #entries = new Map<string, Finished>()
  readonly #limit: number
  #bytes = 0

  /** @param limit in bytes */
  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: string): Finished | undefined {
    const found = this.#entries.get(key)
    if (found === undefined) return undefined
    // A Map keeps the order of insertion, so what is read goes last.
    this.#entries.delete(key)
    this.#entries.set(key, found)
    return found
  }

  set(key: string, value: Finished): void {
    // One answer may not push out everything else.
    if (value.bytes.byteLength > this.#limit / 8) return
    this.#bytes += value.bytes.byteLength - (this.#entries.get(key)?.bytes.byteLength ?? 0)
    this.#entries.delete(key)
    this.#entries.set(key, value)
    for (const [oldest, old] of this.#entries) {
      if (this.#bytes <= this.#limit) break
      this.#entries.delete(oldest)
      this.#bytes -= old.bytes.byteLength
    }
  }
}
