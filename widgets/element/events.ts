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

/**
 * Events of every widget; all bubble and leave shadow roots.
 *
 * @event {CustomEvent<LoadDetail>} intl-load - Data have come and are painted; also older data after a failure.
 * @event {CustomEvent<ErrorDetail>} intl-error - Data could not be had.
 * @event {CustomEvent<SelectDetail>} intl-select - The reader follows the link of a record; cancel it to route yourself.
 */
export interface IntlEvents {
  'intl-load': CustomEvent<LoadDetail>
  'intl-error': CustomEvent<ErrorDetail>
  'intl-select': CustomEvent<SelectDetail>
}

declare global {
  interface HTMLElementEventMap extends IntlEvents {}
}
