import type { Resource } from '../../db/schema/resource.ts'
import type { Coding } from '../http/coding.ts'
import type { DumpForm } from './forms.ts'
import type { DumpSource } from './source.ts'

/** One file that is asked for. */
export interface DumpAsked {
  /** The data set's name, or "all". */
  readonly name: string
  readonly resources: readonly Resource[]
  readonly form: DumpForm
  readonly source: DumpSource
}

/** A finished file, as it lies ready. */
export interface KeptDump {
  readonly coding: Coding | null
  /** Length in bytes, as it is sent. */
  readonly length: number
  /** SHA-256 of what is sent, in base64. */
  readonly digest: string
  readonly open: () => ReadableStream<Uint8Array<ArrayBuffer>>
}

/** Where finished dumps are kept: made once per release, and small versions with them. */
export interface DumpStore {
  /**
   * The file in the first of the codings that it has, or as it is. Null while it is being made, when that takes
   * longer than a reader should wait.
   */
  readonly get: (asked: DumpAsked, codings: readonly Coding[]) => Promise<KeptDump | null>
}
