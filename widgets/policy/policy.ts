/** What is known of a policy, and how far it has come. */
import type { RecordFor } from '../../db/resources/index.ts'

/** The document's own header: each of these is told, or that it is missing. */
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

/** Told when there is something to tell: most documents have no reason to say it. */
export const remarks = ['caseDocument', 'statedTwinTowns'] as const

/** The document's own words. */
export const passages = ['purpose', 'followUp', 'childPerspective'] as const

export const decisionFields = [
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

export const ruleFields = ['policyId', 'actor', 'wording', 'sources'] as const

export type Policy = RecordFor<'policy'>
export type Response = Policy['consultationResponses'][number]
export type Rule = Pick<RecordFor<'decisionRule'>, 'id' | (typeof ruleFields)[number]>

type WholeDecision = Pick<RecordFor<'decision'>, 'id' | (typeof decisionFields)[number]>
/** A decision as it comes with its policy lacks the units. */
export type Decision = Omit<WholeDecision, 'proposer' | 'bodyUnit'> & Partial<WholeDecision>

export interface Policies {
  readonly records: readonly Policy[]
  /** All of the municipality, for those that the policies replaced. */
  readonly decisions?: readonly Decision[]
  readonly rules?: readonly Rule[]
}

/** Neither adopted nor replaced: it must never read as a decision. */
export const isProposed = ({ status }: Policy) => !!status && status !== 'adopted' && status !== 'replaced'

/** What holds comes first, what is replaced last. */
const order = ['adopted', 'proposed', 'revised', 'consultation', 'draft', null, 'replaced'] as const

/** The newest first among those that have come as far. */
export const sorted = (policies: readonly Policy[]): Policy[] =>
  [...policies].sort(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) ||
      ((a.documentDate?.earliest ?? '') < (b.documentDate?.earliest ?? '') ? 1 : -1),
  )
