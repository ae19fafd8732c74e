import * as v from 'valibot'
import { defineField, type FieldOptions } from '../field.ts'
import type { Kind } from './kind.ts'

/** True or false. */
export const boolean = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions>(options: O) =>
  defineField<boolean, O>('boolean', options)

/** What people write in a cell. */
const words: Readonly<Record<string, boolean>> = {
  true: true,
  sant: true,
  ja: true,
  yes: true,
  '1': true,
  false: false,
  falskt: false,
  nej: false,
  no: false,
  '0': false,
}

export const booleanKind: Kind = {
  name: 'boolean',
  title: { sv: 'sant eller falskt', en: 'true or false' },
  validator: () => v.boolean(),
  allowed: () => ({ sv: 'true eller false', en: 'true or false' }),
  stored: { suffix: '', type: 'INTEGER', of: Number },
  cell: 'boolean',
  readCell: (raw) => (typeof raw === 'boolean' ? raw : (words[String(raw).trim().toLowerCase()] ?? raw)),
  jsonSchema: () => ({ type: 'boolean' }),
  typeScript: () => 'boolean',
  filter: {
    allowed: () => ['true', 'false'],
    read: (text) => (text === 'true' ? 1 : text === 'false' ? 0 : null),
    jsonSchema: () => ({ type: 'boolean' }),
    typeScript: () => 'boolean',
    isFacet: true,
    facetValue: (stored) => stored === 1,
  },
}
