import type { ProblemType, Problem } from '../http/problem.ts'

/** What the server sends to a process that makes answers … */
export type ToReader =
  /** Make the body of an answer. `now` is in milliseconds. */
  | { readonly id: number; readonly make: BodyRequest }
  /** Send the next bit of a body that is written as it is read. */
  | { readonly id: number; readonly next: true }
  /** Nobody reads it any more. */
  | { readonly id: number; readonly leave: true }

export interface BodyRequest {
  readonly url: string
  readonly headers: readonly (readonly [string, string])[]
  readonly now: number
}

/** … and what it sends back. */
export type FromReader =
  | { readonly ready: true }
  | { readonly id: number; readonly head: Head; readonly content: Uint8Array<ArrayBuffer> | null }
  | { readonly id: number; readonly bit: Uint8Array<ArrayBuffer> | null }
  | { readonly id: number; readonly error: SentError }

/** What comes with a body. */
export interface Head {
  readonly headers: Readonly<Record<string, string>>
  readonly links: readonly string[]
}

/** An error on its way between two processes. */
export interface SentError {
  readonly name: string
  readonly message: string
  readonly code?: string
  readonly problem?: { readonly type: ProblemType; readonly details: Problem['details'] }
}
