import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, inject, test } from 'vitest'
import { xlsxDump } from '../../../api/dumps/xlsx-dump.ts'
import { openNode } from '../../../db/connection/open-node.ts'
import { allResources, resourceOf } from '../../../db/resources/index.ts'
import { BASE, fetchApi, getList, type Json } from '../../helpers/api.ts'

const project = join(import.meta.dirname, '..', '..', '..')
const standard = join(project, '..', 'shared', 'data', 'standards', 'frictionless', 'datapackage-2.0.json')

const bytesOf = async (path: string) =>
  new Uint8Array(await (await fetchApi(`${BASE}/datasets/${path}`)).arrayBuffer())
const unzipped = async (name: string) => unzipSync(await bytesOf(`${name}/dump?format=datapackage`))
const jsonIn = (files: Record<string, Uint8Array>, path: string): Json => JSON.parse(strFromU8(files[path]!))

// The published standard is beside the project; without it, the other checks still run.
describe.skipIf(!existsSync(standard))('the data package, by its standard’s own schema', () => {
  const valid = existsSync(standard)
    ? new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
        JSON.parse(readFileSync(standard, 'utf8')) as object,
      )
    : () => true

  test.each(['all', ...allResources.map(({ path }) => path)])('of %s is a Data Package 2', async (name) => {
    const descriptor = jsonIn(await unzipped(name), 'datapackage.json')
    expect(valid(descriptor), JSON.stringify('errors' in valid && valid.errors?.slice(0, 3))).toBe(true)
  })

  test('fails the schema when it is broken, so that the schema is known to be checked', async () => {
    const descriptor = jsonIn(await unzipped('goals'), 'datapackage.json')
    expect(valid({ ...descriptor, resources: [] })).toBe(false)
    expect(valid({ ...descriptor, licenses: 'CC0' })).toBe(false)
  })
})

describe('the data package', () => {
  test('has the files it names, with the columns it names, and every reference leads to a row', async () => {
    const files = await unzipped('all')
    const { resources } = jsonIn(files, 'datapackage.json')
    expect(resources).toHaveLength(allResources.length)
    const tables: Record<string, Json[]> = {}
    for (const { name, path, schema } of resources) {
      const [headings] = parse(strFromU8(files[path]!), { to: 1 }) as string[][]
      expect(headings).toEqual(schema.fields.map((field: Json) => field.name))
      tables[name] = parse(strFromU8(files[path]!), { columns: true })
    }
    for (const { name, schema } of resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(tables[reference.resource ?? name]!.map(({ id }) => id))
        const values = tables[name]!.map((row) => row[fields[0]]).filter((value) => value !== '')
        expect(
          values.filter((value) => !known.has(value)),
          `${name}.${fields[0]}`,
        ).toEqual([])
      }
  })

  test('has CSVW metadata beside each CSV: the same columns, in both languages', async () => {
    const files = await unzipped('all')
    for (const { name, path } of allResources) {
      const metadata = jsonIn(files, `data/${path}.csv-metadata.json`)
      const [headings] = parse(strFromU8(files[`data/${path}.csv`]!), { to: 1 }) as string[][]
      expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw')
      expect(metadata.url).toBe(`${path}.csv`)
      expect(metadata.tableSchema.columns.map((column: Json) => column.titles)).toEqual(headings)
      for (const column of metadata.tableSchema.columns)
        expect(column['dc:title'].map((title: Json) => title['@language'])).toEqual(['sv', 'en'])
      for (const { reference } of metadata.tableSchema.foreignKeys ?? [])
        expect(Object.keys(files)).toContain(`data/${reference.resource}`)
      expect(metadata['dc:title'][0]['@value']).toBe(resourceOf(name)?.title.sv)
    }
  })

  test('of one data set has nothing but that data set, and says what it is and how to cite it', async () => {
    const files = await unzipped('goals')
    expect(Object.keys(files)).toEqual([
      'datapackage.json',
      'README.md',
      'LICENSE.txt',
      'data/goals.csv',
      'data/goals.csv-metadata.json',
    ])
    const descriptor = jsonIn(files, 'datapackage.json')
    expect(descriptor).toMatchObject({ name: 'utblick-goals', version: '3.0.0' })
    const readme = strFromU8(files['README.md']!)
    expect(readme).toContain('## Så anger du källan')
    expect(readme).toContain('## How to cite')
    expect(readme).toContain(descriptor.id)
  })
})

describe('the workbook', () => {
  test('has every record of the list, and a sheet about the file', async () => {
    const sheets = await readXlsxFile(Buffer.from(await bytesOf('twin-towns/dump?format=xlsx')))
    const { data } = await getList('twin-towns?limit=500')
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['twin-towns', 'Om - About'])
    const [headings, ...rows] = sheets[0]!.data
    const id = headings!.indexOf('id')
    expect(rows.map((row) => row[id])).toEqual(data.map((record: Json) => record.id))
    expect(JSON.stringify(sheets[1]!.data)).toContain('/datasets/twin-towns/dump?asOf=3&format=xlsx')
  })

  test('goes on in a second sheet when Excel’s first is full', async () => {
    const { db } = openNode(inject('registerFile'))
    const release = await db.selectFrom('release').selectAll().orderBy('id', 'desc').executeTakeFirst()
    const resource = allResources.find(({ path }) => path === 'projects')!
    const bits: Uint8Array[] = []
    for await (const bit of xlsxDump({ db, release, origin: 'https://data.example.se' }, resource, 30))
      bits.push(bit)
    await db.destroy()
    const sheets = await readXlsxFile(Buffer.concat(bits))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['projects', 'projects 2', 'Om - About'])
    const { data } = await getList('projects?limit=500')
    const ids = sheets.slice(0, 2).flatMap(({ data: [headings, ...rows] }) => {
      const id = headings!.indexOf('id')
      return rows.map((row) => row[id])
    })
    expect(ids).toEqual(data.map((record: Json) => record.id))
  })
})
