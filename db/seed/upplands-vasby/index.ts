import { mergeBatches } from '../../import/batch.ts'
import type { Batch } from '../../resources/index.ts'
import { activities } from './activities.ts'
import { assignments } from './assignments.ts'
import { consultationResponses } from './consultation.ts'
import { contactRoles } from './contacts.ts'
import { decisionRules } from './decision-rules.ts'
import { goals } from './goals.ts'
import { indicators } from './indicators.ts'
import { municipality, sources } from './municipality.ts'
import { decisions, policy } from './policy.ts'
import { priorityAreas } from './priority-areas.ts'
import { reports } from './reports.ts'
import { units } from './units.ts'

/** Upplands Väsby, from its proposed policy of 2010. */
export const upplandsVasby: Batch = mergeBatches(
  municipality,
  sources,
  units,
  contactRoles,
  policy,
  decisions,
  consultationResponses,
  decisionRules,
  priorityAreas,
  goals,
  assignments,
  indicators,
  reports,
  activities,
)
