import * as v from 'valibot'
import { defineField, type FieldOptions } from '../field.ts'
import { isObject } from '../json.ts'
import { parseUncertainDate, type UncertainDate } from '../uncertain-date.ts'
import { dayFilter, MONTH, monthNumber, readDay } from './date.ts'
import type { Kind, RawValue, StoredAs, Validator } from './kind.ts'
import { textAllowed, textValidator } from './text.ts'

/** A date that may be less precise than a day; written in EDTF, published with its bounds. */
export const uncertainDate = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions>(options: O) =>
  defineField<UncertainDate, O>('uncertainDate', options)

const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'
const MONTH_WORDS = /* @__PURE__ */ new RegExp(`^${MONTH} (\\d{4})$`)

/** What a person writes in a cell as EDTF, as a day, or as mars 2024, 1980-talet or ca 1978, in EDTF; anything else as it is. */
function readUncertainDate(raw: RawValue): string {
  const written = String(raw).trim()
  if (parseUncertainDate(written)) return written
  const plain = readDay(written)
  if (plain !== null) return plain
  const lower = written.toLowerCase()
  const [, word, year] = MONTH_WORDS.exec(lower) ?? []
  if (year !== undefined) return `${year}-${monthNumber(word!)}`
  const decade = /^(\d{3})0-talet$/.exec(lower)?.[1]
  if (decade !== undefined) return `${decade}X`
  const about = /^(?:ca|cirka|omkring|runt) ?(\d{4})$/.exec(lower)?.[1]
  return about === undefined ? String(raw) : `${about}~`
}

/** A date as a person writes it, as it is served; null when it is none. */
function served(input: unknown): UncertainDate | null {
  const { edtf, asWritten } = isObject(input) ? input : { edtf: input }
  const date = parseUncertainDate(String(edtf))
  return date && typeof asWritten === 'string' ? { ...date, asWritten } : date
}

/** EDTF alone, or with the words of the source. */
function validator() {
  const edtf = v.pipe(
    v.string(),
    v.check((text) => parseUncertainDate(text) !== null),
  )
  const withWords = v.strictObject({ edtf, asWritten: v.exactOptional(v.nullable(textValidator())) })
  return v.pipe(
    v.lazy((input): Validator => (isObject(input) ? withWords : edtf)),
    v.transform(served),
  )
}

const allowed = () => ({
  sv: 'ett datum, till exempel 1978, 2007-01, 2007-01-23, 198X, 1989~, 1985/1994 eller [2003..]',
  en: 'a date as 1978, 2007-01, 2007-01-23, 198X, 1989~, 1985/1994 or [2003..]',
})

// An open end is stored as the first or last possible date, so that ranges match it; an unknown date is null.
const earliest: StoredAs = {
  suffix: 'Earliest',
  type: 'TEXT',
  of: (value) => (value as UncertainDate).earliest ?? '0000-01-01',
}
const latest: StoredAs = {
  suffix: 'Latest',
  type: 'TEXT',
  of: (value) => (value as UncertainDate).latest ?? '9999-12-31',
}

const day = { type: ['string', 'null'], format: 'date' }

export const uncertainDateKind: Kind = {
  name: 'uncertainDate',
  title: { sv: 'datum, så noga som källan', en: 'date, as precise as the source' },
  validator,
  allowed,
  served,
  input: (value) => {
    // A person writes no precision; what else they write is for the validator.
    if (!isObject(value) || value.precision === undefined) return value
    const { edtf, asWritten } = value
    return asWritten === undefined ? edtf : { edtf, asWritten }
  },
  // A name has room for a plain date only.
  inName: (value) => {
    const { edtf } = value as UncertainDate
    return /^[\d-]+$/.test(edtf) ? { sv: edtf } : null
  },
  bounds: (value) => value as UncertainDate,
  isUncertain: true,
  // A range matches if any possible day of the date is in it.
  stored: earliest,
  storedFrom: latest,
  subColumns: [
    { name: 'edtf', heading: (field) => field, cell: 'text', read: readUncertainDate, allowed },
    {
      name: 'asWritten',
      heading: (field) => `${field}AsWritten`,
      title: { sv: 'källans ord', en: 'as written' },
      cell: 'text',
      optional: true,
      isAboutFirst: true,
      read: String,
      allowed: () => textAllowed,
      note: { sv: 'Källans egna ord om tiden.', en: 'The source’s own words on the time.' },
    },
  ],
  readCell: readUncertainDate,
  tableSchema: { rdfType: EDTF },
  cellNote: {
    sv: 'Skrivs i EDTF, till exempel 1978, 2007-01, 198X, 1989~, 1985/1994 eller [2003..].',
    en: 'Written in EDTF, as 1978, 2007-01, 198X, 1989~, 1985/1994 or [2003..].',
  },
  jsonLd: (_, { sharedTerm }) => ({
    '@context': {
      edtf: { '@id': 'rdf:value', '@type': EDTF },
      earliest: { '@id': sharedTerm('earliest'), '@type': 'xsd:date' },
      latest: { '@id': sharedTerm('latest'), '@type': 'xsd:date' },
      precision: sharedTerm('precision'),
      approximate: sharedTerm('approximate'),
      asWritten: sharedTerm('asWritten'),
    },
  }),
  filter: { ...dayFilter, example: ({ example }) => /^\d{4}/.exec(String(example))?.[0] ?? '2020' },
  shape: {
    name: 'UncertainDate',
    description: {
      sv: 'Ett datum som kan vara mindre noga än en dag.',
      en: 'A date that may be less precise than a day.',
    },
    members: {
      edtf: {
        schema: { type: 'string' },
        description: {
          sv: 'Datumet så noga som källan anger det, i EDTF (ISO 8601-2).',
          en: 'The date as precise as the source states it, in EDTF (ISO 8601-2).',
        },
        example: '1989~',
      },
      earliest: {
        schema: day,
        description: {
          sv: 'Första dag som det kan vara. Tomt när början är öppen.',
          en: 'First day it can be. Null when the start is open.',
        },
        example: '1989-01-01',
      },
      latest: {
        schema: day,
        description: {
          sv: 'Sista dag som det kan vara. Tomt när slutet är öppet.',
          en: 'Last day it can be. Null when the end is open.',
        },
        example: '1989-12-31',
      },
      precision: {
        schema: { type: 'string', enum: ['day', 'month', 'year', 'decade', 'interval'] },
        description: { sv: 'Hur noga datumet är känt.', en: 'How precise the date is.' },
        example: 'year',
      },
      approximate: {
        schema: { type: 'boolean' },
        description: {
          sv: 'Sant när källan själv är osäker.',
          en: 'True when the source itself is unsure.',
        },
        example: true,
      },
      asWritten: {
        schema: { type: 'string' },
        description: {
          sv: 'Källans egna ord om tiden, när någon har skrivit in dem.',
          en: 'The source’s own words on the time, where someone has entered them.',
        },
        example: 'i slutet av 80-talet',
      },
    },
    optional: ['asWritten'],
  },
}
