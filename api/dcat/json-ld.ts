import { prefixes, type RdfFormat, type Term } from './graph.ts'

/** JSON-LD with the prefixes as inline context. */
export const jsonLd: RdfFormat = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  contentType: 'application/ld+json',
  write: (graph) =>
    JSON.stringify({
      '@context': prefixes,
      '@graph': graph.map(({ iri, types, properties }) => ({
        '@id': iri,
        '@type': types,
        ...Object.fromEntries(properties.map(([name, terms]) => [name, terms.map(value)])),
      })),
    }),
}

function value(term: Term): object {
  if ('iri' in term) return { '@id': term.iri }
  return {
    '@value': term.text,
    ...(term.language && { '@language': term.language }),
    ...(term.datatype && { '@type': term.datatype }),
  }
}
