import type { Resource } from '../../db/schema/resource.ts'
import type { Coding } from '../http/negotiate.ts'
import type { ByteRange } from '../http/conditional.ts'
import type { Chunks } from '../formats/format.ts'
import type { DumpFormat } from './formats.ts'
import type { DumpSource } from './source.ts'

/** A request for one file. */
export interface DumpRequest {
  /** The data set's name, or "all". */
  readonly name: string
  readonly resources: readonly Resource[]
  readonly format: DumpFormat
  readonly source: DumpSource
}

/** A finished file. */
export interface CachedDump {
  readonly coding: Coding | null
  /** Length in bytes, encoded. */
  readonly length: number
  /** SHA-256 of the encoded bytes, in base64. */
  readonly digest: string
  /** Reads the file or a range of it. Rejects if it was removed in the meantime. */
  readonly open: (part?: ByteRange) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>
}

/** Why there is no file: it is not ready in time, cannot be made, the queue is full, or the client is gone. */
type NoDump = 'late' | 'failed' | 'full' | 'gone'

/** Stores dumps: made once per release, with compressed versions. */
export interface DumpStore {
  /** Origin of the addresses in every dump. @default the request's */
  readonly origin?: () => string
  /**
   * The file in the first of the codings that it exists in, else unencoded; made if necessary. Cancelled when all clients
   * that wait for it have disconnected.
   */
  readonly get: (
    request: DumpRequest,
    codings: readonly Coding[],
    signal?: AbortSignal,
  ) => Promise<CachedDump | NoDump>
  /** A dump as a stream; null when the maximum number is open. */
  readonly stream: (
    chunks: Chunks,
    signal?: AbortSignal,
  ) => Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>
}
