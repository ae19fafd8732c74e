import { summaryParts } from '../../../db/queries/municipality-summary.ts'
import { allResources } from '../../../db/resources/index.ts'
import { fieldAt } from '../../../db/schema/columns.ts'
import { literals } from '../../../db/schema/kinds/kind.ts'
import { filterOf } from '../../../db/schema/kinds/kind-of.ts'
import type { Embed, Resource } from '../../../db/schema/resource.ts'
import { facetNames } from '../../parameters/fields.ts'
import { selectionParameters } from '../../parameters/selection.ts'
import { comment, members } from './value-types.ts'

const typeName = ({ name }: Resource) => name[0]!.toUpperCase() + name.slice(1)

/**
 * The vocabulary as plain TypeScript: one interface per record and per list's filters, which a stranger can
 * read without the definitions. The text of api/client/vocabulary.d.ts before Prettier.
 */
export const writeVocabulary = (): string =>
  [
    HEAD,
    ...allResources.flatMap((resource) => [recordInterface(resource), filtersInterface(resource)]),
    summaryInterface(),
    vocabularyInterface(),
  ].join('\n\n')

const HEAD = `// Written from db/resources by api/client/generate/write-vocabulary.ts; never by hand.
// After a change of a definition: npx vitest run --project node test/api/node-only/client-vocabulary.test.ts -u
import type { Bbox, Citation, LanguageMap, Money, OneOrMore, UncertainDate } from './values.ts'`

const FICTIONAL = `/** True for fictional data, which exists only for Exempelby. */
readonly fictional: boolean
`

function recordInterface(resource: Resource): string {
  const { id, sources, ...fields } = resource.fields
  const embeds = Object.entries(resource.embeds).map(
    ([name, embed]) => `${comment(embed.resource.title.en)}\nreadonly ${name}: ${embedType(embed)}`,
  )
  return `${comment(resource.description.en)}
export interface ${typeName(resource)} {
${members({ id: id! }).join('\n')}
/** Its address in the API. */
readonly url: string
${members(fields).join('\n')}
${embeds.join('\n')}
${comment(sources!.description.en)}
readonly sources: readonly Citation[]
${fields.fictional ? '' : FICTIONAL}/** When the release that brought this version was published, RFC 3339 in UTC. */
readonly updatedAt: string
}`
}

function embedType({ resource, fields, many }: Embed): string {
  const shown = `Pick<${typeName(resource)}, ${literals(['id', ...fields])}>`
  return many ? `readonly ${shown}[]` : `${shown} | null`
}

function filtersInterface(resource: Resource): string {
  const { filters, others } = selectionParameters(resource)
  const lines = [...filters, ...others].map(({ name, description, schema }) => {
    const filter = resource.filters[name]
    if (!filter) {
      const type = { array: 'Bbox', boolean: 'boolean | string', string: 'string' }[String(schema.type)]
      return `${comment(description.en)}\nreadonly ${name}?: ${type} | null | undefined`
    }
    const { field } = fieldAt(resource, filter.path)
    const value = filterOf(field).typeScript(field)
    const about = { is: '', from: ' This or later, or more.', to: ' This or earlier, or less.' }[filter.op]
    return `${comment(field.description.en + about)}
readonly ${name}?: ${filter.op === 'is' ? `OneOrMore<${value}>` : value} | null | undefined`
  })
  return `${comment(`What chooses records of \`${resource.path}\`.`)}
export interface ${typeName(resource)}Filters {
${lines.join('\n')}
}`
}

function summaryInterface(): string {
  const lists = Object.entries(summaryParts).map(([name, part]) => {
    const resource = part.resource as unknown as Resource
    const shown = `Pick<${typeName(resource)}, ${literals(['id', 'url', ...part.fields, 'fictional'])}>`
    return `readonly ${name}: readonly ${shown}[]`
  })
  return `/** What a page shows of one municipality. */
export interface Summary {
readonly municipality: Municipality
/** Counts, by what is counted; null where the register does not say whether there are any. */
readonly figures: Readonly<Record<string, number | null>>
${lists.join('\n')}
}`
}

function vocabularyInterface(): string {
  const entries = allResources.map(
    (resource) => `${comment(resource.title.en)}
readonly '${resource.path}': {
readonly record: ${typeName(resource)}
readonly filters: ${typeName(resource)}Filters
readonly sort: ${literals(resource.sorts)}
readonly facet: ${literals(facetNames(resource))}
}`,
  )
  return `/** By path of a collection: its records, and the parameters of its list. */
export interface Vocabulary {
${entries.join('\n')}
}`
}
