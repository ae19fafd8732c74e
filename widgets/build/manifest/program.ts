/** The widgets as seen by TypeScript's checker: resolves the types that the standard analyzer leaves unresolved. */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { ts } from '@custom-elements-manifest/analyzer'

export type Node = Parameters<typeof ts.isTypeNode>[0]
export type Declaration = ReturnType<typeof ts.factory.createTypeAliasDeclaration> | Interface
type Interface = ReturnType<typeof ts.factory.createInterfaceDeclaration>

export const project = join(import.meta.dirname, '../../..')

const paths = globSync('widgets/*/*.ts', { cwd: project, exclude: ['widgets/build'] })
const program = ts.createProgram(
  paths.sort().map((path) => join(project, path)),
  {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    types: [],
    // The types of the language and the browser stay names.
    noLib: true,
  },
)
const checker = program.getTypeChecker()

/** A file of the widgets by its path from the root of the project. */
export function sourceFile(path: string) {
  const file = program.getSourceFile(join(project, path))
  if (!file) throw new Error(`${path} is not a source of the widgets.`)
  return file
}

/** The type or interface of ours that a name in a type refers to, where it was first declared. */
export function declarationOf(name: Node): Declaration | undefined {
  const symbol = checker.getSymbolAtLocation(name)
  const original = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  return original?.declarations?.find(
    (each): each is Declaration =>
      (ts.isTypeAliasDeclaration(each) || ts.isInterfaceDeclaration(each)) &&
      !/[/]node_modules[/]/.test(each.getSourceFile().fileName),
  )
}

/**
 * The string literals that a type allows, in source order: 'auto' | ViewName → auto, list, map, table. Null for a type
 * that allows anything else.
 */
export function choicesIn(node: Node): string[] | null {
  if (ts.isParenthesizedTypeNode(node)) return choicesIn(node.type)
  if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) ? [node.literal.text] : null
  if (ts.isUnionTypeNode(node)) {
    const parts = node.types.map(choicesIn)
    return parts.every((part) => part !== null) ? parts.flat() : null
  }
  if (ts.isTypeReferenceNode(node)) {
    const declaration = declarationOf(node.typeName)
    return declaration && ts.isTypeAliasDeclaration(declaration) ? choicesIn(declaration.type) : null
  }
  if (ts.isTypeOperatorNode(node))
    return checker.getPropertiesOfType(checker.getTypeFromTypeNode(node.type)).map(({ name }) => name)
  if (!ts.isIndexedAccessTypeNode(node)) return null
  // The elements of a list, by the constant's name: (typeof names)[number].
  const list = checker.getTypeFromTypeNode(node.objectType)
  if (!checker.isTupleType(list)) return null
  const items = checker.getTypeArguments(list as Parameters<typeof checker.getTypeArguments>[0])
  return items.every((item) => item.isStringLiteral()) ? items.map((item) => item.value) : null
}

/** As TypeScript writes it. */
export const union = (choices: readonly string[]): string => choices.map((each) => `'${each}'`).join(' | ')

/** The types of events by name, wherever a widget has added to `IntlEvents`. */
export function eventTypes(): Map<string, Node> {
  const events = checker.getExportsOfModule(
    checker.getSymbolAtLocation(sourceFile('widgets/element/events.ts'))!,
  )
  const all = events.find(({ name }) => name === 'IntlEvents')!
  return new Map(
    checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(all)).map(({ name, valueDeclaration }) => {
      if (!valueDeclaration || !ts.isPropertySignature(valueDeclaration) || !valueDeclaration.type)
        throw new Error(`The event ${name} has no type.`)
      return [name, valueDeclaration.type]
    }),
  )
}

const HIDDEN = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static

/** The types of what pages read, set and call of the elements. */
export const publicTypes = (): Node[] =>
  paths
    .filter((path) => /^widgets[/](element|[\w-]+[/]intl-)/.test(path))
    .flatMap((path) => [...sourceFile(path).statements])
    .filter(ts.isClassDeclaration)
    .filter(({ heritageClauses }) => heritageClauses?.[0]?.token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap(({ members }) => [...members])
    .filter((member) => !(ts.getCombinedModifierFlags(member) & HIDDEN))
    .flatMap((member) =>
      ts.isPropertyDeclaration(member) || ts.isGetAccessor(member) || ts.isMethodDeclaration(member)
        ? (member.type ?? [])
        : [],
    )
