import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import type { Json } from './api.ts'

/** The triples of an RDF/XML document; an invalid address is an error. */
export function readRdfXml(text: string): Promise<Quad[]> {
  const parser = new RdfXmlParser({ validateUri: true })
  const quads: Quad[] = []
  return new Promise((resolve, reject) => {
    parser.on('data', (quad: Quad) => quads.push(quad))
    parser.on('error', reject)
    parser.on('end', () => resolve(quads))
    parser.end(text)
  })
}

export const readTurtle = (text: string): Quad[] => new Parser().parse(text)

/** A triple on one line, as N-Triples has it; what is compared between forms. */
export const lineOf = ({ subject, predicate, object }: Quad): string => {
  const last =
    object.termType === 'Literal'
      ? literal(object.value, object.language, object.datatype.value)
      : `<${object.value}>`
  return `<${subject.value}> <${predicate.value}> ${last}`
}

const literal = (value: string, language: string, datatype: string) =>
  language
    ? `${JSON.stringify(value)}@${language}`
    : `${JSON.stringify(value)}^^<${datatype || 'http://www.w3.org/2001/XMLSchema#string'}>`

/** The triples of flat JSON-LD whose context has only prefixes, which is what the catalogue is. */
export function linesOfJsonLd(document: Json): string[] {
  const prefixes = document['@context'] as Record<string, string>
  const expand = (name: string) => {
    const [prefix = '', local] = name.split(/:(.*)/s)
    return local !== undefined && Object.hasOwn(prefixes, prefix) ? prefixes[prefix] + local : name
  }
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
  return document['@graph'].flatMap((node: Json) =>
    Object.entries(node).flatMap(([key, values]) => {
      if (key === '@id') return []
      if (key === '@type')
        return (values as string[]).map((name) => `<${node['@id']}> <${type}> <${expand(name)}>`)
      return (values as Json[]).map((value) => {
        const object =
          value['@id'] === undefined
            ? literal(value['@value'], value['@language'] ?? '', expand(value['@type'] ?? ''))
            : `<${value['@id']}>`
        return `<${node['@id']}> <${expand(key)}> ${object}`
      })
    }),
  )
}

/** What is said of each thing of a kind: by subject, its values by predicate. */
export function thingsOf(quads: readonly Quad[], kind: string): Map<string, Map<string, string[]>> {
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
  const things = new Map<string, Map<string, string[]>>()
  for (const { subject, predicate, object } of quads)
    if (predicate.value === type && object.value === kind) things.set(subject.value, new Map())
  for (const { subject, predicate, object } of quads) {
    const said = things.get(subject.value)
    said?.set(predicate.value, [...(said.get(predicate.value) ?? []), object.value])
  }
  return things
}
