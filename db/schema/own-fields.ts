import type { Fields } from './field.ts'
import { perResource } from './per-resource.ts'

/** The fields that whoever writes a record states: all but those that the register derives. */
export const ownFields = perResource(({ fields }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, { isDerived }]) => !isDerived)),
)
