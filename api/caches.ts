import { LRUCache } from 'lru-cache'

const MIB = 2 ** 20

/**
 * Bytes that each cache of one running app may take, keys included. Together they leave room for the requests of a
 * process whose heap is 256 MB; bodies lie outside of that heap.
 */
export const cacheBudgets = {
  /** Finished answers, by what was chosen. */
  bodies: 32 * MIB,
  /** Headers of answers given before, by the text of the request. */
  responses: 10 * MIB,
  /** Totals by release and filters. */
  totals: 2 * MIB,
  /** Compressed answers, on Node. */
  compressed: 20 * MIB,
} as const

/** Bytes of an entry beside its key and its value: places in the cache's own lists, and the objects around them. */
const ENTRY = 400

/** Part of the budget that one entry may take, so that no answer pushes out everything else. */
const MAX_ENTRY_SHARE = 1 / 8

export type Cache<Value extends object | number> = LRUCache<string, Value>

/**
 * A cache that is bounded in bytes, keys included; the least recently used entry goes first.
 * @param bytes the most that it may take
 * @param sizeOf bytes of a value
 */
export const boundedCache = <Value extends object | number>(
  bytes: number,
  sizeOf: (value: Value) => number,
): Cache<Value> =>
  new LRUCache<string, Value>({
    maxSize: bytes,
    maxEntrySize: bytes * MAX_ENTRY_SHARE,
    sizeCalculation: (value, key) => Math.ceil(ENTRY + sizeOfText(key) + sizeOf(value)),
  })

/** Bytes of a text in memory, at most: two for each character. */
export const sizeOfText = (text: string): number => 2 * text.length

/** Bytes of headers in memory, at most. */
export function sizeOfHeaders(headers: Readonly<Record<string, string>>): number {
  let size = 0
  for (const name in headers) size += sizeOfText(name) + sizeOfText(headers[name]!)
  return size
}

/** Bytes that a piece of memory keeps alive: a view keeps all of what it is a view of. */
export const sizeOfBytes = ({ buffer }: Uint8Array): number => buffer.byteLength
