import type { Resource } from '../../db/schema/resource.ts'
import type { Coding } from '../http/coding.ts'
import type { Part } from '../http/range.ts'
import type { Bits } from '../formats/format.ts'
import type { DumpFormat } from './formats.ts'
import type { DumpSource } from './source.ts'

/** One file that is asked for. */
export interface DumpRequest {
  /** The data set's name, or "all". */
  readonly name: string
  readonly resources: readonly Resource[]
  readonly format: DumpFormat
  readonly source: DumpSource
}

/** A finished file, as it lies ready. */
export interface CachedDump {
  readonly coding: Coding | null
  /** Length in bytes, as it is sent. */
  readonly length: number
  /** SHA-256 of what is sent, in base64. */
  readonly digest: string
  /** The file, or a part of it. Fails when it was removed in the meantime. */
  readonly open: (part?: Part) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>
}

/** Why there is no file to send: it takes longer than a reader should wait, cannot be made, or too many wait. */
export type NoDump = 'late' | 'failed' | 'full' | 'gone'

/** Where finished dumps are kept: made once per release, and compressed versions with them. */
export interface DumpStore {
  /** Address that the addresses in every dump start with, whichever was asked. @default the one that was asked */
  readonly origin?: () => string
  /**
   * The file in the first of the codings that it has, or as it is; made first if need be. What is being made is given
   * up when all who wait for it have left.
   */
  readonly get: (
    asked: DumpRequest,
    codings: readonly Coding[],
    signal?: AbortSignal,
  ) => Promise<CachedDump | NoDump>
  /** A dump as it is made, without a file; null when as many as the machine should bear are under way. */
  readonly stream: (
    bits: Bits,
    signal?: AbortSignal,
  ) => Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null>
}
