import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { allResources } from '../../../db/resources/index.ts'
import { BASE, fetchApi, getJson, getProblem, type Json } from '../../helpers/api.ts'
import { sharedDocument } from '../../helpers/programs.ts'

// Without the published standard beside the project, its own checks still run.
const standard = sharedDocument('data/standards/frictionless/tableschema-2.0.json')
const names = allResources.map(({ path }) => path)

describe('the Table Schema', () => {
  test.skipIf(standard === undefined)(
    'of every data set follows the published Table Schema 2.0, in both languages (skipped without ../shared/data)',
    async () => {
      const valid = new Ajv({ strict: false, allErrors: true }).compile(
        JSON.parse(readFileSync(standard!, 'utf8')) as object,
      )
      for (const name of names)
        for (const lang of ['sv', 'en']) {
          const schema = await getJson(`datasets/${name}/schema?lang=${lang}`)
          expect(valid(schema), `${name}: ${JSON.stringify(valid.errors?.slice(0, 3))}`).toBe(true)
        }
    },
  )

  test.each(names)('of %s names the columns of its CSV, and what it says of them is true', async (name) => {
    const schema = await getJson(`datasets/${name}/schema`)
    const response = await fetchApi(`${BASE}/${name}?format=csv&limit=500`)
    const [headings = [], ...rows] = parse(await response.text())
    expect(schema.fields.map((field: Json) => field.name)).toEqual(headings)
    expect(schema.primaryKey).toEqual(['id'])
    const wrong = schema.fields.flatMap((field: Json, i: number) =>
      rows
        .map((row) => row[i]!)
        .filter((cell) => !fits(field, cell))
        .map((cell) => [field.name, cell]),
    )
    expect(wrong).toEqual([])
    const ids = rows.map(([id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(names)('of %s leads by its foreign keys to data sets that exist', async (name) => {
    const { foreignKeys } = await getJson(`datasets/${name}/schema`)
    for (const { fields, reference } of foreignKeys) {
      expect(names).toContain(reference.resource)
      expect(fields).toHaveLength(1)
    }
  })

  test('is in Swedish unless English is requested by parameter, whatever a tool’s headers say', async () => {
    const english = { headers: { 'Accept-Language': 'en' } }
    const titleOf = async (query: string, init?: RequestInit) =>
      (await getJson(`datasets/projects/schema${query}`, init)).fields.find((f: Json) => f.name === 'titleSv')
        .title
    expect(await titleOf('')).toBe('Projekt (svenska)')
    expect(await titleOf('', english)).toBe('Projekt (svenska)')
    expect(await titleOf('?lang=en')).toBe('Project (Swedish)')
  })

  test('describes how lists, JSON and uncertain dates are written, and where JSON has the same value', async () => {
    const { fields } = await getJson('datasets/projects/schema')
    const field = (name: string) => fields.find((f: Json) => f.name === name)
    expect(field('goalIds')).toMatchObject({
      type: 'string',
      delimiter: '|',
      itemType: 'string',
      path: ['goalIds'],
    })
    expect(field('sources')).toMatchObject({ type: 'array', constraints: { required: true, minLength: 1 } })
    expect(field('sources').description).toContain(
      'JSON i cellen: en lista av objekt med fälten sourceId, place, quote',
    )
    expect(field('startDate')).toMatchObject({
      rdfType: 'http://id.loc.gov/datatypes/edtf/EDTF',
      example: '2024-03-01',
      path: ['startDate', 'edtf'],
    })
    expect(field('startDateAsWritten')).toMatchObject({ type: 'string', path: ['startDate', 'asWritten'] })
    expect(field('startDateAsWritten')).not.toHaveProperty('rdfType')
    expect(field('startDateAsWritten').description).toMatch(/Källans egna ord om tiden\.$/)
    expect(field('budgetAmount')).toMatchObject({
      type: 'number',
      path: ['budget', 'amount'],
      example: '2500000.00',
    })
    expect(field('status').categories[0]).toEqual({ value: 'idea', label: 'Idé' })
    expect(field('url')).toMatchObject({ type: 'string', format: 'uri', readOnly: true })
  })

  test('is found from the list, from the data set and from the list of data sets', async () => {
    const address = `https://data.example.se${BASE}/datasets/goals/schema`
    expect((await getJson('datasets/goals')).data.tableSchema).toBe(address)
    const { data } = await getJson('datasets')
    expect(data.find((d: Json) => d.name === 'goals').tableSchema).toBe(address)
  })

  test('of a data set that does not exist is 404, and takes no other parameters', async () => {
    expect((await getProblem('datasets/towns/schema')).status).toBe(404)
    expect((await getProblem('datasets/goals/schema?colour=red')).status).toBe(400)
  })
})

/** Whether a cell is what its field says. */
function fits({ type, format, constraints = {}, delimiter }: Json, cell: string): boolean {
  if (cell === '') return !constraints.required
  if (constraints.enum && !constraints.enum.includes(cell)) return false
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) return false
  if (Number(cell) < constraints.minimum || Number(cell) > constraints.maximum) return false
  if (delimiter) return cell.split(delimiter).every((part) => part !== '')
  const forms: Readonly<Record<string, RegExp>> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
    datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
    array: /^\[.*\]$/s,
  }
  if (format === 'uri') return URL.canParse(cell)
  return forms[type]?.test(cell) ?? type === 'string'
}
