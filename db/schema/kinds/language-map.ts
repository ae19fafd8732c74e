import * as v from 'valibot'
import { defineField, type FieldOptions, type Language, type LanguageMap } from '../field.ts'
import { exampleText, type Kind, type SubColumn } from './kind.ts'
import { swedishOrder, textAllowed, textValidator } from './text.ts'

/** A text as a language map; Swedish is always there. */
export const languageMap = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions>(options: O) =>
  defineField<LanguageMap, O>('languageMap', options)

const language = (name: Language, heading: string, title: SubColumn['title'] & object): SubColumn => ({
  name,
  heading: (field) => field + heading,
  title,
  cell: 'text',
  optional: name !== 'sv',
  read: String,
  allowed: () => textAllowed,
  width: 40,
})

export const languageMapKind: Kind = {
  name: 'languageMap',
  title: { sv: 'text per språk', en: 'text by language' },
  // A language that is null is one that the text does not have.
  validator: () =>
    v.pipe(
      v.strictObject({ sv: textValidator(), en: v.exactOptional(v.nullable(textValidator())) }),
      v.transform(({ sv, en }) => (en === null || en === undefined ? { sv } : { sv, en })),
    ),
  allowed: (field) => ({
    sv: `texten per språk, till exempel ${exampleText(field)}`,
    en: `the text by language, as ${exampleText(field)}`,
  }),
  inName: (value) => value as LanguageMap,
  sorted: swedishOrder,
  subColumns: [
    /* @__PURE__ */ language('sv', 'Sv', { sv: 'svenska', en: 'Swedish' }),
    /* @__PURE__ */ language('en', 'En', { sv: 'engelska', en: 'English' }),
  ],
  hasIndependentSubColumns: true,
  jsonLd: () => ({ '@container': '@language' }),
  shape: {
    name: 'LanguageMap',
    description: { sv: 'En text per språk.', en: 'A text by language.' },
    members: {
      sv: {
        schema: { type: 'string' },
        description: {
          sv: 'Texten på svenska, som källan har den.',
          en: 'The text in Swedish, as the source has it.',
        },
        example: 'Ungas delaktighet',
      },
      en: {
        schema: { type: 'string' },
        description: {
          sv: 'Texten på engelska, när någon har skrivit den.',
          en: 'The text in English, where someone has written it.',
        },
        example: 'Youth participation',
      },
    },
    optional: ['en'],
  },
}
