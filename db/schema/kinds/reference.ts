import * as v from 'valibot'
import { defineField, type FieldOptions } from '../field.ts'
import { exampleText, type Kind } from './kind.ts'
import { usableString } from './text.ts'

/** The form of every id. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The id of a record of another resource; the import checks that it exists. */
export const reference = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions>(
  refersTo: string,
  options: O,
) => defineField<string, O>('reference', options, { refersTo })

export const referenceKind: Kind = {
  name: 'reference',
  title: { sv: 'id på en post', en: 'id of a record' },
  validator: () => v.pipe(usableString(), v.minLength(1)),
  allowed: (field) => ({
    sv: `id på en post, till exempel ${exampleText(field)}`,
    en: `the id of a record, such as ${exampleText(field)}`,
  }),
  isWord: true,
  // A spreadsheet reads the municipality code "0764" as a number and drops the zero.
  readCell: (raw, { refersTo }) => {
    const text = String(raw).trim()
    return refersTo === 'municipality' && /^\d{3}$/.test(text) ? `0${text}` : text
  },
  jsonSchema: ({ refersTo = '' }, { pathOf }) => ({
    type: 'string',
    pattern: ID_PATTERN.source,
    'x-refers-to': pathOf(refersTo),
  }),
  jsonLd: ({ refersTo = '' }, { idsOf }) => ({ '@type': '@id', '@context': idsOf(refersTo) }),
  filter: {
    jsonSchema: () => ({ type: 'string', pattern: ID_PATTERN.source, maxLength: 200 }),
    isFacet: true,
  },
}
