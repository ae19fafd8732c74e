import { citedFields } from '../../db/resources/citation.ts'
import { resourceOf } from '../../db/resources/index.ts'
import type { Field, Fields } from '../../db/schema/field.ts'
import { kindOf } from '../../db/schema/kinds/kind-of.ts'
import type { Embed, Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'

type TermMap = Readonly<Record<string, unknown>>

/** The record's class in schema.org, where there is one that fits. */
const classes: Readonly<Record<string, string>> = {
  municipality: 'schema:AdministrativeArea',
  unit: 'schema:GovernmentOrganization',
  contactRole: 'schema:ContactPoint',
  policy: 'schema:CreativeWork',
  indicator: 'schema:StatisticalVariable',
  measurement: 'schema:Observation',
  report: 'schema:Report',
  project: 'schema:Project',
  funding: 'schema:MonetaryGrant',
  programme: 'schema:FundingScheme',
  partner: 'schema:Organization',
  network: 'schema:Organization',
  activity: 'schema:Event',
  source: 'schema:CreativeWork',
}

/** Fields with a term in schema.org or Dublin Core. All others get a term of the project's own vocabulary. */
const externalTerms: Readonly<Record<string, string>> = {
  id: 'dcterms:identifier',
  title: 'dcterms:title',
  name: 'schema:name',
  description: 'dcterms:description',
  summary: 'dcterms:abstract',
  longitude: 'schema:longitude',
  latitude: 'schema:latitude',
  website: 'schema:url',
  href: 'schema:url',
  mailbox: 'schema:email',
  license: 'dcterms:license',
  sources: 'schema:citation',
  sourceId: 'dcterms:source',
}

const prefixes = {
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** The classes of a record: the project's own, and schema.org's. */
export function typesOf(resource: Resource, origin: string): readonly string[] {
  const own = vocabulary(resource, origin) + resource.name[0]?.toUpperCase() + resource.name.slice(1)
  const common = classes[resource.name]
  return common ? [own, common] : [own]
}

/** JSON-LD 1.1 context of a resource, from its definition. */
export function contextOf(resource: Resource, origin: string): TermMap {
  const own = vocabulary(resource, origin)
  return {
    '@version': 1.1,
    ...prefixes,
    url: '@id',
    ...fieldTerms(resource.fields, own, origin),
    ...embedTerms(resource, origin),
    sources: citationTerm(resource, own, origin),
    fictional: `${own}fictional`,
    updatedAt: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
    // Members about the answer, not the records.
    _meta: null,
    _links: null,
  }
}

const collection = (resource: Resource, origin: string) => `${origin}${BASE}/${resource.path}/`
const vocabulary = (resource: Resource, origin: string) => `${origin}${BASE}/datasets/${resource.path}#`

const fieldTerms = (fields: Fields, own: string, origin: string): TermMap =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, term(name, field, own, origin)]))

function term(name: string, field: Field, own: string, origin: string): unknown {
  const id = externalTerms[name] ?? own + name
  const meant = field.item ?? field
  const about = kindOf(meant).jsonLd?.(meant, {
    sharedTerm: (shared) => `${origin}${BASE}/datasets#${shared}`,
    idsOf: (target) => idsBelow(target, origin),
    termsOf: (fields) => fieldTerms(fields, `${own}${name}.`, origin),
  })
  return about ? { '@id': id, ...about } : id
}

/** The id of another record is the end of its address. */
function idsBelow(name: string, origin: string): TermMap {
  const resource = resourceOf(name)
  if (!resource) throw new Error(`There is no resource "${name}".`)
  return { '@base': collection(resource, origin) }
}

/** An embedded record has an id but no address; it is the same resource as in its own collection. */
const embedTerms = (resource: Resource, origin: string): TermMap =>
  Object.fromEntries(
    Object.entries(resource.embeds).map(([name, embed]) => [
      name,
      { '@id': vocabulary(resource, origin) + name, '@context': embeddedTerms(embed, origin) },
    ]),
  )

function embeddedTerms({ resource, fields }: Embed, origin: string): TermMap {
  const shown = Object.fromEntries(fields.map((name) => [name, resource.fields[name]]).filter(([, f]) => f))
  const embeds = embedTerms(resource, origin)
  return {
    '@base': collection(resource, origin),
    id: '@id',
    ...fieldTerms(shown as Fields, vocabulary(resource, origin), origin),
    ...Object.fromEntries(Object.entries(embeds).filter(([name]) => fields.includes(name))),
  }
}

/** A source of a record: quote and place of the citation, and the document. */
function citationTerm({ fields }: Resource, own: string, origin: string): unknown {
  const cited = resourceOf('source')?.fields ?? {}
  const shown = citedFields.map((name) => [name, cited[name]])
  return {
    '@id': externalTerms.sources,
    '@context': {
      ...fieldTerms(Object.fromEntries(shown) as Fields, `${origin}${BASE}/datasets/sources#`, origin),
      ...fieldTerms(fields.sources?.fields ?? {}, `${own}sources.`, origin),
    },
  }
}
