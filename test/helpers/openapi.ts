import { type ValidateFunction, Ajv2020 } from 'ajv/dist/2020.js'
import formatsPlugin from 'ajv-formats'
import { BASE, fetchApi, type Json } from './api.ts'

let read: Promise<Json> | undefined
/** The document as it is served. */
export const openApi = (): Promise<Json> =>
  (read ??= fetchApi(`${BASE}/openapi.json`).then((response) => response.json()))

export interface DescribedOperation {
  /** Below the API's base, as "/projects/{id}". */
  readonly path: string
  readonly parameters: readonly Json[]
  readonly responses: Readonly<Record<string, Json>>
}

/** What a reference points to, or the thing itself. */
export function resolve(document: Json, thing: Json): Json {
  if (typeof thing?.$ref !== 'string') return thing
  let found = document
  for (const step of thing.$ref.slice(2).split('/')) found = found[step]
  return found
}

/** Every operation with its references followed. */
export async function describedOperations(): Promise<readonly DescribedOperation[]> {
  const document = await openApi()
  return Object.entries<Json>(document.paths).map(([path, { get }]) => ({
    path,
    parameters: get.parameters.map((parameter: Json) => resolve(document, parameter)),
    responses: Object.fromEntries(
      Object.entries<Json>(get.responses).map(([status, response]) => [status, resolve(document, response)]),
    ),
  }))
}

/** A schema that allows no member it does not describe, so that a test finds what the document forgot. */
function strict(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(strict)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(
    Object.entries<Json>(schema).map(([key, value]) => [
      key,
      ['examples', 'example', 'enum', 'const'].includes(key) ? value : strict(value),
    ]),
  )
  const described = typeof schema.properties === 'object' && schema.properties.type === undefined
  return described && schema.additionalProperties === undefined && isAnswer(schema)
    ? { ...inner, additionalProperties: false }
    : inner
}

/** The OpenAPI document itself is described by its own standard, and here only in part. */
const isAnswer = (schema: Json) => schema.properties.openapi === undefined

const compiled = new Map<Json, ValidateFunction>()
let ajv: Ajv2020 | undefined

/** A validator of one schema of the document. Node only: workerd compiles no code at run time. */
export async function validatorOf(schema: Json): Promise<ValidateFunction> {
  const known = compiled.get(schema)
  if (known) return known
  if (!ajv) {
    const document = await openApi()
    ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true })
    formatsPlugin.default(ajv)
    ajv.addSchema({ $id: 'api', components: { schemas: strict(document.components.schemas) } })
  }
  const text = JSON.stringify(strict(schema)).replaceAll('"#/components', '"api#/components')
  const validate = ajv.compile(JSON.parse(text) as object)
  compiled.set(schema, validate)
  return validate
}

/** What is wrong with a value, in a line; empty when it is as the schema says. */
export async function errorsOf(schema: Json, value: unknown): Promise<string> {
  const validate = await validatorOf(schema)
  return validate(value)
    ? ''
    : (validate.errors ?? [])
        .map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`)
        .join('; ')
}
