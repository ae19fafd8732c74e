import * as v from 'valibot'
import { codeLists } from '../code-lists.ts'
import { defineField, type FieldOptions, type Money } from '../field.ts'
import { codeValidator } from './code.ts'
import type { Kind, RawValue } from './kind.ts'
import { plainNumber } from './numbers.ts'

/** An amount in the currency of the source. Never converted. */
export const money = /* @__NO_SIDE_EFFECTS__ */ <const O extends FieldOptions>(options: O) =>
  defineField<Money, O>('money', options)

const AMOUNT = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/
const AMOUNT_PATTERN = '^-?\\d{1,13}(\\.\\d{1,2})?$'

/** "125000.5" as whole minor units, 12500050; null when it is not such an amount. */
export function toMinorUnits(amount: string): number | null {
  const [, sign, whole, cents = ''] = AMOUNT.exec(amount) ?? []
  if (whole === undefined) return null
  return (sign === '-' ? -1 : 1) * (Number(whole) * 100 + Number(cents.padEnd(2, '0')))
}

/** Whole minor units as a decimal string with two decimals: 12500050 is "125000.50". */
export function fromMinorUnits(minor: number): string {
  const digits = String(Math.abs(minor)).padStart(3, '0')
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** An amount as a decimal string with two decimals, as it is published. */
function readAmount(raw: RawValue): string {
  const plain = typeof raw === 'number' ? raw.toFixed(2) : plainNumber(String(raw))
  const minor = plain === null ? null : toMinorUnits(plain)
  return minor === null ? String(raw) : fromMinorUnits(minor)
}

const exampleAmount = (example: unknown) => (example as Money).amount

export const moneyKind: Kind = {
  name: 'money',
  title: { sv: 'belopp och valuta', en: 'amount and currency' },
  validator: () =>
    v.strictObject({
      amount: v.pipe(
        v.string(),
        v.check((amount) => toMinorUnits(amount) !== null),
      ),
      currency: codeValidator('currency'),
    }),
  allowed: () => ({
    sv: 'belopp och valuta, till exempel {"amount": "1250.50", "currency": "SEK"}',
    en: 'amount and currency, as {"amount": "1250.50", "currency": "SEK"}',
  }),
  stored: { suffix: '', type: 'INTEGER', of: (value) => toMinorUnits((value as Money).amount) },
  subColumns: [
    {
      name: 'amount',
      // "amount" does not say it twice.
      heading: (field) => (/amount$/i.test(field) ? field : `${field}Amount`),
      cell: 'decimal',
      read: readAmount,
      allowed: ({ example }) => ({
        sv: `ett belopp, till exempel ${exampleAmount(example)}`,
        en: `an amount such as ${exampleAmount(example)}`,
      }),
      // Two decimals at most, so SQLite's number keeps it; SUM and comparison then need no CAST.
      sqlType: 'NUMERIC',
    },
    {
      name: 'currency',
      heading: (field) => `${field}Currency`,
      title: { sv: 'valuta', en: 'currency' },
      cell: 'text',
      read: (raw) => String(raw).trim().toUpperCase(),
      allowed: () => codeLists.currency.title,
      note: { sv: 'Valutan enligt ISO 4217.', en: 'The currency by ISO 4217.' },
      codeList: 'currency',
    },
  ],
  jsonLd: () => ({
    '@context': {
      amount: { '@id': 'schema:value', '@type': 'xsd:decimal' },
      currency: 'schema:currency',
    },
  }),
  filter: {
    allowed: () => ({
      sv: 'ett belopp, till exempel 250000 eller 125000.50',
      en: 'an amount such as 250000 or 125000.50',
    }),
    read: toMinorUnits,
    jsonSchema: () => ({ type: 'string', pattern: AMOUNT_PATTERN }),
    example: ({ example }) => exampleAmount(example),
    // Amounts may be given as text, where a number would lose its decimals.
    typeScript: () => 'string | number',
  },
  shape: {
    name: 'Money',
    description: {
      sv: 'Ett belopp i den valuta som källan anger. Aldrig omräknat.',
      en: 'An amount in the currency of the source. Never converted.',
    },
    members: {
      amount: {
        schema: { type: 'string', pattern: AMOUNT_PATTERN },
        description: {
          sv: 'Beloppet som text med decimalpunkt, aldrig som flyttal.',
          en: 'The amount as text with a decimal point, never as a float.',
        },
        example: '125000.50',
      },
      currency: {
        schema: { type: 'string', pattern: '^[A-Z]{3}$' },
        description: { sv: 'Valutans kod enligt ISO 4217.', en: 'ISO 4217 currency code.' },
        example: 'SEK',
      },
    },
  },
}
