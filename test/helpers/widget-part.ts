import {
  type Municipality,
  type PartOptions,
  relatedLists,
  renderPart,
  shownWithin,
} from '../../api/pages/widget-part.ts'
import { resources, type ResourceName } from '../../db/resources/index.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- A test reads whatever JSON came and asserts what it finds.
type Json = any

/** All records of a list of the API. */
export type All = (path: string, params?: Readonly<Record<string, string>>) => Promise<Json[]>

type Options = Omit<PartOptions, 'municipality'>

/** The part of these records, with what it needs beside them; undefined where a widget has nothing to say of them. */
export async function findPart(
  all: All,
  options: Options,
  name: ResourceName,
  given: Json[],
): Promise<string | undefined> {
  const { records, id } = await shownOf(all, options, name, given)
  const related: Record<string, Json[]> = {}
  for (const { name: key, resource, filters, sort } of relatedLists(options.place, name, records)) {
    const params = Object.entries(filters).map(([filter, values]) => [filter, values.join()])
    // The API sorts by the field, the register by its key.
    const order = sort
      .map(({ column, descending }) => (descending ? '-' : '') + column.replace(/(SortKey|Earliest)$/, ''))
      .join()
    related[key] = await all(resource.path, { ...Object.fromEntries(params), ...(order && { sort: order }) })
  }
  const municipalities = await all('municipalities')
  const municipality = municipalities.find((one) => one.id === records[0].municipalityCode) as Municipality
  return renderPart(name, records, related, { ...options, municipality, id })
}

/** A record is shown within the one above, where its part says so. */
async function shownOf(all: All, { place }: Options, name: ResourceName, given: Json[]) {
  const within = place === 'record' ? shownWithin(name) : undefined
  const [{ id, ...record }] = given
  if (within === undefined) return { records: given, id }
  const above = await all(resources[within].path)
  return { records: above.filter((one) => one.id === record[`${within}Id`]), id }
}

export async function partOf(...given: Parameters<typeof findPart>): Promise<string> {
  const part = await findPart(...given)
  if (part === undefined) throw new Error(`No part for ${given[2]}`)
  return part
}
