import type { Batch } from '../resources/index.ts'

/** Several batches as one: the records of each resource one after another. */
export function mergeBatches(...batches: readonly Batch[]): Batch {
  const merged: Record<string, unknown[]> = {}
  for (const batch of batches)
    for (const [name, records] of Object.entries(batch)) (merged[name] ??= []).push(...records)
  return merged as Batch
}
