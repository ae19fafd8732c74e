import * as v from 'valibot'
import { defineField, type FieldOptions } from '../field.ts'
import type { Kind } from './kind.ts'

/** A function's mailbox; never a person's. */
export const email = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions>(options: O) =>
  defineField<string, O>('email', options)

export const emailKind: Kind = {
  name: 'email',
  title: { sv: 'e-postadress', en: 'e-mail address' },
  validator: () => v.pipe(v.string(), v.email()),
  allowed: () => ({ sv: 'en e-postadress', en: 'an e-mail address' }),
  tableSchema: { format: 'email' },
  jsonSchema: () => ({ type: 'string', format: 'email' }),
}
