import { citationFields } from '../../db/resources/citation.ts'
import type { Language } from '../../db/schema/field.ts'
import { BASE } from '../constants.ts'
import { EXAMPLE_ORIGIN } from './example-record.ts'
import { exampleValue, fieldSchema, shapeSchemas } from './field-schema.ts'
import { both, type JsonSchema, member, object, text } from './json-schema.ts'

const { LanguageMap, ...shapes } = shapeSchemas()

/** Values that many fields have. */
export const valueSchemas: Readonly<Record<string, JsonSchema>> = {
  LanguageMap: LanguageMap!,
  Snippet: {
    ...object(
      {
        sv: member(text, { sv: 'På svenska.', en: 'In Swedish.' }, '… unga i två kommuner prövar …'),
        en: member(text, { sv: 'På engelska.', en: 'In English.' }, '… young people try new ways …'),
      },
      {
        optional: ['sv', 'en'],
        description: {
          sv: 'Ett stycke text på ett språk, det som det hittades i.',
          en: 'A piece of text in one language, the one it was found in.',
        },
      },
    ),
    minProperties: 1,
    maxProperties: 1,
    examples: [{ sv: '… unga i två kommuner prövar …' }],
  },
  ...shapes,
  Citation: object(
    Object.fromEntries(
      Object.entries(citationFields).map(([name, field]) => [name, fieldSchema(field, exampleValue(field))]),
    ),
    {
      description: {
        sv: 'Vad en uppgift bygger på: dokument, ställe och citat.',
        en: 'What a statement is based on: document, place and quote.',
      },
    },
  ),
  Link: object(
    {
      href: member(
        { type: 'string', format: 'uri' },
        { sv: 'Absolut adress.', en: 'Absolute address.' },
        `${EXAMPLE_ORIGIN}${BASE}/projects?limit=20`,
      ),
      rel: member(
        text,
        { sv: 'Länkens relation enligt IANA.', en: 'The link’s relation, as IANA has it.' },
        'self',
      ),
      method: member({ type: 'string', enum: ['GET'] }, { sv: 'HTTP-metod.', en: 'HTTP method.' }, 'GET'),
    },
    {
      description: {
        sv: 'En länk: adress, relation och metod.',
        en: 'A link: address, relation and method.',
      },
    },
  ),
}

/** Link relations of answers, as registered with IANA. */
export const relations = {
  self: { sv: 'den här adressen', en: 'this address' },
  first: { sv: 'första sidan', en: 'the first page' },
  prev: { sv: 'föregående sida', en: 'the previous page' },
  next: {
    sv: 'nästa sida, med en cursor som håller sig till samma utgåva',
    en: 'the next page, with a cursor that stays with the same release',
  },
  last: { sv: 'sista sidan', en: 'the last page' },
  start: { sv: 'API:ets startpunkt', en: 'the start of the API' },
  up: { sv: 'posten som detta hör till', en: 'the record this belongs to' },
  collection: { sv: 'listan som posten hör till', en: 'the list the record belongs to' },
  'version-history': { sv: 'postens alla versioner', en: 'all versions of the record' },
  'latest-version': { sv: 'posten som den är nu', en: 'the record as it is now' },
  monitor: {
    sv: 'adressen att använda nästa gång, för ändringar efter det här svaret',
    en: 'the address to use next time, for changes after this answer',
  },
  changes: { sv: 'vad utgåvan ändrade', en: 'what the release changed' },
  describedby: { sv: 'beskrivning av varje fält', en: 'a description of every field' },
} as const

export type Relation = keyof typeof relations

/** Schema of `_links` with the possible relations. */
export function linksSchema(names: readonly Relation[]): JsonSchema {
  const listed = (language: Language) =>
    names.map((name) => `${name} (${relations[name][language]})`).join(', ')
  return {
    type: 'object',
    description: both({ sv: `Länkar: ${listed('sv')}.`, en: `Links: ${listed('en')}.` }),
    propertyNames: { enum: names },
    additionalProperties: { $ref: '#/components/schemas/Link' },
    required: ['self'],
  }
}
