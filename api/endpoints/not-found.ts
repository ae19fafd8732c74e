import { suggestId } from '../../db/queries/unknown-ids.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { Problem } from '../http/problem.ts'

/** The 404 for an id that never existed, with the id that was probably meant. */
export const recordNotFound = async ({ db }: AppContext, resource: Resource, id: string): Promise<Problem> =>
  noSuchRecord(resource, id, (await suggestId(db, resource, id, 0)).suggestedId)

export function noSuchRecord(resource: Resource, id: string, suggestion: string | null = null): Problem {
  const [sv, en] =
    suggestion === null ? ['', ''] : [` Menade du ${suggestion}?`, ` Did you mean ${suggestion}?`]
  return new Problem('not-found', {
    detail: {
      sv: `Det finns ingen post ”${id}” bland ${resource.title.sv.toLowerCase()}.${sv}`,
      en: `There is no record “${id}” among ${resource.title.en.toLowerCase()}.${en}`,
    },
    ...(suggestion !== null && { meant: { text: suggestion, path: `/${resource.path}/${suggestion}` } }),
  })
}

/**
 * The problem of a record that is not in the requested release: closed, or not yet added.
 * @param notYetIn the release, of one that was added later; 0 before the first
 */
export function goneOrNotYet(resource: Resource, id: string, notYetIn: number | null): Problem {
  const links = { 'version-history': `${BASE}/${resource.path}/${id}/history` }
  return notYetIn !== null
    ? new Problem('not-found', {
        detail:
          notYetIn === 0
            ? {
                sv: 'Posten fanns inte än: registret hade ingen utgåva då.',
                en: 'The record did not exist yet: the register had no release then.',
              }
            : {
                sv: `Posten fanns inte än i utgåva ${notYetIn}.`,
                en: `The record did not exist yet in release ${notYetIn}.`,
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
