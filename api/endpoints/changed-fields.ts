type Json = Readonly<Record<string, unknown>>

export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** Field by field, what a version says that the one before did not. */
export function changedFields(before: Json, after: Json): FieldChange[] {
  // The date of a version is no part of what it says.
  const names = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((name) => name !== 'updatedAt'),
  )
  return [...names]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}
