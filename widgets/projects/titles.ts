/** Names of the chosen twin town and goal: from the group if it has them, else from the API. Pure. */
import type { LanguageMap } from '../../db/schema/field.ts'
import type { ApiRequest } from '../data/client.ts'
import type { GroupChoices } from '../page/group.ts'
import { type Choices, type Relation, relations } from './choices.ts'

/** Records requested for their names only. */
export interface Named {
  readonly twinTown?: readonly { readonly name: string }[]
  readonly goal?: readonly { readonly wording: LanguageMap }[]
}

const nameRequests = { twinTown: ['twin-towns', 'name'], goal: ['goals', 'wording'] } as const

/** Name from the group; a widget restored from the address has only the id as a name. */
function nameInGroup(group: GroupChoices, relation: Relation, id: string): LanguageMap | null {
  const choice = group[relation]
  return choice?.id === id && choice.title.sv !== id ? choice.title : null
}

/** Requests the names that the group does not have. */
export const titleRequests = (choices: Choices, group: GroupChoices): Partial<Record<Relation, ApiRequest>> =>
  Object.fromEntries(
    relations
      .filter((relation) => choices[relation] && !nameInGroup(group, relation, choices[relation]))
      .map((relation) => {
        const [path, fields] = nameRequests[relation]
        return [
          relation,
          { path: `${path}/${encodeURIComponent(choices[relation])}`, params: { fields }, optional: true },
        ]
      }),
  )

/** Their names; the ids until those are loaded. */
export function titlesOf(
  { twinTown, goal }: Choices,
  group: GroupChoices,
  named: Named | null,
): Record<Relation, LanguageMap> {
  const nameOf = (relation: Relation, id: string) => nameInGroup(group, relation, id)
  return {
    twinTown: nameOf('twinTown', twinTown) ?? { sv: named?.twinTown?.[0]?.name ?? twinTown },
    goal: nameOf('goal', goal) ?? named?.goal?.[0]?.wording ?? { sv: goal },
  }
}
