/** The records that the widget shows. Reports: `records/report.ts`. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'
import type { Report } from '../records/report.ts'

const policyFields = ['title', 'status', 'followUp'] as const
const roleFields = ['title', 'unit', 'mailbox', 'vacant'] as const

export type Policy = Pick<RecordFor<'policy'>, 'id' | (typeof policyFields)[number]>
export type Role = Pick<RecordFor<'contactRole'>, 'id' | (typeof roleFields)[number]>

/** What a municipality's policies require. */
export const policiesRequest = (municipality: string): ApiRequest => ({
  path: 'policies',
  params: { municipality, fields: policyFields.join() },
  optional: true,
})

/** Its contacts. */
export const rolesRequest = (municipality: string): ApiRequest => ({
  path: 'contact-roles',
  params: {
    municipality,
    role: 'coordinator,contact-person',
    fields: roleFields.join(),
    sort: 'title',
  },
  optional: true,
})

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
