import type { Json } from './json.ts'

/** A text that the project itself writes: always in both languages. */
export interface Label {
  readonly sv: string
  readonly en: string
}

/** A language of the project's own texts. */
export type Language = keyof Label

/** A text of the data: Swedish as the source has it, English where someone has written it. */
export interface LanguageMap {
  readonly sv: string
  readonly en?: string
}

/** Money in whole minor units on the inside; published as a decimal string. Never converted. */
export interface Money {
  /** Decimal string with two decimals at most, as "125000.50". */
  readonly amount: string
  /** ISO 4217, as "SEK". */
  readonly currency: string
}

export type Choices = Readonly<Record<string, Label>>

/** A closed list of codes: see code-lists.ts. */
export type CodeListName = 'country' | 'currency'

/** A field of the same record has this value. */
export interface Condition {
  readonly field: string
  readonly is: string
}

/** What another field must be for a value to be missed. Its own null is none of the choices. */
export type MissedWhile = { readonly field: string } & (
  | { readonly isOneOf: readonly string[] }
  | { readonly isNoneOf: readonly string[] }
  | { readonly isKnown: true }
)

/** What a decision rule of the municipality may demand of a field. */
export interface Demand {
  /** The rules: those of the matter with one of the acts and the force "must". */
  readonly matter: string
  readonly acts: readonly string[]
  /** The records that the rules are about: all that have one of the values in each of the fields. */
  readonly whenever: readonly { readonly field: string; readonly isOneOf: readonly string[] }[]
  /** The date of what the rule is about, the first that is known: a decision comes no later. */
  readonly dates: readonly string[]
  /** What is demanded, at the beginning of a sentence: "A decision to start the cooperation". */
  readonly called: Label
}

/** A choice of the same record, or of the one that it refers to. */
export interface UnitAt {
  /** The reference to the record that has it. @default the same record */
  readonly by?: string
  readonly field: string
}

/** Properties of every field, of any kind. */
export interface FieldOptions {
  readonly title: Label
  readonly description: Label
  /** The title where the record is a proposal: "Skulle ersätta" and not "Ersätter". */
  readonly titleInProposal?: Label
  /** A real or plausible value, shown in the documentation; checked against the field's own rules. */
  readonly example: unknown
  /** May be null. Null means that the source does not state it. @default false */
  readonly optional?: boolean
  /** Further column headings that the import accepts, in addition to the name and both titles. */
  readonly headings?: readonly string[]
  /** What null means, where it says more than that the source does not state the value. */
  readonly whenNull?: Label
  /** For choices: the values of what is proposed and not decided. */
  readonly proposals?: readonly string[]
  /**
   * Of a choice: it tells of the document that the record is from. Of any other: it alone is from that document, and
   * the record is there without it.
   */
  readonly ofDocument?: boolean
  /** For choices: its value says what the record is: "Vänort", "Nämnd". */
  readonly isKind?: boolean
  /** For texts: a name that is the same in all languages. Other texts are Swedish, and marked so on a page in English. */
  readonly isProperName?: boolean
  /** For numbers: only the place in an order. Pages sort by it, but do not state it. */
  readonly isOrder?: boolean
  /** Whether a reader misses the value where it is null: never, or only while another field is as it says; a function where several decide. @default always */
  readonly missedWhile?: 'never' | MissedWhile | ((record: Json) => boolean)
  /** For references to a decision or to units: the matter of the decision rules that say who may take it, or who is in charge. */
  readonly matter?: string
  /** What decision rules may demand of the value; `db/checks/` finds the records that lack it. */
  readonly demands?: readonly Demand[]
  /** The register derives it from its records when it makes a release; the import takes it from nobody. */
  readonly isDerived?: boolean
  /** For choices: the values that no other follows, so that they never become old. */
  readonly finals?: readonly string[]
  /** For choices: further values that never become old, since they tell what a document says. */
  readonly timeless?: readonly string[]
  /** For codes: a day of every year, MM-DD, which is said as one. */
  readonly isDayOfYear?: boolean
  /** What a number counts or measures. */
  readonly unit?: Label
  /** For numbers whose unit differs between records: where it stands. */
  readonly unitAt?: UnitAt
  /** For dates: the field of the same record whose date cannot be later than this one. */
  readonly notBefore?: string
  /** For the date of an end: a record where this field has this value cannot have ended. */
  readonly notPastWhile?: Condition
  /** For the date of a start: a record where this field has this value has begun. */
  readonly notAheadWhile?: Condition
}

/**
 * One field of a resource: pure data, so that widgets can read labels without a validator. What depends on its kind
 * is in `kinds/`.
 */
export interface Field<Value = unknown, Optional extends boolean = boolean> extends FieldOptions {
  /** Name of its kind: see `kinds/index.ts`. */
  readonly kind: string
  readonly optional: Optional
  /** For codes: the whole value must match. */
  readonly pattern?: RegExp
  /** For codes: the closed list of its values, in code-lists.ts, so that widgets do not ship the codes. */
  readonly codeList?: CodeListName
  readonly choices?: Choices
  /** For references: the name of the resource whose id this is. */
  readonly refersTo?: string
  /** For lists: the kind of each item. */
  readonly item?: Field
  /** For lists of objects: the fields of each. */
  readonly fields?: Fields
  /** For lists and numbers. */
  readonly minimum?: number
  readonly maximum?: number
  /** Carries the value's type only; never set. */
  readonly valueType?: Value
}

export type Fields = Readonly<Record<string, Field>>

/** Limits of a number, or of how many values a list has. */
export interface Bounds {
  readonly minimum?: number
  readonly maximum?: number
}

type IsOptional<O> = O extends { readonly optional: true } ? true : false

/** A field of a kind, as the function named after the kind makes it. */
/* @__NO_SIDE_EFFECTS__ */
export function defineField<V, const O extends FieldOptions>(
  kind: string,
  options: O,
  extra: object = {},
): Field<V, IsOptional<O>> {
  return { optional: false, ...options, kind, ...extra } as unknown as Field<V, IsOptional<O>>
}
