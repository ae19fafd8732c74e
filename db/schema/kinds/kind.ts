import * as v from 'valibot'
import type { CodeListName, Field, Fields, Label, LanguageMap } from '../field.ts'
import type { Json } from '../json.ts'

/**
 * A kind of field: everything that depends on the kind, so that a new kind is one file. Kinds with fields inside
 * (`list`, `objects`) get `kindOf` to look up the kinds of those.
 */
export interface Kind {
  /** As in `Field.kind`. */
  readonly name: string
  /** What the documentation calls it. */
  readonly title: Label

  /** Checks a value as a person writes it, and makes it the value that is served. */
  readonly validator: (field: Field, kindOf: KindOf) => Validator
  /** What may be written, for error messages. */
  readonly allowed: (field: Field) => Label
  /** Why a text is rejected, where `allowed` is not enough. */
  readonly explain?: (text: string) => Label | null
  /** A served value as a person writes it. @default the same */
  readonly input?: (value: unknown, field: Field, kindOf: KindOf) => unknown
  /** A value as a person writes it, as it is served. @default the same */
  readonly served?: (input: unknown) => unknown
  /** A value in the name of a record; null where no name has room for it. @default the value as text */
  readonly inName?: (value: unknown, field: Field) => LanguageMap | null
  /** The first and last day that a date can mean. */
  readonly bounds?: (value: unknown) => DayRange
  /** A date whose bounds differ; an SQLite file has columns for them. @default false */
  readonly isUncertain?: boolean
  /** A short word: unique within a list, which may be written with commas. @default false */
  readonly isWord?: boolean

  /** The column that filters compare with. @default the value as TEXT */
  readonly stored?: StoredAs
  /** The column of a range's lower end (`from`), where it is another. */
  readonly storedFrom?: StoredAs
  /** The column that sorts order by, where it is another. */
  readonly sorted?: StoredAs
  /** The texts that search reads, where they are not the value itself. */
  readonly searchTexts?: (text: string, field: Field) => readonly string[]

  /** The columns of CSV and XLSX, where the value has several. The first represents the whole field. */
  readonly subColumns?: readonly SubColumn[]
  /** Each sub-column is edited independently, as languages are. @default false */
  readonly hasIndependentSubColumns?: boolean
  /** How a cell is written. @default 'text' */
  readonly cell?: CellType | ((field: Field, kindOf: KindOf) => CellType)
  /** What a cell means to the import; what cannot be read is left to the validator. @default its text, trimmed */
  readonly readCell?: (raw: RawValue, field: Field, kindOf: KindOf) => unknown
  /** The cell of a value as a person writes it. @default the value */
  readonly writeCell?: (value: unknown, field: Field) => Cell

  /** Further members of the column in Table Schema, such as `format`. */
  readonly tableSchema?: Json
  /** Further constraints of the column in Table Schema. */
  readonly tableConstraints?: Json
  /** How to read the cell, where its type is not enough. */
  readonly cellNote?: Label
  /** Datatype of the column in CSV on the Web. @default that of the cell type */
  readonly csvwType?: string

  /** The value as JSON Schema. A shape is referred to. */
  readonly jsonSchema?: (field: Field, tools: JsonSchemaTools) => Json
  /** The value as TypeScript, for the published client. @default the shape's name, or 'string' */
  readonly typeScript?: (field: Field, tools: TypeScriptTools) => string
  /** An object that many fields have: a schema of its own in the OpenAPI document. */
  readonly shape?: Shape
  /** The member's JSON-LD context, in addition to its name. */
  readonly jsonLd?: (field: Field, tools: JsonLdTools) => Json

  /** How filters read values. @default the text itself */
  readonly filter?: Partial<KindFilter>
}

export type KindOf = (field: Field) => Kind
export type Validator = v.GenericSchema<unknown, unknown>

export interface DayRange {
  /** YYYY-MM-DD; null is open or unknown. */
  readonly earliest: string | null
  readonly latest: string | null
}

export type ColumnValue = string | number | null

/** What of a value is stored in a column. */
export interface StoredAs {
  /** After the field's name, as "Earliest". */
  readonly suffix: string
  readonly type: 'TEXT' | 'INTEGER' | 'REAL'
  readonly of: (value: unknown, field: Field) => ColumnValue
}

const identity = (value: unknown) => value as ColumnValue
/** The value itself, in a column named after the field. */
export const asText: StoredAs = { suffix: '', type: 'TEXT', of: identity }
export const asInteger: StoredAs = { suffix: '', type: 'INTEGER', of: identity }
export const asReal: StoredAs = { suffix: '', type: 'REAL', of: identity }

