import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'

/** A stored document with the record's address inserted after its id: stored documents do not depend on a host. */
export function withAddress(origin: string, resource: Resource, id: string, doc: string): string {
  const address = JSON.stringify(`${origin}${BASE}/${resource.path}/${id}`)
  // Every document starts with {"id":"…", and ids need no escaping.
  return `{"id":"${id}","url":${address},${doc.slice(id.length + 9)}`
}

/** The id of a stored document. */
export const idOf = (doc: string): string => doc.slice(7, doc.indexOf('"', 7))

/** Some fields of a document, in the record's order; always with `id`, `url` and `fictional`. */
export function withFields(document: string, fields: readonly string[] | null): string {
  if (fields === null) return document
  const included = new Set(['id', 'url', 'fictional', ...fields])
  return JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(document) as object).filter(([name]) => included.has(name))),
  )
}

export const isFictional = (doc: string) => doc.includes('"fictional":true')
