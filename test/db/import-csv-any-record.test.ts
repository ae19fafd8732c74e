import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { xlsx } from '../../api/formats/xlsx.ts'
import { mergeInput } from '../../db/import/merge.ts'
import { readCsv } from '../../db/import/read-csv.ts'
import { readTables } from '../../db/import/read-table.ts'
import { readXlsx } from '../../db/import/read-xlsx.ts'
import { allResources, resourceOf } from '../../db/resources/index.ts'
import { type CsvDialect, csvHead, csvLine, excelCsv, standardCsv } from '../../db/schema/flat/csv.ts'
import { flatColumns } from '../../db/schema/flat/flat-columns.ts'
import { isUsableText } from '../../db/schema/characters.ts'
import type { Field, Fields } from '../../db/schema/field.ts'
import { fromMinorUnits } from '../../db/schema/kinds/money.ts'
import {
  code,
  date,
  decimal,
  integer,
  languageMap,
  list,
  money,
  objects,
  text,
} from '../../db/schema/kinds/index.ts'
import { boolean, choice, uncertainDate } from '../../db/schema/kinds/index.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { validate } from '../../db/schema/validate.ts'

// Not only the records that we have, but any that the definitions allow: texts that look like formulas, lists,
// JSON or dates, with any sign in them; numbers of any size; everything known and everything unknown.

const folder = mkdtempSync(join(tmpdir(), 'utblick-any-'))
afterAll(() => rmSync(folder, { recursive: true }))

const about = { title: { sv: 'T', en: 'T' }, description: { sv: 'T', en: 'T' }, example: null } as const
const unknown = { ...about, optional: true } as const

/** Has the harder kinds all at once, some of which the vocabulary does not use yet. */
const everything: Resource = {
  ...resourceOf('project')!,
  fields: {
    id: code({ ...about, pattern: /^[a-z0-9-]+$/ }),
    code: code({ ...unknown, pattern: /^\d{4}$/ }),
    name: text(unknown),
    title: languageMap(unknown),
    kind: choice({ 'a-b': about.title, c: about.title }, unknown),
    day: date(unknown),
    since: uncertainDate(unknown),
    count: integer(unknown),
    share: decimal(unknown),
    budget: money(unknown),
    yes: boolean(unknown),
    words: list(text(about), unknown),
    dates: list(uncertainDate(about), about),
    numbers: list(decimal(about), about),
    names: list(languageMap(about), about),
    things: objects(
      { name: text(about), since: uncertainDate(unknown), parts: list(text(about), about) },
      unknown,
    ),
  } as unknown as Fields,
  embeds: {},
}

const nasty = fc.constantFrom(
  '=1+1',
  "'=",
  '-',
  '@x',
  '1978',
  'a|b',
  '["a"]',
  'a;b,"c"',
  'å\r\nö',
  '\u200D',
  '_x000D_',
  '\uD83D\uDE00',
  '<&>',
)
const anyText = fc
  .oneof(
    nasty,
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  )
  // Characters that no text may have: see import-text.slow.test.ts.
  .map((text) => Array.from(text).filter(isUsableText).join('').trim())
  .filter((text) => text !== '')
