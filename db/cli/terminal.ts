import type { Label } from '../schema/field.ts'

/** Exit codes: 1 when the command could not be done, 2 when it was not understood. */
export const FAILED = 1
export const MISUSED = 2

/** What a command needs to know of the terminal it runs in. */
export interface Terminal {
  readonly language: keyof Label
  /** Path of the register's SQLite file. */
  readonly db: string
}

/** What a command says; with an exit code it says it as an error. */
export interface Outcome {
  readonly lines: readonly string[]
  readonly exitCode?: number
}
