import { expanded, type Node, prefixes, type RdfFormat, type Term } from './graph.ts'

/** RDF/XML, the only format that dataportal.se harvests: one typed element per node. */
export const rdfXml: RdfFormat = {
  name: 'rdfxml',
  mediaType: 'application/rdf+xml',
  contentType: 'application/rdf+xml; charset=utf-8',
  write: (graph) => {
    const namespaces = Object.entries(prefixes).map(([name, iri]) => ` xmlns:${name}="${iri}"`)
    return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${namespaces.join('')}>\n${graph.map(element).join('')}</rdf:RDF>\n`
  },
}

function element({ iri, types: [type, ...more], properties }: Node): string {
  const lines = [
    ...more.map((name) => `<rdf:type rdf:resource="${expanded(name)}"/>`),
    ...properties.flatMap(([name, terms]) => terms.map((term) => property(name, term))),
  ]
  return `<${type} rdf:about="${escaped(iri)}">\n${lines.map((line) => `  ${line}\n`).join('')}</${type}>\n`
}

function property(name: string, term: Term): string {
  if ('iri' in term) return `<${name} rdf:resource="${escaped(term.iri)}"/>`
  const language = term.language ? ` xml:lang="${term.language}"` : ''
  const datatype = term.datatype ? ` rdf:datatype="${expanded(term.datatype)}"` : ''
  return `<${name}${language}${datatype}>${escaped(term.text)}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers normalize a carriage return to a line feed.
  '\r': '&#13;',
}

// XML 1.0 does not allow other control characters, not even as references.
const escaped = (value: string) =>
  value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign)
