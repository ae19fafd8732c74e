import type { RecordFor } from '../resources/index.ts'
import type { Json } from '../schema/json.ts'
import { policyProposals } from '../resources/policy-fields.ts'

type Status = RecordFor<'policy'>['status']
type Records = ReadonlyMap<string, ReadonlyMap<string, Json>>

const proposals: readonly unknown[] = policyProposals

/**
 * A function that says how far the policy has come whose document a record is from. The policy's own document is the
 * first policy document among its sources. Null where the record has any other source as well, since that may show it
 * without the policy, or where its sources are documents of policies that have not come as far.
 */
export function policyStatusIn(records: Records): (record: Json) => Status {
  const documents = new Map<string, Set<Status>>()
  for (const policy of records.get('policy')?.values() ?? []) {
    const own = sourcesOf(policy).find((id) => records.get('source')?.get(id)?.kind === 'policy-document')
    if (own === undefined) continue
    const key = keyOf(policy, own)
    documents.set(key, (documents.get(key) ?? new Set()).add((policy.status ?? null) as Status))
  }
  return (record) => {
    const found = sourcesOf(record).map((id) => documents.get(keyOf(record, id)) ?? new Set<Status>([null]))
    const [status = null, ...others] = new Set(found.flatMap((some) => [...some]))
    return [status, ...others].every((one) => proposals.includes(one)) || others.length === 0 ? status : null
  }
}

const sourcesOf = ({ sources }: Json): string[] =>
  (sources as readonly { readonly sourceId: string }[]).map(({ sourceId }) => sourceId)

const keyOf = ({ municipalityCode }: Json, source: string): string => `${String(municipalityCode)} ${source}`
