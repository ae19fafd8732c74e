import type { RecordFor } from '../../db/resources/index.ts'

export const fields = [
  'name',
  'nameAsWritten',
  'country',
  'longitude',
  'latitude',
  'kind',
  'status',
  'statusDate',
  'since',
  'until',
  'together',
  'note',
  'successor',
  'startDecision',
  'endDecision',
  'sources',
] as const

/** A relation to a place abroad, as far as the widget shows it. */
export type TwinTown = Pick<RecordFor<'twinTown'>, 'id' | 'url' | 'fictional' | (typeof fields)[number]>

/** Whether it is over, or on its way there. */
export const isPast = ({ status }: TwinTown) => status === 'ending' || hasEnded(status)

export const hasEnded = (status: TwinTown['status']) => status === 'ended' || status === 'merged'

/** Active ones first and oldest first; what is planned comes last, and what is over after that. */
const order = ['active', null, 'dormant', 'planned', 'ending', 'merged', 'ended'] as const

const sortKey = ({ status, since, name }: TwinTown) =>
  `${order.indexOf(status)}${since?.earliest ?? since?.latest ?? '9'}${name}`

export const sorted = (towns: readonly TwinTown[]): TwinTown[] =>
  [...towns].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
