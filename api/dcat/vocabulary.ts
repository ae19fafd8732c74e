import type { Label } from '../../db/schema/field.ts'
import { type Publisher, publisherTypes } from '../publisher.ts'
import { bilingual, type Graph, iris, type Name, type Node, node, text } from './graph.ts'

const EU = 'http://publications.europa.eu/resource/authority'
const IANA = 'https://www.iana.org/assignments/media-types/'

/** The address that dataportal.se requires: http, with a trailing slash. */
export const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/'

export const eu = {
  government: `${EU}/data-theme/GOVE`,
  international: `${EU}/data-theme/INTR`,
  places: `${EU}/data-theme/REGI`,
  money: `${EU}/data-theme/ECON`,
  public: `${EU}/access-right/PUBLIC`,
  irregular: `${EU}/frequency/IRREG`,
  available: `${EU}/planned-availability/AVAILABLE`,
  sweden: `${EU}/country/SWE`,
  swedish: `${EU}/language/SWE`,
  english: `${EU}/language/ENG`,
  themes: `${EU}/data-theme`,
} as const

/**
 * Media types in the EU's list of file types. NDJSON and SQLite are not on the list: the nearest correct one is used.
 * `x-` types are not registered at IANA and have no address there.
 */
const fileTypes: Readonly<Record<string, { readonly label: string; readonly fileType: string }>> = {
  'application/json': { label: 'JSON', fileType: 'JSON' },
  'application/x-ndjson': { label: 'NDJSON', fileType: 'JSON' },
  'text/csv': { label: 'CSV', fileType: 'CSV' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { label: 'XLSX', fileType: 'XLSX' },
  'application/geo+json': { label: 'GeoJSON', fileType: 'GEOJSON' },
  'application/ld+json': { label: 'JSON-LD', fileType: 'JSON_LD' },
  'application/vnd.sqlite3': { label: 'SQLite', fileType: 'BIN' },
  'application/zip': { label: 'Data Package', fileType: 'ZIP' },
}

/** Short names of formats, by media type. */
export const labelOf = ({ name, mediaType }: { readonly name: string; readonly mediaType: string }) =>
  fileTypes[mediaType]?.label ?? name
/** The EU's and IANA's IRIs of a format, if any. */
export const formatIris = (mediaType: string) => ({
  fileType: fileTypes[mediaType] ? iris(`${EU}/file-type/${fileTypes[mediaType].fileType}`) : [],
  mediaType: mediaType.includes('/x-') ? [] : iris(IANA + mediaType),
})

const PUBLISHER_TYPES = 'http://purl.org/adms/publishertype/'
export const publisherTypeIri = (type: Publisher['type']) => PUBLISHER_TYPES + type

const concepts: readonly (readonly [iri: string, types: readonly [Name, ...Name[]], label: Label])[] = [
  [
    eu.government,
    ['skos:Concept'],
    { sv: 'Regeringen och den offentliga sektorn', en: 'Government and public sector' },
  ],
  [eu.international, ['skos:Concept'], { sv: 'Internationella frågor', en: 'International issues' }],
  [eu.places, ['skos:Concept'], { sv: 'Regioner och städer', en: 'Regions and cities' }],
  [eu.money, ['skos:Concept'], { sv: 'Ekonomi och finans', en: 'Economy and finance' }],
  [eu.available, ['skos:Concept'], { sv: 'tillgänglig', en: 'available' }],
  [eu.public, ['dcterms:RightsStatement'], { sv: 'offentlig', en: 'public' }],
  [eu.irregular, ['dcterms:Frequency'], { sv: 'oregelbundet', en: 'irregular' }],
  [eu.sweden, ['dcterms:Location'], { sv: 'Sverige', en: 'Sweden' }],
  [eu.swedish, ['dcterms:LinguisticSystem'], { sv: 'svenska', en: 'Swedish' }],
  [eu.english, ['dcterms:LinguisticSystem'], { sv: 'engelska', en: 'English' }],
]

/**
 * Type and label of the EU vocabulary terms that `graph` uses, so that the catalogue validates on its own.
 */
export function vocabularyOf(graph: Graph): Node[] {
  const used = new Set(
    graph.flatMap(({ properties }) =>
      properties.flatMap(([, terms]) => terms.flatMap((term) => ('iri' in term ? [term.iri] : []))),
    ),
  )
  const startingWith = (start: string) => [...used].filter((iri) => iri.startsWith(start)).sort()
  return [
    ...concepts
      .filter(([iri]) => used.has(iri))
      .map(([iri, types, label]) =>
        node(iri, types, {
          'skos:prefLabel': bilingual(label),
          'skos:inScheme': iris(iri.slice(0, iri.lastIndexOf('/'))),
        }),
      ),
    node(eu.themes, ['skos:ConceptScheme'], {
      'dcterms:title': bilingual({ sv: 'Datatema', en: 'Data theme' }),
    }),
    ...startingWith(`${EU}/file-type/`).map((iri) =>
      node(iri, ['dcterms:MediaTypeOrExtent'], { 'skos:inScheme': iris(`${EU}/file-type`) }),
    ),
    ...startingWith(IANA).map((iri) =>
      node(iri, ['dcterms:MediaType'], { 'rdfs:label': text(iri.slice(IANA.length)) }),
    ),
    ...startingWith(PUBLISHER_TYPES).flatMap((iri) => [
      node(iri, ['skos:Concept'], {
        'skos:prefLabel': bilingual(publisherTypes[iri.slice(PUBLISHER_TYPES.length) as Publisher['type']]),
        'skos:inScheme': iris(`${PUBLISHER_TYPES}1.0`),
      }),
      node(`${PUBLISHER_TYPES}1.0`, ['skos:ConceptScheme'], {
        'dcterms:title': bilingual({ sv: 'Utgivartyp', en: 'Publisher type' }),
      }),
    ]),
    node(CC0, ['dcterms:LicenseDocument'], { 'dcterms:title': text('CC0 1.0') }),
  ]
}
