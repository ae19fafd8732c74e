import { type ReferencedIds, suggestId, unknownIds } from '../../db/queries/unknown-ids.ts'
import { resourceOf } from '../../db/resources/index.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { ColumnValue } from '../../db/schema/kinds/kind.ts'
import { fieldAt } from '../../db/schema/columns.ts'
import type { Label } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import type { Parameters } from './parameters.ts'
import { notFound, Problem } from '../http/problem.ts'
import { limits } from '../limits.ts'

const municipalities = municipality as unknown as Resource

/**
 * Rejects a query for ids that never existed, with a suggestion: an empty answer would
 * look like knowledge. Asked only when an answer has to be made, so that a 304 needs no SQL. What an earlier
 * release had is known, so that `asOf` and old links go on working.
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
export const referredBy = (
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
export const referredMunicipalities = (codes: readonly string[] | null): Record<string, ReferencedIds> =>
  codes ? { municipality: { resource: municipalities, ids: codes } } : {}

const whyUnknown = (meant: string | null): Label =>
  meant === null
    ? { sv: 'finns inte i registret', en: 'is not in the register' }
    : {
        sv: `finns inte i registret; menade du ${meant}?`,
        en: `is not in the register; did you mean ${meant}?`,
      }

const idsOf = ({ path, title }: Resource): Label => ({
  sv: `ett id bland ${title.sv.toLowerCase()}, se ${BASE}/${path}`,
  en: `an id among ${title.en.toLowerCase()}, see ${BASE}/${path}`,
})

/** The 404 for a record that there never was, with what was probably meant. */
export const recordNotFound = async ({ db }: AppContext, resource: Resource, id: string): Promise<Problem> =>
  noSuchRecord(resource, id, (await suggestId(db, resource, id, 0)).suggestedId)

export function noSuchRecord(resource: Resource, id: string, meant: string | null = null): Problem {
  const [ask, question] = meant === null ? ['', ''] : [` Menade du ${meant}?`, ` Did you mean ${meant}?`]
  return notFound({
    sv: `Det finns ingen post "${id}" bland ${resource.title.sv.toLowerCase()}.${ask}`,
    en: `There is no record "${id}" among ${resource.title.en.toLowerCase()}.${question}`,
  })
}

/** The problem of a record that is not in a release: gone, or not there yet. */
export function goneOrNotYet(resource: Resource, id: string, notYet: boolean): Problem {
  const links = { 'version-history': `${BASE}/${resource.path}/${id}/history` }
  return notYet
    ? new Problem('not-found', {
        detail: {
          sv: 'Posten fanns inte än vid den tidpunkten.',
          en: 'The record did not exist yet at that time.',
        },
        links,
      })
    : new Problem('gone', {
        detail: {
          sv: 'Posten är inte längre aktuell. Alla dess versioner finns i historiken.',
          en: 'The record is no longer current. All its versions are in its history.',
        },
        links,
      })
}
