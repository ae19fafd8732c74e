import { type FacetCount, facetCounts } from '../../../db/queries/facet-counts.ts'
import type { AppContext } from '../../context.ts'
import { limits } from '../../limits.ts'
import { facetNames } from '../../parameters/fields.ts'
import { readOnce, selectionKey } from '../../read-once.ts'
import type { Facet, ListCall } from './listed-records.ts'

/** Values of a facet that are shown without being asked for. */
const MAX_VALUES = 8

/**
 * The facets of a list: its filters that divide the records, the first ten of the definition, and those asked for.
 * The counts of a filter are those without it, so that each is the number of records after that choice. Of too many
 * records only those asked for are counted; the others are offered.
 */
export async function readFacets(
  context: AppContext,
  call: ListCall,
): Promise<{ readonly counted: readonly Facet[]; readonly offered: readonly string[] }> {
  const { resource, query, parameters, facets, total } = call
  const all = facetNames(resource)
  const names = total > limits.maxCountedRecords ? all.filter((name) => facets.includes(name)) : all
  const counts =
    names.length > 0
      ? await readOnce(context, selectionKey(`counts ${names.join()}`, query, parameters), () =>
          facetCounts(context.db, query, names),
        )
      : []
  const useful = names.flatMap((name, i) => {
    const chosen = query.filters[name] ?? []
    const isAsked = facets.includes(name)
    const values = counts[i]!
    if (values.length < 2 && chosen.length === 0 && !isAsked) return []
    const shown = values.filter(({ value }, rank) => isAsked || rank < MAX_VALUES || chosen.includes(value))
    const absent = chosen.filter((value) => !shown.some((one) => one.value === value))
    return {
      name,
      values: [...shown, ...absent.map((value): FacetCount => ({ value, count: 0 }))],
      more: values.length - shown.length,
    }
  })
  return {
    counted: useful.filter(({ name }, i) => i < limits.maxPageFacets || facets.includes(name)),
    offered: all.filter((name) => !names.includes(name)),
  }
}
