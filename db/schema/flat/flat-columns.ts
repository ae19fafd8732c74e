import type { Field, Label } from '../field.ts'
import type { Resource } from '../resource.ts'

/**
 * One column of a resource as a table. CSV, XLSX and Table Schema are all made from these, and the import reads
 * them back; so the heading, its meaning and its rules are said once.
 */
export interface FlatColumn {
  /** The heading: the field's name, with the part that it holds as "titleSv" or "budgetAmount". */
  readonly name: string
  /** The field of the record that it comes from. */
  readonly from: string
  /** What of the field's value it holds. */
  readonly part: 'value' | 'sv' | 'en' | 'amount' | 'currency'
  readonly field: Field
  /** How a cell is written. A list has its values with | between them; `json` is JSON in one cell. */
  readonly type: 'text' | 'date' | 'dateTime' | 'integer' | 'decimal' | 'boolean' | 'list' | 'json'
  readonly title: Label
  /** Every record has a value here. */
  readonly required: boolean
  /** Made by the register: given out, and passed over by the import. */
  readonly readOnly: boolean
  /** For a column of names: the resource of the records that `from` refers to. */
  readonly named?: string
}

/** Member of a record where the names of those stand that it refers to, by the field that refers. */
export const NAMES = '_names'

/** A cell before it has a form. An amount is a decimal string, so that no öre is lost. */
export type Cell = string | number | boolean | null

const cached = new WeakMap<Resource, readonly FlatColumn[]>()

/** The columns of a resource: its own fields in order, then what the register adds. The address is last. */
export function flatColumns(resource: Resource): readonly FlatColumn[] {
  const columnsSoFar = cached.get(resource)
  if (columnsSoFar) return columnsSoFar
  const own = Object.entries(resource.fields).flatMap(([name, field]) => [
    ...columnsOfField(name, field),
    ...nameColumn(resource, name, field),
  ])
  const columns = [...own, ...readOnlyColumns]
  cached.set(resource, columns)
  return columns
}

/**
 * The columns that names stand for: all of a field's, or the one of that name. Those that `fields` always leaves
 * are always there: an invented record keeps its mark.
 */
export function columnsFor(resource: Resource, names: readonly string[] | null): readonly FlatColumn[] {
  const columns = flatColumns(resource)
  if (names === null) return columns
  const wanted = new Set(['id', 'url', 'fictional', ...names])
  return columns.filter(({ name, from }) => wanted.has(from) || wanted.has(name))
}

const languages = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
} as const
const currency = { sv: 'valuta', en: 'currency' }

/** "budget" and "Amount" are "budgetAmount"; "amount" does not say it twice. */
const joined = (name: string, part: string) =>
  name.toLowerCase().endsWith(part.toLowerCase()) ? name : name + part

function columnsOfField(name: string, field: Field): FlatColumn[] {
  const { title } = field
  const base = { from: name, field, title, required: isRequired(field), readOnly: false }
  const with_ = (words: Label): Label => ({
    sv: `${title.sv} (${words.sv})`,
    en: `${title.en} (${words.en})`,
  })
  switch (field.kind) {
    case 'languageMap':
      return [
        { ...base, name: `${name}Sv`, part: 'sv', type: 'text', title: with_(languages.sv) },
        { ...base, name: `${name}En`, part: 'en', type: 'text', title: with_(languages.en), required: false },
      ]
    case 'money':
      return [
        { ...base, name: joined(name, 'Amount'), part: 'amount', type: 'decimal' },
        { ...base, name: `${name}Currency`, part: 'currency', type: 'text', title: with_(currency) },
      ]
    default:
      return [{ ...base, name, part: 'value', type: typeOf(field) }]
  }
}

/**
 * What the record is called that a reference points to, beside its id, so that a table can be read on its own:
 * "programmeName" after "programmeId". Only given out; the name belongs to the other record.
 */
function nameColumn(resource: Resource, from: string, field: Field): FlatColumn[] {
  const target = field.refersTo ?? field.item?.refersTo
  const name = from.replace(/(Id|Ids|Code)$/, '') + (field.kind === 'list' ? 'Names' : 'Name')
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
    title: { sv: `${field.title.sv} (namn)`, en: `${field.title.en} (name)` },
    description: {
      sv: `Vad posten i ${from} heter, på svenska. Läses inte in.`,
      en: `What the record in ${from} is called, in Swedish. Not imported.`,
    },
    example: 'Namn',
  }
  const many = field.kind === 'list'
  return [
    {
      name,
      from,
      part: 'value',
      field: many ? { ...text, kind: 'list', optional: false, item: text, example: ['Namn'] } : text,
      type: many ? 'list' : 'text',
      title: text.title,
      required: false,
      readOnly: true,
      named: target,
    },
  ]
}

const isRequired = ({ kind, optional, minimum }: Field) =>
  kind === 'list' || kind === 'objects' ? (minimum ?? 0) > 0 : !optional

function typeOf({ kind, item }: Field): FlatColumn['type'] {
  switch (kind) {
    case 'date':
    case 'integer':
    case 'decimal':
    case 'boolean':
      return kind
    case 'objects':
      return 'json'
    case 'list':
      return item && scalar.has(item.kind) ? 'list' : 'json'
    default:
      return 'text'
  }
}

const scalar = new Set([
  'text',
  'code',
  'choice',
  'date',
  'uncertainDate',
  'integer',
  'decimal',
  'boolean',
  'url',
  'email',
  'reference',
])

type Own = Pick<Field, 'kind' | 'title' | 'description' | 'example'>

const readOnlyColumn = (name: string, type: FlatColumn['type'], own: Own): FlatColumn => ({
  name,
  from: name,
  part: 'value',
  field: { ...own, optional: false },
  type,
  title: own.title,
  required: true,
  readOnly: true,
})

/** What the register says of every record. */
const readOnlyColumns: readonly FlatColumn[] = [
  readOnlyColumn('fictional', 'boolean', {
    kind: 'boolean',
    title: { sv: 'Påhittad', en: 'Fictional' },
    description: {
      sv: 'Sant för en påhittad post. Sådana finns bara för Exempelby. Läses inte in.',
      en: 'True for an invented record, which exists only for Exempelby. Not imported.',
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
