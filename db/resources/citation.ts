import type { Fields } from '../schema/field.ts'
import type { Json } from '../schema/json.ts'
import { source } from './source.ts'

/** Fields of a source that each record shows where it cites it, so that a reader needs no second request. */
export const citedFields = [
  'title',
  'publisher',
  'kind',
  'href',
  'documentDate',
  'registrationNumber',
  'retrieved',
] as const

const { sourceId, ...ownFields } = source.fields.sources.fields!

/** The fields of a citation as the API serves it: the source's id and what it shows of it, then the record's own. */
export const citationFields: Fields = {
  sourceId: sourceId!,
  ...Object.fromEntries(citedFields.map((name) => [name, source.fields[name]])),
  ...ownFields,
}

/** A citation as the API serves it. @param cited the source that it refers to */
export const servedCitation = ({ sourceId, ...own }: Json, cited: Json | undefined): Json => ({
  sourceId,
  ...Object.fromEntries(citedFields.map((name) => [name, cited?.[name]])),
  ...own,
})

/** A citation as it was imported. */
export const ownCitation = (served: Json): Json =>
  Object.fromEntries(['sourceId', ...Object.keys(ownFields)].map((name) => [name, served[name] ?? null]))
