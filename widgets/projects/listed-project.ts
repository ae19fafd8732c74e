/** The fields of a project's record that the widget requests. */
import type { RecordFor } from '../../db/resources/index.ts'

/** Fields to request. Their order is part of the address, which several widgets may share. */
export const projectFields = [
  'title',
  'summary',
  'status',
  'startDate',
  'endDate',
  'plannedStart',
  'plannedEnd',
  'programme',
  'partners',
  'priorityAreas',
  'budget',
  'funding',
  'unit',
  'twinTownIds',
  'goalIds',
  'unmetDemands',
] as const

export type Project = Pick<RecordFor<'project'>, 'id' | 'url' | 'fictional' | (typeof projectFields)[number]>

/** Codes of the countries where the partners are, each once. */
export const countriesOf = ({ partners }: Pick<Project, 'partners'>): string[] => [
  ...new Set(partners.map(({ country }) => country)),
]

/** Whether its position is known, so that it can be on a map. */
export const isPlaced = ({
  longitude,
  latitude,
}: Readonly<Record<'longitude' | 'latitude', unknown>>): boolean =>
  Number.isFinite(longitude) && Number.isFinite(latitude)
