import { isObject, readRetryAfter } from './request.ts'
import type { Link } from './types.ts'

/** An error in one parameter. */
export interface ParameterIssue {
  readonly parameter: string
  readonly value: string | null
  readonly reason: string
  /** Allowed values, in words or as a list. */
  readonly allowed: string | readonly string[]
}

/** A problem document (RFC 9457). */
interface ProblemDocument {
  readonly type: string
  readonly title: string
  readonly detail: string
  readonly errors: readonly ParameterIssue[]
  readonly _links: Readonly<Record<string, Link>>
}

/** An error answer of the API. `message` names every error. */
export class UtblickProblem extends Error {
  /** HTTP status. */
  readonly status: number
  /** Address of a page on this kind of problem, as ".../docs/problems/gone"; "about:blank" where there is none. */
  readonly type: string
  readonly title: string
  readonly detail: string
  /** For status 400: every invalid parameter. */
  readonly errors: readonly ParameterIssue[]
  /** Where to go instead, by link relation. */
  readonly links: Readonly<Record<string, Link>>
  /** Delay from Retry-After, in milliseconds; null without one. */
  readonly retryAfter: number | null

  constructor(status: number, document: Partial<ProblemDocument>, retryAfter: number | null = null) {
    const {
      type = 'about:blank',
      title = `HTTP ${status}`,
      detail = title,
      errors = [],
      _links = {},
    } = document
    super(
      [
        detail,
        ...errors.map((e) => `${e.parameter}=${e.value ?? ''}: ${e.reason}. Allowed: ${String(e.allowed)}`),
      ].join('\n'),
    )
    this.name = 'UtblickProblem'
    this.status = status
    this.type = type
    this.title = title
    this.detail = detail
    this.errors = errors
    this.links = _links
    this.retryAfter = retryAfter
  }
}

/** The problem in an error answer. A proxy's own error page has only a status. */
export async function problemOf(response: Response): Promise<UtblickProblem> {
  const body: unknown = await response.json().catch(() => null)
  return new UtblickProblem(response.status, isObject(body) ? body : {}, readRetryAfter(response))
}
