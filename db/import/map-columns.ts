import type { Label } from '../schema/field.ts'
import { type FlatColumn, flatColumns } from '../schema/flat/flat-columns.ts'
import type { Resource } from '../schema/resource.ts'
import { changeReasonColumn } from './change-reason.ts'

export interface Mapping {
  /** The column of each heading; undefined for an unknown one. */
  readonly columns: readonly (FlatColumn | undefined)[]
  readonly unknown: readonly string[]
  /** Required columns that the file lacks. */
  readonly missingRequired: readonly FlatColumn[]
  /** Other columns that the file lacks. */
  readonly missingOptional: readonly FlatColumn[]
  /** Headings that cannot be used: repeated or ambiguous. */
  readonly issues: readonly { readonly heading: string; readonly message: Label }[]
}

/**
 * Finds the column that each heading means: the column's own name, the field's name, a title in Swedish or
 * English, or another heading of the definition. Capitals, spaces and punctuation do not matter.
 */
export function mapColumns(resource: Resource, headings: readonly string[]): Mapping {
  const all = [...flatColumns(resource), changeReasonColumn]
  const columns: (FlatColumn | undefined)[] = headings.map(() => undefined)
  const issues: { heading: string; message: Label }[] = []
  const resolved = new Set<number>()
  const resolveTo = (i: number, column: FlatColumn | undefined) => {
    resolved.add(i)
    columns[i] = column
  }
  // Exported files have "fictional", and there "url" is the record's address; elsewhere it may be a heading for a field.
  const isExported = headings.some((heading) => heading === 'fictional')
  for (const tier of [0, 1, 2, 3, 4])
    headings.forEach((heading, i) => {
      if (resolved.has(i) || normalizeHeading(heading) === '') return
      const matching = all.filter((column) =>
        namesInTier(column, tier, isExported).map(normalizeHeading).includes(normalizeHeading(heading)),
      )
      const unassigned = matching.filter((column) => !columns.includes(column))
      if (unassigned.length === 1) return resolveTo(i, unassigned[0])
      if (unassigned.length > 1) issues.push({ heading, message: ambiguous(unassigned) })
      else if (matching.length > 0) issues.push({ heading, message: repeated(matching[0]!) })
      if (matching.length > 0) resolveTo(i, undefined)
      return undefined
    })
  const lacking = flatColumns(resource).filter((column) => !column.readOnly && !columns.includes(column))
  return {
    columns,
    unknown: headings.filter((heading, i) => !resolved.has(i) && normalizeHeading(heading) !== ''),
    missingRequired: lacking.filter(({ required }) => required),
    missingOptional: lacking.filter(({ required }) => !required),
    issues,
  }
}

/** Names of a column by tier; tier 0 is the most certain. */
function namesInTier(column: FlatColumn, tier: number, isExported: boolean): readonly string[] {
  const { name, from, subColumn, isMain, field, title, readOnly } = column
  if (readOnly) return tier === (name !== 'url' || isExported ? 0 : 4) ? [name] : []
  // A heading for the whole field means its Swedish text, or the amount.
  switch (tier) {
    case 0:
      return [name]
    case 1:
      return isMain ? [from] : []
    case 2:
      return [
        title.sv,
        title.en,
        ...(subColumn ? [`${field.title.sv} ${subColumn.name}`, `${field.title.en} ${subColumn.name}`] : []),
        ...(isMain ? [field.title.sv, field.title.en] : []),
      ]
    case 3:
      return isMain ? (field.headings ?? []) : []
    default:
      return []
  }
}

const normalizeHeading = (heading: string) =>
  heading
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')

const ambiguous = (columns: readonly FlatColumn[]): Label => {
  const list = columns.map(({ name }) => name).join(', ')
  return {
    sv: `rubriken kan betyda flera kolumner; skriv någon av ${list}`,
    en: `the heading may mean several columns; write one of ${list}`,
  }
}

const repeated = ({ name }: FlatColumn): Label => ({
  sv: `två rubriker betyder samma kolumn, ${name}; ta bort den ena`,
  en: `two headings mean the same column, ${name}; remove one of them`,
})