/** How a cell is written. A list has its values with | between them; `json` is JSON in one cell. */
export type CellType = 'text' | 'date' | 'dateTime' | 'integer' | 'decimal' | 'boolean' | 'list' | 'json'
/** A cell before it has a format. An amount is a decimal string, so that no öre is lost. */
export type Cell = string | number | boolean | null
/** What a file has in a cell that is not empty; a day of a spreadsheet is its ISO date. */
export type RawValue = string | number | boolean

/** One of the columns of a value that has several, as the amount of money. */
export interface SubColumn {
  /** The member of the value. */
  readonly name: string
  /** The heading: "title" is "titleSv". */
  readonly heading: (field: string) => string
  /** Added to the field's title in parentheses. */
  readonly title?: Label
  readonly cell: CellType
  /** The value may lack it. @default false */
  readonly optional?: boolean
  /** It is about the first: where a file changes that one and lacks this, it is removed. @default false */
  readonly isAboutFirst?: boolean
  readonly read: (raw: RawValue) => unknown
  /** What may be written in the cell, for error messages. */
  readonly allowed: (field: Field) => Label
  readonly note?: Label
  readonly codeList?: CodeListName
  /** Width in a workbook, in characters. @default by the type of cell */
  readonly width?: number
  /** Type in an SQLite file. @default by the type of cell */
  readonly sqlType?: 'NUMERIC'
}

export interface Shape {
  readonly name: string
  readonly description: Label
  readonly members: Readonly<Record<string, ShapeMember>>
  /** Members that may be absent. */
  readonly optional?: readonly string[]
}

interface ShapeMember {
  readonly schema: Json
  readonly description: Label
  readonly example: unknown
}

export interface JsonSchemaTools {
  readonly valueSchema: (field: Field) => Json
  readonly objectSchema: (fields: Fields) => Json
  /** Path of a resource: "unit" is "units". */
  readonly pathOf: (resource: string) => string
}

export interface TypeScriptTools {
  readonly valueType: (field: Field) => string
  /** Fields as members of an interface. */
  readonly members: (fields: Fields) => readonly string[]
}

export interface JsonLdTools {
  /** Address of a term that all resources share. */
  readonly sharedTerm: (name: string) => string
  /** Reads ids of a resource as addresses. */
  readonly idsOf: (resource: string) => Json
  readonly termsOf: (fields: Fields) => Json
}

/** How a query parameter gives one value of a field. */
export interface KindFilter {
  /** Allowed values, for problem documents. */
  readonly allowed: (field: Field) => Label | readonly string[]
  /** A value as it is stored; null for a text that is none. */
  readonly read: (text: string, field: Field, op: 'is' | 'from' | 'to') => ColumnValue
  readonly jsonSchema: (field: Field) => Json
  readonly example: (field: Field) => string
  /** The value as TypeScript. */
  readonly typeScript: (field: Field) => string
  /** Values are few and mean something by themselves, so they can be counted as facets. */
  readonly isFacet: boolean
  /** A stored value as a facet shows it. */
  readonly facetValue: (stored: ColumnValue) => string | number | boolean | null
}

/** A filter that accepts any text. */
export const textFilter: KindFilter = {
  allowed: ({ example }) => ({
    sv: `ett värde, till exempel ${String(example)}`,
    en: `a value such as ${String(example)}`,
  }),
  read: (text) => text,
  jsonSchema: () => ({ type: 'string', minLength: 1, maxLength: 200 }),
  example: ({ example }) => String(example),
  typeScript: () => 'string',
  isFacet: false,
  facetValue: (stored) => stored,
}

/** The validator of a field: that of its kind, or null where it may be unknown. */
export function validatorOf(field: Field, kindOf: KindOf): Validator {
  const validator = kindOf(field).validator(field, kindOf)
  return field.optional ? v.optional(v.nullable(validator), null) : validator
}

/** A served value as a person writes it; unknown is null. */
export function inputOf(field: Field, value: unknown, kindOf: KindOf): unknown {
  if (value === null || value === undefined) return null
  const { input } = kindOf(field)
  return input ? input(value, field, kindOf) : value
}

/** A field's example as it is written in JSON. */
export const exampleText = ({ example }: Field): string =>
  typeof example === 'string' ? example : JSON.stringify(example)

/** Words as a union of TypeScript literals. */
export const literals = (words: readonly string[]): string =>
  words.length === 0 ? 'never' : words.map((word) => `'${word}'`).join(' | ')

/** Parses a cell as JSON; other text is left for the validator. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Splits a cell into its values, without blank ones. */
export const splitCell = (text: string, separator: string | RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Separators of values that are short words. */
export const WORD_SEPARATORS = /[|,;\n]/
