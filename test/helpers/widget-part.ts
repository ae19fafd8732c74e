import { type Municipality, type PartOptions, relatedLists, renderPart } from '../../api/pages/widget-part.ts'
import type { ResourceName } from '../../db/resources/index.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- A test reads whatever JSON came and asserts what it finds.
type Json = any

/** All records of a list of the API. */
export type All = (path: string, params?: Readonly<Record<string, string>>) => Promise<Json[]>

/** The part of these records, with what it needs beside them. */
export async function partOf(
  all: All,
  options: Omit<PartOptions, 'municipality'>,
  name: ResourceName,
  records: Json[],
): Promise<string> {
  const related: Record<string, Json[]> = {}
  for (const { name: key, resource, filters, sort } of relatedLists(options.place, name, records)) {
    const params = Object.entries(filters).map(([filter, values]) => [filter, values.join()])
    // The API sorts by the field, the register by its key.
    const order = sort
      .map(({ column, descending }) => (descending ? '-' : '') + column.replace(/SortKey$/, ''))
      .join()
    related[key] = await all(resource.path, { ...Object.fromEntries(params), ...(order && { sort: order }) })
  }
  const municipalities = await all('municipalities')
  const municipality = municipalities.find(({ id }) => id === records[0].municipalityCode) as Municipality
  const part = renderPart(name, records, related, { ...options, municipality })
  if (part === undefined) throw new Error(`No part for ${name}`)
  return part
}
