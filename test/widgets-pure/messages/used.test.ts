/** No word is left in the files that no widget says. */
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
      // Of a table that is looked into by what the data say, every word may be said: `words.units[unit.kind]`.
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

/** The folders whose files say a part's words: those of the file that takes the part in. */
function foldersSaying(part: string): string[] {
  const taking = paths.filter((path) =>
    importsOf(sourceOf(path)).some(
      ({ path, names, typeOnly }) => path === MESSAGES && !typeOnly && [...names.values()].includes(part),
    ),
  )
  const folders = new Set(taking.map((path) => path.split('/')[1]!))
  // What the base says may be said anywhere in it.
  return [...(sharedFolders.some((name) => folders.has(name)) ? [...folders, ...sharedFolders] : folders)]
}

describe.each(Object.keys(sv).filter((name) => name !== 'default'))('the words of %s', (part) => {
  const folders = foldersSaying(part)

  test('are taken in by a widget', () => expect(folders).not.toEqual([]))

  test('are all said', () => {
    // What the base says may be said by any widget, since it is handed to all.
    const saying = paths.filter((path) => folders.includes('shared') || folders.includes(path.split('/')[1]!))
    const read = new Set(saying.flatMap((path) => [...namesRead(sourceOf(path))]))
    const unsaid = leavesOf(sv[part as keyof typeof sv], part).filter(({ path }) => {
      const [table, name] = path.split('.').slice(-2) as [string, string]
      return !read.has(name) && !(table !== part && read.has(`${table}[]`))
    })
    expect(unsaid.map(({ path }) => path)).toEqual([])
  })
})

test('a word is read by its name, out of the words, or by a text; a name of something else is none', () => {
  const code = `const { retry, open: x } = words; words.source; words[kind === 'a' ? 'licence' : 'b']; words.errors[code]; const copy = { cite: 1 }`
  const read = namesRead(parse('x.ts', code))
  expect(['retry', 'open', 'source', 'licence', 'errors[]'].filter((name) => !read.has(name))).toEqual([])
  expect(['copy', 'cite', 'x'].filter((name) => read.has(name))).toEqual([])
})
