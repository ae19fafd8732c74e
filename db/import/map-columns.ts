import type { Label } from '../schema/field.ts'
import { type FlatColumn, flatColumns } from '../schema/flat/flat-columns.ts'
import type { Resource } from '../schema/resource.ts'

export interface Mapping {
  /** For each heading its column; undefined where it is not ours. */
  readonly columns: readonly (FlatColumn | undefined)[]
  readonly unknown: readonly string[]
  /** Columns that every record needs and the file lacks. */
  readonly missing: readonly FlatColumn[]
  /** Columns that the file lacks, so that their values become unknown. */
  readonly left: readonly FlatColumn[]
  /** Headings that cannot be used: repeated or ambiguous. */
  readonly issues: readonly { readonly heading: string; readonly message: Label }[]
}

/**
 * Finds the column that each heading means: the column's own name, the field's name, a title in Swedish or
 * English, or another heading of the definition. Capitals, spaces and punctuation do not matter.
 */
export function mapColumns(resource: Resource, headings: readonly string[]): Mapping {
  const all = flatColumns(resource)
  const columns: (FlatColumn | undefined)[] = headings.map(() => undefined)
  const issues: { heading: string; message: Label }[] = []
  const settled = new Set<number>()
  const settle = (i: number, column: FlatColumn | undefined) => {
    settled.add(i)
    columns[i] = column
  }
  // Exported files have "fictional", and there "url" is the record's address; elsewhere it may be a heading for a field.
  const ours = headings.some((heading) => heading === 'fictional')
  for (const rank of [0, 1, 2, 3, 4])
    headings.forEach((heading, i) => {
      if (settled.has(i) || plain(heading) === '') return
      const fitting = all.filter((column) => names(column, rank, ours).map(plain).includes(plain(heading)))
      const free = fitting.filter((column) => !columns.includes(column))
      if (free.length === 1) return settle(i, free[0])
      if (free.length > 1) issues.push({ heading, message: ambiguous(free) })
      else if (fitting.length > 0) issues.push({ heading, message: repeated(fitting[0]!) })
      if (fitting.length > 0) settle(i, undefined)
      return undefined
    })
  const lacking = all.filter((column) => !column.readOnly && !columns.includes(column))
  return {
    columns,
    unknown: headings.filter((heading, i) => !settled.has(i) && plain(heading) !== ''),
    missing: lacking.filter(({ required }) => required),
    left: lacking.filter(({ required }) => !required),
    issues,
  }
}

/** What a column may be called, the surest names first. */
function names(column: FlatColumn, rank: number, ours: boolean): readonly string[] {
  const { name, from, subColumn, isMain, field, title, readOnly } = column
  if (readOnly) return rank === (name !== 'url' || ours ? 0 : 4) ? [name] : []
  // A heading for the whole field means its Swedish text, or the amount.
  switch (rank) {
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

const plain = (heading: string) =>
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
