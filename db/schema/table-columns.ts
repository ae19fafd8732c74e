import { fieldAt } from './columns.ts'
import type { Field, Label } from './field.ts'
import { perResource } from './per-resource.ts'

/** A column of a table of records. */
export interface TableColumn {
  readonly title: Label
  /** Where its values are in a record, as "status" or "partners.country". */
  readonly paths: readonly string[]
  /** The field at each path; of an embedded list, the field of one of its records. */
  readonly fields: readonly Field[]
}

/**
 * What a table of a resource's records shows beside the municipality. The cell of the first column leads to the record.
 * @throws when a column of the definition names no field
 */
export const tableColumns = perResource((resource): readonly TableColumn[] =>
  resource.columns.map((column) => {
    const paths = typeof column === 'string' ? [column] : column.paths
    const fields = paths.map((path) => resource.fields[path] ?? fieldAt(resource, path).field)
    return { title: typeof column === 'string' ? fields[0]!.title : column.title, paths, fields }
  }),
)
