import * as v from 'valibot'
import { type Bounds, defineField, type Field, type FieldOptions, type Language } from '../field.ts'
import { WORD_SEPARATORS, type Cell, splitCell, inputOf, type Kind, parseJson, validatorOf } from './kind.ts'

/** Several values of one kind. An empty list means "none"; null, where allowed, "not known". */
export const list = /* @__NO_SIDE_EFFECTS__ */ <V, const O extends FieldOptions & Bounds>(
  item: Field<V>,
  options: O,
) => defineField<readonly V[], O>('list', options, { item })

/** Between the values of a list in one cell. */
export const LIST_SEPARATOR = '|'

/** " med minst 1". */
export const atLeast = ({ minimum }: Field, language: Language) =>
  minimum ? (language === 'sv' ? ` med minst ${minimum}` : ` of at least ${minimum}`) : ''

/** A list as JSON in one cell. For an optional list, empty ([]) differs from unknown (blank). */
export function jsonCell(values: readonly unknown[], { optional }: Field): Cell {
  if (values.length > 0) return JSON.stringify(values)
  return optional ? '[]' : null
}

/** Values of several parts, which cannot be read from a text alone. */
const needsJson = ({ subColumns, readCell }: Kind): boolean => subColumns !== undefined && !readCell

export const listKind: Kind = {
  name: 'list',
  title: { sv: 'lista', en: 'list' },
  validator: ({ item, minimum = 0 }, kindOf) =>
    v.optional(v.pipe(v.array(validatorOf(item!, kindOf)), v.minLength(minimum)), []),
  allowed: (field) => ({ sv: `en lista${atLeast(field, 'sv')}`, en: `a list${atLeast(field, 'en')}` }),
  input: (value, { item }, kindOf) => (value as readonly unknown[]).map((one) => inputOf(item!, one, kindOf)),
  cell: ({ item }, kindOf) => {
    const { cell = 'text' } = kindOf(item!)
    return needsJson(kindOf(item!)) || typeof cell === 'function' || cell === 'json' ? 'json' : 'list'
  },
  readCell: (raw, { item }, kindOf) => {
    const text = String(raw)
    const { isWord, readCell } = kindOf(item!)
    if (needsJson(kindOf(item!)) || text.trim().startsWith('[')) return parseJson(text)
    // Values that cannot contain a comma may be separated by one.
    return splitCell(text, isWord ? WORD_SEPARATORS : LIST_SEPARATOR).map((part) =>
      readCell ? readCell(part, item!, kindOf) : part,
    )
  },
  writeCell: (value, field) => {
    const values = value as readonly unknown[]
    const texts = values.map(String)
    // A value with the separator in it, or that looks like JSON, makes the whole list JSON.
    const plain = values.every(
      (one, i) =>
        typeof one !== 'object' && !texts[i]!.includes(LIST_SEPARATOR) && !texts[i]!.startsWith('['),
    )
    return plain && values.length > 0 ? texts.join(LIST_SEPARATOR) : jsonCell(values, field)
  },
  jsonSchema: ({ item, minimum }, { valueSchema }) => ({
    type: 'array',
    items: item ? valueSchema(item) : {},
    ...(minimum && { minItems: minimum }),
  }),
  typeScript: ({ item }, { valueType }) => `readonly (${item ? valueType(item) : 'unknown'})[]`,
}
