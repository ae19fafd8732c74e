import type { Label, Language, LanguageMap } from '../../db/schema/field.ts'
import { DATA_LICENSE } from '../constants.ts'
import { limits } from '../limits.ts'
import { EXAMPLE_ORIGIN, EXAMPLE_PUBLISHED, EXAMPLE_RELEASE } from '../openapi/example-record.ts'
import {
  address,
  array,
  count,
  dateTime,
  type JsonSchema,
  member,
  nullable,
  object,
  ref,
  truth,
} from '../openapi/json-schema.ts'
import type { ResolvedRelease } from '../parameters/as-of.ts'

// Members of `_meta`: how each is made, and how it is described.

/** In front of the title of a fictional record where the answer has no `_meta`. */
export const fictionalMark = { sv: 'Påhittat', en: 'Fictional' } as const

export const notice = {
  sv: 'Exempelby finns inte. Uppgifterna är påhittade för att visa vad Utblick kan.',
  en: 'Exempelby does not exist. The data are fictional, to show what Utblick can do.',
}

/** `_meta` of an answer about the API itself: its release and terms of use. */
export function aboutMeta(resolved: ResolvedRelease, title: Label, fictional: boolean) {
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
      notice,
    }),
  }
}

/** `_meta` of an answer of data: with a citation, which uses `citedAs` instead of the title where given. */
export const metaOf = ({ citedAs, ...cited }: Cited & { readonly citedAs?: Label }) => ({
  ...aboutMeta(cited.resolved, cited.title, cited.fictional),
  citation: citationOf(citedAs ? { ...cited, title: citedAs } : cited),
})

/** Where in a list a page is. */
export const pageOf = (total: number, offset: number, limit: number, count: number) => ({
  totalRecords: total,
  page: Math.floor(offset / limit) + 1,
  offset,
  limit,
  count,
})

/** The address with `asOf` set to the release: its answer never changes. */
export function permanentAddress(url: URL, query: string, { release }: ResolvedRelease): string {
  const parameters = new URLSearchParams(query)
  parameters.set('asOf', String(release?.id ?? 0))
  parameters.sort()
  return `${url.origin}${url.pathname}?${parameters.toString()}`
}

/** For the Link header (RFC 8574). Depends only on the address and the release, so that a 304 has it too. */
export const citeAs = (address: string) => `<${address}>; rel="cite-as"`

export interface Cited {
  /** The data set, or the subject of the answer. */
  readonly title: Label
  /** Title of the record, if it is about one. */
  readonly record?: LanguageMap
  readonly resolved: ResolvedRelease
  readonly address: string
  readonly fictional: boolean
}

const messages = {
  sv: { source: 'Källa', release: 'utgåva', fictional: 'påhittade uppgifter' },
  en: { source: 'Source', release: 'release', fictional: 'fictional data' },
} as const

/** A ready citation to copy: publisher, title, release, date and an address that never changes its answer. */
export function citationOf(cited: Cited): Label {
  return { sv: citationIn(cited, 'sv'), en: citationIn(cited, 'en') }
}

function citationIn({ title, record, resolved, address, fictional }: Cited, language: Language): string {
  const { source, release, fictional: notice } = messages[language]
  const name = record && shortened(record[language] ?? record.sv)
  const { id, publishedAt } = resolved.release ?? { id: 0, publishedAt: null }
  const parts = [
    `${source}: Utblick`,
    name === undefined ? title[language] : `${title[language]}: ${name}`,
    ...(fictional ? [notice] : []),
    `${release} ${id}`,
    ...(publishedAt === null ? [] : [days[language].format(Date.parse(publishedAt))]),
    address,
  ]
  return parts.join(', ')
}

/** The day that an instant is in Sweden, in words. */
const dayIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Stockholm' })
const days = { sv: dayIn('sv'), en: dayIn('en-GB') }

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limits.maxTitleLength) return line
  return `${line.slice(0, limits.maxTitleLength).replace(/\s+\S*$/, '')} …`
}

