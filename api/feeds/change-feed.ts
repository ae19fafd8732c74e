import type { ReleaseRow } from '../../db/database.ts'
import type { Change } from '../../db/queries/changes-since.ts'
import type { Label } from '../../db/schema/field.ts'
import { titleOf } from '../../db/schema/record-title.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { changedFields } from '../endpoints/changed-fields.ts'
import type { Language } from '../parameters/language.ts'
import type { FeedEntry } from './feed.ts'
import { entryId } from './identifiers.ts'

type Json = Readonly<Record<string, unknown>>

const words: Readonly<Record<Change['change'] | 'fields' | 'fictional' | 'mark' | 'because', Label>> = {
  added: { sv: 'Ny', en: 'New' },
  changed: { sv: 'Ändrad', en: 'Changed' },
  closed: { sv: 'Inte längre aktuell', en: 'No longer current' },
  fields: { sv: 'Ändrat', en: 'Changed' },
  mark: { sv: 'Påhittat', en: 'Invented' },
  fictional: { sv: 'Påhittad uppgift', en: 'Invented data' },
  because: { sv: 'Utgåva', en: 'Release' },
}

export interface ChangedRecord extends Change {
  /** The version that the change brought, or closed. */
  readonly doc: string
  /** The version before, of a changed record. */
  readonly before: string | null
}

/** A change as an entry of a feed. */
export function entryOf(
  origin: string,
  changed: ChangedRecord,
  releases: readonly ReleaseRow[],
  language: Language,
): FeedEntry {
  const { resource, id, change } = changed
  const release = releases.find((r) => r.id === changed.release)
  const record = JSON.parse(changed.doc) as Json
  const title = titleOf(resource, record)
  const address = `${origin}${BASE}/${resource.path}/${id}`
  const fields =
    changed.before === null ? [] : fieldTitles(resource, JSON.parse(changed.before) as Json, record)
  const fictional = record.fictional === true
  const sentences = [
    ...(fictional ? [words.fictional[language]] : []),
    resource.title[language],
    ...(fields.length > 0 ? [`${words.fields[language]}: ${fields.map((f) => f[language]).join(', ')}`] : []),
    `${words.because[language]} ${changed.release}: ${release?.note ?? ''}`,
  ]
  return {
    id: entryId(resource.path, id, changed.release, release),
    url: change === 'closed' ? `${address}/history` : address,
    title: `${fictional ? `[${words.mark[language]}] ` : ''}${words[change][language]}: ${title[language] ?? title.sv}`,
    summary: `${sentences.join('. ')}.`,
    updated: release?.publishedAt ?? '',
    categories: [
      { term: resource.path, label: resource.title[language] },
      { term: change, label: words[change][language] },
      ...(fictional ? [{ term: 'fictional', label: words.fictional[language] }] : []),
    ],
  }
}

/** What the fields are called that differ between two versions; embedded records by the resource they are of. */
const fieldTitles = (resource: Resource, before: Json, after: Json): Label[] =>
  changedFields(before, after).flatMap(
    ({ field }) => resource.fields[field]?.title ?? resource.embeds[field]?.resource.title ?? [],
  )
