import * as v from 'valibot'
import { type Bounds, defineField, type FieldOptions } from '../field.ts'
import { asReal, type Kind } from './kind.ts'
import { boundsSchema, range, readNumber, withinBounds } from './numbers.ts'

/** A measured number or a coordinate. Money is never a decimal: see `money`. */
export const decimal = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions & Bounds>(options: O) =>
  defineField<number, O>('decimal', options)

export const decimalKind: Kind = {
  name: 'decimal',
  title: { sv: 'tal', en: 'number' },
  validator: (field) => v.pipe(v.number(), v.finite(), ...withinBounds(field)),
  allowed: (field) => ({ sv: `ett tal${range(field, 'sv')}`, en: `a number${range(field, 'en')}` }),
  stored: asReal,
  cell: 'decimal',
  readCell: readNumber,
  jsonSchema: (field) => ({ type: 'number', ...boundsSchema(field) }),
  typeScript: () => 'number',
  filter: {
    read: (text) => (/^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : null),
    jsonSchema: () => ({ type: 'string', pattern: '^-?\\d{1,9}(\\.\\d{1,9})?$' }),
    typeScript: () => 'number',
  },
}
