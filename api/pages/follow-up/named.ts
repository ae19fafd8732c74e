import type { Json } from '../../../db/schema/json.ts'
import { type FindName, nameOf } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { BASE } from '../../constants.ts'
import { EXAMPLE_ORIGIN, EXAMPLE_RELEASE, exampleId, exampleOf } from '../../openapi/example-record.ts'
import { fieldSchema } from '../../openapi/field-schema.ts'
import { asResource } from './context.ts'
import { address, type JsonSchema, member, object, ref } from '../../openapi/json-schema.ts'

/** Where an answer stands: what the addresses in it begin with, and the release that they show. */
export interface Place {
  readonly origin: string
  readonly release: number
  readonly findName: FindName
}

/** The address of a record as of the release. */
export const addressAt = (
  { path }: Pick<Resource, 'path'>,
  id: string,
  { origin, release }: Omit<Place, 'findName'>,
) => `${origin}${BASE}/${path}/${id}?asOf=${release}`

/** The id of a record, its address as of the release, and its name. */
export const named = (resource: Resource, record: Json, place: Place) => ({
  id: String(record.id),
  url: addressAt(resource, String(record.id), place),
  name: nameOf(resource, record, place.findName),
})

/** The schema of what `named` makes, with the fields that are shown. */
export function entrySchema(
  of: object,
  names: readonly string[] = [],
  more: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const resource = asResource(of)
  const id = exampleId(resource)
  return object({
    id: fieldSchema(resource.fields.id!, id),
    url: member(
      address,
      {
        sv: 'Postens adress, så som den var i utgåvan.',
        en: 'Address of the record, as it was in the release.',
      },
      addressAt(resource, id, { origin: EXAMPLE_ORIGIN, release: EXAMPLE_RELEASE }),
    ),
    name: { ...ref('LanguageMap'), examples: [{ sv: resource.title.sv, en: resource.title.en }] },
    ...Object.fromEntries(
      names.map((name) => [name, fieldSchema(resource.fields[name]!, exampleOf(resource, name))]),
    ),
    ...more,
  })
}
