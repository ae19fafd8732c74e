import type { Label } from '../../../db/schema/field.ts'

/** A program that a reader can copy and run. The tests run those whose tool they have. */
export interface Recipe {
  /** Also the anchor on the page. */
  readonly id: string
  readonly title: Label
  /** What it does, and what to know. `Ticks` are code. */
  readonly about: Label
  /** What runs it; shown as the language of the example. */
  readonly tool: 'sh' | 'javascript' | 'typescript' | 'python' | 'pandas' | 'r' | 'powerquery'
  /** `{api}` stands for the API's address. Without words of its own: it is the same in every language. */
  readonly code: string
}
