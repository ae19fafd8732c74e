import type { ReleaseRow } from '../../db/database.ts'
import { allResources } from '../../db/resources/index.ts'
import type { Publisher } from '../publisher.ts'
import { datasetNode, distributionNode } from './dataset-nodes.ts'
import { type DataFormat, datasetFacts, type DatasetFacts } from './dataset.ts'
import { bilingual, dateTime, type Graph, iris, type Node, node, text } from './graph.ts'
import { type CatalogueAddresses, catalogueAddresses } from './iris.ts'
import { CC0, eu, publisherTypeIri, vocabularyOf } from './vocabulary.ts'

interface CatalogueOptions {
  /** Address of the host, as "https://data.example.se". */
  readonly origin: string
  readonly publisher: Publisher
  /** All releases, oldest first: every date comes from them. */
  readonly releases: readonly ReleaseRow[]
  /** Formats of lists. */
  readonly lists: readonly DataFormat[]
  /** Formats of dumps. @default none */
  readonly dumps?: readonly DataFormat[]
}

/**
 * The catalogue in DCAT-AP-SE 3.0.1: one data set per collection, one distribution per format, one service. Nothing
 * is a blank node and there are no catalogue records, since the national portal harvests neither. None of the
 * data sets is a high-value data set in the regulation's sense, so none claims to be.
 */
export function catalogueOf(options: CatalogueOptions): Graph {
  const { origin, publisher, releases, lists, dumps = [] } = options
  const at = catalogueAddresses(origin, publisher)
  const datasets = allResources.map((resource) => datasetFacts(resource, origin, releases, lists, dumps))
  const graph = [
    catalogue(at, datasets, releases),
    agent(at, publisher),
    contact(at, publisher),
    service(at, datasets),
    ...datasets.flatMap((facts) => [
      datasetNode(at, facts, releases),
      node(facts.dictionary, ['dcterms:Standard'], {
        'dcterms:title': bilingual({ sv: `Fälten i ${facts.title.sv}`, en: `Fields of ${facts.title.en}` }),
      }),
      ...facts.distributions.map((distribution) => distributionNode(at, facts, distribution)),
    ]),
    node(at.description, ['dcterms:Standard'], {
      'dcterms:title': bilingual({ sv: 'Utblicks API enligt OpenAPI', en: 'The Utblick API in OpenAPI' }),
    }),
    node(at.docs, ['foaf:Document'], {
      'dcterms:title': bilingual({ sv: 'Utblicks API, handledning', en: 'The Utblick API, guide' }),
    }),
    node(at.rights, ['dcterms:RightsStatement'], { 'rdfs:label': bilingual(rights) }),
    ...period(at, releases),
  ]
  return [...graph, ...vocabularyOf(graph)]
}

const rights = {
  sv: 'Uppgifterna får användas fritt (CC0). En post som har en annan licens anger den i fältet license. Poster med fictional = true är påhittade.',
  en: 'The data may be used freely (CC0). A record with another licence states it in the field license. Records with fictional = true are not about anything that exists.',
}

const catalogue = (
  at: CatalogueAddresses,
  datasets: readonly DatasetFacts[],
  releases: readonly ReleaseRow[],
): Node =>
  // The service is linked from the distributions; the portal shows none that is linked from the catalogue.
  node(at.catalogue, ['dcat:Catalog'], {
    'dcterms:title': bilingual({
      sv: 'Utblick: kommuners internationella arbete',
      en: 'Utblick: municipalities’ international work',
    }),
    'dcterms:description': bilingual({
      sv: 'Öppna data om vänorter, internationella projekt och målen i kommunernas internationella policyer.',
      en: 'Open data on twin towns, international projects and the goals of municipalities’ international policies.',
    }),
    'dcterms:publisher': iris(at.publisher),
    'dcterms:license': iris(CC0),
    'dcterms:language': iris(eu.swedish, eu.english),
    'dcterms:issued': dateTime(releases[0]?.publishedAt),
    'dcterms:modified': dateTime(releases.at(-1)?.publishedAt),
    'dcterms:spatial': iris(eu.sweden),
    'foaf:homepage': iris(at.docs),
    'dcat:themeTaxonomy': iris(eu.themes),
    'dcat:dataset': iris(...datasets.map(({ iri }) => iri)),
  })

const agent = (at: CatalogueAddresses, { name, type }: Publisher): Node =>
  node(at.publisher, ['foaf:Agent'], {
    'foaf:name': text(name),
    'dcterms:type': iris(publisherTypeIri(type)),
  })

const contact = (at: CatalogueAddresses, { name, contactName = name, mailbox }: Publisher): Node =>
  // Both types: a reader may not know that vcard:Organization is a subclass of vcard:Kind.
  node(at.contact, ['vcard:Organization', 'vcard:Kind'], {
    'vcard:fn': text(contactName),
    'vcard:hasEmail': iris(`mailto:${mailbox}`),
  })

const service = (at: CatalogueAddresses, datasets: readonly DatasetFacts[]): Node =>
  node(at.service, ['dcat:DataService'], {
    'dcterms:title': bilingual({ sv: 'Utblicks API', en: 'The Utblick API' }),
    'dcterms:description': bilingual({
      sv: 'Alla datamängder med filter, sökning, historik och länkar. Ingen nyckel behövs.',
      en: 'All data sets with filters, search, history and links. No key is needed.',
    }),
    'dcat:endpointURL': iris(at.api),
    'dcat:endpointDescription': iris(at.description),
    'dcterms:conformsTo': iris(at.description),
    'dcat:landingPage': iris(at.docs),
    'dcterms:publisher': iris(at.publisher),
    'dcat:contactPoint': iris(at.contact),
    'dcterms:license': iris(CC0),
    'dcterms:accessRights': iris(eu.public),
    'dcat:keyword': [
      ...bilingual({ sv: 'internationellt arbete', en: 'international work' }),
      ...bilingual({ sv: 'vänorter', en: 'twin towns' }),
    ],
    'dcat:theme': iris(eu.international, eu.government),
    'dcat:servesDataset': iris(...datasets.map(({ iri }) => iri)),
  })

/** The period that `asOf` covers; without an end. */
const period = (at: CatalogueAddresses, [first]: readonly ReleaseRow[]): Node[] =>
  first ? [node(at.period, ['dcterms:PeriodOfTime'], { 'dcat:startDate': dateTime(first.publishedAt) })] : []
