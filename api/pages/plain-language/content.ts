/** What a page in plain language consists of, in both languages at once. Pure. */
import type { Label, Language, LanguageMap } from '../../../db/schema/field.ts'
import type { Json } from '../../../db/schema/json.ts'
import { inBoth as inBothLanguages } from '../../../db/schema/label.ts'
import { nameOf } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { grouped } from '../grouped.ts'
import type { OwnRecords } from '../own-records.ts'
import { messages, type Messages } from './messages.ts'

/** The records of a municipality, and the day from which they are seen, YYYY-MM-DD. */
export interface Seen {
  readonly own: OwnRecords
  readonly code: string
  readonly today: string
}

/** What is said of one record. */
export interface Entry {
  readonly resource: Resource
  readonly id: string
  readonly name: LanguageMap
  readonly country: Label | null
  readonly sentences: readonly LanguageMap[]
}

/** A way on: below the API's base with its query, or an address of its own. */
export interface Way {
  readonly title: Label
  readonly to:
    { readonly path: string; readonly query?: Readonly<Record<string, string>> } | { readonly href: string }
}

/** Sentences that belong together, the records they introduce, and the ways to more. */
export interface Group {
  readonly sentences: readonly LanguageMap[]
  readonly entries: readonly Entry[]
  readonly ways: readonly Way[]
}

/** What is said of a record, and before all records of which the same is not known. */
export interface Said {
  readonly lead: readonly Label[]
  readonly entry: Entry
}

export interface Section {
  readonly id: string
  readonly title: Label
  readonly groups: readonly Group[]
}

/** A sentence in both languages. */
export const inBoth = (say: (t: Messages, language: Language) => string): Label =>
  inBothLanguages((language) => say(messages[language], language))

/** The way to records of the municipality. */
export const wayToList = (
  title: (t: Messages) => string,
  { path }: Resource,
  query: { readonly municipality: string } & Readonly<Record<string, string>>,
): Way => ({ title: inBoth(title), to: { path: `/${path}`, query } })

/** At most so many records, those that are known best first, and those with the same lead together. */
export const inGroups = (said: readonly Said[], most: number): readonly Group[] =>
  [
    ...grouped(said.toSorted((a, b) => a.lead.length - b.lead.length).slice(0, most), ({ lead }) =>
      lead.map(({ sv }) => sv).join(' '),
    ).values(),
  ].map((own) => group({ sentences: own[0]!.lead, entries: own.map(({ entry }) => entry) }))

/** A group of which most is left out. */
export const group = ({ sentences = [], entries = [], ways = [] }: Partial<Group>): Group => ({
  sentences,
  entries,
  ways,
})

export const entryOf = (
  resource: Resource,
  record: object,
  sentences: readonly LanguageMap[],
  country: Label | null = null,
): Entry => {
  const json = record as Json
  return { resource, id: String(json.id), name: nameOf(resource, json), country, sentences }
}

/** Words in a sentence that is easy to read. */
const MAX_WORDS = 14
/** Letters in a word that is easy to read. */
const MAX_LETTERS = 13

/** The end of one sentence and the beginning of the next. */
const SENTENCE_ENDS = /(?<=[.!?])\s+(?=\p{Lu})/u

/** The first sentence of a text of the register, where it is easy in every language that the text has. */
export function easyStart(text: LanguageMap | null): readonly LanguageMap[] {
  if (!text) return []
  const startOf = (all: string) => all.split(SENTENCE_ENDS)[0]!
  const start = Object.fromEntries(Object.entries(text).map(([language, all]) => [language, startOf(all)]))
  const isEasy = Object.values(start).every((sentence) => {
    const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? []
    return words.length <= MAX_WORDS && words.every((word) => word.length <= MAX_LETTERS)
  })
  return isEasy ? [start as unknown as LanguageMap] : []
}
