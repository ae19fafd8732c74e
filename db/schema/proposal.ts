import type { Field, Label } from './field.ts'
import type { Json } from './json.ts'
import { perResource } from './per-resource.ts'
import type { Resource } from './resource.ts'

type ProposalField = readonly [name: string, values: readonly string[]]

const proposalsOf = (resource: Resource, ofDocument: boolean): readonly ProposalField[] =>
  Object.entries(resource.fields).flatMap(([name, field]) =>
    field.proposals && (field.ofDocument ?? false) === ofDocument ? [[name, field.proposals] as const] : [],
  )

const has = (fields: readonly ProposalField[], record: Json): boolean =>
  fields.some(([name, values]) => values.includes(String(record[name])))

/** The fields that say whether a record is only proposed, with the values that mean so. */
export const proposalFields = perResource((resource) => proposalsOf(resource, false))

/** Whether a record is something proposed and not decided. */
export const isProposal = (resource: Resource, record: Json): boolean => has(proposalFields(resource), record)

/** What a field of a record is called: a proposal would do what a decision does. */
export const titleOf = (resource: Resource, record: Json, { title, titleInProposal }: Field): Label =>
  titleInProposal && isProposal(resource, record) ? titleInProposal : title

/** The fields that say what applies to the document that a record is from. */
export const documentFields = perResource((resource) => proposalsOf(resource, true))

/** The field that alone is from the document. */
const partOfDocument = perResource(({ fields }) => ({
  field: Object.keys(fields).find((name) => fields[name]!.ofDocument && !fields[name]!.proposals) ?? null,
}))

/**
 * What of a record is only in a proposal: one field, or all of it, where `field` is null; null for nothing.
 * A unit exists whatever comes of a proposal; its responsibility does not.
 */
export const inProposal = (resource: Resource, record: Json): { readonly field: string | null } | null =>
  has(documentFields(resource), record) ? partOfDocument(resource) : null
