import * as v from 'valibot'
import { type Bounds, defineField, type FieldOptions } from '../field.ts'
import { asInteger, type Kind } from './kind.ts'
import { boundsSchema, range, readNumber, withinBounds } from './numbers.ts'

/** A whole number, such as a count or a year. */
export const integer = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions & Bounds>(options: O) =>
  defineField<number, O>('integer', options)

export const integerKind: Kind = {
  name: 'integer',
  title: { sv: 'heltal', en: 'whole number' },
  validator: (field) => v.pipe(v.number(), v.integer(), ...withinBounds(field)),
  allowed: (field) => ({
    sv: `ett heltal${range(field, 'sv')}`,
    en: `a whole number${range(field, 'en')}`,
  }),
  stored: asInteger,
  cell: 'integer',
  readCell: readNumber,
  jsonSchema: (field) => ({ type: 'integer', ...boundsSchema(field) }),
  typeScript: () => 'number',
  filter: {
    allowed: () => ({ sv: 'ett heltal', en: 'a whole number' }),
    read: (text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : null),
    jsonSchema: () => ({ type: 'integer', minimum: -999_999_999, maximum: 999_999_999 }),
    typeScript: () => 'number',
  },
}
