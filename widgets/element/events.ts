import type { ErrorCode } from '../data/load-error.ts'

export interface LoadDetail {
  /** Records shown. */
  readonly count: number
  readonly release: number
  /** True when fresh data could not be fetched and older is shown. */
  readonly stale: boolean
}

export interface ErrorDetail {
  readonly code: ErrorCode
  readonly retryable: boolean
}

export interface SelectDetail {
  readonly id: string
  readonly url: string
}

/** Events of every widget; all bubble and leave shadow roots. */
export interface IntlEvents {
  'intl-load': CustomEvent<LoadDetail>
  'intl-error': CustomEvent<ErrorDetail>
  'intl-select': CustomEvent<SelectDetail>
}

declare global {
  interface HTMLElementEventMap extends IntlEvents {}
}
