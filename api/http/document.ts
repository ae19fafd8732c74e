import type { Label } from '../../db/schema/field.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import type { ResolvedRelease } from '../parameters/as-of.ts'

/** A stored document with the record's address put in after its id: the address belongs to the host. */
export function withAddress(origin: string, resource: Resource, id: string, doc: string): string {
  const address = JSON.stringify(`${origin}${BASE}/${resource.path}/${id}`)
  // Every document starts with {"id":"…", and ids need no escaping.
  return `{"id":"${id}","url":${address},${doc.slice(id.length + 9)}`
}

/** The id of a stored document. */
export const idOf = (doc: string): string => doc.slice(7, doc.indexOf('"', 7))

/** Some fields of a document, in the record's own order. Its id, address and fiction mark always come along. */
export function withFields(document: string, fields: readonly string[] | null): string {
  if (fields === null) return document
  const wanted = new Set(['id', 'url', 'fictional', ...fields])
  return JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(document) as object).filter(([name]) => wanted.has(name))),
  )
}

/** Which publication an answer rests on, and on what terms it may be used. */
export function metaOf(resolved: ResolvedRelease, title: Label, fictional: boolean) {
  const { release } = resolved
  return {
    release: release?.id ?? 0,
    publishedAt: release?.publishedAt ?? null,
    license: DATA_LICENSE,
    attribution: {
      sv: `Utblick: ${title.sv}, utgåva ${release?.id ?? 0}`,
      en: `Utblick: ${title.en}, release ${release?.id ?? 0}`,
    },
    ...(fictional && {
      fictional: true,
      notice: {
        sv: 'Exempelby finns inte. Uppgifterna är påhittade för att visa vad Utblick kan.',
        en: 'Exempelby does not exist. The data are invented to show what Utblick can do.',
      },
    }),
  }
}

export const isFictional = (doc: string) => doc.includes('"fictional":true')
