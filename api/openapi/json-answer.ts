import { BASE } from '../constants.ts'
import type { Label } from '../../db/schema/field.ts'
import { type Link, linkSet } from '../envelope/links.ts'
import { AboutMeta, type NamedSchema } from '../envelope/meta.ts'
import type { ProblemType } from '../http/problem.ts'
import { EXAMPLE_ORIGIN } from './example-record.ts'
import { type JsonSchema, object, ref } from './json-schema.ts'
import { type AnswerDescription, anyProblem } from './operation.ts'
import { schemas } from './schemas.ts'
import { linksSchema, type Relation } from './value-schemas.ts'

interface JsonAnswer {
  /** Description of the answer. */
  readonly text: Label
  readonly data: JsonSchema
  /** The data of the example. @default composed from the schema */
  readonly example?: unknown
  /** Schema of its `_meta`. @default that of an answer about the API itself */
  readonly meta?: NamedSchema
  /** Links of the example, below the API's base. */
  readonly links: Readonly<Partial<Record<Relation, string>>>
  /** Relations that the example does not show. */
  readonly moreLinks?: readonly Relation[]
  readonly problems?: readonly ProblemType[]
}

/** An answer in the API's own format only: data, meta and links. */
export function jsonAnswer({
  text,
  data,
  example,
  meta = AboutMeta,
  links,
  moreLinks = [],
  problems = [],
}: JsonAnswer): AnswerDescription {
  const relations = [...(Object.keys(links) as Relation[]), ...moreLinks]
  return {
    answer: text,
    meta,
    media: {
      'application/json': {
        schema: object({ data, _meta: ref(meta.name), _links: linksSchema(relations) }),
        example: {
          data: example ?? composeExample(data),
          _meta: composeExample(meta.schema),
          _links: exampleLinks(links),
        },
      },
    },
    problems: ['invalid-parameter', ...problems, ...anyProblem],
  }
}

/** Links by relation, from paths below the API's base. */
export const exampleLinks = (paths: Readonly<Record<string, string>>): Record<string, Link> =>
  linkSet(
    EXAMPLE_ORIGIN,
    Object.fromEntries(Object.entries(paths).map(([relation, path]) => [relation, BASE + path])),
  )

const PREFIX = '#/components/schemas/'

/** Composes a value from the examples in a schema. */
export function composeExample(schema: JsonSchema): unknown {
  const { examples, $ref, properties, items, anyOf } = schema
  if (Array.isArray(examples)) return examples[0] as unknown
  if (typeof $ref === 'string') {
    const referred = schemas()[$ref.slice(PREFIX.length)]
    if (!referred) throw new Error(`There is no schema ${$ref}.`)
    return composeExample(referred)
  }
  if (properties)
    return Object.fromEntries(
      Object.entries(properties as Record<string, JsonSchema>).map(([name, member]) => [
        name,
        composeExample(member),
      ]),
    )
  if (items) return [composeExample(items as JsonSchema)]
  if (Array.isArray(anyOf)) return composeExample(anyOf[0] as JsonSchema)
  throw new Error(`A schema has no example: ${JSON.stringify(schema)}`)
}
