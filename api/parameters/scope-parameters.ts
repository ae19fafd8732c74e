import { allResources, resourceAt } from '../../db/resources/index.ts'
import { municipality } from '../../db/resources/municipality.ts'
import { is, type Resource } from '../../db/schema/resource.ts'
import { allowedValues, filterValues } from './filter-value.ts'
import type { Parameters } from './parameters.ts'

const own = municipality as unknown as Resource
const filter = is('municipalityCode')

/** The codes that `municipality` asks for, over all resources; null without it. */
export function readMunicipalities(parameters: Parameters): string[] | null {
  const text = parameters.get('municipality')
  if (text === undefined) return null
  const result = filterValues(own, filter, text)
  if ('values' in result) return result.values.map(String)
  parameters.wrong('municipality', allowedValues(own, filter))
  return null
}

/** The resources that a parameter names by their paths, in the vocabulary's order; all without it. */
export function readResources(parameters: Parameters, name: string): readonly Resource[] {
  const text = parameters.get(name)
  if (text === undefined) return allResources
  const paths = text.split(',').map((path) => path.trim())
  if (paths.some((path) => !resourceAt(path)))
    parameters.wrong(
      name,
      allResources.map(({ path }) => path),
    )
  return allResources.filter(({ path }) => paths.includes(path))
}
