import type { UncertainDate } from './uncertain-date.ts'
import type { Choices, CodeListName, Field, FieldOptions, Fields, LanguageMap, Money } from './field.ts'
import type { RecordOf } from './resource.ts'

type IsOptional<O> = O extends { readonly optional: true } ? true : false
type Made<V, O> = Field<V, IsOptional<O>>

function make<V, const O extends FieldOptions>(
  kind: Field['kind'],
  options: O,
  extra: object = {},
): Made<V, O> {
  return { optional: false, ...options, kind, ...extra } as unknown as Made<V, O>
}

/** A line or a paragraph in one language, such as a name or a heading. At most 20,000 characters. */
export const text = <const O extends FieldOptions>(options: O) => make<string, O>('text', options)

/** A text as a language map; Swedish is always there. */
export const languageMap = <const O extends FieldOptions>(options: O) =>
  make<LanguageMap, O>('languageMap', options)

/** A short identifier with a fixed form, kept as text: "0114" is not the number 114. */
export const code = <
  const O extends FieldOptions & { readonly pattern: RegExp; readonly codeList?: CodeListName },
>(
  options: O,
) => make<string, O>('code', options)

/** One of a closed set of words, each with a label in both languages. */
export const choice = <const C extends Choices, const O extends FieldOptions>(choices: C, options: O) =>
  make<keyof C & string, O>('choice', options, { choices })

/** A calendar day, YYYY-MM-DD. */
export const date = <const O extends FieldOptions>(options: O) => make<string, O>('date', options)

/** A date that may be less than a day sharp; written in EDTF, published with its bounds. */
export const uncertainDate = <const O extends FieldOptions>(options: O) =>
  make<UncertainDate, O>('uncertainDate', options)

interface Bounds {
  readonly minimum?: number
  readonly maximum?: number
}

export const integer = <const O extends FieldOptions & Bounds>(options: O) =>
  make<number, O>('integer', options)

/** A measured number or a coordinate. Money is never a decimal: see `money`. */
export const decimal = <const O extends FieldOptions & Bounds>(options: O) =>
  make<number, O>('decimal', options)

export const money = <const O extends FieldOptions>(options: O) => make<Money, O>('money', options)

export const boolean = <const O extends FieldOptions>(options: O) => make<boolean, O>('boolean', options)

/** An absolute http or https address. */
export const url = <const O extends FieldOptions>(options: O) => make<string, O>('url', options)

/** A function's mailbox; never a person's. */
export const email = <const O extends FieldOptions>(options: O) => make<string, O>('email', options)

/** The id of a record of another resource; the import checks that it is there. */
export const reference = <const O extends FieldOptions>(refersTo: string, options: O) =>
  make<string, O>('reference', options, { refersTo })

/** Several values of one kind. An empty list says "none"; null, where allowed, "not known". */
export const list = <V, const O extends FieldOptions & Bounds>(item: Field<V>, options: O) =>
  make<readonly V[], O>('list', options, { item })

/** Several small records that live only inside this one. */
export const objects = <const F extends Fields, const O extends FieldOptions & Bounds>(
  fields: F,
  options: O,
) => make<readonly RecordOf<F>[], O>('objects', options, { fields })
