import type { RecordFor } from '../resources/index.ts'
import { policy } from '../resources/policy.ts'
import type { Json } from '../schema/json.ts'
import { daysOf } from '../schema/kinds/days-of.ts'
import type { DayRange } from '../schema/kinds/kind.ts'
import { isProposal } from '../schema/proposal.ts'
import type { Resource } from '../schema/resource.ts'

/** What decides whether the rules of a policy bind. */
export const bindingFields = [
  'status',
  'validFrom',
  'validTo',
  'documentDate',
] as const satisfies readonly (keyof RecordFor<'policy'>)[]

type Source = Pick<RecordFor<'policy'>, (typeof bindingFields)[number]>

/** Whether a rule applies. */
export interface Binding {
  /**
   * By the dates of its policy, if that was adopted:
   * - `yes`: its policy applied
   * - `not-yet`: its policy came later
   * - `replaced`: another policy had replaced it, or has, and the register does not say since when
   * - `unknown`: the register does not say from when its policy applies, or when it was done
   */
  readonly applied: 'yes' | 'not-yet' | 'replaced' | 'unknown'
  /** Its policy is a proposal, which binds nobody. */
  readonly isProposed: boolean
}

/**
 * Whether the rules of a policy apply to what was done in these days: it binds from its own first day.
 * @param source the policy; undefined where the rule names none
 * @param done null where it is not known
 */
export function bindingOf(source: Source | undefined, done: DayRange | null): Binding {
  if (!source) return { applied: 'unknown', isProposed: false }
  const isProposed = isProposal(policy as unknown as Resource, source as unknown as Json)
  return { applied: isOver(source, done) ? 'replaced' : appliedIn(source, done), isProposed }
}

/** A policy that has been replaced bound until its last day. */
const isOver = ({ status, validTo }: Source, done: DayRange | null): boolean =>
  status === 'replaced' && !(validTo && done?.earliest && done.earliest <= validTo)

function appliedIn(source: Source, done: DayRange | null) {
  const from =
    daysOf(policy.fields.validFrom, source.validFrom) ??
    daysOf(policy.fields.documentDate, source.documentDate)
  if (done?.latest && from?.earliest && done.latest < from.earliest) return 'not-yet'
  const { status, validTo } = source
  const isInPart = status === 'replaced' && !(validTo && done?.latest && done.latest <= validTo)
  return !isInPart && done?.earliest && from?.latest && done.earliest >= from.latest ? 'yes' : 'unknown'
}

/**
 * The policies that demands without a policy of their own can be part of: not one that another has replaced, unless the
 * register has no other.
 */
export function inForce<P extends Pick<Source, 'status'>>(policies: readonly P[]): readonly P[] {
  const current = policies.filter(({ status }) => status !== 'replaced')
  return current.length > 0 ? current : policies
}

/** Whether nothing binds any more, or yet. */
export const isOutside = ({ applied }: Binding): boolean => applied === 'replaced' || applied === 'not-yet'
