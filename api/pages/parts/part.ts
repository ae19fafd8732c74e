/** What a part is: a widget's template with what it needs. */
import type { RecordFor, ResourceName } from '../../../db/resources/index.ts'
import type { ApiRequest } from '../../../widgets/data/client.ts'
import type { View } from '../../../widgets/element/view.ts'

/** The records of the requests, by their names. A request that is not answered has none. */
export type Related = Readonly<Record<string, readonly never[] | undefined>>

/** Whether records of a resource refer to the one whose page it is. */
export type IsReferredTo = (by: ResourceName) => boolean

export interface Shown<R extends ResourceName> {
  /** All that are counted. */
  readonly all: readonly RecordFor<R>[]
  /** Those shown: the first `limit` of them; 0 for all. */
  readonly limit: number
  readonly related: Related
  readonly view: View
  /** Id of the record whose page it is, which may be inside the one that is shown. */
  readonly id: string
}

/** @template R of the records that it is given */
export interface Part<R extends ResourceName> {
  /** Folder of the widget. */
  readonly widget: string
  /** The resource above, within whose record this one is shown. */
  readonly within?: R
  /** What a municipality's records need beside themselves, as requests of the widget. */
  readonly requests: (
    records: readonly RecordFor<R>[],
    isReferredTo: IsReferredTo,
  ) => Readonly<Record<string, ApiRequest>>
  readonly template: (shown: Shown<R>) => unknown
}

export const first = <T>(all: readonly T[], limit: number) => (limit > 0 ? all.slice(0, limit) : all)

export const municipalityOf = ([record]: readonly { readonly municipalityCode: string }[]) =>
  record!.municipalityCode
