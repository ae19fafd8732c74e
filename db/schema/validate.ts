import * as v from 'valibot'
import { isUsableText } from './characters.ts'
import { isCode } from './code-lists.ts'
import { explain, hasCredentials } from './explain.ts'
import { type Field, type Fields, type Label, MAX_TEXT } from './field.ts'
import { toMinorUnits } from './money.ts'
import type { Resource } from './resource.ts'
import { isCalendarDay, parseUncertainDate } from './uncertain-date.ts'

/** One issue of one record: what, where and what to do. */
export interface Issue {
  readonly resource: string
  /** The record's id, or its place in the file as "#3" when it has none. */
  readonly id: string
  readonly field: string
  readonly message: Label
}

export type ValidRecord = Readonly<Record<string, unknown>> & { readonly id: string }
type Schema = v.GenericSchema<unknown, unknown>

// Before the ends are trimmed: trimming takes some control characters away.
const usable = v.pipe(v.string(), v.check(isUsableText))
const text = v.pipe(usable, v.trim(), v.minLength(1), v.maxLength(MAX_TEXT))

const byKind: Record<Field['kind'], (field: Field) => Schema> = {
  text: () => text,
  // A language that is null is one that the text does not have.
  languageMap: () =>
    v.pipe(
      v.strictObject({ sv: text, en: v.exactOptional(v.nullable(text)) }),
      v.transform(({ sv, en }) => (en === null || en === undefined ? { sv } : { sv, en })),
    ),
  code: ({ pattern, codeList }) =>
    codeList
      ? v.pipe(
          v.string(),
          v.check((code) => isCode(codeList, code)),
        )
      : v.pipe(v.string(), v.regex(pattern ?? /./)),
  choice: (f) => v.picklist(Object.keys(f.choices ?? {})),
  date: () => v.pipe(v.string(), v.check(isCalendarDay)),
  uncertainDate: () =>
    v.pipe(
      v.string(),
      v.check((text) => parseUncertainDate(text) !== null),
      v.transform(parseUncertainDate),
    ),
  integer: (f) => v.pipe(v.number(), v.integer(), ...bounds(f)),
  decimal: (f) => v.pipe(v.number(), v.finite(), ...bounds(f)),
  money: () =>
    v.strictObject({
      amount: v.pipe(
        v.string(),
        v.check((amount) => toMinorUnits(amount) !== null),
      ),
      currency: v.pipe(
        v.string(),
        v.check((currency) => isCode('currency', currency)),
      ),
    }),
  boolean: () => v.boolean(),
  url: () =>
    v.pipe(
      usable,
      v.regex(/^https?:\/\/[^\s\p{Cf}]+$/u),
      v.url(),
      v.check((address) => !hasCredentials(address)),
    ),
  email: () => v.pipe(v.string(), v.email()),
  reference: () => v.pipe(usable, v.minLength(1)),
  list: (f) => v.optional(v.pipe(v.array(schemaOf(f.item!)), v.minLength(f.minimum ?? 0)), []),
  objects: (f) => v.optional(v.pipe(v.array(objectOf(f.fields!)), v.minLength(f.minimum ?? 0)), []),
}

const bounds = (f: Field) =>
  [
    v.minValue<number, number>(f.minimum ?? Number.MIN_SAFE_INTEGER),
    v.maxValue<number, number>(f.maximum ?? Number.MAX_SAFE_INTEGER),
  ] as const

function schemaOf(field: Field): Schema {
  const schema = byKind[field.kind](field)
  return field.optional ? v.optional(v.nullable(schema), null) : schema
}

const objectOf = (fields: Fields) =>
  v.strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])))

const schemas = new WeakMap<Resource, ReturnType<typeof objectOf>>()

/** The validator of a resource, built from its definition. */
export function validatorOf(resource: Resource) {
  const cached = schemas.get(resource)
  if (cached) return cached
  const schema = objectOf(resource.fields)
  schemas.set(resource, schema)
  return schema
}

/**
 * Checks a record against its definition. Returns it with every field present, unknown ones as null and
 * uncertain dates read; or all its issues.
 */
export function validate(
  resource: Resource,
  input: unknown,
  ordinal: string,
): { record: ValidRecord } | { issues: Issue[] } {
  const result = v.safeParse(validatorOf(resource), input)
  if (result.success) return { record: result.output as ValidRecord }
  const id = (input as { id?: unknown } | null)?.id
  const firstAtPath = new Map<string, (typeof result.issues)[number]>()
  // One value may break several rules; the first says what to do.
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((step) => String(step.key)).join('.')
    if (!firstAtPath.has(path)) firstAtPath.set(path, issue)
  }
  const issues = [...firstAtPath.values()].map((issue) => {
    const path = (issue.path ?? []).map((step) => String(step.key))
    return {
      resource: resource.name,
      id: typeof id === 'string' ? id : ordinal,
      field: path.join('.'),
      message: explain(resource.fields, path, issue),
    }
  })
  return { issues }
}
