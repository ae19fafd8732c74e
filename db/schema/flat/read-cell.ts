import type { Field } from '../field.ts'
import { fromMinorUnits, toMinorUnits } from '../money.ts'
import type { FlatColumn } from './flat-columns.ts'
import { readDay, readUncertainDate } from './read-date.ts'
import { BrokenCell } from './broken-cell.ts'
import { LIST_SEPARATOR } from './write-cell.ts'

/** A cell as a file holds it: CSV has texts only, XLSX numbers and days too. Empty is null. */
export type RawCell = string | number | boolean | Date | BrokenCell | null

/** True for a cell without anything in it; white space is nothing. */
export const isEmptyCell = (cell: RawCell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/**
 * What a person wrote in a cell, as the import takes it. What cannot be read is handed on as it is, so that the
 * check of the record tells of it together with everything else.
 */
export function readCell({ field, part, type }: FlatColumn, cell: RawCell): unknown {
  // A broken cell is an error of the file, which is reported before any record is read.
  if (isEmptyCell(cell) || cell === null || cell instanceof BrokenCell) return null
  const raw = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell
  if (part === 'amount') return readAmount(raw)
  if (part === 'currency') return String(raw).trim().toUpperCase()
  if (part !== 'value') return String(raw)
  if (type === 'json') return readObjects(field, String(raw))
  if (type === 'list') return readList(field.item!, String(raw))
  return readValue(field, raw)
}

function readValue(field: Field, raw: string | number | boolean): unknown {
  switch (field.kind) {
    case 'integer':
    case 'decimal':
      return typeof raw === 'string' ? readNumber(raw) : raw
    case 'boolean':
      return typeof raw === 'boolean' ? raw : (booleans[String(raw).trim().toLowerCase()] ?? raw)
    case 'date':
      return readDay(String(raw)) ?? raw
    case 'uncertainDate':
      return readUncertainDate(String(raw)) ?? String(raw)
    case 'choice':
      return readChoice(field, String(raw).trim())
    case 'reference':
      return readReference(field, String(raw).trim())
    case 'text':
      return String(raw)
    default:
      return String(raw).trim()
  }
}

/** "1 250,50" as 1250.5; spaces between thousands may be of any width, and the minus may be the long one. */
function readNumber(text: string): unknown {
  // What is measured in per cent is written with its sign too.
  const plain = plainNumber(text.replace(/\s*%\s*$/, ''))
  return plain === null ? text : Number(plain)
}

const plainNumber = (text: string): string | null => {
  const plain = text.replace(/\s/gu, '').replace('−', '-').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? plain : null
}

/** An amount as a decimal string with two decimals, as it is published. */
function readAmount(raw: string | number | boolean): unknown {
  const plain = typeof raw === 'number' ? raw.toFixed(2) : plainNumber(String(raw))
  const minor = plain === null ? null : toMinorUnits(plain)
  return minor === null ? String(raw) : fromMinorUnits(minor)
}

const booleans: Readonly<Record<string, boolean>> = {
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

/** A choice by its word, or by its label in either language: "Pågår" is "ongoing". */
function readChoice({ choices = {} }: Field, text: string): string {
  if (Object.hasOwn(choices, text)) return text
  const asked = text.toLowerCase()
  const labelled = Object.entries(choices).filter(([word, label]) =>
    [word, label.sv, label.en].some((name) => name.toLowerCase() === asked),
  )
  return labelled.length === 1 ? labelled[0]![0] : text
}

/** A spreadsheet takes the municipality code "0764" for a number and drops its nought. */
const readReference = ({ refersTo }: Field, text: string): string =>
  refersTo === 'municipality' && /^\d{3}$/.test(text) ? `0${text}` : text

function readList(item: Field, text: string): unknown {
  if (text.trim().startsWith('[')) return readJson(text)
  // What can hold no comma may be parted by one, as people do.
  const apart = words.has(item.kind) ? BETWEEN_WORDS : LIST_SEPARATOR
  return text
    .split(apart)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => readValue(item, part))
}

/** What can stand between values that hold none of these themselves. */
const BETWEEN_WORDS = /[|,;\n]/

const words = new Set<Field['kind']>(['code', 'choice', 'reference'])

/**
 * Small records in one cell: as JSON, or only the ids where each is known by a reference, so that nobody has to
 * write JSON: "policy-2024 | beslut-12" are two sources.
 */
function readObjects({ fields = {} }: Field, text: string): unknown {
  const known = Object.entries(fields).filter(([, { kind, optional }]) => kind === 'reference' && !optional)
  if (known.length !== 1 || /^\s*[[{]/.test(text)) return readJson(text)
  const [[name, field]] = known as [[string, Field]]
  return text
    .split(BETWEEN_WORDS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ [name]: readValue(field, part) }))
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
