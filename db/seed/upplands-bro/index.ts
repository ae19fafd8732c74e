import { mergeBatches } from '../../import/batch.ts'
import type { Batch } from '../../resources/index.ts'
import { decisionRules } from './decision-rules.ts'
import { demands } from './demands.ts'
import { goals } from './goals.ts'
import { municipality } from './municipality.ts'
import { policy } from './policy.ts'
import { relations } from './relations.ts'
import { sources } from './sources.ts'

/** Upplands-Bro, from its policy adopted in 2020 and its partnership with Murang’a in Kenya. */
export const upplandsBro: Batch = mergeBatches(
  municipality,
  sources,
  policy,
  goals,
  decisionRules,
  demands,
  relations,
)
