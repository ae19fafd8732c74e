import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, recipes } from '../../api/docs/recipes/index.ts'
import type { Recipe } from '../../api/docs/recipes/recipe.ts'
import { onPath, present, pythonWith } from '../helpers/programs.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'

let server: RunningServer
let folder: string
beforeAll(async () => {
  server = await startServer()
  folder = mkdtempSync(join(tmpdir(), 'utblick-recipes-'))
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const api = () => `${server.origin}/utblick/v1`
const has = (command: string) => spawnSync(command, ['--version']).status === 0

const hasCurl = present(onPath('curl'), 'curl', 'curl')

/** What runs each kind of recipe, and its file. */
const tools: Partial<Record<Recipe['tool'], { readonly command: string; readonly file: string }>> = {
  sh: { command: hasCurl ? 'bash' : 'bash-with-curl', file: 'recipe.sh' },
  javascript: { command: process.execPath, file: 'recipe.mjs' },
  python: { command: 'python3', file: 'recipe.py' },
  pandas: { command: pythonWith('pandas') ?? 'python3-with-pandas', file: 'recipe-pandas.py' },
  r: { command: 'Rscript', file: 'recipe.R' },
}

async function run(recipe: Recipe): Promise<string> {
  const { command, file } = tools[recipe.tool]!
  writeFileSync(join(folder, file), codeOf(recipe, api()))
  const { stdout } = await promisify(execFile)(command, [file], { cwd: folder, encoding: 'utf8' })
  return stdout
}

const runnable = recipes.filter(({ tool }) => tools[tool] && has(tools[tool].command))

describe('a recipe of the documentation', () => {
  test.each(runnable)('$id runs unchanged, and prints data that are not fictional', async (recipe) => {
    const printed = await run(recipe)
    expect(printed.trim()).not.toBe('')
    expect(printed).not.toMatch(/\b9999\b/)
  })

  test.each(recipes)('$id requests nothing that is fictional', (recipe) => {
    expect(recipe.code).not.toContain('/dump')
    expect(recipe.code).toMatch(/fictional\W+false|municipality=0\d{3}/)
  })

  test.each(recipes.filter((recipe) => !runnable.includes(recipe)))(
    '$id cannot run on this machine ($tool is not here), but every address in it answers',
    async (recipe) => {
      const code = codeOf(recipe, api())
      const addresses = [...code.matchAll(/https?:\/\/[^\s"']+/g)].map(([address]) => address)
      expect(addresses.length).toBeGreaterThan(0)
      // Power Query writes the parameters as a record: [Query = [format = "csv", limit = "500"]].
      const query = [...(/\[Query = \[([^\]]*)\]\]/.exec(code)?.[1] ?? '').matchAll(/(\w+) = "([^"]*)"/g)]
      for (const address of addresses) {
        const url = new URL(address)
        for (const [, name = '', value = ''] of query) url.searchParams.set(name, value)
        expect((await fetch(url)).status, url.href).toBe(200)
      }
    },
  )

  test('exists for every tool', () => {
    expect(new Set(recipes.map(({ tool }) => tool))).toEqual(
      new Set(['sh', 'javascript', 'typescript', 'python', 'pandas', 'r', 'powerquery']),
    )
  })

  test.runIf(hasCurl)(
    'in curl saves a file that Swedish Excel opens, and gets 304 the second time',
    async () => {
      const [list, etag] = recipes.filter(({ tool }) => tool === 'sh')
      expect(JSON.parse(await run(list!)).data.length).toBeGreaterThan(0)
      expect(readFileSync(join(folder, 'vanorter.csv'), 'utf8')).toMatch(/^\uFEFFid;/)
      expect((await run(etag!)).trim()).toBe('304')
      expect(JSON.parse(readFileSync(join(folder, 'projekt.json'), 'utf8')).data).toBeDefined()
    },
  )

  test('that reads a whole list reads all of it', async () => {
    const { _meta } = await (await fetch(`${api()}/projects?fictional=false&limit=1`)).json()
    const printed = await run(recipes.find(({ id }) => id === 'javascript-all')!)
    expect(printed.trim().split('\n')).toHaveLength(_meta.totalRecords)
  })
})
