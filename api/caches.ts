import { LRUCache } from 'lru-cache'

const MIB = 2 ** 20

/** Bytes per cache of one app, keys included: with a heap of 256 MB (bodies are outside of it) room remains for requests. */
export const cacheBudgets = {
  /** Bodies, by what was resolved. */
  bodies: 32 * MIB,
  /** Heads of answers, by request. */
  responses: 10 * MIB,
  /** Totals by release and filters. */
  totals: 2 * MIB,
  /** Compressed answers, on Node. */
  compressed: 20 * MIB,
} as const

/** Overhead of an entry in bytes. */
const ENTRY_BYTES = 400

/** Share of the budget that one entry may take, so that no answer evicts everything else. */
const MAX_ENTRY_SHARE = 1 / 8

export type Cache<Value extends object | number> = LRUCache<string, Value>

/** An LRU cache bounded in bytes, keys included. */
export const boundedCache = <Value extends object | number>(
  bytes: number,
  sizeOf: (value: Value) => number,
): Cache<Value> =>
  new LRUCache<string, Value>({
    maxSize: bytes,
    maxEntrySize: bytes * MAX_ENTRY_SHARE,
    sizeCalculation: (value, key) => Math.ceil(ENTRY_BYTES + sizeOfText(key) + sizeOf(value)),
  })

/** Bytes of a text in memory, at most. */
export const sizeOfText = (text: string): number => 2 * text.length

/** Bytes of headers in memory, at most. */
export function sizeOfHeaders(headers: Readonly<Record<string, string>>): number {
  let size = 0
  for (const name in headers) size += sizeOfText(name) + sizeOfText(headers[name]!)
  return size
}

/** Bytes that a view keeps alive: its whole buffer. */
export const sizeOfBytes = ({ buffer }: Uint8Array): number => buffer.byteLength
