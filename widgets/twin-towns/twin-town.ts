import { isCurrent } from '../../db/resources/status-age.ts'
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
  'units',
  'projects',
  'unmetDemands',
  'sources',
] as const

/** A relation to a place abroad, as far as the widget shows it. */
export type TwinTown = Pick<RecordFor<'twinTown'>, 'id' | 'url' | 'fictional' | (typeof fields)[number]>

export const hasEnded = ({ status }: TwinTown) => status === 'ended' || status === 'merged'

/** Whether its status may have changed: it was stated long ago, or nobody knows when. */
export const isOld = (town: TwinTown, today: string) => !isCurrent(town, today)

/** Whether it is over, or on its way there. */
export const isPast = (town: TwinTown) => town.status === 'ending' || hasEnded(town)

/** Active; planned; dormant; ended. */
const order = ['active', null, 'planned', 'dormant', 'ending', 'merged', 'ended'] as const

/** In that order; each still oldest first, as requested. */
export const sortTowns = (towns: readonly TwinTown[]): TwinTown[] =>
  [...towns].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
