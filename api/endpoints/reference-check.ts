import { type ReferencedIds, suggestId, unknownIds } from '../../db/queries/unknown-ids.ts'
import { resourceOf } from '../../db/resources/index.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { ColumnValue } from '../../db/schema/kinds/kind.ts'
import { fieldAt } from '../../db/schema/columns.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import type { Parameters } from '../parameters/parameters.ts'
import { limits } from '../limits.ts'

const municipalities = municipality as unknown as Resource

/**
 * Rejects a query for ids that never existed, with a suggestion: an empty answer would
 * suggest that nothing is registered. Called only when a body is made, so that a 304 needs no SQL. Ids of earlier
 * releases are known, so that `asOf` and old links keep working.
 * @throws one Problem that names every such value
 */
export async function checkReferences(
  { db }: AppContext,
  parameters: Parameters,
  referred: Readonly<Record<string, ReferencedIds>>,
): Promise<void> {
  const names = Object.keys(referred)
  if (names.length === 0) return
  const unknown = await unknownIds(db, Object.values(referred))
  for (const [i, name] of names.entries())
    for (const id of unknown[i] ?? []) {
      const { resource } = referred[name]!
      const { suggestedId, allIds } = await suggestId(db, resource, id, limits.maxListedIds)
      parameters.addIssue(name, id, whyUnknown(suggestedId), allIds ?? idsOf(resource))
    }
  parameters.check()
}

/** The records that filters of a resource refer to, by parameter. */
export const referencesIn = (
  resource: Resource,
  filters: Readonly<Record<string, readonly ColumnValue[]>>,
): Record<string, ReferencedIds> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, values]) => {
      const { field } = fieldAt(resource, resource.filters[name]!.path)
      const target = field.refersTo === undefined ? undefined : resourceOf(field.refersTo)
      return target ? [[name, { resource: target, ids: values.map(String) }] as const] : []
    }),
  )

/** The municipalities in `municipality`, as `checkReferences` takes them. */
export const municipalityReferences = (codes: readonly string[] | null): Record<string, ReferencedIds> =>
  codes ? { municipality: { resource: municipalities, ids: codes } } : {}

const whyUnknown = (suggestion: string | null): Label =>
  suggestion === null
    ? { sv: 'finns inte i registret', en: 'is not in the register' }
    : {
        sv: `finns inte i registret; menade du ${suggestion}?`,
        en: `is not in the register; did you mean ${suggestion}?`,
      }

const idsOf = ({ path, title }: Resource): Label => ({
  sv: `ett id bland ${title.sv.toLowerCase()}, se ${BASE}/${path}`,
  en: `an id among ${title.en.toLowerCase()}, see ${BASE}/${path}`,
})
