import { expect, test } from 'vitest'
import { type ResourceName, resourceNames, resources } from '../../db/resources/index.ts'
import type { Field } from '../../db/schema/field.ts'
import { seed } from '../helpers/seed.ts'

type SeedRecord = Readonly<Record<string, unknown>> & { readonly id: string }
const recordsOf = (name: string) => (seed[name as ResourceName] ?? []) as unknown as readonly SeedRecord[]
const fieldsOf = (name: ResourceName) =>
  Object.entries(resources[name].fields as unknown as Record<string, Field>)

interface Reference {
  readonly field: string
  readonly refersTo: string
  readonly id: string
}

/** Every reference in a value, however deep its field puts it. */
function referencesIn(field: Field, value: unknown, path: string): readonly Reference[] {
  if (value === null || value === undefined) return []
  if (field.refersTo !== undefined) return [{ field: path, refersTo: field.refersTo, id: value as string }]
  if (field.item) {
    const { item } = field
    return (value as readonly unknown[]).flatMap((each) => referencesIn(item, each, path))
  }
  const inner = Object.entries(field.fields ?? {})
  return inner.length === 0
    ? []
    : (value as readonly SeedRecord[]).flatMap((each) =>
        inner.flatMap(([name, innerField]) => referencesIn(innerField, each[name], `${path}.${name}`)),
      )
}

test('no two seed records of a resource share an id', () => {
  const twice = resourceNames.flatMap((name) => {
    const ids = recordsOf(name).map((record) => record.id)
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name} ${id}`)
  })
  expect(twice).toEqual([])
})

test('every reference of the seed leads to a record of the seed', () => {
  const references = resourceNames.flatMap((name) =>
    recordsOf(name).flatMap((record) =>
      fieldsOf(name)
        .flatMap(([key, field]) => referencesIn(field, record[key], key))
        .map(({ field, refersTo, id }) => ({ from: `${name} ${record.id}`, field, refersTo, id })),
    ),
  )
  expect(references.length).toBeGreaterThan(500)
  const ids = new Map(
    resourceNames.map((name) => [name as string, new Set(recordsOf(name).map((r) => r.id))]),
  )
  expect(references.filter(({ refersTo, id }) => !ids.get(refersTo)?.has(id))).toEqual([])
})
