import type { Language } from '../../db/schema/field.ts'
import type { ReleaseRow } from '../../db/database.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { DATA_LICENSE } from '../constants.ts'
import { type DataFormat, datasetFacts, subject } from '../dcat/dataset.ts'
import { catalogueAddresses } from '../dcat/iris.ts'
import { formats } from './index.ts'
import { localInstallation, type Publisher } from '../publisher.ts'

/** Properties of the installation. */
interface JsonLdOptions {
  /** @default localInstallation */
  readonly publisher?: Publisher
  /** Formats of lists. @default all */
  readonly lists?: readonly DataFormat[]
  /** Formats of dumps. @default none */
  readonly dumps?: readonly DataFormat[]
}

/**
 * A data set as schema.org `Dataset`, for search engines, with the same IRI as in the catalogue.
 */
export function datasetJsonLd(
  resource: Resource,
  origin: string,
  releases: readonly ReleaseRow[],
  language: Language,
  { publisher = localInstallation, lists = formats, dumps = [] }: JsonLdOptions = {},
) {
  const facts = datasetFacts(resource, origin, releases, lists, dumps)
  const at = catalogueAddresses(origin, publisher)
  const organisation = {
    '@type': 'Organization',
    '@id': at.publisher,
    name: publisher.name,
    contactPoint: {
      '@type': 'ContactPoint',
      '@id': at.contact,
      contactType: { sv: 'frågor om data', en: 'questions on the data' }[language],
      email: publisher.mailbox,
    },
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': facts.iri,
    name: facts.title[language],
    description: facts.description[language],
    inLanguage: ['sv', 'en'],
    url: facts.dictionary,
    keywords: facts.keywords[language],
    license: DATA_LICENSE,
    isAccessibleForFree: true,
    creator: organisation,
    publisher: { '@id': at.publisher },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': at.catalogue,
      name: `Utblick: ${subject[language]}`,
    },
    ...(facts.issued && {
      datePublished: facts.issued,
      dateModified: facts.modified,
      version: String(releases.at(-1)?.id),
      temporalCoverage: `${facts.issued}/..`,
    }),
    spatialCoverage: {
      '@type': 'Country',
      name: { sv: 'Sverige', en: 'Sweden' }[language],
      identifier: 'SE',
    },
    variableMeasured: Object.entries(resource.fields).map(([name, { title, description }]) => ({
      '@type': 'PropertyValue',
      name,
      alternateName: title[language],
      description: description[language],
    })),
    distribution: facts.distributions.map(({ iri, label, mediaType, list, dump }) => ({
      '@type': 'DataDownload',
      '@id': iri,
      name: label,
      encodingFormat: mediaType,
      contentUrl: dump ?? list,
    })),
  }
}
