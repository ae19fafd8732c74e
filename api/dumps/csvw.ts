import type { Label } from '../../db/schema/field.ts'
import { type FlatColumn, flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { LIST_SEPARATOR } from '../../db/schema/kinds/list.ts'
import { kindOf } from '../../db/schema/kinds/kind-of.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { DATA_LICENSE } from '../constants.ts'

/**
 * What a data set's CSV means, as CSV on the Web has it (w3.org/TR/tabular-metadata): a reader that finds the CSV
 * finds this beside it, in both languages.
 * @param together the data sets whose files lie beside this one: only they can be referred to
 */
export function csvwOf(resource: Resource, together: readonly Resource[]) {
  const columns = flatColumns(resource)
  const keys = columns.flatMap(({ name, field }) => {
    const target = together.find((other) => other.name === field.refersTo)
    return target ? [{ columnReference: [name], reference: referenceTo(target) }] : []
  })
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    url: `${resource.path}.csv`,
    'dc:title': bilingual(resource.title),
    'dc:description': bilingual(resource.description),
    'dc:license': { '@id': DATA_LICENSE },
    dialect: { delimiter: ',', encoding: 'utf-8', header: true, lineTerminators: ['\r\n'], quoteChar: '"' },
    tableSchema: {
      columns: columns.map(columnOf),
      primaryKey: ['id'],
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  }
}

const referenceTo = ({ path }: Resource) => ({ resource: `${path}.csv`, columnReference: ['id'] })

const bilingual = ({ sv, en }: Label) => [
  { '@value': sv, '@language': 'sv' },
  { '@value': en, '@language': 'en' },
]

const columnOf = (column: FlatColumn) => ({
  name: column.name,
  // What stands in the file; a validator holds the two against each other.
  titles: column.name,
  'dc:title': bilingual(column.title),
  'dc:description': bilingual(column.field.description),
  datatype: datatypeOf(column),
  ...(column.type === 'list' && { separator: LIST_SEPARATOR }),
  ...(column.required && { required: true }),
})

function datatypeOf({ type, field, part }: FlatColumn): unknown {
  switch (type) {
    case 'integer':
    case 'decimal':
    case 'date':
    case 'json':
      return type
    case 'dateTime':
      return 'dateTime'
    case 'boolean':
      return { base: 'boolean', format: 'true|false' }
    default:
      return (part ? undefined : kindOf(field).csvwType) ?? 'string'
  }
}
