import type { Bbox, Selection } from '../../db/queries/selection.ts'
import { allResources, resourceAt } from '../../db/resources/index.ts'
import { municipality as municipalityResource } from '../../db/resources/municipality.ts'
import { pointColumn } from '../../db/schema/columns.ts'
import type { ColumnValue } from '../../db/schema/kinds/kind.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { searchWords } from '../../db/schema/search-fold.ts'
import { limits } from '../limits.ts'
import { ID_PATTERN } from '../openapi/field-schema.ts'
import { filterParameters, valuesReader } from './filters.ts'
import { defineParameter, type Parameter, type Parameters } from './parameters.ts'

/** The words as an FTS5 expression; null without them. */
export const q = defineParameter<string | null>({
  name: 'q',
  description: {
    sv: `Sök i texterna: ett till ${limits.maxQueryWords} ord som alla ska finnas, var för sig som början på ett ord. Harnosand hittar Härnösand. Bästa träffen först, om inte sort anges.`,
    en: `Search in the texts: one to ${limits.maxQueryWords} words that must all occur, each as the start of a word. Harnosand finds Härnösand. Best match first, unless sort is given.`,
  },
  schema: { type: 'string', minLength: 1, maxLength: limits.maxQueryLength },
  example: 'skola',
  choosesRecords: true,
  read: (parameters) => {
    const text = parameters.get('q')
    if (text === undefined) return null
    const expression = searchExpression(text)
    if (expression === null)
      parameters.addInvalid('q', {
        sv: `ett till ${limits.maxQueryWords} ord, högst ${limits.maxQueryLength} tecken`,
        en: `one to ${limits.maxQueryWords} words, at most ${limits.maxQueryLength} characters`,
      })
    return expression
  },
})

/**
 * User input as an FTS5 expression: every word must occur, as the start of a word. The words are folded as in the
 * index, and quoted, so that none is parsed as FTS5 syntax. Null without words.
 */
function searchExpression(text: string): string | null {
  if (text.length > limits.maxQueryLength) return null
  const words = searchWords(text)
  if (words.length === 0 || words.length > limits.maxQueryWords) return null
  return words.map((word) => `"${word}"*`).join(' ')
}

/** True for only fictional records, false for none; null for both. */
export const fictional = defineParameter<boolean | null>({
  name: 'fictional',
  description: {
    sv: 'false ger bara uppgifter om kommuner som finns, true bara de påhittade (Exempelby). Utan den ingår båda. Det som kommuner har gemensamt är inte påhittat.',
    en: 'false gives only data of municipalities that exist, true only fictional ones (Exempelby). Without it both are included. Shared records are not fictional.',
  },
  schema: { type: 'boolean' },
  example: 'false',
  choosesRecords: true,
  read: (parameters) => {
    const text = parameters.oneOf('fictional', ['true', 'false'])
    return text === undefined ? null : text === 'true'
  },
})

const DEGREES = /^-?\d{1,3}(\.\d{1,9})?$/

/** Bounding box of the records' places; null without it. */
export const bbox = defineParameter<Bbox | null>({
  name: 'bbox',
  description: {
    sv: 'Bara det som har en plats i rutan: väst,syd,öst,nord i grader (WGS 84). Väst får vara större än öst när rutan går över datumlinjen.',
    en: 'Only what has a place in the box: west,south,east,north in degrees (WGS 84). West may be greater than east where the box crosses the date line.',
  },
  schema: { type: 'array', items: { type: 'number', minimum: -180, maximum: 180 }, minItems: 4, maxItems: 4 },
  example: '10.5,55,24.2,69.1',
  isTuple: true,
  choosesRecords: true,
  read: (parameters) => {
    const text = parameters.get('bbox')
    if (text === undefined) return null
    const parts = text.split(',').map((part) => part.trim())
    const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number)
    const isBox =
      parts.length === 4 &&
      parts.every((part) => DEGREES.test(part)) &&
      Math.abs(west) <= 180 &&
      Math.abs(east) <= 180 &&
      south >= -90 &&
      north <= 90 &&
      south <= north
    if (isBox) return { west, south, east, north }
    parameters.addInvalid('bbox', {
      sv: 'väst,syd,öst,nord i grader, till exempel 10.5,55,24.2,69.1; syd högst lika med nord, väst större än öst när rutan går över datumlinjen',
      en: 'west,south,east,north in degrees, such as 10.5,55,24.2,69.1; south at most north, west greater than east where the box crosses the date line',
    })
    return null
  },
})

/** All parameters that choose records of a resource: its filters, `q`, `fictional` and, where it has places, `bbox`. */
export function selectionParameters(resource: Resource) {
  const filters = filterParameters(resource)
  return {
    filters,
    others: [q, fictional, ...(pointColumn(resource) ? [bbox] : [])] as readonly Parameter[],
    read: (parameters: Parameters): Omit<Selection, 'release' | 'isLatest'> => {
      const chosen: Record<string, readonly ColumnValue[]> = {}
      for (const filter of filters) {
        const values = filter.read(parameters)
        if (values) chosen[filter.name] = values
      }
      return {
        resource,
        filters: chosen,
        words: q.read(parameters),
        bbox: bbox.read(parameters),
        fictional: fictional.read(parameters),
      }
    },
  }
}

const readCodes = valuesReader('municipality', municipalityResource.fields.municipalityCode)

/** Municipality codes, for endpoints over several resources; null without it. */
export const municipality = defineParameter<readonly string[] | null>({
  name: 'municipality',
  description: {
    sv: 'Bara de här kommunernas poster, med kommunkod.',
    en: 'Only records of these municipalities, by their codes.',
  },
  schema: { type: 'string', pattern: ID_PATTERN, maxLength: 200 },
  example: '0764',
  isList: true,
  choosesRecords: true,
  read: (parameters) => readCodes(parameters)?.map(String) ?? null,
})

/** Resources by path, in the vocabulary's order; all without the parameter. */
const resourcesParameter = (described: Pick<Parameter, 'name' | 'description'>) =>
  defineParameter<readonly Resource[]>({
    ...described,
    schema: { type: 'string', enum: allResources.map(({ path }) => path) },
    example: 'projects,goals',
    isList: true,
    choosesRecords: true,
    read: (parameters) => {
      const text = parameters.get(described.name)
      if (text === undefined) return allResources
      const paths = text.split(',').map((path) => path.trim())
      if (paths.some((path) => !resourceAt(path)))
        parameters.addInvalid(
          described.name,
          allResources.map(({ path }) => path),
        )
      return allResources.filter(({ path }) => paths.includes(path))
    },
  })

export const resource = resourcesParameter({
  name: 'resource',
  description: { sv: 'Bara de här resurserna.', en: 'Only these resources.' },
})

export const type = resourcesParameter({
  name: 'type',
  description: { sv: 'Bara träffar i de här resurserna.', en: 'Only hits in these resources.' },
})
