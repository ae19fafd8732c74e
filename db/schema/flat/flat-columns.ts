import type { Field, Fields, Label } from '../field.ts'
import type { CellType, SubColumn } from '../kinds/kind.ts'
import { kindOf } from '../kinds/kind-of.ts'
import { perResource } from '../per-resource.ts'
import type { Resource } from '../resource.ts'

/**
 * One column of a resource as a table. CSV, XLSX, Table Schema and the import all use it.
 */
export interface FlatColumn {
  /** The heading: the field's name and the part of the value, as "titleSv" or "budgetAmount". */
  readonly name: string
  /** The field of the record. */
  readonly from: string
  /** For a field with several columns: which of them this is. */
  readonly subColumn?: SubColumn | undefined
  /** Represents the whole field: its only column, or the first of several. */
  readonly isMain: boolean
  readonly field: Field
  readonly type: CellType
  readonly title: Label
  /** Every record has a value here. */
  readonly required: boolean
  /** Set by the register: exported, ignored by the import. */
  readonly readOnly: boolean
  /** For a column with names of referenced records: their resource. */
  readonly namesOf?: string
}

/** Member of a record with the names of the records it refers to, by field. */
export const NAMES = '_names'

/** The columns of a resource: its own fields in order, then what the register adds. The address is last. */
export const flatColumns = perResource((resource): readonly FlatColumn[] => {
  const own = Object.entries(resource.fields).flatMap(([name, field]) => [
    ...columnsOfField(name, field),
    ...nameColumn(resource, name, field),
  ])
  return [...own, ...readOnlyColumns.filter(({ name }) => !Object.hasOwn(resource.fields, name))]
})

/**
 * The columns that names select: all of a field's, or the one of that name. `id`, `url` and `fictional` are always
 * included, so that a fictional record keeps its mark.
 */
export function columnsFor(resource: Resource, names: readonly string[] | null): readonly FlatColumn[] {
  const columns = flatColumns(resource)
  if (names === null) return columns
  const wanted = new Set(['id', 'url', 'fictional', ...names])
  return columns.filter(({ name, from }) => wanted.has(from) || wanted.has(name))
}

/** The columns of fields that are not those of a resource. */
export const columnsOfFields = (fields: Fields): readonly FlatColumn[] =>
  Object.entries(fields).flatMap(([name, field]) => columnsOfField(name, field))

function columnsOfField(name: string, field: Field): FlatColumn[] {
  const { subColumns, cell = 'text' } = kindOf(field)
  const column = {
    from: name,
    field,
    title: field.title,
    required: isRequired(field),
    readOnly: field.isDerived === true,
  }
  if (!subColumns)
    return [{ ...column, name, isMain: true, type: typeof cell === 'function' ? cell(field, kindOf) : cell }]
  return subColumns.map((subColumn, i) => ({
    ...column,
    name: subColumn.heading(name),
    subColumn,
    isMain: i === 0,
    type: subColumn.cell,
    title: subColumn.title ? withWords(field.title, subColumn.title) : field.title,
    required: column.required && !subColumn.optional,
  }))
}

/** "Titel (svenska)". */
const withWords = (title: Label, words: Label): Label => ({
  sv: `${title.sv} (${words.sv})`,
  en: `${title.en} (${words.en})`,
})

/**
 * Name of a referenced record, in addition to its id, so that a table can be read on its own:
 * "programmeName" after "programmeId". Exported only, not imported; the name belongs to the other record.
 */
function nameColumn(resource: Resource, from: string, field: Field): FlatColumn[] {
  const target = field.refersTo ?? field.item?.refersTo
  const name = from.replace(/(Id|Ids|Code)$/, '') + (field.item ? 'Names' : 'Name')
  // Every record has a municipality; its code is what tables are sorted and joined by.
  if (
    target === undefined ||
    target === 'municipality' ||
    target === resource.name ||
    Object.hasOwn(resource.fields, name)
  )
    return []
  const text: Field = {
    kind: 'text',
    optional: true,
    title: withWords(field.title, { sv: 'namn', en: 'name' }),
    description: {
      sv: `Vad posten i ${from} heter, på svenska. Läses inte in.`,
      en: `What the record in ${from} is called, in Swedish. Not imported.`,
    },
    example: 'Namn',
  }
  const many = field.item !== undefined
  return [
    {
      name,
      from,
      isMain: true,
      field: many ? { ...text, kind: 'list', optional: false, item: text, example: ['Namn'] } : text,
      type: many ? 'list' : 'text',
      title: text.title,
      required: false,
      readOnly: true,
      namesOf: target,
    },
  ]
}

const isRequired = ({ item, fields, optional, minimum = 0 }: Field) =>
  item || fields ? minimum > 0 : !optional

type Own = Pick<Field, 'kind' | 'title' | 'description' | 'example'>

const readOnlyColumn = (name: string, type: CellType, own: Own): FlatColumn => ({
  name,
  from: name,
  isMain: true,
  field: { ...own, optional: false },
  type,
  title: own.title,
  required: true,
  readOnly: true,
})

/** Columns that the register adds to every record. */
const readOnlyColumns: readonly FlatColumn[] = [
  readOnlyColumn('fictional', 'boolean', {
    kind: 'boolean',
    title: { sv: 'Påhittad', en: 'Fictional' },
    description: {
      sv: 'Sant för en påhittad post. Sådana finns bara för Exempelby. Läses inte in.',
      en: 'True for a fictional record, which exists only for Exempelby. Not imported.',
    },
    example: false,
  }),
  readOnlyColumn('updatedAt', 'dateTime', {
    kind: 'date',
    title: { sv: 'Ändrad', en: 'Updated' },
    description: {
      sv: 'När utgåvan med den här versionen publicerades, RFC 3339 i UTC. Vid import visar den om posten har ändrats sedan filen hämtades.',
      en: 'When the release with this version was published, RFC 3339 in UTC. On import it shows whether the record has changed since the file was fetched.',
    },
    example: '2026-11-21T09:00:00.000Z',
  }),
  readOnlyColumn('url', 'text', {
    kind: 'url',
    title: { sv: 'Postens adress', en: 'Address of the record' },
    description: {
      sv: 'Postens adress i API:et. Läses inte in.',
      en: 'The address of the record in the API. Not imported.',
    },
    example: 'https://data.example.se/utblick/v1/twin-towns/0764-turnov',
  }),
]
