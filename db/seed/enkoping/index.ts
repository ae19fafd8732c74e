import { mergeBatches } from '../../import/batch.ts'
import type { Batch } from '../../resources/index.ts'
import { contacts } from './contacts.ts'
import { decisionRules } from './decision-rules.ts'
import { followUp } from './follow-up.ts'
import { goals } from './goals.ts'
import { policy } from './policy.ts'
import { purposes } from './purposes.ts'
import { units } from './units.ts'

/** Enköping: the policy of 2013, and the twin towns as the municipality's page had them in 2012. */
export const enkoping: Batch = mergeBatches(policy, units, purposes, goals, decisionRules, followUp, contacts)
