import { commonParameters } from '../parameters/common-parameters.ts'
import type { ProblemType } from '../http/problem.ts'
import { composeExample } from './compose-example.ts'
import { type JsonSchema, object, ref } from './json-schema.ts'
import { exampleLinks } from './links-example.ts'
import { anyProblem, type Operation } from './operation.ts'
import type { Parameter } from './parameter.ts'
import { queryParameters } from './query-parameters.ts'
import { schemas } from './schemas.ts'
import { linksSchema, type Relation } from './value-schemas.ts'

interface JsonOperation extends Pick<
  Operation,
  'id' | 'path' | 'tag' | 'summary' | 'description' | 'answer'
> {
  readonly data: JsonSchema
  /** The data of the example. @default put together from the schema */
  readonly example?: unknown
  /** Which `_meta` it has. @default what an answer about the API itself has */
  readonly meta?: 'AboutMeta' | 'Meta' | 'SearchMeta' | 'ChangesMeta' | 'ClustersMeta'
  /** Where the example's links lead, below the API's base. */
  readonly links: Readonly<Partial<Record<Relation, string>>>
  /** Relations that the example does not show. */
  readonly moreLinks?: readonly Relation[]
  readonly path: string
  /** Its parameters in the path, and its filters. */
  readonly parameters?: readonly Parameter[]
  /** Names of its other query parameters. @default those that every answer takes */
  readonly query?: readonly string[]
  /** The greatest value of some of them, where it is less than usual. */
  readonly maximum?: Readonly<Record<string, number>>
  /** Those of them that it cannot do without. */
  readonly required?: readonly string[]
  readonly problems?: readonly ProblemType[]
}

/** An address that answers only in the API's own form: data, meta and links. */
export function jsonOperation({
  data,
  example,
  meta = 'AboutMeta',
  links,
  moreLinks = [],
  parameters = [],
  query = commonParameters,
  maximum = {},
  required = [],
  problems = [],
  ...told
}: JsonOperation): Operation {
  const relations = [...(Object.keys(links) as Relation[]), ...moreLinks]
  return {
    ...told,
    parameters: [
      ...parameters,
      ...queryParameters(query, ['json']).map((p) => ({
        ...p,
        ...(maximum[p.name] !== undefined && { schema: { ...p.schema, maximum: maximum[p.name] } }),
        ...(required.includes(p.name) && { required: true }),
      })),
    ],
    media: {
      'application/json': {
        schema: object({ data, _meta: ref(meta), _links: linksSchema(relations) }),
        example: {
          data: example ?? composeExample(data, schemas()),
          _meta: composeExample(ref(meta), schemas()),
          _links: exampleLinks(links),
        },
      },
    },
    problems: ['invalid-parameter', ...problems, ...anyProblem],
  }
}
