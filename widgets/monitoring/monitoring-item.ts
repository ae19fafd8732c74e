/** The records that the widget shows, and their order. Pure. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'
import { byPlace, type CitedPolicy } from '../records/passages.ts'

export const fields = [
  'title',
  'type',
  'description',
  'publishedOn',
  'deadline',
  'programmeId',
  'themes',
  'href',
  'sources',
] as const

export type MonitoringItem = Pick<
  RecordFor<'monitoringItem'>,
  'id' | 'url' | 'fictional' | (typeof fields)[number]
>

const programmeFields = ['title', 'periodStart', 'periodEnd'] as const

export type Programme = Pick<RecordFor<'programme'>, 'id' | 'url' | (typeof programmeFields)[number]>

/** The names of the programmes, which all municipalities share. */
export const programmesRequest: ApiRequest = {
  path: 'programmes',
  params: { fields: programmeFields.join() },
  optional: true,
}

export interface Monitoring {
  readonly records: readonly MonitoringItem[]
  readonly policies?: readonly CitedPolicy[]
  readonly programmes?: readonly Programme[]
}

/** How they are grouped, in this order. */
export const groups = ['upcoming', 'running', 'demanded', 'passed'] as const
export type Group = (typeof groups)[number]

/** Without any day, what a policy says is to be followed; a last day is not passed until the day after. */
export function groupOf(
  { deadline, publishedOn, sources }: Pick<MonitoringItem, 'deadline' | 'publishedOn' | 'sources'>,
  today: string,
): Group {
  if (deadline) return deadline < today ? 'passed' : 'upcoming'
  return publishedOn || sources[0]?.kind !== 'policy-document' ? 'running' : 'demanded'
}

/** By group. The next last day first, of those passed the latest first; running ones newest first. */
export function sortItems(items: readonly MonitoringItem[], today: string): MonitoringItem[] {
  const dayOf = ({ deadline, publishedOn }: MonitoringItem) => deadline ?? publishedOn ?? ''
  return [...items].sort((a, b) => {
    const group = groupOf(a, today)
    const isBefore = dayOf(a) < dayOf(b) === (group === 'upcoming')
    return (
      groups.indexOf(group) - groups.indexOf(groupOf(b, today)) ||
      (dayOf(a) === dayOf(b) ? byPlace(a, b) : isBefore ? -1 : 1)
    )
  })
}
