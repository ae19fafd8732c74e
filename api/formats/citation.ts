import type { Label, LanguageMap } from '../../db/schema/field.ts'
import type { ResolvedRelease } from '../parameters/as-of.ts'

/** Longest title in a citation, in characters: a goal's title is a whole paragraph. */
const MAX_TITLE_LENGTH = 120

/** The same address fixed at a release, which gives the same answer for ever. */
export function permanentAddress(url: URL, query: string, { release }: ResolvedRelease): string {
  const parameters = new URLSearchParams(query)
  parameters.set('asOf', String(release?.id ?? 0))
  parameters.sort()
  return `${url.origin}${url.pathname}?${parameters.toString()}`
}

/** For the Link header (RFC 8574). Rests on the address and the release alone, so that a 304 has it too. */
export const citeAs = (address: string) => `<${address}>; rel="cite-as"`

export interface Cited {
  /** The data set, or what else is answered. */
  readonly title: Label
  /** What the record is called, where there is one. */
  readonly record?: LanguageMap
  readonly resolved: ResolvedRelease
  readonly address: string
  readonly fictional: boolean
}

const words = {
  sv: { source: 'Källa', release: 'utgåva', fictional: 'påhittade uppgifter' },
  en: { source: 'Source', release: 'release', fictional: 'invented data' },
} as const

/** A ready citation to copy: publisher, title, release, date and an address that never changes its answer. */
export function citationOf(cited: Cited): Label {
  return { sv: inLanguage(cited, 'sv'), en: inLanguage(cited, 'en') }
}

function inLanguage({ title, record, resolved, address, fictional }: Cited, language: 'sv' | 'en'): string {
  const { source, release, fictional: invented } = words[language]
  const name = record && shortened(record[language] ?? record.sv)
  const { id, publishedAt } = resolved.release ?? { id: 0, publishedAt: null }
  const parts = [
    `${source}: Utblick`,
    name === undefined ? title[language] : `${title[language]}: ${name}`,
    ...(fictional ? [invented] : []),
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
  if (line.length <= MAX_TITLE_LENGTH) return line
  return `${line.slice(0, MAX_TITLE_LENGTH).replace(/\s+\S*$/, '')} …`
}
