import type { Json } from './json.ts'
import { perResource } from './per-resource.ts'
import type { Resource } from './resource.ts'

/** The fields that say whether a record is only proposed, with the values that mean so. */
export const proposalFields = perResource(
  ({ fields }): readonly (readonly [name: string, values: readonly string[]])[] =>
    Object.entries(fields).flatMap(([name, { proposals }]) =>
      proposals ? [[name, proposals] as const] : [],
    ),
)

/** Whether a record is something proposed and not decided. */
export const isProposal = (resource: Resource, record: Json): boolean =>
  proposalFields(resource).some(([name, values]) => values.includes(String(record[name])))
