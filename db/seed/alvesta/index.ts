import { mergeBatches } from '../../import/batch.ts'
import type { Batch } from '../../resources/index.ts'
import { contacts } from './contacts.ts'
import { decisionRules } from './decision-rules.ts'
import { followUp } from './follow-up.ts'
import { goals } from './goals.ts'
import { policy } from './policy.ts'
import { suggestedActivities } from './suggested-activities.ts'
import { twinTowns } from './twin-towns.ts'
import { units } from './units.ts'

/** Alvesta: the undated policy that asks for a project database, and the municipality's page of twin towns. */
export const alvesta: Batch = mergeBatches(
  policy,
  units,
  goals,
  decisionRules,
  followUp,
  twinTowns,
  contacts,
  suggestedActivities,
)
