/** Where a name that a file uses is declared. */
import type { Node } from '../syntax.ts'
import { importsOf, type Source, sourceOf } from './source.ts'

export interface Found {
  readonly source: Source
  /** The whole statement, `export` left out. */
  readonly node: Node
}

/** What a file declares at its top under a name: a type, or a constant that types are made of. */
export function declaredIn(source: Source, name: string): Found | undefined {
  for (const statement of source.program.body as Node[]) {
    const node = (statement.declaration as Node | null | undefined) ?? statement
    const names = ((node.declarations as Node[] | undefined) ?? [node]).map(
      (each) => (each.id as Node | null | undefined)?.name,
    )
    if (names.includes(name)) return { source, node }
  }
  return undefined
}

/** In the file itself, or where it imports it from. */
export function find(source: Source, name: string): Found | undefined {
  const own = declaredIn(source, name)
  if (own) return own
  for (const { path, names } of importsOf(source)) {
    const there = names.get(name)
    if (there) return find(sourceOf(path), there)
  }
  return undefined
}
