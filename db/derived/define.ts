import type { matters } from '../resources/decision-rule.ts'
import type { directions, indicatorUnits } from '../resources/indicator.ts'
import type { RecordFor, ResourceName } from '../resources/index.ts'
import type { Label, Money } from '../schema/field.ts'
import type { Year } from './year.ts'

/** Records that an indicator is counted from: those of one municipality, in one release. */
export interface Read<N extends ResourceName = ResourceName, F extends string = string> {
  readonly resource: N
  readonly fields: readonly F[]
  /** The same filters as those of the resource's list. */
  readonly filters?: Readonly<Record<string, readonly string[]>>
}

type ReadRecord<R> =
  R extends Read<infer N, infer F>
    ? { readonly id: string } & Pick<RecordFor<N>, F & keyof RecordFor<N>>
    : never

/** The records of each read, by its name. */
export type RecordsOf<R extends Readonly<Record<string, Read>>> = {
  readonly [K in keyof R]: readonly ReadRecord<R[K]>[]
}

/** A read whose fields are checked against the definition of its resource. */
export const read = <const N extends ResourceName, const F extends string & keyof RecordFor<N>>(
  resource: N,
  fields: readonly F[],
  filters?: Read['filters'],
): Read<N, F> => ({ resource, fields, ...(filters && { filters }) })

/** A record by its resource's name and its id. */
export type RecordKey = readonly [resource: ResourceName, id: string]

/** A record that is counted, with those that show why. */
export interface CountedRecord {
  readonly record: RecordKey
  readonly evidence: readonly RecordKey[]
}

/**
 * What a group of records means for the value.
 *
 * No list of the register says that it is complete. A no therefore rests on what a record says (a vacant role,
 * a rejected application, a due day gone by), and never on the lack of a record, which is `unclear`. A value of 0 is
 * told only of records that say no; where none is met and none says no, there is no value.
 */
export const groupRoles = {
  met: {
    sv: 'täljaren och en del av nämnaren',
    en: 'the numerator, and part of the denominator',
  },
  unmet: { sv: 'bara i nämnaren', en: 'in the denominator alone' },
  unclear: {
    sv: 'i nämnaren, men registret säger inte om den uppfylls',
    en: 'in the denominator, but the register does not say whether it is met',
  },
  pending: {
    sv: 'räknas inte än, för tiden har inte gått ut',
    en: 'not counted yet, since it is not due yet',
  },
  outside: {
    sv: 'räknas inte, för registret säger inte om posten hör dit',
    en: 'not counted, because the register does not say whether it belongs',
  },
} as const satisfies Record<string, Label>

export type GroupRole = keyof typeof groupRoles

export interface Group {
  readonly role: GroupRole
  readonly title: Label
}

/** A sum in one currency. Currencies are never added up. */
export interface GrantedSum {
  /** Null where no day of the grant is known. */
  readonly year: number | null
  /** Null where the register does not say which. */
  readonly fund: string | null
  /** Null where no amount is known. */
  readonly amount: Money | null
  readonly records: readonly RecordKey[]
}

export interface Counted<G extends string> {
  readonly groups: Readonly<Record<G, readonly CountedRecord[]>>
  /** Why nothing can be counted, where that is more than a lack of records. */
  readonly reason?: Label | null
  readonly sums?: readonly GrantedSum[]
}

interface Definition<R extends Readonly<Record<string, Read>>, G extends string> {
  readonly id: string
  readonly title: Label
  /** What is counted, and how. */
  readonly definition: Label
  readonly unit: keyof typeof indicatorUnits & ('percent' | 'count')
  readonly direction: keyof typeof directions
  /** The matter of the decision rules whose demand it follows up. */
  readonly matter: keyof typeof matters
  readonly reads: R
  /** The groups that the records are counted in, the numerator first. */
  readonly groups: Readonly<Record<G, Group>>
  /** Why there is no value where the register has no record in any group. */
  readonly whenNone: Label
  readonly count: (records: RecordsOf<R>, year: Year) => Counted<G>
}

/** An indicator that the register itself counts. */
export type DerivedIndicator = Definition<Readonly<Record<string, Read>>, string>

/** Defines an indicator: the only place with its name, its texts and its rule. */
export const defineIndicator = <const R extends Readonly<Record<string, Read>>, const G extends string>(
  definition: Definition<R, G>,
): Definition<R, G> => definition

/** Who defined the indicators of this folder. */
export const definedBy: Label = { sv: 'Utblicks redaktion', en: 'Utblick’s editors' }

/** A record as it is counted. */
export const counted = (record: RecordKey, evidence: readonly RecordKey[] = []): CountedRecord => ({
  record,
  evidence,
})

/** Sorts records into groups; those that belong to none are left out. */
export function inGroups<T, const G extends string>(
  names: Readonly<Record<G, Group>>,
  records: readonly T[],
  groupOf: (record: T) => readonly [G, CountedRecord] | null,
): Record<G, CountedRecord[]> {
  const groups = Object.fromEntries(Object.keys(names).map((name) => [name, []])) as unknown as Record<
    G,
    CountedRecord[]
  >
  for (const record of records) {
    const found = groupOf(record)
    if (found) groups[found[0]].push(found[1])
  }
  return groups
}
