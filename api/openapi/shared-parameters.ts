import type { Operation } from './operation.ts'
import { type Parameter, parameterObject } from './parameter.ts'
import { headerParameters } from './query-parameters.ts'

/**
 * Parameters that many operations have in the same words, each written once. Where a name means different
 * things, its most common meaning is the shared one.
 */
export function sharedParameters(operations: readonly Operation[]) {
  const uses = new Map<string, { readonly name: string; readonly written: object; count: number }>()
  for (const { parameters } of operations)
    for (const parameter of [...parameters, ...headerParameters]) {
      const written = parameterObject(parameter)
      const key = JSON.stringify(written)
      const known = uses.get(key)
      if (known) known.count += 1
      else uses.set(key, { name: parameter.name.replaceAll('-', ''), written, count: 1 })
    }
  const best = new Map<string, { readonly key: string; readonly written: object; readonly count: number }>()
  for (const [key, { name, written, count }] of uses)
    if (count > Math.max(1, best.get(name)?.count ?? 0)) best.set(name, { key, written, count })
  const names = new Map([...best].map(([name, { key }]) => [key, name]))
  return {
    components: Object.fromEntries([...best].map(([name, { written }]) => [name, written])),
    /** The parameter where it is used: a reference when it is shared. */
    locate: (parameter: Parameter): object => {
      const written = parameterObject(parameter)
      const name = names.get(JSON.stringify(written))
      return name === undefined ? written : { $ref: `#/components/parameters/${name}` }
    },
  }
}
