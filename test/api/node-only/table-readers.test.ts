import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf, recipes } from '../../../api/docs/recipes/index.ts'
import type { Json } from '../../helpers/api.ts'
import { run } from '../../helpers/client-project.ts'
import { difficultTexts, makeDifficultRegister } from '../../helpers/difficult-register.ts'
import { libreOffice, present, pythonWith, rWith } from '../../helpers/programs.ts'
import { type RunningServer, startServer } from '../../helpers/server.ts'

// Programs that people open tables in, on data that are difficult for them, over a running server.

const python = pythonWith('pandas')
const r = rWith('readr') && rWith('jsonlite')
const office = libreOffice()

let folder: string
let server: RunningServer
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-tables-'))
  const file = join(folder, 'register.sqlite')
  await makeDifficultRegister(file)
  server = await startServer({ file })
})
afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true })
})

const api = () => `${server.origin}/utblick/v1`
const records = async (path: string): Promise<Json[]> => {
  const all: Json[] = []
  let url: string | undefined = `${api()}/${path}?limit=500`
  while (url) {
    const page: Json = await (await fetch(url)).json()
    all.push(...page.data)
    url = page._links.next?.href
  }
  return all
}

/** Runs a program's text and reads the JSON that it prints. */
async function jsonFrom(program: string, name: string, code: string): Promise<Json> {
  writeFileSync(join(folder, name), code)
  const { code: exit, output } = await run(program, [join(folder, name)], { cwd: folder })
  expect(exit, output).toBe(0)
  return JSON.parse(output.slice(output.indexOf('<<<') + 3, output.indexOf('>>>')))
}

/** Texts as a reader has them that takes every line end for the same. */
const sameLineEnds = (text: string) => text.replaceAll('\r\n', '\n')

describe.runIf(present(python, 'Python with pandas', 'python3-pandas'))('pandas', () => {
  const show = (frame: string) =>
    `\nprint("<<<" + json.dumps({"types": {c: str(t) for c, t in ${frame}.dtypes.items()}, "rows": json.loads(${frame}.to_json(orient="records", date_format="iso"))}) + ">>>")\n`
  const read = (path: string) =>
    jsonFrom(
      python!,
      'read.py',
      `import json\nimport pandas as pd\nt = pd.read_csv("${api()}/${path}")${show('t')}`,
    )

  test('reads every row by its defaults, with ids, Swedish letters, quotes and line ends', async () => {
    const { rows, types } = await read('datasets/twin-towns/dump?format=csv')
    const expected = await records('twin-towns')
    expect(rows.map(({ id }: Json) => id)).toEqual(expected.map(({ id }) => id))
    // Texts that pandas itself takes for a missing value are the only ones that are lost.
    const lost = new Set(['NA', 'NULL', 'nan'])
    for (const [i, { name, longitude, latitude, fictional }] of expected.entries()) {
      expect(rows[i].name === null ? null : sameLineEnds(rows[i].name)).toBe(
        lost.has(name) ? null : sameLineEnds(name),
      )
      expect([rows[i].longitude, rows[i].latitude]).toEqual([longitude, latitude])
      expect(rows[i].fictional).toBe(fictional)
    }
    expect(types).toMatchObject({ longitude: 'float64', fictional: 'bool' })
    // The guess that the documentation warns of: a municipality's code is taken for a number.
    expect(types.municipalityCode).toBe('int64')
  })

  test('has every value as it is by the recipe', async () => {
    const recipe = recipes.find(({ id }) => id === 'pandas-csv')!
    // The fictional records too: the difficult texts are theirs.
    const code = codeOf(recipe, api()).replace('&fictional=false', '')
    const { rows, types } = await jsonFrom(python!, 'recipe.py', code + show('towns'))
    const expected = await records('twin-towns')
    expect(rows).toHaveLength(expected.length)
    for (const [i, record] of expected.entries())
      for (const name of [
        'id',
        'municipalityCode',
        'country',
        'status',
        'longitude',
        'latitude',
        'fictional',
      ])
        expect(rows[i][name], `${record.id} ${name}`).toEqual(record[name])
    const names = new Set(rows.map(({ name }: Json) => sameLineEnds(name)))
    for (const text of difficultTexts) expect(names.has(sameLineEnds(text)), text).toBe(true)
    expect(types).toMatchObject({ municipalityCode: 'string', fictional: 'boolean', latitude: 'float64' })
    expect(types.updatedAt).toMatch(/^datetime64/)
  })
})

