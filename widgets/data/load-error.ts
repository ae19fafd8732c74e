export type ErrorCode =
  | 'missing-municipality'
  | 'missing-project'
  | 'missing-metric'
  | 'bad-attribute'
  | 'not-found'
  | 'http'
  | 'timeout'
  | 'offline'
  | 'blocked'
  | 'bad-response'
  | 'other-version'
  | 'aborted'

/** Why there is nothing to show. */
export class LoadError extends Error {
  readonly code: ErrorCode
  /** Whether a new try could help. */
  readonly retryable: boolean
  /** The server's Retry-After, in milliseconds; null without one. */
  readonly retryAfter: number | null

  constructor(code: ErrorCode, retryable: boolean, retryAfter: number | null = null) {
    super(code)
    this.code = code
    this.retryable = retryable
    this.retryAfter = retryAfter
  }
}