const release = {
  release: member(
    count,
    {
      sv: 'Utgåvan som svaret bygger på; 0 före den första.',
      en: 'The release that the answer is based on; 0 before the first.',
    },
    EXAMPLE_RELEASE,
  ),
  publishedAt: member(
    nullable(dateTime),
    { sv: 'När utgåvan publicerades, i UTC.', en: 'When the release was published, in UTC.' },
    EXAMPLE_PUBLISHED,
  ),
  license: member(
    address,
    { sv: 'Villkor för att använda uppgifterna.', en: 'Terms for using the data.' },
    DATA_LICENSE,
  ),
  attribution: member(
    ref('LanguageMap'),
    { sv: 'Kort källangivelse.', en: 'Short attribution.' },
    {
      sv: `Utblick: Internationella projekt, utgåva ${EXAMPLE_RELEASE}`,
      en: `Utblick: International projects, release ${EXAMPLE_RELEASE}`,
    },
  ),
}
const fiction = {
  fictional: member(
    truth,
    {
      sv: 'Finns, och är sant, bara när svaret har påhittade uppgifter.',
      en: 'Present, and true, only if the answer has fictional data.',
    },
    true,
  ),
  notice: member(ref('LanguageMap'), { sv: 'Vad som är påhittat.', en: 'What is fictional.' }, notice),
}
/** The members that `pageOf` makes. */
export const page = {
  totalRecords: member(
    count,
    { sv: 'Alla poster som frågan träffar.', en: 'All records that match the query.' },
    57,
  ),
  page: member({ type: 'integer', minimum: 1 }, { sv: 'Sidan, från 1.', en: 'The page, from 1.' }, 1),
  offset: member(count, { sv: 'Poster före sidans första.', en: 'Records before the first of the page.' }, 0),
  limit: member(
    { type: 'integer', minimum: 1 },
    { sv: 'Högsta antal poster per sida.', en: 'Maximum records per page.' },
    20,
  ),
  count: member(count, { sv: 'Poster på sidan.', en: 'Records on the page.' }, 1),
}

const citation = member(
  ref('LanguageMap'),
  {
    sv: 'Färdig källhänvisning, med en adress som alltid ger samma svar.',
    en: 'A ready citation, with an address that always gives the same answer.',
  },
  {
    sv: `Källa: Utblick, Internationella projekt, utgåva ${EXAMPLE_RELEASE}, 21 november 2026, ${EXAMPLE_ORIGIN}/utblick/v1/projects?asOf=${EXAMPLE_RELEASE}`,
    en: `Source: Utblick, International projects, release ${EXAMPLE_RELEASE}, 21 November 2026, ${EXAMPLE_ORIGIN}/utblick/v1/projects?asOf=${EXAMPLE_RELEASE}`,
  },
)
const facetValue = object(
  {
    value: {
      ...member(
        {},
        { sv: 'Värdet; tomt för poster utan.', en: 'The value; null for records without.' },
        'PL',
      ),
      type: ['string', 'number', 'boolean', 'null'],
    },
    count: member(count, { sv: 'Poster som har det.', en: 'Records that have it.' }, 7),
    label: member(
      ref('LanguageMap'),
      { sv: 'Vad värdet heter, när det har ett namn.', en: 'What the value is called, where it has a name.' },
      { sv: 'Pågår', en: 'Ongoing' },
    ),
  },
  { optional: ['label'] },
)
export const facets = member(
  { type: 'object', additionalProperties: array(facetValue) },
  {
    sv: 'Antal poster per värde, för filtren i facets.',
    en: 'Numbers of records by value, for the filters in facets.',
  },
  { country: [{ value: 'PL', count: 7 }] },
)

/** A schema that the document lists under a name. */
export interface NamedSchema {
  readonly name: string
  readonly schema: JsonSchema
}

const about: Label = {
  sv: 'Svarets utgåva och villkor.',
  en: 'Release and terms of the answer.',
}
const where: Label = {
  sv: 'Sidans läge i listan, dess utgåva och villkor.',
  en: 'Position of the page in the list, its release and terms.',
}

const defineMeta = (
  name: string,
  members: Readonly<Record<string, JsonSchema>>,
  description: Label,
  optional: readonly string[] = [],
): NamedSchema => ({
  name,
  schema: object(
    { ...members, ...fiction },
    { optional: [...Object.keys(fiction), ...optional], description },
  ),
})

/** `_meta` as `aboutMeta` makes it. */
export const AboutMeta = defineMeta('AboutMeta', release, about)
/** `_meta` as `metaOf` makes it. */
export const Meta = defineMeta('Meta', { ...release, citation }, about)
/** `_meta` of a list that has facets. */
export const PageMeta = defineMeta('PageMeta', { ...page, facets, ...release, citation }, where, ['facets'])

/** `_meta` of an answer with further members. */
export const metaWith = (name: string, members: Readonly<Record<string, JsonSchema>>) =>
  defineMeta(name, { ...members, ...release, citation }, about)
/** `_meta` of a list with further members. */
export const pageMetaWith = (name: string, members: Readonly<Record<string, JsonSchema>>) =>
  defineMeta(name, { ...page, ...members, ...release, citation }, where)