describe.runIf(present(r, 'R with readr and jsonlite', 'r-cran-readr r-cran-jsonlite'))('readr', () => {
  const read = (path: string, options = '') =>
    jsonFrom(
      r!,
      'read.R',
      `suppressMessages({library(readr); library(jsonlite)})
t <- suppressMessages(read_csv("${api()}/${path}"${options}))
types <- sapply(t, function(column) class(column)[1])
cat("<<<", toJSON(list(types = as.list(types), rows = t), dataframe = "rows", na = "null", auto_unbox = TRUE, digits = NA), ">>>", sep = "")
`,
    )

  test('reads every row by its defaults, and leaves codes with a zero first as they are', async () => {
    const { rows, types } = await read('datasets/twin-towns/dump?format=csv')
    const expected = await records('twin-towns')
    expect(rows.map(({ id }: Json) => id)).toEqual(expected.map(({ id }) => id))
    expect(rows.map((row: Json) => row.municipalityCode)).toEqual(
      expected.map((record) => record.municipalityCode),
    )
    expect(types).toMatchObject({
      longitude: 'numeric',
      fictional: 'logical',
      municipalityCode: 'character',
    })
    for (const [i, { longitude, fictional }] of expected.entries())
      expect([rows[i].longitude, rows[i].fictional]).toEqual([longitude, fictional])
  })

  test('has every text as it is by the recipe', async () => {
    const about = recipes.find(({ id }) => id === 'r-csv')!.about.en
    const options = /read_csv\(url(, [^`]*)\)`/.exec(about)![1]
    const { rows } = await read('datasets/twin-towns/dump?format=csv', options)
    const expected = await records('twin-towns')
    // readr takes spaces at the ends away; no text of the register has any.
    for (const [i, { name, country, municipalityCode }] of expected.entries())
      expect([sameLineEnds(rows[i].name), rows[i].country, rows[i].municipalityCode]).toEqual([
        sameLineEnds(name),
        country,
        municipalityCode,
      ])
  })
})

describe.runIf(present(office, 'LibreOffice', 'libreoffice-calc'))('LibreOffice', () => {
  /** A file as LibreOffice reads it, written back as UTF-8 CSV with every text in quotes. */
  async function opened(name: string, url: string, filter: string): Promise<string[][]> {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
    writeFileSync(join(folder, name), bytes)
    const out = join(folder, 'opened')
    const { output } = await run(office!, [
      `-env:UserInstallation=file://${join(folder, 'office')}`,
      '--headless',
      ...(filter ? [`--infilter=${filter}`] : []),
      '--convert-to',
      // Comma, quotes, UTF-8, from row 1; texts in quotes, cells as they are stored.
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false',
      '--outdir',
      out,
      join(folder, name),
    ])
    const file = join(out, name.replace(/\.\w+$/, '.csv'))
    return cellsOf(readFileSync(file, 'utf8'), output)
  }

  function cellsOf(text: string, why: string): string[][] {
    const rows: string[][] = [[]]
    for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n"]*))(,|\n|$)/g)) {
      rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
      if (end === '\n') rows.push([])
      else if (end === '') break
    }
    const whole = rows.filter((row) => row.length > 1)
    expect(whole.length, why).toBeGreaterThan(1)
    return whole
  }

  const column = (rows: string[][], name: string) => {
    const place = rows[0]!.indexOf(name)
    expect(place, `${name} in ${rows[0]!.join(' ')}`).toBeGreaterThanOrEqual(0)
    return rows.slice(1).map((row) => row[place]!)
  }

  test('opens a workbook with every cell as it is', async () => {
    const towns = await records('twin-towns')
    const rows = await opened('towns.xlsx', `${api()}/datasets/twin-towns/dump?format=xlsx`, '')
    expect(column(rows, 'id')).toEqual(towns.map(({ id }) => id))
    expect(column(rows, 'municipalityCode')).toEqual(towns.map((town) => town.municipalityCode))
    expect(column(rows, 'country')).toEqual(towns.map(({ country }) => country))
    // No text is taken for a formula, a number or a date.
    expect(column(rows, 'name').map(sameLineEnds)).toEqual(towns.map(({ name }) => sameLineEnds(name)))
    expect(column(rows, 'longitude').map((text) => (text === '' ? null : Number(text)))).toEqual(
      towns.map(({ longitude }) => longitude),
    )
    const projects = await records('projects')
    const budget = await opened('projects.xlsx', `${api()}/datasets/projects/dump?format=xlsx`, '')
    const amounts = column(budget, 'budgetAmount')
    for (const [i, { budget: money }] of projects.entries())
      expect(Number(amounts[i]), projects[i].id).toBe(money === null ? 0 : Number(money.amount))
    expect(column(budget, 'plannedStart')).toEqual(projects.map(({ plannedStart }) => plannedStart ?? ''))
  })

  test('opens the CSV for Swedish Excel under Swedish settings', async () => {
    const towns = await records('twin-towns')
    // Semicolon, quotes, UTF-8, from row 1, Swedish (0x041D), no quoted numbers as text, detect special numbers.
    const rows = await opened(
      'towns-excel.csv',
      `${api()}/twin-towns?format=csv&csvDialect=excel&limit=500`,
      'Text - txt - csv (StarCalc):59,34,76,1,,1053,false,true',
    )
    expect(column(rows, 'id')).toEqual(towns.map(({ id }) => id))
    // Decimal commas are numbers here, and no cell became a formula.
    expect(
      column(rows, 'longitude').map((text) => (text === '' ? null : Number(text.replace(',', '.')))),
    ).toEqual(towns.map(({ longitude }) => longitude))
    // What the documentation warns of: in CSV a code is taken for a number. A workbook keeps it.
    expect(column(rows, 'municipalityCode').map(Number)).toEqual(
      towns.map((town) => Number(town.municipalityCode)),
    )
    const names = column(rows, 'name')
    expect(names).toContain("'=1+1")
    for (const [i, { id, name }] of towns.entries())
      if (id.startsWith('0199') && /^[=+@]/.test(name)) expect(names[i]).toBe(`'${name}`)
  })
})
