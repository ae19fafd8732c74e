/** The declarations of types, with all that they rest on, out of the widgets' sources: for a file of types of its own. */
import { globSync } from 'node:fs'
import { type Node, nodesOf } from '../syntax.ts'
import { choicesIn, union } from './choices.ts'
import { declaredIn, find, type Found } from './declarations.ts'
import { project, type Source, sourceOf } from './source.ts'

/** Names that need no declaration of ours. */
const BUILT_IN = /^(HTML\w*|CustomEvent|Promise|Record|Partial|Readonly)$/

/** A documenting comment may name a type that only another file knows. */
function findAnywhere(name: string): Found | undefined {
  if (BUILT_IN.test(name)) return undefined
  const files = globSync('widgets/*/*.ts', { cwd: project, exclude: ['widgets/build'] }).sort()
  for (const path of files) {
    const found = declaredIn(sourceOf(path), name)
    if (found) return found
  }
  return undefined
}

const usedBy = (node: Node): string[] =>
  [...nodesOf(node)].flatMap(({ type, typeName, expression }) => {
    if (type === 'TSTypeReference') return (typeName as Node).name as string
    return type === 'TSInterfaceHeritage' ? ((expression as Node).name as string) : []
  })

/** The declaration as it stands, but for what rests on constants: instead of that, the texts to choose between. */
function written({ source, node }: Found, name: string): string {
  if (!/^TS(TypeAlias|Interface)Declaration$/.test(node.type))
    throw new Error(`${source.path}: ${name} is no type that can stand in another file`)
  const resting = [...nodesOf(node)].filter(({ type }) => /^TS(IndexedAccessType|TypeOperator)$/.test(type))
  let [text, end] = ['', node.start]
  for (const part of resting) {
    const choices = part.start >= end && choicesIn(source, part)
    if (!choices) continue
    text += source.code.slice(end, part.start) + `(${union(choices)})`
    end = part.end
  }
  return `export ${text}${source.code.slice(end, node.end)}`
}

/** TypeScript that declares the named types and all they need; names that nobody declares are the browser's. */
export function declarationsOf(names: Iterable<string>): string {
  const byName = new Map<string, string>()
  const add = (name: string, from?: Source) => {
    const found = from ? find(from, name) : findAnywhere(name)
    if (!found || byName.has(name)) return
    byName.set(name, written(found, name))
    for (const used of usedBy(found.node)) add(used, found.source)
  }
  for (const name of names) add(name)
  return [...byName.values()].join('\n\n')
}
