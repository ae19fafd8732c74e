import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf } from '../../../api/docs/recipes/index.ts'
import { typescript } from '../../../api/docs/recipes/typescript.ts'
import { clientProject, fileOfPackage, run } from '../../helpers/client-project.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

// Other makers' programs read the document of a running server and make clients of it, which then ask that server.

const MINUTES = 60_000
let server: RunningServer
let document: string
const projects: ReturnType<typeof clientProject>[] = []

beforeAll(async () => {
  server = await startServer()
  document = `${server.origin}/utblick/v1/openapi.json`
})
afterAll(async () => {
  for (const project of projects) project.remove()
  await server?.stop()
})

const newProject = () => {
  const project = clientProject()
  projects.push(project)
  return project
}
const packageFile = (path: string) => fileOfPackage(path).find((file) => existsSync(file)) ?? path

test(
  'openapi-typescript and openapi-fetch: types from the address, checked and called',
  { timeout: 5 * MINUTES },
  async () => {
    const project = newProject()
    const made = await project.tool(
      packageFile('openapi-typescript/bin/cli.js'),
      document,
      '-o',
      join(project.folder, 'api.ts'),
    )
    expect(made, made.output).toMatchObject({ code: 0 })
    expect(made.output).not.toMatch(/warn|error|can't/i)
    project.write(
      'use.ts',
      `
import createClient from 'openapi-fetch'
import type { components, paths } from './api.js'

declare const process: { argv: string[] }
const api = createClient<paths, 'application/json' | 'application/problem+json'>({
  baseUrl: process.argv[2] + '/utblick/v1',
  // Several values are one parameter with commas between.
  querySerializer: { array: { style: 'form', explode: false } },
})

const list = await api.GET('/projects', { params: { query: { municipality: ['9999'], country: ['PL', 'EE'], limit: 3, sort: ['-startDate'] } } })
const projects: components['schemas']['Project'][] = list.data!.data
const total: number = list.data!._meta.totalRecords
const title: string | undefined = projects[0]!.title?.sv
const id = projects[0]!.id
const one = await api.GET('/projects/{id}', { params: { path: { id } } })
const history = await api.GET('/projects/{id}/history', { params: { path: { id } } })
const search = await api.GET('/search', { params: { query: { q: 'skola' } } })
const box = await api.GET('/twin-towns', { params: { query: { bbox: [10, 50, 30, 60] } } })
const summary = await api.GET('/municipalities/{code}/summary', { params: { path: { code: '9999' } } })
const ongoing: number | null = summary.data!.data.figures.projectsOngoing
const csv = await api.GET('/projects', { params: { query: { format: 'csv' } }, parseAs: 'text' })
// @ts-expect-error -- There is no such parameter.
const wrong = await api.GET('/projects', { params: { query: { colour: 'red' } } })
const problem = wrong.error
// @ts-expect-error -- There is no such address.
await api.GET('/nothing')
// @ts-expect-error -- A search needs words.
await api.GET('/search', { params: { query: {} } })

console.log(JSON.stringify({
  total, title, ongoing, hits: search.data!.data.length, towns: box.data!.data.length,
  same: one.data!.data.id === id, events: history.data!.data.length,
  csv: String(csv.data).split('\\n')[0]!.split(',').includes('id'),
  problem: { status: problem!.status, parameter: problem!.errors?.[0]?.parameter },
}))
`,
    )
    const recipe = typescript.find(({ id }) => id === 'typescript-client')!
    project.write('recipe.ts', codeOf(recipe, `${server.origin}/utblick/v1`))
    const compiled = await project.compile()
    expect(compiled, compiled.output).toMatchObject({ code: 0 })
    expect((await project.start('recipe.js')).output.trim().split('\n')).toHaveLength(5)
    const { code, output } = await project.start('use.js', server.origin)
    expect(code, output).toBe(0)
    const said = JSON.parse(output)
    expect(said).toMatchObject({
      title: expect.any(String),
      same: true,
      csv: true,
      problem: { status: 400, parameter: 'colour' },
    })
    for (const name of ['total', 'ongoing', 'hits', 'towns', 'events'])
      expect(said[name], name).toBeGreaterThan(0)
  },
)

test('@hey-api/openapi-ts: a whole client, compiled and called', { timeout: 5 * MINUTES }, async () => {
  const project = newProject()
  const made = await project.tool(
    packageFile('@hey-api/openapi-ts/bin/run.js'),
    '-i',
    document,
    '-o',
    join(project.folder, 'client'),
  )
  expect(made, made.output).toMatchObject({ code: 0 })
  project.write(
    'use.ts',
    `
import { client } from './client/client.gen.js'
import { getProject, getMunicipalitySummary, listGoals, listProjects, search } from './client/index.js'
import type { Project } from './client/index.js'

declare const process: { argv: string[] }
client.setConfig({
  baseUrl: process.argv[2] + '/utblick/v1',
  // Several values are one parameter with commas between.
  querySerializer: { array: { style: 'form', explode: false } },
})

const list = await listProjects({ query: { municipality: ['9999'], country: ['PL', 'EE'], limit: 3, sort: ['-startDate', 'id'] } })
if (list.error || typeof list.data !== 'object' || !('_meta' in list.data)) throw new Error(JSON.stringify(list.error))
const data = list.data as { data: Project[]; _meta: { totalRecords: number } }
const first = data.data[0]!
const one = await getProject({ path: { id: first.id } })
const goals = await listGoals({ query: { municipality: ['0114'], facets: ['kind'] } })
const hits = await search({ query: { q: 'skola', lang: 'en' } })
const summary = await getMunicipalitySummary({ path: { code: '9999' } })
const wrong = await listProjects({ query: { limit: 0 } })

console.log(JSON.stringify({
  total: data._meta.totalRecords, title: first.title?.sv, one: one.response?.status, goals: goals.response?.status,
  hits: hits.data!.data.length, figures: summary.data!.data.figures.projects,
  problem: { status: wrong.error!.status, parameter: wrong.error!.errors?.[0]?.parameter },
}))
`,
  )
  const compiled = await project.compile()
  expect(compiled, compiled.output).toMatchObject({ code: 0 })
  const { code, output } = await project.start('use.js', server.origin)
  expect(code, output).toBe(0)
  const said = JSON.parse(output)
  expect(said).toMatchObject({
    title: expect.any(String),
    one: 200,
    goals: 200,
    problem: { status: 400, parameter: 'limit' },
  })
  for (const name of ['total', 'hits', 'figures']) expect(said[name], name).toBeGreaterThan(0)
})

test('@apidevtools/swagger-parser finds the document valid', async () => {
  const project = newProject()
  project.write(
    'validate.js',
    `import SwaggerParser from '@apidevtools/swagger-parser'
// The parser itself asks no host on this machine.
const document = await SwaggerParser.validate(await (await fetch(process.argv[2])).json())
console.log(Object.keys(document.paths).length)`,
  )
  const { code, output } = await run(process.execPath, ['validate.js', document], { cwd: project.folder })
  expect(code, output).toBe(0)
  expect(Number(output)).toBeGreaterThan(80)
})
