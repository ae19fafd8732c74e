import type { Field, Language } from '../schema/field.ts'
import type { Cell } from '../schema/kinds/kind.ts'
import { LIST_SEPARATOR } from '../schema/kinds/list.ts'
import { type FieldChange, fieldChanges, type RecordChange } from './changes.ts'

const words = {
  sv: {
    added: 'ny',
    closed: 'tas bort ur registret',
    removed: 'tas bort',
    empty: 'tomt',
    yes: 'ja',
    no: 'nej',
    reason: 'Skäl',
  },
  en: {
    added: 'new',
    closed: 'removed from the register',
    removed: 'removed',
    empty: 'empty',
    yes: 'yes',
    no: 'no',
    reason: 'Reason',
  },
} as const

/** Longest value shown, in characters. */
const MAX_SHOWN = 100

/** What happens to one record: a line for it, and one for each of its fields that changes. */
export function changeLines(change: RecordChange, language: Language): string[] {
  const { added, closed } = words[language]
  const reason = reasonLines(change, language)
  if (change.kind === 'added')
    return [`  ${recordName(change, language)}: ${added}`, ...valueLines(change, language), ...reason]
  if (change.kind === 'closed') return [`  ${recordName(change, language)}: ${closed}`, ...reason]
  return [
    `  ${recordName(change, language)}`,
    ...change.fields.map((field) => `      ${fieldLine(field, language)}`),
    ...reason,
  ]
}

const reasonLines = ({ reason }: RecordChange, language: Language): string[] =>
  reason === null ? [] : [`      ${words[language].reason}: ${oneLine(reason)}`]

/** Every value of a new record as the import has read it, except what its name already shows. */
const valueLines = ({ resource, record }: RecordChange, language: Language): string[] =>
  fieldChanges(resource, null, record)
    .filter(({ column }) => column.name !== 'id')
    .map(
      ({ column, after }) => `      ${column.title[language]}: ${formatCell(after, column.field, language)}`,
    )

/** What is lost for good, a line for each record that ends and each value that is removed. */
export function lossLines(change: RecordChange, language: Language): string[] {
  if (change.kind === 'closed') return changeLines(change, language)
  return change.fields
    .filter(({ after }) => after === null)
    .map((field) => `  ${recordName(change, language)}: ${fieldLine(field, language)}`)
}

/** "Internationella projekt › 0764-sprakbad (Språkbad)". */
export function recordName(
  { resource, id, title }: Pick<RecordChange, 'resource' | 'id' | 'title'>,
  language: Language,
): string {
  const called = (language === 'en' && title.en) || title.sv
  return `${resource.title[language]} › ${id}${called === id ? '' : ` (${oneLine(called)})`}`
}

function fieldLine({ column, before, after }: FieldChange, language: Language): string {
  const { removed, empty } = words[language]
  const title = column.title[language]
  const show = (cell: Cell) => formatCell(cell, column.field, language)
  if (after === null) return `${title} ${removed} (${show(before)})`
  return `${title}: ${before === null ? `(${empty})` : show(before)} → ${show(after)}`
}

function formatCell(cell: Cell, field: Field, language: Language): string {
  if (typeof cell === 'boolean') return cell ? words[language].yes : words[language].no
  const text = String(cell)
  const choices = field.choices ?? field.item?.choices
  if (!choices) return oneLine(text)
  return oneLine(
    text
      .split(LIST_SEPARATOR)
      .map((word) => choices[word]?.[language] ?? word)
      .join(', '),
  )
}

/** Nothing of the data may steer a terminal. */
function oneLine(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
  return plain.length > MAX_SHOWN ? `${plain.slice(0, MAX_SHOWN - 1)}…` : plain
}
