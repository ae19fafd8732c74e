import { describe, expect, test } from 'vitest'
import { allResources, resourceOf } from '../../db/resources/index.ts'
import { indicatorUnits } from '../../db/resources/indicator.ts'
import { columnsOf, fieldAt } from '../../db/schema/columns.ts'
import type { Field } from '../../db/schema/field.ts'
import { ownFields } from '../../db/schema/own-fields.ts'
import { nameFields } from '../../db/schema/record-name.ts'
import { tableColumns } from '../../db/schema/table-columns.ts'
import { validate } from '../../db/schema/validate.ts'

/** Every field of every resource, those inside lists of objects too. */
const everyField = allResources.flatMap((resource) => {
  const below = (fields: Readonly<Record<string, Field>>, at: string): [string, Field][] =>
    Object.entries(fields).flatMap(([name, field]) => [
      [`${at}.${name}`, field] as [string, Field],
      ...(field.item ? [[`${at}.${name}[]`, field.item] as [string, Field]] : []),
      ...(field.fields ? below(field.fields, `${at}.${name}`) : []),
    ])
  return below(resource.fields, resource.name)
})

test.each(everyField)('%s has a title and a description in both languages, and an example', (_, field) => {
  for (const label of [field.title, field.description]) {
    expect(label.sv.length).toBeGreaterThan(1)
    expect(label.en.length).toBeGreaterThan(1)
  }
  expect(field.description.sv).toMatch(/[.!?]$/)
  expect(field.description.en).toMatch(/[.!?]$/)
  expect(field.example).toBeDefined()
})

describe.each(allResources.map((r) => [r.name, r] as const))('%s', (_, resource) => {
  test('is an example of itself: a record made of its examples is valid', () => {
    const record = Object.fromEntries(
      Object.entries(ownFields(resource)).map(([name, field]) => [name, field.example]),
    )
    expect(validate(resource, record, '#1')).not.toHaveProperty('issues')
  })

  test('filters and sorts on fields that exist', () => {
    for (const { path } of Object.values(resource.filters))
      expect(fieldAt(resource, path).field).toBeDefined()
    for (const path of resource.sorts) expect(fieldAt(resource, path).many).toBe(false)
    expect(columnsOf(resource).map((c) => c.name)).not.toContain('doc')
  })

  test('refers to resources that exist', () => {
    for (const [, field] of everyField.filter(([at]) => at.startsWith(`${resource.name}.`)))
      if (field.kind === 'reference') expect(resourceOf(field.refersTo ?? '')?.name).toBe(field.refersTo)
  })

  test('names its parameters in letters only, and none like a parameter of every list', () => {
    for (const name of Object.keys(resource.filters)) {
      expect(name).toMatch(/^[a-z][a-zA-Z]*$/)
      expect(['q', 'sort', 'fields', 'limit', 'page', 'offset', 'cursor', 'lang', 'format']).not.toContain(
        name,
      )
    }
  })

  test('composes its names of its fields, and searches in texts that it shows', () => {
    for (const name of nameFields(resource)) expect(resource.fields[name]).toBeDefined()
    // Also texts of embedded records, as "partners.name".
    for (const path of [...resource.search.title, ...resource.search.text])
      expect(() => fieldAt(resource, path), path).not.toThrow()
  })
  test('shows in a table its name first, then different fields with different titles, at most 5', () => {
    const columns = tableColumns(resource)
    expect(columns.length).toBeLessThanOrEqual(5)
    expect(columns[0]!.paths[0]).toBe(nameFields(resource)[0])
    const paths = columns.flatMap((column) => column.paths)
    expect(new Set(paths).size).toBe(paths.length)
    // The page itself adds the municipality.
    expect(paths).not.toContain('municipalityCode')
    for (const language of ['sv', 'en'] as const)
      expect(new Set(columns.map(({ title }) => title[language])).size).toBe(columns.length)
    for (const { paths, fields } of columns) expect(fields.length).toBe(paths.length)
  })
})

describe.each(allResources.map((r) => [r.name, r] as const))('the nouns of %s', (_, { noun, title }) => {
  test('are small words in both languages, one for each number', () => {
    for (const { one, other } of [noun.sv, noun.en])
      for (const word of [one, other]) expect(word).toMatch(/^\p{Ll}[\p{Ll} ]+$/u)
    expect(noun.en.one).not.toBe(noun.en.other)
    expect(noun.sv).not.toEqual({ one: title.sv, other: title.sv })
  })
})

test.each(everyField.filter(([, { proposals, finals, timeless }]) => proposals ?? finals ?? timeless))(
  '%s proposes and ends with its own choices',
  (_, { choices = {}, proposals = [], finals = [], timeless = [] }) => {
    expect(Object.keys(choices)).toEqual(expect.arrayContaining([...proposals, ...finals, ...timeless]))
  },
)

test.each(
  everyField.flatMap(([at, { missedWhile }]) =>
    typeof missedWhile === 'object' ? [[at, missedWhile] as const] : [],
  ),
)('%s is missed while a field of its record has some of its choices, or is known', (at, condition) => {
  const { choices = {}, optional } = resourceOf(at.split('.')[0]!)!.fields[condition.field]!
  if ('isKnown' in condition) expect(optional).toBe(true)
  else
    expect(Object.keys(choices)).toEqual(
      expect.arrayContaining([...('isOneOf' in condition ? condition.isOneOf : condition.isNoneOf)]),
    )
})

test.each(
  everyField.flatMap(([at, field]) =>
    field.matter === undefined ? [] : [[at, field.matter, field] as const],
  ),
)('who decides on %s, or is in charge, is in the rules on %s', (_, matter, { refersTo, item }) => {
  expect(Object.keys(resourceOf('decisionRule')!.fields.matter!.choices!)).toContain(matter)
  expect(['decision', 'unit']).toContain(refersTo ?? item?.refersTo)
})

test.each(everyField.flatMap(([at, { unitAt }]) => (unitAt ? [[at, unitAt] as const] : [])))(
  '%s has its unit where its definition says',
  (at, { by, field }) => {
    const { fields } = resourceOf(at.split('.')[0]!)!
    const where = by === undefined ? fields : resourceOf(fields[by]!.refersTo!)!.fields
    expect(Object.keys(where[field]!.choices!)).toEqual(Object.keys(indicatorUnits))
  },
)

test.each(allResources)('$path has at most one choice that says what the record is', ({ fields }) => {
  const kinds = Object.values(fields).filter(({ isKind }) => isKind)
  expect(kinds.length).toBeLessThan(2)
  for (const { kind } of kinds) expect(kind).toBe('choice')
})

test('a column of a table has the title of its field, or its own where it joins several', () => {
  const titles = (name: string) => tableColumns(resourceOf(name)!).map(({ title }) => title.sv)
  expect(titles('project')).toEqual(['Projekt', 'Status', 'Länder', 'Tid', 'Budget'])
  expect(titles('measurement')).toEqual(['Mått', 'Period', 'Enhet', 'Värde', 'Täljare och nämnare'])
  const [, , countries, time] = tableColumns(resourceOf('project')!)
  expect(countries!.fields.map(({ codeList }) => codeList)).toEqual(['country'])
  expect(time!.paths).toEqual(['startDate', 'endDate'])
})
