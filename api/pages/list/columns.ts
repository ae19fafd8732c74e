import { municipality } from '../../../db/resources/municipality.ts'
import type { Field, Label } from '../../../db/schema/field.ts'
import { flatColumns } from '../../../db/schema/flat/flat-columns.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { type TableColumn, tableColumns } from '../../../db/schema/table-columns.ts'
import { capital } from '../text.ts'

/** "Kommun": what a municipality is called, where its code has a name of its own. */
export const municipalityTitle: Label = {
  sv: capital(municipality.noun.sv.one),
  en: capital(municipality.noun.en.one),
}

/** The members of a record that a column shows, as `fields` takes them. */
const membersOf = ({ paths }: TableColumn): string[] => paths.map((path) => path.split('.')[0]!)
export const membersShown = (columns: readonly TableColumn[]): string[] => [
  ...new Set(columns.flatMap(membersOf)),
]

/**
 * The columns of a list: the definition's, with the municipality second unless the list is of one. Of those, the
 * ones whose members are all asked for, and a column for each further member; the name is always there.
 * @param asked members of a record; null for the definition's columns
 */
export function listColumns(
  resource: Resource,
  isOfOne: boolean,
  asked: readonly string[] | null,
): readonly TableColumn[] {
  const [name, ...rest] = tableColumns(resource)
  const usual = [name!, ...(isOfOne ? [] : municipalityColumn(resource)), ...rest]
  if (asked === null) return usual
  const kept = usual.filter((column, i) => i === 0 || membersOf(column).every((one) => asked.includes(one)))
  const shown = membersShown(kept)
  return [...kept, ...asked.filter((one) => !shown.includes(one)).flatMap((one) => ownColumn(resource, one))]
}

function municipalityColumn({ name, fields: { municipalityCode } }: Resource): TableColumn[] {
  if (!municipalityCode || name === municipality.name) return []
  return [{ title: municipalityTitle, paths: ['municipalityCode'], fields: [municipalityCode] }]
}

/** The column of a field, of the names of embedded records, or of what the register adds to every record. */
function ownColumn(resource: Resource, member: string): TableColumn[] {
  const field = resource.fields[member]
  if (field) return [{ title: field.title, paths: [member], fields: [field] }]
  const embedded = resource.embeds[member]?.resource
  if (embedded) {
    const id: Field = { ...embedded.fields.id!, kind: 'reference', refersTo: embedded.name }
    return [{ title: embedded.title, paths: [`${member}.id`], fields: [id] }]
  }
  const added = flatColumns(resource).find(({ name }) => name === member)
  return added ? [{ title: added.title, paths: [member], fields: [added.field] }] : []
}
