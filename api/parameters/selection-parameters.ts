import type { Selection } from '../../db/queries/selection.ts'
import type { ColumnValue } from '../../db/schema/kinds/kind.ts'
import { pointColumn } from '../../db/schema/columns.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { limits } from '../limits.ts'
import { readBbox } from './bbox.ts'
import { allowedValues, filterValues } from './filter-value.ts'
import type { Parameters } from './parameters.ts'
import { searchExpression } from './search-expression.ts'

/** What chooses records of any resource. */
export const commonSelection = ['q', 'fictional'] as const

/** Everything that chooses records of a resource: its own filters, words and, where it has places, a part of the map. */
export const selectionParameters = (resource: Resource): string[] => [
  ...Object.keys(resource.filters),
  ...commonSelection,
  ...(pointColumn(resource) ? ['bbox'] : []),
]

/** What chooses the records: filters, words and place. */
export function readSelection(
  resource: Resource,
  parameters: Parameters,
): Omit<Selection, 'release' | 'current'> {
  return {
    resource,
    filters: readFilters(resource, parameters),
    words: readWords(parameters),
    bbox: readBbox(parameters),
    fictional: readFictional(parameters),
  }
}

/** Whether `fictional` asks for invented records only, or for none of them; null without it. */
export function readFictional(parameters: Parameters): boolean | null {
  const text = parameters.oneOf('fictional', ['true', 'false'])
  return text === undefined ? null : text === 'true'
}

function readFilters(resource: Resource, parameters: Parameters): Record<string, readonly ColumnValue[]> {
  const filters: Record<string, readonly ColumnValue[]> = {}
  for (const [name, filter] of Object.entries(resource.filters)) {
    const text = parameters.get(name)
    if (text === undefined) continue
    const result = filterValues(resource, filter, text)
    if ('values' in result) filters[name] = result.values
    else parameters.wrong(name, allowedValues(resource, filter))
  }
  return filters
}

/** The words of `q`, as the text index is asked for them; null without it. */
export function readWords(parameters: Parameters): string | null {
  const text = parameters.get('q')
  if (text === undefined) return null
  const expression = searchExpression(text)
  if (expression === null)
    parameters.wrong('q', {
      sv: `ett till ${limits.queryWords} ord, högst ${limits.queryLength} tecken`,
      en: `one to ${limits.queryWords} words, at most ${limits.queryLength} characters`,
    })
  return expression
}
