/** The records of a policy, and its status. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'

/** The document's own header: each field is shown, or listed as missing. */
export const header = [
  'documentType',
  'documentDate',
  'registrationNumber',
  'decidedBy',
  'validFrom',
  'validTo',
  'replaces',
  'appliesTo',
  'responsibleFunction',
  'revised',
  'addressee',
  'authorRole',
  'signatoryRole',
] as const

/** Optional fields, shown only when present: most documents have no reason to state them. */
export const remarks = ['caseDocument', 'statedTwinTowns'] as const

/** The passages quoted from the document. */
export const passages = ['purpose', 'followUp', 'childPerspective'] as const

const decisionFields = [
  'title',
  'verb',
  'status',
  'body',
  'bodyUnit',
  'date',
  'paragraph',
  'registrationNumber',
  'replacesDecisionIds',
  'wording',
  'proposer',
] as const

const areaFields = ['policyId', 'title', 'description'] as const

const ruleFields = ['policyId', 'actor', 'wording', 'sources'] as const

export type Policy = RecordFor<'policy'>
export type Response = Policy['consultationResponses'][number]
export type Area = Pick<RecordFor<'priorityArea'>, 'id' | (typeof areaFields)[number]>
export type Rule = Pick<RecordFor<'decisionRule'>, 'id' | (typeof ruleFields)[number]>

type WholeDecision = Pick<RecordFor<'decision'>, 'id' | (typeof decisionFields)[number]>
/** A decision embedded in its policy lacks the units. */
export type Decision = Omit<WholeDecision, 'proposer' | 'bodyUnit'> & Partial<WholeDecision>

/** The rules of one policy, or of all of a municipality's. */
export const rulesRequest = (municipality: string, policy: string): ApiRequest => ({
  path: 'decision-rules',
  params: { municipality, policy, fields: ruleFields.join() },
  optional: true,
})

/** The priority areas of one policy, or of all of a municipality's, in their own words. */
export const areasRequest = (municipality: string, policy: string): ApiRequest => ({
  path: 'priority-areas',
  params: { municipality, policy, fields: areaFields.join(), sort: 'position' },
  optional: true,
})

/** All decisions of a municipality: a policy may have replaced some. */
export const decisionsRequest = (municipality: string): ApiRequest => ({
  path: 'decisions',
  params: { municipality, fields: decisionFields.join() },
  optional: true,
})

export interface Policies {
  readonly records: readonly Policy[]
  /** All of the municipality, for those that the policies replaced. */
  readonly decisions?: readonly Decision[]
  readonly rules?: readonly Rule[]
  readonly areas?: readonly Area[]
}

/** Sorted by status: in force first, replaced last. */
const order = ['adopted', 'proposed', 'revised', 'consultation', 'draft', null, 'replaced'] as const

/** Newest first among policies of the same status. */
export const sortPolicies = (policies: readonly Policy[]): Policy[] =>
  [...policies].sort(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) ||
      ((a.documentDate?.earliest ?? '') < (b.documentDate?.earliest ?? '') ? 1 : -1),
  )
