type Json = Readonly<Record<string, unknown>>

export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** Field by field, the difference between a version and the one before. */
export function changedFields(before: Json, after: Json): FieldChange[] {
  // The date of a version is not part of its content.
  const names = new Set(
    [...Object.keys(before), ...Object.keys(after)].filter((name) => name !== 'updatedAt'),
  )
  return [...names]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
}
