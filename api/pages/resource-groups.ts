import { allResources } from '../../db/resources/index.ts'
import type { Label } from '../../db/schema/field.ts'
import { type Resource, resourceGroups } from '../../db/schema/resource.ts'

/** The resources of each group that has any, in the order of the groups. */
export const inGroups = (
  resources: readonly Resource[] = allResources,
): readonly { readonly title: Label; readonly resources: readonly Resource[] }[] =>
  Object.entries(resourceGroups).flatMap(([name, title]) => {
    const own = resources.filter(({ group }) => group === name)
    return own.length > 0 ? [{ title, resources: own }] : []
  })
