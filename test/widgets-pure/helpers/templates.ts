/** The html``, svg`` and css`` literals of the widgets' sources, read as source text. */
import type { Node } from '../../../widgets/build/syntax.ts'
import { nodesOf } from '../../../widgets/build/syntax.ts'
import { importsOf, type Source, sourceOf, textOf } from './source.ts'

export interface Literal {
  readonly kind: 'html' | 'svg' | 'css'
  readonly source: Source
  /** The literal's own text with `${0}`, `${1}` … where it takes something in. */
  readonly text: string
  readonly expressions: readonly Node[]
}

/** Literals of a file, also those inside others. */
export function literalsOf(source: Source): Literal[] {
  return [...nodesOf(source.program)].flatMap((node) => {
    const kind = ((node.tag as Node | undefined)?.name ?? '') as Literal['kind']
    if (node.type !== 'TaggedTemplateExpression' || !['html', 'svg', 'css'].includes(kind)) return []
    const { quasis, expressions } = node.quasi as unknown as {
      quasis: { value: { cooked: string } }[]
      expressions: Node[]
    }
    const text = quasis
      .map(({ value }, index) => (index > 0 ? `\${${index - 1}}` : '') + value.cooked)
      .join('')
    return { kind, source, text, expressions }
  })
}

/** Texts that an expression can give: 'a' and 'b' of `x ? 'a' : 'b'`; null when it depends on something else. */
export function textsOf(expression: Node): string[] | null {
  const { type, value } = expression
  if (type === 'Literal') return typeof value === 'string' ? [value] : null
  if (type === 'Identifier') return expression.name === 'nothing' ? [] : null
  if (type !== 'ConditionalExpression') return null
  const [yes, no] = [expression.consequent, expression.alternate].map((each) => textsOf(each as Node))
  return yes && no ? [...yes, ...no] : null
}

/** The function around a place that takes a name, with its own name and the name's place among what it takes. */
function takerOf(
  name: string,
  at: Node,
  { program }: Source,
): { readonly name: string; index: number } | null {
  let found: { name: string; index: number } | null = null
  for (const node of nodesOf(program)) {
    if (node.start > at.start || node.end < at.end) continue
    const declared = node.type === 'VariableDeclarator' ? (node.init as Node | null) : node
    const params = (declared?.params as Node[] | undefined) ?? []
    const index = params.findIndex((param) => param.name === name)
    const id = node.id as Node | null | undefined
    if (id && index >= 0) found = { name: id.name as string, index }
  }
  return found
}

/** Texts of a list of constants, in this file or where the file imports it from; null when it is none. */
function textsOfList(name: string, source: Source): string[] | null {
  for (const { type, id, init } of nodesOf(source.program)) {
    if (type !== 'VariableDeclarator' || (id as Node).name !== name) continue
    const list = ((init as Node).expression ?? init) as Node
    const texts = ((list.elements as Node[] | undefined) ?? []).map((each) => textsOf(each))
    return texts.length > 0 && texts.every((each) => each !== null) ? texts.flat() : null
  }
  const from = importsOf(source).find(({ names }) => names.has(name))
  return from ? textsOfList(from.names.get(name)!, sourceOf(from.path)) : null
}

/** Texts of a name that goes through a list: 'a' and 'b' of `x` in `list.map((x) => …)`, with `list` ['a', 'b']. */
function textsOfEach(name: string, at: Node, source: Source): string[] | null {
  for (const { type, callee, arguments: given } of nodesOf(source.program)) {
    const visit = (given as Node[] | undefined)?.[0]
    if (type !== 'CallExpression' || !visit || visit.start > at.start || visit.end < at.end) continue
    const { object, property } = callee as { object?: Node; property?: Node }
    const [each] = (visit.params as Node[] | undefined) ?? []
    if (property?.name === 'map' && object?.type === 'Identifier' && each?.name === name)
      return textsOfList(object.name as string, source)
  }
  return null
}

/** Values of `name="…"` in the templates of some files, also where the value is a function's argument. */
export function attributeValues(name: string, paths: Iterable<string>): Set<string> {
  const sources = [...paths].map(sourceOf)
  const values = new Set<string>()
  const add = (text: string) =>
    text
      .split(/\s+/)
      .filter(Boolean)
      .forEach((value) => values.add(value))
  const resolve = (expression: Node, source: Source): void => {
    const texts = textsOf(expression)
    if (texts) return texts.forEach(add)
    const each = textsOfEach(expression.name as string, expression, source)
    if (each) return each.forEach(add)
    const taker = takerOf(expression.name as string, expression, source)
    if (!taker)
      throw new Error(`${source.path}: cannot determine what ${name}=\${${textOf(source, expression)}} is`)
    for (const caller of sources)
      for (const { type, callee, arguments: given } of nodesOf(caller.program)) {
        if (type !== 'CallExpression' || (callee as Node).name !== taker.name) continue
        const argument = (given as Node[])[taker.index]
        if (argument) resolve(argument, caller)
      }
  }
  for (const source of sources)
    for (const { kind, text, expressions } of literalsOf(source)) {
      if (kind === 'css') continue
      for (const [, quoted, bare] of text.matchAll(
        new RegExp(`[\\s"]${name}=(?:"([^"]*)"|([^\\s>]+))`, 'g'),
      )) {
        const value = quoted ?? bare!
        add(value.replace(/\$\{\d+\}/g, ' '))
        for (const [, index] of value.matchAll(/\$\{(\d+)\}/g)) resolve(expressions[Number(index)]!, source)
      }
    }
  return values
}
