import type { Resource } from '../../db/schema/resource.ts'
import type { DumpForm } from './forms.ts'
import type { DumpSource } from './source.ts'

/** How a file is made smaller on its way. */
export type Coding = 'br' | 'gzip'

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

/** The codings that Accept-Encoding takes, the smallest file first. */
export function codingsOf(request: Request): Coding[] {
  const taken = new Map<string, number>()
  for (const part of (request.headers.get('Accept-Encoding') ?? '').split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    const quality = parameters.find((text) => text.startsWith('q='))
    taken.set(name, quality ? Number(quality.slice(2)) : 1)
  }
  const codings: readonly Coding[] = ['br', 'gzip']
  return codings.filter((coding) => (taken.get(coding) ?? 0) > 0)
}
