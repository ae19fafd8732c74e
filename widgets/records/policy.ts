/** The policies of a municipality, as far as it matters to others whether they are in force. */
import type { RecordFor } from '../../db/resources/index.ts'
import type { ApiRequest } from '../data/client.ts'

export type PolicyStatus = Pick<RecordFor<'policy'>, 'id' | 'title' | 'status'>

/** The titles of a municipality's policies, and whether they are in force. */
export const policiesRequest = (municipality: string): ApiRequest => ({
  path: 'policies',
  params: { municipality, fields: 'title,status' },
  optional: true,
})

/** Neither adopted nor replaced: it must never read as a decision. */
export const isProposed = ({ status }: Pick<PolicyStatus, 'status'>): boolean =>
  !!status && status !== 'adopted' && status !== 'replaced'
