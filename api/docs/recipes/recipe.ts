import type { Label } from '../../../db/schema/field.ts'

/** A program that a reader can copy and run. The tests run those whose tool they have. */
export interface Recipe {
  /** Also the anchor on the page. */
  readonly id: string
  readonly title: Label
  /** What it does, and notes. `Ticks` are code. */
  readonly about: Label
  /** What runs it; shown as the language of the example. */
  readonly tool: 'sh' | 'javascript' | 'typescript' | 'python' | 'pandas' | 'r' | 'powerquery'
  /** `{api}` is replaced by the API's address. No natural language: it is the same in every language. */
  readonly code: string
}
