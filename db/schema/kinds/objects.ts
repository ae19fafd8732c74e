import * as v from 'valibot'
import { type Bounds, defineField, type Field, type FieldOptions, type Fields } from '../field.ts'
import type { Json } from '../json.ts'
import type { RecordOf } from '../resource.ts'
import {
  WORD_SEPARATORS,
  splitCell,
  inputOf,
  type Kind,
  type KindOf,
  parseJson,
  validatorOf,
} from './kind.ts'
import { atLeast, jsonCell } from './list.ts'

/** Several small records that exist only inside this one. */
export const objects = /* @__NO_SIDE_EFFECTS__ */ <
  const F extends Fields,
  const O extends FieldOptions & Bounds,
>(
  fields: F,
  options: O,
) => defineField<readonly RecordOf<F>[], O>('objects', options, { fields })

/** An object with these fields and no others. */
export const objectValidator = (fields: Fields, kindOf: KindOf) =>
  v.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, validatorOf(field, kindOf)])),
  )

export const objectsKind: Kind = {
  name: 'objects',
  title: { sv: 'lista av poster', en: 'list of records' },
  validator: ({ fields = {}, minimum = 0 }, kindOf) =>
    v.optional(v.pipe(v.array(objectValidator(fields, kindOf)), v.minLength(minimum)), []),
  allowed: (field) => ({
    sv: `en lista av poster${atLeast(field, 'sv')}`,
    en: `a list of records${atLeast(field, 'en')}`,
  }),
  // Only the fields of the definition; unknown ones are left out.
  input: (value, { fields = {} }, kindOf) =>
    (value as readonly Json[]).map((record) =>
      Object.fromEntries(
        Object.entries(fields)
          .map(([name, field]) => [name, inputOf(field, record[name], kindOf)] as const)
          .filter(([, one]) => one !== null),
      ),
    ),
  cell: 'json',
  // As JSON, or only the ids where one reference is the whole object, to avoid JSON:
  // "policy-2024 | beslut-12" are two sources.
  readCell: (raw, { fields = {} }, kindOf) => {
    const text = String(raw)
    const needed = Object.entries(fields).filter(([, { refersTo, optional }]) => refersTo && !optional)
    if (needed.length !== 1 || /^\s*[[{]/.test(text)) return parseJson(text)
    const [[name, field]] = needed as [[string, Field]]
    return splitCell(text, WORD_SEPARATORS).map((part) => ({
      [name]: kindOf(field).readCell?.(part, field, kindOf) ?? part,
    }))
  },
  writeCell: (value, field) => jsonCell(value as readonly unknown[], field),
  jsonSchema: ({ fields = {}, minimum }, { objectSchema }) => ({
    type: 'array',
    items: objectSchema(fields),
    ...(minimum && { minItems: minimum }),
  }),
  typeScript: ({ fields = {} }, { members }) => `readonly { ${members(fields).join('\n')} }[]`,
  jsonLd: ({ fields = {} }, { termsOf }) => ({ '@context': termsOf(fields) }),
}
