import type { Label } from '../../db/schema/field.ts'
import { metaAndLinks } from '../envelope/envelope.ts'
import { withFields } from '../envelope/stored-document.ts'
import type { RecordFormat } from './format.ts'
import { contextOf, typesOf } from './jsonld-context.ts'

/** The part of `_meta` that applies to the records. */
interface Meta {
  readonly release: number
  readonly publishedAt: string | null
  readonly license: string
  readonly attribution: Label
  readonly citation?: Label
}

/**
 * The records as linked data: the same JSON with a context generated from the definitions. A list is a schema.org data
 * feed.
 */
export const jsonld: RecordFormat = {
  name: 'jsonld',
  title: 'JSON-LD',
  mediaType: 'application/ld+json',
  contentType: 'application/ld+json; charset=utf-8',
  write: ({ resource, documents, fields, meta, links, single }) => {
    const { origin } = new URL(links.self!.href)
    const types = JSON.stringify(typesOf(resource, origin))
    const records = documents.map((document) => `{"@type":${types},${withFields(document, fields).slice(1)}`)
    const context = `"@context":${JSON.stringify(contextOf(resource, origin))}`
    const about = metaAndLinks(meta, links)
    if (single) return `{${context},${records[0]!.slice(1, -1)},${about}}`
    const feed = JSON.stringify({
      '@id': links.self!.href,
      '@type': 'schema:DataFeed',
      ...feedTerms(meta as Meta),
      ...(links.describedby && { 'schema:isPartOf': { '@id': links.describedby.href } }),
    }).slice(1, -1)
    return `{${context},${feed},"schema:dataFeedElement":[${records.join(',')}],${about}}`
  },
}

const feedTerms = ({ release, publishedAt, license, attribution, citation = attribution }: Meta) => ({
  'dcterms:license': { '@id': license },
  'schema:version': release,
  ...(publishedAt && { 'schema:datePublished': { '@type': 'xsd:dateTime', '@value': publishedAt } }),
  'schema:creditText': Object.entries(citation).map(([language, text]) => ({
    '@language': language,
    '@value': text,
  })),
})
