import * as v from 'valibot'
import { isUsableText } from '../characters.ts'
import { defineField, type FieldOptions, type LanguageMap } from '../field.ts'
import { sortKey } from '../sort-key.ts'
import type { Kind, StoredAs } from './kind.ts'

/** Longest text that a field takes, in characters. */
export const MAX_TEXT = 20_000

/** A line or a paragraph in one language, such as a name or a heading. At most 20,000 characters. */
export const text = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions>(options: O) =>
  defineField<string, O>('text', options)

/** A string with only characters that can be published. Checked before trimming, which removes control characters. */
export const usableString = () => v.pipe(v.string(), v.check(isUsableText))
export const textValidator = () => v.pipe(usableString(), v.trim(), v.minLength(1), v.maxLength(MAX_TEXT))

export const textAllowed = { sv: 'text, högst 20 000 tecken', en: 'text of at most 20,000 characters' }

/** The key of a text, or of its Swedish version, in the Swedish alphabet. */
export const swedishOrder: StoredAs = {
  suffix: 'SortKey',
  type: 'TEXT',
  of: (value) => sortKey(typeof value === 'string' ? value : (value as LanguageMap).sv),
}

export const textKind: Kind = {
  name: 'text',
  title: { sv: 'text', en: 'text' },
  validator: textValidator,
  allowed: () => textAllowed,
  sorted: swedishOrder,
  readCell: String,
  tableConstraints: { maxLength: MAX_TEXT },
  jsonSchema: () => ({ type: 'string', minLength: 1, maxLength: MAX_TEXT }),
}
