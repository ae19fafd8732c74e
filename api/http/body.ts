import type { Bits } from '../formats/format.ts'

/** A body with headers of its own, kept in memory together. */
export type Body = BodyHeaders & (Buffered | Streamed)
export type Content = string | Uint8Array<ArrayBuffer>
interface Buffered {
  readonly content: Content
  readonly stream?: undefined
}
/** A body that is too large to hold: made as it is read, and never kept. */
export interface Streamed {
  readonly stream: () => Bits
}
export interface BodyHeaders {
  readonly headers?: Readonly<Record<string, string>>
  /** More for the Link header, each as `<address>; rel="next"`. */
  readonly links?: readonly string[]
}
