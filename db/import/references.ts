import { allResources, resourceOf } from '../resources/index.ts'
import type { Field } from '../schema/field.ts'
import type { Resource } from '../schema/resource.ts'
import type { Issue, ValidRecord } from '../schema/validate.ts'
import type { Register } from './denormalize.ts'

interface BrokenReference extends Reference {
  readonly resource: string
  readonly record: ValidRecord
}

/** Every reference of the register to a record that it does not have. */
export function brokenReferences(register: Register): BrokenReference[] {
  return allResources.flatMap((resource) =>
    [...(register.get(resource.name)?.values() ?? [])].flatMap((record) =>
      referencesOf(resource, record)
        .filter(({ target, id }) => !register.get(target)?.has(id))
        .map((reference) => ({ ...reference, resource: resource.name, record })),
    ),
  )
}

/**
 * Issues of all records that refer to something the register does not have.
 * @param withIssues records by "resource/id" that exist in the file and have issues: references to them are not reported
 */
export const danglingReferences = (register: Register, withIssues: ReadonlySet<string>): Issue[] =>
  brokenReferences(register)
    .filter(({ target, id }) => !withIssues.has(`${target}/${id}`))
    .map(({ resource, record, path, target, id }) => {
      const { sv, en } = resourceOf(target)!.noun
      return {
        resource,
        id: record.id,
        field: path,
        message: {
          sv: `det finns ingen post ”${id}” bland registrets ${sv.other}; lägg till den eller rätta id`,
          en: `the register has no ${en.one} “${id}”; add it or correct the id`,
        },
      }
    })

/**
 * Issues of incoming records that are their own ancestors: a unit whose parent's parent is the unit itself.
 * @param incoming the records to check, by resource and id
 */
export function circularReferences(
  register: Register,
  incoming: ReadonlyMap<string, ReadonlyMap<string, ValidRecord>>,
): Issue[] {
  const issues: Issue[] = []
  for (const resource of allResources)
    for (const [name, field] of Object.entries(resource.fields)) {
      // A municipality belongs to itself.
      if (field.refersTo !== resource.name || name === 'municipalityCode') continue
      for (const id of incoming.get(resource.name)?.keys() ?? []) {
        const path = [id]
        const parentId = () => register.get(resource.name)?.get(path.at(-1)!)?.[name]
        for (let next = parentId(); typeof next === 'string'; next = parentId()) {
          const isCircle = next === id
          if (isCircle || path.includes(next)) {
            if (isCircle) issues.push(circular(resource.name, id, name, [...path, id]))
            break
          }
          path.push(next)
        }
      }
    }
  return issues
}

const circular = (resource: string, id: string, field: string, trail: readonly string[]): Issue => ({
  resource,
  id,
  field,
  message: {
    sv: `posten står över sig själv: ${trail.join(' → ')}; rätta någon av dem`,
    en: `the record is above itself: ${trail.join(' → ')}; correct one of them`,
  },
})

/** Every reference of a record, with the path of the field it is in. */
export const referencesOf = (resource: Resource, record: ValidRecord): Reference[] =>
  Object.entries(resource.fields).flatMap(([name, field]) => references(field, record[name], name))

interface Reference {
  readonly path: string
  readonly target: string
  readonly id: string
}

function references(field: Field, value: unknown, path: string): Reference[] {
  if (value === null || value === undefined) return []
  if (field.refersTo) return [{ path, target: field.refersTo, id: String(value) }]
  if (field.item)
    return (value as unknown[]).flatMap((item, i) => references(field.item!, item, `${path}.${i}`))
  const { fields } = field
  if (!fields) return []
  return (value as Record<string, unknown>[]).flatMap((item, i) =>
    Object.entries(fields).flatMap(([name, f]) => references(f, item[name], `${path}.${i}.${name}`)),
  )
}
