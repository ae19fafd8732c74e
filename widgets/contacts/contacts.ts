/** The records that the widget shows: contact roles, memberships of networks, agreements. Pure. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'
import { isSetUp } from '../records/contact-role.ts'
import { isProposed, policiesRequest, type PolicyStatus } from '../records/policy.ts'

const roleFields = ['title', 'role', 'level', 'unit', 'mailbox', 'vacant', 'wording', 'sources'] as const
const membershipFields = [
  'network',
  'status',
  'since',
  'until',
  'unit',
  'purpose',
  'decision',
  'sources',
] as const
const agreementFields = ['title', 'kind', 'twinTownId', 'signedOn', 'validTo', 'decision', 'sources'] as const
const ruleFields = ['policyId', 'force', 'wording'] as const
const townFields = ['name', 'country'] as const

/** A record with these fields, as the API answers with it. */
type Shown<R> = Pick<R, Extract<keyof R, 'id' | 'url' | 'fictional'>>

export type Role = Shown<RecordFor<'contactRole'>> &
  Pick<RecordFor<'contactRole'>, (typeof roleFields)[number]>
export type Membership = Shown<RecordFor<'membership'>> &
  Pick<RecordFor<'membership'>, (typeof membershipFields)[number]>
export type Agreement = Shown<RecordFor<'agreement'>> &
  Pick<RecordFor<'agreement'>, (typeof agreementFields)[number]>
export type Rule = Pick<RecordFor<'decisionRule'>, 'id' | (typeof ruleFields)[number]>
export type Town = Pick<RecordFor<'twinTown'>, 'id' | 'url' | (typeof townFields)[number]>

export interface Contacts {
  readonly records: readonly Role[]
  readonly memberships: readonly Membership[]
  readonly agreements: readonly Agreement[]
  /** The places that agreements are with. */
  readonly towns: readonly Town[]
  /** What the policies say of contact persons. */
  readonly rules: readonly Rule[]
  readonly policies: readonly PolicyStatus[]
}

/** Parameters of a municipality's records of which these fields are shown. */
const paramsOf = (municipality: string, fields: readonly string[], more: ApiRequest['params'] = {}) => ({
  municipality,
  ...more,
  fields: fields.join(),
})

export const rolesRequest = (municipality: string): ApiRequest => ({
  path: 'contact-roles',
  params: paramsOf(municipality, roleFields, { sort: 'title' }),
})

/** What roles need beside themselves. */
export const roleRequests = (municipality: string) => ({
  rules: {
    path: 'decision-rules',
    params: paramsOf(municipality, ruleFields, { matter: 'contact-person' }),
    optional: true,
  },
  policies: policiesRequest(municipality),
})

/** What agreements need beside themselves. */
export const agreementRequests = (municipality: string) => ({
  towns: { path: 'twin-towns', params: paramsOf(municipality, townFields), optional: true },
})

/** Everything of the municipality beside its roles. */
export const otherRequests = (municipality: string) => ({
  memberships: {
    path: 'memberships',
    params: paramsOf(municipality, membershipFields, { sort: 'since' }),
    optional: true,
  },
  agreements: {
    path: 'agreements',
    params: paramsOf(municipality, agreementFields, { sort: '-signedOn' }),
    optional: true,
  },
  ...agreementRequests(municipality),
  ...roleRequests(municipality),
})

/** Whether an agreement was over on a day; not where its last day is not known. */
export const hasExpired = ({ validTo }: Pick<Agreement, 'validTo'>, today: string): boolean =>
  !!validTo?.latest && validTo.latest < today

export const hasEnded = ({ status }: Pick<Membership, 'status'>): boolean => status === 'ended'

/** Those that are over last; the API's order otherwise. */
export const overLast = <T>(records: readonly T[], isOver: (record: T) => boolean): T[] => [
  ...records.filter((one) => !isOver(one)),
  ...records.filter(isOver),
]

/** A contact person that the policy asks for, and of whom the register knows neither unit nor mailbox. */
export const isOnlyDemanded = (role: Role): boolean => role.role === 'contact-person' && !isSetUp(role)

/** Whether the policies demand contact persons, of whom the register knows none. */
export const lacksContactPersons = ({ records, rules }: Pick<Contacts, 'records' | 'rules'>): boolean =>
  !records.some((role) => role.role === 'contact-person' && isSetUp(role)) &&
  (rules.some(({ force }) => force === 'must') || records.some(isOnlyDemanded))

/** Whether every policy that could be in force is only proposed. */
export function areOnlyProposed(policies: readonly PolicyStatus[]): boolean {
  const current = policies.filter(({ status }) => status !== 'replaced')
  return current.length > 0 && current.every(isProposed)
}
