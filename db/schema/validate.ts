import * as v from 'valibot'
import { explainCharacter, printable } from './characters.ts'
import type { Field, Fields, Label } from './field.ts'
import { kindOf } from './kinds/kind-of.ts'
import { objectValidator } from './kinds/objects.ts'
import { ownFields } from './own-fields.ts'
import { perResource } from './per-resource.ts'
import type { Resource } from './resource.ts'

/** One issue of one record: what, where and what to do. */
export interface Issue {
  readonly resource: string
  /** The record's id, or its number in the file as "#3" when it has none. */
  readonly id: string
  readonly field: string
  readonly message: Label
}

export type ValidRecord = Readonly<Record<string, unknown>> & { readonly id: string }

/** The validator of a resource, built from its definition. */
const validatorFor = perResource((resource) => objectValidator(ownFields(resource), kindOf))

/**
 * Checks a record against its definition. Returns it with every field present, unknown ones as null and
 * uncertain dates read; or all its issues.
 */
export function validate(
  resource: Resource,
  input: unknown,
  ordinal: string,
): { record: ValidRecord } | { issues: Issue[] } {
  const result = v.safeParse(validatorFor(resource), input)
  if (result.success) return { record: result.output as ValidRecord }
  const id = (input as { id?: unknown } | null)?.id
  const firstAtPath = new Map<string, (typeof result.issues)[number]>()
  // One value may break several rules; only the first is reported.
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
      message: explain(ownFields(resource), path, issue),
    }
  })
  return { issues }
}

/** What is wrong with a value and what to write instead, from the field's own definition. */
function explain(fields: Fields, path: readonly string[], issue: v.BaseIssue<unknown>): Label {
  const field = fieldAlong(fields, path)
  if (path.length === 0)
    return {
      sv: `${short(issue.received ?? '')} är ingen post; skriv ett objekt, till exempel {"id": "…"}`,
      en: `${short(issue.received ?? '')} is not a record; write an object, such as {"id": "…"}`,
    }
  if (!field || issue.expected === 'never') {
    const names = Object.keys(field?.fields ?? fields).join(', ')
    return {
      sv: `fältet finns inte; de som finns är ${names}`,
      en: `there is no such field; the fields are ${names}`,
    }
  }
  const kind = kindOf(field)
  const allowed = kind.allowed(field)
  if (Array.isArray(issue.input) && issue.input.length === 0 && field.minimum) return emptyList(field)
  if (isEmpty(issue.input))
    return { sv: `värdet saknas; skriv ${allowed.sv}`, en: `the value is missing; write ${allowed.en}` }
  const reason =
    typeof issue.input === 'string' ? (explainCharacter(issue.input) ?? kind.explain?.(issue.input)) : null
  if (reason) return reason
  const given = short(issue.received ?? issue.input)
  return {
    sv: `${given} går inte att använda; skriv ${allowed.sv}`,
    en: `${given} cannot be used; write ${allowed.en}`,
  }
}

/** What a list without values lacks: "minst 1 källa". */
function emptyList({ item, fields, minimum, title }: Field): Label {
  const [first] = Object.values(item?.fields ?? fields ?? {})
  const { sv, en } = first?.title ?? item?.title ?? title
  return {
    sv: `listan är tom; ange minst ${minimum} ${sv.toLowerCase()}`,
    en: `the list is empty; give at least ${minimum} ${en.toLowerCase()}`,
  }
}

const isEmpty = (input: unknown): boolean =>
  input === undefined || input === null || (Array.isArray(input) && input.length === 0)

function fieldAlong(fields: Fields, [first, ...rest]: readonly string[]): Field | undefined {
  const field = first === undefined ? undefined : fields[first]
  if (!field) return undefined
  // A list's items are named by their index, which does not identify the field.
  if (field.item) return rest.length > 0 ? field.item : field
  if (field.fields && rest.length > 1) return fieldAlong(field.fields, rest.slice(1))
  return field
}

function short(value: unknown): string {
  const whole = typeof value === 'string' ? value : JSON.stringify(value)
  const text = printable(whole.slice(0, 200)).replace(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
