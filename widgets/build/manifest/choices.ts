/** The texts that a type lets through, where there are only so many: 'auto' | ViewName → auto, list, map, table. */
import type { Node } from '../syntax.ts'
import { find } from './declarations.ts'
import type { Source } from './source.ts'

const nameOf = (node: Node) => (node.name ?? node.value) as string

/** A constant's value without `as const`, `satisfies` and the like. */
function valueOf(name: string, source: Source): { value: Node; source: Source } | null {
  const found = find(source, name)
  if (found?.node.type !== 'VariableDeclaration') return null
  const bare = (init: Node): Node => (init.type.startsWith('TS') ? bare(init.expression as Node) : init)
  return { value: bare((found.node.declarations as Node[])[0]!.init as Node), source: found.source }
}

/** The elements of a list, those of lists in it too, or the keys of an object, by the constant's name. */
function textsIn(name: string, from: Source): string[] | null {
  const constant = valueOf(name, from)
  if (!constant) return null
  const { value, source } = constant
  if (value.type === 'ObjectExpression')
    return (value.properties as Node[]).map(({ key }) => nameOf(key as Node))
  if (value.type !== 'ArrayExpression') return null
  const parts = (value.elements as Node[]).map((element) =>
    element.type === 'SpreadElement' ? textsIn(nameOf(element.argument as Node), source) : [nameOf(element)],
  )
  return parts.every((part) => part !== null) ? parts.flat() : null
}

function queried(source: Source, typed: unknown): string[] | null {
  const query = unwrapped(typed as Node)
  return query.type === 'TSTypeQuery' ? textsIn(nameOf(query.exprName as Node), source) : null
}

const unwrapped = (node: Node): Node =>
  node.type === 'TSParenthesizedType' ? unwrapped(node.typeAnnotation as Node) : node

/** Null for a type that lets other things through, or that rests on more than lists, keys and other such types. */
export function choicesIn(source: Source, typed: Node): string[] | null {
  const node = unwrapped(typed)
  switch (node.type) {
    case 'TSLiteralType': {
      const { value } = node.literal as Node
      return typeof value === 'string' ? [value] : null
    }
    case 'TSUnionType': {
      const parts = (node.types as Node[]).map((part) => choicesIn(source, part))
      return parts.every((part) => part !== null) ? parts.flat() : null
    }
    case 'TSTypeReference': {
      const found = find(source, nameOf(node.typeName as Node))
      return found?.node.type === 'TSTypeAliasDeclaration'
        ? choicesIn(found.source, found.node.typeAnnotation as Node)
        : null
    }
    case 'TSIndexedAccessType':
      return queried(source, node.objectType)
    case 'TSTypeOperator':
      return node.operator === 'keyof' ? queried(source, node.typeAnnotation) : null
    default:
      return null
  }
}

/** As TypeScript writes it. */
export const union = (choices: readonly string[]): string => choices.map((each) => `'${each}'`).join(' | ')
