/** Every message of the language files is used by a widget. */
import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importsOf, parse, project, type Source, sourceOf } from '../helpers/source.ts'
import { type Node, nodesOf } from '../../../widgets/build/syntax.ts'
import { leavesOf, sv } from '../helpers/messages.ts'

const MESSAGES = 'widgets/text/messages/sv.ts'

const paths = globSync('widgets/*/**/*.ts', {
  cwd: project,
  exclude: ['widgets/build', 'widgets/text/messages', 'api/client'],
}).sort()

/**
 * Names that a file may read of something: `x.name`, `{ name } = x`, and texts, because of `x[kind]`. Texts of a
 * template's own do not count.
 */
function namesRead({ program }: Pick<Source, 'program'>): Set<string> {
  const names = [...nodesOf(program)].flatMap((node) => {
    if (node.type === 'Literal') return node.value as string
    if (node.type === 'MemberExpression') {
      const { object, property } = node as unknown as { object: Node; property: Node }
      if (!node.computed) return property.name as string
      // In a table that is indexed by data, every message may be used: `t.units[unit.kind]`.
      return `${((object.property as Node | undefined) ?? object).name as string}[]`
    }
    if (node.type !== 'ObjectPattern') return []
    return (node.properties as Node[]).map(({ key }) => (key as Node | undefined)?.name as string)
  })
  return new Set(names)
}

/** Folders that hold no element. */
const sharedFolders = [...new Set(paths.map((path) => path.split('/')[1]!))].filter(
  (name) => !paths.includes(`widgets/${name}/intl-${name}.ts`),
)

/** The folders whose files use a part of the messages: those of the files that import it. */
function foldersUsing(part: string): string[] {
  const importing = paths.filter((path) =>
    importsOf(sourceOf(path)).some(
      ({ path, names, typeOnly }) => path === MESSAGES && !typeOnly && [...names.values()].includes(part),
    ),
  )
  const folders = new Set(importing.map((path) => path.split('/')[1]!))
  // Shared messages may be used in any shared folder.
  return [...(sharedFolders.some((name) => folders.has(name)) ? [...folders, ...sharedFolders] : folders)]
}

describe.each(Object.keys(sv).filter((name) => name !== 'default'))('the messages of %s', (part) => {
  const folders = foldersUsing(part)

  test('are imported by a widget', () => expect(folders).not.toEqual([]))

  test('are all used', () => {
    // Shared messages are passed to all widgets.
    const users = paths.filter((path) => folders.includes('shared') || folders.includes(path.split('/')[1]!))
    const read = new Set(users.flatMap((path) => [...namesRead(sourceOf(path))]))
    const unused = leavesOf(sv[part as keyof typeof sv], part).filter(({ path }) => {
      const [table, name] = path.split('.').slice(-2) as [string, string]
      return !read.has(name) && !(table !== part && read.has(`${table}[]`))
    })
    expect(unused.map(({ path }) => path)).toEqual([])
  })
})

test('finds messages read by name, by destructuring or by a string, and no other names', () => {
  const code = `const { retry, open: x } = t; t.source; t[kind === 'a' ? 'licence' : 'b']; t.errors[code]; const copy = { cite: 1 }`
  const read = namesRead(parse('x.ts', code))
  expect(['retry', 'open', 'source', 'licence', 'errors[]'].filter((name) => !read.has(name))).toEqual([])
  expect(['copy', 'cite', 'x'].filter((name) => read.has(name))).toEqual([])
})
