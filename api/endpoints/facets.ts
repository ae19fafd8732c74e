import { type FacetCount, facetCounts } from '../../db/queries/facet-counts.ts'
import { recordTitles } from '../../db/queries/record-titles.ts'
import type { Selection } from '../../db/queries/selection.ts'
import { resourceOf } from '../../db/resources/index.ts'
import { fieldAt } from '../../db/schema/columns.ts'
import type { LanguageMap } from '../../db/schema/field.ts'
import { filterOf } from '../../db/schema/kinds/kind-of.ts'
import type { Resource } from '../../db/schema/resource.ts'
import type { Context } from '../context.ts'
import { filterMeant } from '../parameters/names.ts'
import { limits } from '../limits.ts'
import type { Parameters } from '../parameters/parameters.ts'

/** One value of a facet, as `_meta.facets` shows it. */
export interface FacetValue {
  readonly value: string | number | boolean | null
  /** Records of the selection that have it. */
  readonly count: number
  /** The words of a choice, or what the record that is referred to is called. */
  readonly label?: LanguageMap
}
export type Facets = Readonly<Record<string, readonly FacetValue[]>>

/** The filters of a resource whose values can be counted. */
export const facetNames = (resource: Resource): string[] =>
  Object.entries(resource.filters)
    .filter(([, { op, path }]) => op === 'is' && filterOf(fieldAt(resource, path).field).isFacet)
    .map(([name]) => name)

/** The facets that `facets` asks for; none without it. */
export function readFacets(resource: Resource, parameters: Parameters): string[] {
  const text = parameters.get('facets')
  if (text === undefined) return []
  const names = text.split(',').map((name) => name.trim())
  const allowed = facetNames(resource)
  const wrong = names.find((name) => !allowed.includes(name))
  if (wrong !== undefined) {
    const reason = filterMeant(resource, wrong, allowed)
    if (reason) parameters.addIssue('facets', text, reason, allowed)
    else parameters.wrong('facets', allowed)
  } else if (new Set(names).size > limits.facets)
    parameters.wrong('facets', {
      sv: `högst ${limits.facets} av ${allowed.join(', ')}; fråga efter de andra för sig`,
      en: `at most ${limits.facets} of ${allowed.join(', ')}; ask for the others by themselves`,
    })
  return [...new Set(names)]
}

/**
 * The facets of a selection, by filter. Kept beside the finished answers, so that they are counted once for all
 * pages of a list.
 * @param unpaged the query that the selection comes from, without paging, order and form
 */
export async function facetsOf(
  context: Context,
  selection: Selection,
  names: readonly string[],
  unpaged: string,
): Promise<Facets> {
  const key = `facets ${selection.release} ${selection.resource.path}?${unpaged}`
  const cached = context.bodyCache.get(key)
  if (cached) return JSON.parse(new TextDecoder().decode(cached.bytes)) as Facets
  const counts = await facetCounts(context.db, selection, names)
  const entries = await Promise.all(
    names.map(async (name, i) => [name, await facetOf(context, selection, name, counts[i] ?? [])] as const),
  )
  const facets = Object.fromEntries(entries)
  context.bodyCache.set(key, {
    bytes: new TextEncoder().encode(JSON.stringify(facets)),
    headers: {},
    links: [],
  })
  return facets
}

async function facetOf(
  { db }: Context,
  selection: Selection,
  name: string,
  counts: readonly FacetCount[],
): Promise<FacetValue[]> {
  const { resource } = selection
  const { field } = fieldAt(resource, resource.filters[name]!.path)
  const { facetValue } = filterOf(field)
  const target = field.refersTo === undefined ? undefined : resourceOf(field.refersTo)
  const ids = counts.map(({ value }) => String(value))
  const titles = target && (await recordTitles(db, { ...selection, resource: target }, ids))
  return counts.map(({ value, count }) => {
    const label = field.choices?.[String(value)] ?? titles?.get(String(value))
    return { value: facetValue(value), count, ...(label && { label }) }
  })
}
