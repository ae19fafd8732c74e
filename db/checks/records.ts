import type { ResourceName, Resources } from '../resources/index.ts'
import type { RecordOf } from '../schema/resource.ts'
import type { Records } from './finding.ts'

/** A record with its own fields. */
export type Own<N extends ResourceName> = RecordOf<Resources[N]['fields']>

/** All records of a resource. */
export const all = <N extends ResourceName>(records: Records, name: N): readonly Own<N>[] =>
  [...(records.get(name)?.values() ?? [])] as unknown as Own<N>[]

/** One record, if it is known. */
export const one = <N extends ResourceName>(
  records: Records,
  name: N,
  id: string | null,
): Own<N> | undefined => records.get(name)?.get(id ?? '') as unknown as Own<N> | undefined
