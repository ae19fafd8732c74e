/** The records that the widget shows. Reports: `records/report.ts`. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { Report } from '../records/report.ts'

export const policyFields = ['title', 'status', 'followUp'] as const
export const roleFields = ['title', 'unit', 'mailbox', 'vacant'] as const

export type Policy = Pick<RecordFor<'policy'>, 'id' | (typeof policyFields)[number]>
export type Role = Pick<RecordFor<'contactRole'>, 'id' | (typeof roleFields)[number]>

export interface Reporting {
  readonly records: readonly Report[]
  readonly policies: readonly Policy[]
  readonly roles: readonly Role[]
}

/** A yearly requirement of the policy is not a report that could be late. */
export const isDemand = ({ year }: Report) => year === null

/** Each value once, in the order they come. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Sources of the reports, without duplicates. */
export const sourcesOf = (reports: readonly Report[]) => [
  ...new Map(reports.flatMap(({ sources }) => sources).map((each) => [JSON.stringify(each), each])).values(),
]
