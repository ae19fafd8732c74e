import type { Label } from '../../db/schema/field.ts'
import { type FlatColumn, flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { LIST_SEPARATOR } from '../../db/schema/kinds/list.ts'
import { kindOf } from '../../db/schema/kinds/kind-of.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { DATA_LICENSE } from '../constants.ts'

/**
 * Metadata of a data set's CSV as CSV on the Web (w3.org/TR/tabular-metadata), in both languages.
 * @param together the data sets in the package; only these are referenced
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
  // The heading in the file; validators compare the two.
  titles: column.name,
  'dc:title': bilingual(column.title),
  'dc:description': bilingual(column.field.description),
  datatype: datatypeOf(column),
  ...(column.type === 'list' && { separator: LIST_SEPARATOR }),
  ...(column.required && { required: true }),
})

function datatypeOf({ type, field, subColumn }: FlatColumn): unknown {
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
      return (subColumn ? undefined : kindOf(field).csvwType) ?? 'string'
  }
}
