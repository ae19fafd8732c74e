import * as v from 'valibot'
import type { Field, Language } from '../field.ts'
import type { RawValue } from './kind.ts'

/** A number as a person writes it, as one for the machine: "1 250,50" is "1250.50"; null where it is none. */
export function plainNumber(text: string): string | null {
  // Spaces between thousands may be of any width, and the minus may be the long one.
  const plain = text.replace(/\s/gu, '').replace('−', '-').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? plain : null
}

/** A number out of a cell. What is measured in per cent may be written with its sign. */
export function readNumber(raw: RawValue): unknown {
  if (typeof raw !== 'string') return raw
  const plain = plainNumber(raw.replace(/\s*%\s*$/, ''))
  return plain === null ? raw : Number(plain)
}

export const withinBounds = ({ minimum, maximum }: Field) =>
  [
    v.minValue<number, number>(minimum ?? Number.MIN_SAFE_INTEGER),
    v.maxValue<number, number>(maximum ?? Number.MAX_SAFE_INTEGER),
  ] as const

export const boundsSchema = ({ minimum, maximum }: Field) => ({
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
})

/** " från 1 till 5". */
export function range({ minimum, maximum }: Field, language: Language): string {
  const words = language === 'sv' ? { from: 'från', to: 'till' } : { from: 'from', to: 'to' }
  return [
    minimum === undefined ? '' : ` ${words.from} ${minimum}`,
    maximum === undefined ? '' : ` ${words.to} ${maximum}`,
  ].join('')
}
