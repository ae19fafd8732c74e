import { decision } from '../resources/decision.ts'
import { decisionRule } from '../resources/decision-rule.ts'
import { policy } from '../resources/policy.ts'
import { report } from '../resources/report.ts'
import { unit } from '../resources/unit.ts'
import type { Resource } from '../schema/resource.ts'
import { contradictions } from './contradictions.ts'
import { boundResources, unmetDemands } from './demands.ts'
import type { Check, Finding } from './finding.ts'
import { submittedInFuture, unfinishedYears, unitsBeforeOrAfter } from './times.ts'

const everyCheck: readonly Check[] = [
  unmetDemands,
  contradictions,
  unfinishedYears,
  submittedInFuture,
  unitsBeforeOrAfter,
]

/** The resources whose records are needed: those that are checked, and those that they are checked against. */
export const checkedResources: readonly Pick<Resource, 'name'>[] = [
  ...boundResources,
  policy,
  decisionRule,
  decision,
  report,
  unit,
]

/** All that does not agree with the municipalities' own rules, or with another record. */
export const findings: Check = (records, today): Finding[] =>
  everyCheck.flatMap((check) => check(records, today))
