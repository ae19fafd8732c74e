import type { Label, Language } from '../../db/schema/field.ts'
import type { Format } from '../formats/format.ts'

/** The namespaces of the catalogue. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcatap: 'http://data.europa.eu/r5r/',
} as const

/** A name with its prefix, as "dcterms:title". */
export type Name = `${keyof typeof prefixes}:${string}`

/** The IRI of a prefixed name. */
export function expanded(name: Name): string {
  const [prefix, local] = name.split(':') as [keyof typeof prefixes, string]
  return prefixes[prefix] + local
}

export type Term =
  { readonly iri: string } | { readonly text: string; readonly language?: Language; readonly datatype?: Name }

/** A resource with its properties. There are no blank nodes. */
export interface Node {
  readonly iri: string
  readonly types: readonly [Name, ...Name[]]
  readonly properties: readonly (readonly [Name, readonly Term[]])[]
}

export type Graph = readonly Node[]

/** A serialization of the catalogue. */
export interface RdfFormat extends Format {
  readonly write: (graph: Graph) => string
}

/** A node; properties without values are left out. */
export const node = (
  iri: string,
  types: Node['types'],
  properties: Readonly<Partial<Record<Name, readonly Term[]>>>,
): Node => ({
  iri: address(iri),
  types,
  properties: (Object.entries(properties) as [Name, readonly Term[]][]).filter(
    ([, terms]) => terms.length > 0,
  ),
})

export const iris = (...addresses: readonly string[]): Term[] =>
  addresses.map((iri) => ({ iri: address(iri) }))
export const text = (value: string): Term[] => [{ text: value }]
export const bilingual = ({ sv, en }: Label): Term[] => [
  { text: sv, language: 'sv' },
  { text: en, language: 'en' },
]
export const dateTime = (value: string | undefined): Term[] =>
  value === undefined ? [] : [{ text: value, datatype: 'xsd:dateTime' }]

/** Percent-encodes characters that an IRI does not allow (RFC 3987). */
const address = (iri: string) => iri.replace(/[\p{Cc}\s<>"{}|^`\\]/gu, encodeURIComponent)
