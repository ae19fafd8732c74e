import type { Field } from '../field.ts'
import { isObject } from '../json.ts'
import * as exported from './index.ts'
import { type Kind, type KindFilter, textFilter } from './kind.ts'

const isKind = (value: unknown): value is Kind => isObject(value) && 'validator' in value

/** Every kind by name: the exports of `index.ts` that are kinds. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.values(exported)
    .filter(isKind)
    .map((kind) => [kind.name, kind]),
)

/** The kind of a field. */
export function kindOf({ kind: name }: Pick<Field, 'kind'>): Kind {
  const kind = kinds.get(name)
  if (!kind) throw new Error(`There is no kind of field "${name}"; see db/schema/kinds/.`)
  return kind
}

/** How a filter on a field reads values. */
export const filterOf = (field: Field): KindFilter => ({ ...textFilter, ...kindOf(field).filter })
