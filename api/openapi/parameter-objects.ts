import type { Label } from '../../db/schema/field.ts'
import type { ParameterDescription } from '../parameters/parameters.ts'
import { both, type JsonSchema } from './json-schema.ts'
import type { Operation } from './operation.ts'

/** A parameter as an OpenAPI parameter object. */
export function parameterObject(parameter: ParameterDescription): object {
  const { name, in: location, description, schema, example, isList, required, requires, isTuple } = parameter
  return {
    name,
    in: location,
    description: both(description),
    ...((location === 'path' || required) && { required: true }),
    schema: isList ? { type: 'array', items: schema, minItems: 1 } : schema,
    ...(requires && { 'x-requires': requires }),
    ...((isList ?? isTuple) && { style: 'form', explode: false }),
    ...(example !== undefined && {
      example: isTuple ? example.split(',').map(Number) : exampleValue(example, schema, isList),
    }),
  }
}

function exampleValue(example: string, { type }: JsonSchema, list: boolean | undefined): unknown {
  const one = (value: string) =>
    type === 'integer' || type === 'number' ? Number(value) : type === 'boolean' ? value === 'true' : value
  return list ? example.split(',').map(one) : one(example)
}

/**
 * Identical parameters of several operations, each defined once. If a name has several definitions, the most common one is shared.
 */
export function sharedParameters(operations: readonly Operation[]) {
  const uses = new Map<string, { readonly name: string; readonly written: object; count: number }>()
  for (const { parameters } of operations)
    for (const parameter of [...parameters, ...headerParameters]) {
      const written = parameterObject(parameter)
      const key = JSON.stringify(written)
      const known = uses.get(key)
      if (known) known.count += 1
      else uses.set(key, { name: parameter.name.replaceAll('-', ''), written, count: 1 })
    }
  const best = new Map<string, { readonly key: string; readonly written: object; readonly count: number }>()
  for (const [key, { name, written, count }] of uses)
    if (count > Math.max(1, best.get(name)?.count ?? 0)) best.set(name, { key, written, count })
  const names = new Map([...best].map(([name, { key }]) => [key, name]))
  return {
    components: Object.fromEntries([...best].map(([name, { written }]) => [name, written])),
    /** The parameter where it is used: a reference when it is shared. */
    locate: (parameter: ParameterDescription): object => {
      const written = parameterObject(parameter)
      const name = names.get(JSON.stringify(written))
      return name === undefined ? written : { $ref: `#/components/parameters/${name}` }
    },
  }
}

const header = (name: string, description: Label, example: string): ParameterDescription => ({
  name,
  in: 'header',
  description,
  schema: { type: 'string' },
  example,
})

/** Request headers that every operation reads, in addition to Accept. */
export const headerParameters: readonly ParameterDescription[] = [
  header(
    'Accept-Language',
    {
      sv: 'Språk för felbeskrivningar och sidor: sv eller en.',
      en: 'Language of problems and pages: sv or en.',
    },
    'sv',
  ),
  header(
    'If-None-Match',
    {
      sv: 'ETag från ett tidigare svar. Om den fortfarande gäller svarar API:et 304 utan innehåll.',
      en: 'ETag of an earlier answer. If it is still valid, the API answers 304 without content.',
    },
    'W/"12.a1b2c3.json"',
  ),
  header(
    'If-Modified-Since',
    {
      sv: 'Last-Modified från ett tidigare svar. Används bara när If-None-Match inte finns.',
      en: 'Last-Modified of an earlier answer. Used only when there is no If-None-Match.',
    },
    'Sat, 21 Nov 2026 09:00:00 GMT',
  ),
]

/** Request headers for a range of a file, to resume a download. */
export const rangeParameters: readonly ParameterDescription[] = [
  header(
    'Range',
    {
      sv: 'En del av filen, i byte. Bara när filen är lagrad (Accept-Ranges: bytes); annars skickas hela filen.',
      en: 'A part of the file, in bytes. Only when the file is stored (Accept-Ranges: bytes); else the whole file is sent.',
    },
    'bytes=1000-',
  ),
  header(
    'If-Range',
    {
      sv: 'ETag som första delen hade. Har filen ändrats sedan dess skickas hela filen.',
      en: 'ETag of the first part. If the file has changed since, the whole file is sent.',
    },
    '"12.a1b2c3.dump-csv.identity.Zm9yIGV4YW1wbGUs"',
  ),
]
