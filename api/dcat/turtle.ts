import { type Node, prefixes, type RdfFormat, type Term } from './graph.ts'

/** Turtle, for people who read RDF. */
export const turtle: RdfFormat = {
  name: 'turtle',
  mediaType: 'text/turtle',
  contentType: 'text/turtle; charset=utf-8',
  write: (graph) => {
    const namespaces = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`)
    return `${namespaces.join('')}\n${graph.map(block).join('\n')}`
  },
}

function block({ iri, types, properties }: Node): string {
  const lines = [
    `a ${types.join(', ')}`,
    ...properties.map(([name, terms]) => `${name} ${terms.map(serializeTerm).join(', ')}`),
  ]
  return `<${iri}> ${lines.join(' ;\n  ')} .\n`
}

function serializeTerm(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`
  const quoted = `"${term.text.replace(/["\\]|\p{Cc}/gu, escapedSign)}"`
  if (term.language) return `${quoted}@${term.language}`
  return term.datatype ? `${quoted}^^${term.datatype}` : quoted
}

const escapedSign = (sign: string) =>
  sign === '"' || sign === '\\' ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
