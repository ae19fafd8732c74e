import { policy as policies } from '../../../db/resources/policy.ts'
import type { RecordFor } from '../../../db/resources/index.ts'
import type { Json } from '../../../db/schema/json.ts'
import { isProposal } from '../../../db/schema/proposal.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import type { Seen } from './content.ts'

export type Policy = RecordFor<'policy'>

/** How far a policy has come: what is proposed is never told as decided, and neither is what is not known. */
export function standingOf(policy: Policy): 'decided' | 'proposed' | 'open' {
  if (isProposal(policies as unknown as Resource, policy as unknown as Json)) return 'proposed'
  return policy.status === 'adopted' ? 'decided' : 'open'
}

/** The policies that are not replaced by another. */
export const currentPolicies = ({ own }: Seen): readonly Policy[] =>
  (own.policy ?? []).filter(({ status }) => status !== 'replaced')
