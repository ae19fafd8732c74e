import { allResources } from '../resources/index.ts'
import type { Field } from '../schema/field.ts'
import type { Fault } from '../schema/validate.ts'
import type { Register } from './compose.ts'

/**
 * Faults of all records that refer to something the register does not have.
 * @param faulty records by "resource/id" that are there but have faults of their own: pointing to them is none
 */
export function danglingReferences(register: Register, faulty: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = []
  for (const resource of allResources)
    for (const record of register.get(resource.name)?.values() ?? [])
      for (const [name, field] of Object.entries(resource.fields))
        for (const { path, target, id } of references(field, record[name], name))
          if (!register.get(target)?.has(id) && !faulty.has(`${target}/${id}`))
            faults.push({
              resource: resource.name,
              id: record.id,
              field: path,
              message: {
                sv: `det finns ingen post "${id}" bland ${target}; lägg till den eller rätta id`,
                en: `there is no ${target} "${id}"; add it or mend the id`,
              },
            })
  return faults
}

interface Reference {
  readonly path: string
  readonly target: string
  readonly id: string
}

function references(field: Field, value: unknown, path: string): Reference[] {
  if (value === null || value === undefined) return []
  if (field.kind === 'reference') return [{ path, target: field.refersTo ?? '', id: String(value) }]
  if (field.kind === 'list' && field.item)
    return (value as unknown[]).flatMap((item, i) => references(field.item!, item, `${path}.${i}`))
  if (field.kind === 'objects')
    return (value as Record<string, unknown>[]).flatMap((item, i) =>
      Object.entries(field.fields ?? {}).flatMap(([name, f]) =>
        references(f, item[name], `${path}.${i}.${name}`),
      ),
    )
  return []
}
