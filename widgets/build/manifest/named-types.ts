/** The declarations of types, with all that they refer to, for a file of types of its own. */
import { ts } from '@custom-elements-manifest/analyzer'
import { choicesIn, type Declaration, declarationOf, type Node, union } from './program.ts'

function descendants(node: Node): Node[] {
  const found: Node[] = []
  ts.forEachChild(node, (child) => void found.push(child, ...descendants(child)))
  return found
}

const namesIn = (node: Node): Node[] =>
  [node, ...descendants(node)].flatMap((each) => {
    if (ts.isTypeReferenceNode(each)) return each.typeName
    return ts.isExpressionWithTypeArguments(each) ? each.expression : []
  })

/** The declaration as written, with the allowed texts instead of what refers to constants. */
function textOf(declaration: Declaration): string {
  const file = declaration.getSourceFile().text
  let [text, end] = ['', declaration.getStart()]
  for (const part of descendants(declaration)) {
    if (!ts.isIndexedAccessTypeNode(part) && !ts.isTypeOperatorNode(part)) continue
    const choices = part.getStart() >= end && choicesIn(part)
    if (!choices) continue
    text += `${file.slice(end, part.getStart())}(${union(choices)})`
    end = part.getEnd()
  }
  text += file.slice(end, declaration.getEnd())
  return text.startsWith('export') ? text : `export ${text}`
}

/** TypeScript that declares the types named in these and all they refer to, but for the browser's own. */
export function declarationsFor(types: Iterable<Node>): string {
  const declared = new Map<string, Declaration>()
  const add = (name: Node) => {
    const declaration = declarationOf(name)
    if (!declaration || declared.has(declaration.name.text)) return
    declared.set(declaration.name.text, declaration)
    namesIn(declaration).forEach(add)
  }
  for (const type of types) namesIn(type).forEach(add)
  return [...declared.values()].map(textOf).join('\n\n')
}
