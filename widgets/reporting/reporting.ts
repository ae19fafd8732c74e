/** The records that the widget shows. Reports: `records/report.ts`. */
import type { LanguageMap } from '../../db/schema/field.ts'
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

/** What is to be reported for a year, and what came of it, as the API derives it from rules and demands. */
export interface Obligation {
  /** The same from year to year. */
  readonly id: string
  readonly year: number
  readonly title: LanguageMap
  /** Whom it is asked of, in words. */
  readonly owner: LanguageMap | null
  readonly state: string
  readonly stateInWords: LanguageMap
  /** Wording of the rules and the demands. */
  readonly wordings: readonly LanguageMap[]
}

/** @param year 0 for the last one that is over and the present one */
export const obligationsRequest = (municipality: string, year = 0): ApiRequest => ({
  path: `municipalities/${municipality}/obligations`,
  params: { year: year || null },
  optional: true,
})

export interface Reporting {
  readonly records: readonly Report[]
  readonly policies: readonly Policy[]
  readonly roles: readonly Role[]
  readonly obligations: readonly Obligation[]
}

/** A yearly requirement of the policy is not a report that could be late. */
export const isDemand = ({ year }: Report) => year === null

/** Each value once, in the order they come. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]
