import * as v from 'valibot'
import { type Choices, defineField, type Field, type FieldOptions } from '../field.ts'
import { type Kind, literals } from './kind.ts'

/** One of a closed set of words, each with a label in both languages. */
export const choice = /* @__NO_SIDE_EFFECTS__ */ <const C extends Choices, const O extends FieldOptions>(
  choices: C,
  options: O,
) => defineField<keyof C & string, O>('choice', options, { choices })

const wordsOf = ({ choices = {} }: Field): string[] => Object.keys(choices)
const jsonSchema = (field: Field) => ({ type: 'string', enum: wordsOf(field), 'x-labels': field.choices })
const typeScript = (field: Field) => literals(wordsOf(field))

export const choiceKind: Kind = {
  name: 'choice',
  title: { sv: 'ett av flera värden', en: 'one of several values' },
  validator: (field) => v.picklist(wordsOf(field)),
  inName: (value, { choices }) => choices?.[String(value)] ?? { sv: String(value) },
  allowed: (field) => ({
    sv: `något av ${wordsOf(field).join(', ')}`,
    en: `one of ${wordsOf(field).join(', ')}`,
  }),
  isWord: true,
  sorted: {
    suffix: 'Position',
    type: 'INTEGER',
    of: (value, field) => wordsOf(field).indexOf(String(value)),
  },
  // People search for the label that they see, in either language.
  searchTexts: (text, { choices = {} }) => [text, ...Object.values(choices[text] ?? {})],
  // By its word, or by its label in either language: "Pågår" is "ongoing".
  readCell: (raw, { choices = {} }) => {
    const text = String(raw).trim()
    if (Object.keys(choices).includes(text)) return text
    const asked = text.toLowerCase()
    const labelled = Object.entries(choices).filter(([word, label]) =>
      [word, label.sv, label.en].some((name) => name.toLowerCase() === asked),
    )
    return labelled.length === 1 ? labelled[0]![0] : text
  },
  jsonSchema,
  typeScript,
  filter: {
    allowed: wordsOf,
    read: (text, field) => (wordsOf(field).includes(text) ? text : null),
    jsonSchema,
    typeScript,
    isFacet: true,
  },
}
