import type { ReleaseRow } from '../../db/database.ts'
import type { Change } from '../../db/queries/changes-since.ts'
import type { Label, Language } from '../../db/schema/field.ts'
import { type FindName, nameOf } from '../../db/schema/record-name.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE, DATA_LICENSE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { changedFields } from '../endpoints/changed-fields.ts'
import { withQuery } from '../envelope/links.ts'
import { fictionalMark } from '../envelope/meta.ts'
import type { Common } from '../parameters/common.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { entryId, feedId } from './identifiers.ts'
import { municipalityNames } from './municipality-names.ts'

type Json = Readonly<Record<string, unknown>>

/** What happened to a record. */
export const changeWords: Readonly<Record<Change['change'], Label>> = {
  added: { sv: 'Ny', en: 'New' },
  changed: { sv: 'Ändrad', en: 'Changed' },
  closed: { sv: 'Inte längre aktuell', en: 'No longer current' },
}

const messages = {
  ...changeWords,
  fields: { sv: 'Ändrat', en: 'Changed' },
  fictional: { sv: 'Påhittad uppgift', en: 'Fictional data' },
  reason: { sv: 'Skäl', en: 'Reason' },
  because: { sv: 'Utgåva', en: 'Release' },
} as const

export interface ChangedRecord extends Change {
  /** The version that was added or closed. */
  readonly record: Json
  /** The previous version of a changed record. */
  readonly before: Json | null
}

/** A change as an entry of a feed. */
export function entryOf(
  origin: string,
  changed: ChangedRecord,
  releases: readonly ReleaseRow[],
  language: Language,
  findName?: FindName,
): FeedEntry {
  const { resource, id, change, record, before, reason } = changed
  const release = releases.find((r) => r.id === changed.release)
  const title = nameOf(resource, record, findName)
  const address = `${origin}${BASE}/${resource.path}/${id}`
  const fields = before === null ? [] : fieldTitles(resource, before, record)
  const fictional = record.fictional === true
  const sentences = [
    ...(fictional ? [messages.fictional[language]] : []),
    resource.title[language],
    ...(fields.length > 0
      ? [`${messages.fields[language]}: ${fields.map((f) => f[language]).join(', ')}`]
      : []),
    ...(reason === null ? [] : [`${messages.reason[language]}: ${reason.replace(/\.$/, '')}`]),
    `${messages.because[language]} ${changed.release}: ${release?.note ?? ''}`,
  ]
  return {
    id: entryId(resource.path, id, changed.release, release),
    url: change === 'closed' ? `${address}/history` : address,
    title: `${fictional ? `[${fictionalMark[language]}] ` : ''}${messages[change][language]}: ${title[language] ?? title.sv}`,
    summary: `${sentences.join('. ')}.`,
    updated: release?.publishedAt ?? '',
    categories: [
      { term: resource.path, label: resource.title[language] },
      { term: change, label: messages[change][language] },
      ...(fictional ? [{ term: 'fictional', label: messages.fictional[language] }] : []),
    ],
  }
}

/** Titles of the fields that differ between two versions; for embedded records, of their resource. */
const fieldTitles = (resource: Resource, before: Json, after: Json): Label[] =>
  changedFields(before, after).flatMap(
    ({ field }) => resource.fields[field]?.title ?? resource.embeds[field]?.resource.title ?? [],
  )

/** `updated` before the first release: the formats require a date. */
const NEVER = '1970-01-01T00:00:00.000Z'

const subtitle = {
  sv: 'Vad som har lagts till, ändrats och tagits bort, utgåva för utgåva.',
  en: 'What has been added, changed and closed, release by release.',
}

interface FeedScope {
  readonly title: Label
  /** Path of the list below the API's base; '' for all. */
  readonly path: string
  readonly municipalities: readonly string[] | null
}

/** Metadata of a feed. */
export async function feedHead(
  context: AppContext,
  url: URL,
  parameters: Parameters,
  { resolved, language }: Pick<Common, 'resolved' | 'language'>,
  { title, path, municipalities }: FeedScope,
): Promise<Omit<Feed, 'entries'>> {
  const scope = parameters.selection()
  const names = await municipalityNames(context, resolved, municipalities ?? [])
  return {
    id: feedId(url.pathname.slice(BASE.length + 1), scope),
    title: `Utblick: ${[title[language], ...names.values()].join(', ')}`,
    subtitle: subtitle[language],
    language,
    updated: resolved.release?.publishedAt ?? NEVER,
    self: url.origin + withQuery(url.pathname, parameters.canonical()),
    home: url.origin + (path === '' ? `${BASE}/` : withQuery(`${BASE}/${path}`, scope)),
    license: DATA_LICENSE,
  }
}
