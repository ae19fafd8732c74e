import type { Label } from '../schema/field.ts'
import type { FlatColumn } from '../schema/flat/flat-columns.ts'
import { isObject } from '../schema/json.ts'
import { lineMessage, type PublishedLine } from './note.ts'

const title = { sv: 'Skäl till ändringen', en: 'Reason for the change' }

/**
 * A column that every file may have beside the fields: why its record was changed. It is kept for the record and the
 * release, and is not a part of the record.
 */
export const changeReasonColumn: FlatColumn = {
  name: 'changeReason',
  from: 'changeReason',
  isMain: true,
  field: {
    kind: 'text',
    optional: true,
    title,
    description: {
      sv: 'Varför posten läggs till eller ändras. Visas i postens historik.',
      en: 'Why the record is added or changed. Shown in its history.',
    },
    example: 'Rättat årtal efter påpekande från kommunarkivet',
  },
  type: 'text',
  title,
  required: false,
  readOnly: false,
}

const reasonLine: PublishedLine = {
  called: { sv: 'skälet', en: 'the reason' },
  instead: { sv: 'skriv varför posten ändras', en: 'write why the record is changed' },
}

/** Why a record is changed, trimmed, or null where nothing is said; or what is wrong with how it is said. */
export function readReason(given: unknown): { reason: string | null } | { message: Label } {
  if (given === null || given === undefined) return { reason: null }
  if (typeof given !== 'string')
    return {
      message: {
        sv: 'skälet är inte text; skriv det mellan citattecken',
        en: 'the reason is not text; write it in quotes',
      },
    }
  const reason = given.trim()
  const message = lineMessage(reason, reasonLine)
  return message ? { message } : { reason: reason === '' ? null : reason }
}

/** A record of a file without its reason, and the reason as it stands there. */
export function withoutReason(given: unknown): { record: unknown; given: unknown } {
  if (!isObject(given)) return { record: given, given: undefined }
  const { [changeReasonColumn.name]: reason, ...record } = given
  return { record, given: reason }
}
