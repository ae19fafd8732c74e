/** Goals as their document calls them. Pure. */
import { goalKinds } from '../../db/resources/goal.ts'
import type { Label } from '../../db/schema/field.ts'

type Kind = keyof typeof goalKinds

/** By kind, in the order of weight; kinds without goals are left out. Within a kind the order is kept. */
export const byKind = <T>(all: readonly T[], kindOf: (one: T) => Kind): [kind: Label, own: T[]][] =>
  Object.entries(goalKinds).flatMap(([name, label]): [Label, T[]][] => {
    const own = all.filter((one) => kindOf(one) === name)
    return own[0] ? [[label, own]] : []
  })
