import type { Chunks } from '../formats/format.ts'

/** A body with its headers, cached together. */
export type Body = BodyHeaders & (Buffered | Streamed)
export type Content = string | Uint8Array<ArrayBuffer>
interface Buffered {
  readonly content: Content
  readonly stream?: undefined
}
/** A body that is too large for memory: made while it is read, never cached. */
export interface Streamed {
  readonly stream: () => Chunks
}
export interface BodyHeaders {
  readonly headers?: Readonly<Record<string, string>>
  /** Further Link values, each as `<address>; rel="next"`. */
  readonly links?: readonly string[]
}
