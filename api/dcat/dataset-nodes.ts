import type { ReleaseRow } from '../../db/database.ts'
import type { DatasetFacts, Distribution } from './dataset.ts'
import { bilingual, dateTime, iris, type Node, node, text } from './graph.ts'
import type { CatalogueAddresses } from './iris.ts'
import { CC0, eu, formatIris } from './vocabulary.ts'

export const datasetNode = (
  at: CatalogueAddresses,
  facts: DatasetFacts,
  releases: readonly ReleaseRow[],
): Node =>
  node(facts.iri, ['dcat:Dataset'], {
    'dcterms:title': bilingual(facts.title),
    'dcterms:description': bilingual(facts.description),
    'dcterms:publisher': iris(at.publisher),
    'dcat:contactPoint': iris(at.contact),
    'dcat:keyword': [
      ...facts.keywords.sv.map((word) => ({ text: word, language: 'sv' as const })),
      ...facts.keywords.en.map((word) => ({ text: word, language: 'en' as const })),
    ],
    'dcat:theme': iris(...facts.themes),
    'dcterms:issued': dateTime(facts.issued),
    'dcterms:modified': dateTime(facts.modified),
    'dcat:version': releases.length > 0 ? text(String(releases.at(-1)?.id)) : [],
    'dcterms:conformsTo': iris(facts.dictionary),
    'dcterms:spatial': iris(eu.sweden),
    'dcterms:temporal': releases.length > 0 ? iris(at.period) : [],
    'dcterms:accessRights': iris(eu.public),
    'dcterms:language': iris(eu.swedish, eu.english),
    'dcterms:accrualPeriodicity': iris(eu.irregular),
    'dcat:landingPage': iris(at.docs),
    'dcat:distribution': iris(...facts.distributions.map(({ iri }) => iri)),
  })

/** A data set in one format. */
export function distributionNode(
  at: CatalogueAddresses,
  { title }: DatasetFacts,
  { list, dump, ...format }: Distribution,
): Node {
  const { fileType, mediaType } = formatIris(format.mediaType)
  const ways = {
    sv: [list && 'sida för sida genom API:et', dump && 'hel som en fil'].filter(Boolean).join(', eller '),
    en: [list && 'page by page through the API', dump && 'whole as one file'].filter(Boolean).join(', or '),
  }
  return node(format.iri, ['dcat:Distribution'], {
    'dcterms:title': bilingual({ sv: format.label, en: format.label }),
    'dcterms:description': bilingual({
      sv: `${title.sv} som ${format.label}, ${ways.sv}.`,
      en: `${title.en} as ${format.label}, ${ways.en}.`,
    }),
    'dcat:accessURL': iris(list ?? dump ?? at.api),
    'dcat:downloadURL': dump ? iris(dump) : [],
    'dcat:accessService': list ? iris(at.service) : [],
    'dcterms:conformsTo': list ? iris(at.description) : [],
    'dcterms:format': fileType,
    'dcat:mediaType': mediaType,
    'dcterms:license': iris(CC0),
    'dcterms:rights': iris(at.rights),
    'dcterms:language': iris(eu.swedish, eu.english),
    'dcatap:availability': iris(eu.available),
  })
}
