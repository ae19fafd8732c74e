/** TypeScript files of the project as syntax trees, with the comments that document them. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'
import { type Node, nodesOf } from '../../../widgets/build/syntax.ts'

export const project = join(import.meta.dirname, '../../..')

export interface Source {
  /** From the root of the project. */
  readonly path: string
  readonly code: string
  readonly program: Node
  readonly comments: readonly { readonly type: string; readonly value: string; start: number; end: number }[]
}

const sources = new Map<string, Source>()

export function parse(path: string, code: string): Source {
  const { program, comments, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`)
  return { path, code, program: program as unknown as Node, comments }
}

/** A file of the project by its path from the root; parsed once. */
export function sourceOf(path: string): Source {
  const source = sources.get(path) ?? parse(path, readFileSync(join(project, path), 'utf8'))
  sources.set(path, source)
  return source
}

export const textOf = ({ code }: Source, { start, end }: Pick<Node, 'start' | 'end'>): string =>
  code.slice(start, end)

export interface Import {
  /** Path from the root of the project. */
  readonly path: string
  /** Local name → name in the other file; '*' for all of it. */
  readonly names: ReadonlyMap<string, string>
  /** Nothing of it is there when the page runs. */
  readonly typeOnly: boolean
}

/** The files of the project that a file imports, also those it imports for their types or when needed. */
export function importsOf({ path, program }: Source): Import[] {
  return [...nodesOf(program)].flatMap((node) => {
    const from = node.source as (Node & { value?: unknown }) | null | undefined
    if (typeof from?.value !== 'string' || !from.value.startsWith('.')) return []
    const target = join(dirname(path), from.value)
    if (!existsSync(join(project, target))) return []
    const names = ((node.specifiers as Node[] | undefined) ?? []).map(({ local, imported }) => [
      (local as Node).name as string,
      ((imported as Node | undefined)?.name as string | undefined) ?? '*',
    ])
    const typeOnly = (node.importKind ?? node.exportKind) === 'type'
    return { path: target, names: new Map(names as [string, string][]), typeOnly }
  })
}

/** A file and all it imports, directly or not, by the imports that `follows` lets through. */
export function reachedFrom(path: string, follows: (by: Import) => boolean): Set<string> {
  const reached = new Set<string>()
  const visit = (path: string) => {
    if (reached.has(path)) return
    reached.add(path)
    for (const by of importsOf(sourceOf(path))) if (follows(by)) visit(by.path)
  }
  visit(path)
  return reached
}

/** The files of widgets/ that are there when an element runs, or come later. */
export const loadedBy = (path: string): Set<string> =>
  reachedFrom(path, ({ path, typeOnly }) => path.startsWith('widgets/') && !typeOnly)
