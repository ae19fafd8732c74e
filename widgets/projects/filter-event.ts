import type { Choices } from './choices.ts'

export interface FilterDetail extends Choices {
  /** Number of projects that match the filters. */
  readonly count: number
  /** Projects in all. */
  readonly total: number
}

declare module '../element/events.ts' {
  interface IntlEvents {
    'intl-filter': CustomEvent<FilterDetail>
  }
}
