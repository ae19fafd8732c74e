import type { Batch } from '../../resources/index.ts'
import { actionPlans } from './action-plans.ts'
import { actions2025 } from './actions-2025.ts'
import { actions2026 } from './actions-2026.ts'
import { learning } from './activities-learning.ts'
import { meetings } from './activities-meetings.ts'
import { agreements } from './agreements.ts'
import { consultationResponses } from './consultation.ts'
import { contactRoles } from './contacts.ts'
import { approvals } from './decisions-approvals.ts'
import { policyDecisions } from './decisions-policy.ts'
import { twinTownChanges } from './decisions-twin-town-changes.ts'
import { twinTownStarts } from './decisions-twin-town-starts.ts'
import { decisionRules } from './decision-rules.ts'
import { effects } from './effects.ts'
import { fundings } from './funding.ts'
import { measuredGoals } from './goals-measured.ts'
import { narrativeGoals } from './goals-narrative.ts'
import { indicators } from './indicators.ts'
import { measurements } from './measurements.ts'
import { monitoringItems } from './monitoring.ts'
import { municipalities } from './municipality.ts'
import { memberships, networks } from './networks.ts'
import { northernPartners } from './partners-north.ts'
import { otherPartners } from './partners-south-and-far.ts'
import { policies } from './policies.ts'
import { priorityAreas } from './priority-areas.ts'
import { projects } from './projects/index.ts'
import { reports } from './reports.ts'
import { sources } from './source.ts'
import { activeTowns } from './twin-towns-active.ts'
import { otherTowns } from './twin-towns-other.ts'
import { units } from './units.ts'

/** A municipality that does not exist, with everything a real one could publish. Today is 2026-11-21 in Exempelby. */
export const exempelby: Batch = {
  source: sources,
  municipality: municipalities,
  unit: units,
  contactRole: contactRoles,
  policy: policies,
  decision: [...policyDecisions, ...twinTownStarts, ...twinTownChanges, ...approvals],
  consultationResponse: consultationResponses,
  decisionRule: decisionRules,
  priorityArea: priorityAreas,
  goal: [...narrativeGoals, ...measuredGoals],
  indicator: indicators,
  measurement: measurements,
  actionPlan: actionPlans,
  action: [...actions2025, ...actions2026],
  report: reports,
  effect: effects,
  project: projects,
  funding: fundings,
  partner: [...northernPartners, ...otherPartners],
  twinTown: [...activeTowns, ...otherTowns],
  agreement: agreements,
  network: networks,
  membership: memberships,
  activity: [...meetings, ...learning],
  monitoringItem: monitoringItems,
}