const anyDay = fc
  .date({ min: new Date('1700-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const anyNumber = fc
  .double({ noNaN: true, min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER })
  .map((n) => (n === 0 ? 0 : n))

function valueOf(field: Field): fc.Arbitrary<unknown> {
  const byKind: Partial<Record<Field['kind'], () => fc.Arbitrary<unknown>>> = {
    languageMap: () => fc.record({ sv: anyText, en: anyText }, { requiredKeys: ['sv'] }),
    code: () =>
      field.pattern?.source === '^\\d{4}$'
        ? fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'))
        : fc.stringMatching(/^[a-z0-9-]{1,12}$/),
    choice: () => fc.constantFrom(...Object.keys(field.choices ?? {})),
    date: () => anyDay,
    uncertainDate: () => {
      const edtf = fc.oneof(
        anyDay,
        fc.constantFrom('1978', '2007-01', '198X', '1989~', '1985/1994', '../2015', '[2003..]'),
      )
      return fc.oneof(edtf, fc.record({ edtf, asWritten: anyText }))
    },
    integer: () => fc.maxSafeInteger(),
    decimal: () => anyNumber,
    money: () =>
      fc.record({
        amount: fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }).map(fromMinorUnits),
        currency: fc.constantFrom('SEK', 'EUR'),
      }),
    boolean: () => fc.boolean(),
    list: () => fc.array(valueOf(field.item!), { maxLength: 4 }),
    objects: () => fc.array(recordOf(field.fields ?? {}), { maxLength: 3 }),
  }
  const value = byKind[field.kind]?.() ?? anyText
  return field.optional ? fc.option(value) : value
}

const recordOf = (fields: Fields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field)])))

const checked = (resource: Resource, input: unknown) => {
  const result = validate(resource, input, '')
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return result.record
}

/** The records of a file, as the import would check and keep them. */
async function readBack(file: string, content: string | Uint8Array, resource: Resource) {
  const path = join(folder, file)
  writeFileSync(path, content)
  const tables = file.endsWith('.csv') ? [readCsv(path)] : await readXlsx(path)
  const table = 'issues' in tables ? tables : tables[0]!
  if ('issues' in table) throw new Error(JSON.stringify(table))
  const read = readTables([[resource, table]])
  if ('issues' in read) throw new Error(JSON.stringify(read.issues))
  return Object.values(read.batch)
    .flat()
    .map((record) => {
      const { updatedAt: _, ...own } = record as Record<string, unknown>
      return checked(resource, mergeInput(resource, own, undefined))
    })
}

const updatedAt = '2026-11-21T00:00:00.000Z'
const made = { url: 'https://data.example.se/1', fictional: false, updatedAt }

function asCsv(resource: Resource, records: readonly object[], dialect: CsvDialect): string {
  const columns = flatColumns(resource)
  return csvHead(columns, dialect) + records.map((r) => csvLine(columns, { ...r, ...made }, dialect)).join('')
}

const asXlsx = (resource: Resource, records: readonly object[]) =>
  xlsx.write({
    resource,
    documents: records.map((record) => JSON.stringify({ ...record, ...made })),
    fields: null,
    meta: { release: 1, license: 'https://example.se', attribution: { sv: '', en: '' } },
    links: {},
    single: false,
    language: 'sv',
  })

describe('any record', () => {
  const anyRecords = fc.array(recordOf(everything.fields), { minLength: 1, maxLength: 3 })

  test.each([
    ['CSV', standardCsv],
    ['CSV for Excel', excelCsv],
  ])('comes back the same from %s', async (_, dialect) => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (inputs) => {
        const records = inputs.map((input) => checked(everything, input))
        const text = asCsv(everything, records, dialect)
        expect(await readBack('any.csv', text, everything)).toEqual(records)
      }),
      { numRuns: 300 },
    )
  })

  test('comes back the same from XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (inputs) => {
        const records = inputs.map((input) => checked(everything, input))
        const bytes = await asXlsx(everything, records)
        expect(await readBack('any.xlsx', bytes, everything)).toEqual(records)
      }),
      { numRuns: 60 },
    )
  })
})

describe.each(allResources.map((resource) => [resource.path, resource] as const))(
  'the columns of %s',
  (_, resource) => {
    const columns = flatColumns(resource)

    test('have names of letters only, each once, whatever the capitals', () => {
      const names = columns.map(({ name }) => name)
      for (const name of names) expect(name).toMatch(/^[a-z][a-zA-Z]*$/)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
      expect(names.at(-1)).toBe('url')
    })

    test('have Swedish and English titles that are distinct', () => {
      const own = columns.filter(({ readOnly }) => !readOnly)
      for (const language of ['sv', 'en'] as const)
        expect(new Set(own.map(({ title }) => title[language].toLowerCase())).size).toBe(own.length)
    })
  },
)
