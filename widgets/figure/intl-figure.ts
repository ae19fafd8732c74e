import type { PropertyDeclarations } from 'lit'
import { IntlElement } from '../element/element.ts'
import type { Frame } from '../element/frame.ts'
import { type Figures, type MetricName, metricOf } from './metrics.ts'
import { styles } from './styles.ts'
import { inline } from './template.ts'
import { messagesIn } from './messages.ts'

/**
 * One number in running text, with what it counts, its date and its source behind a small button; what the
 * reader has opened is printed. The text in the tag is shown until the number is loaded, and when loading fails.
 *
 * @element intl-figure
 * @csspart value - The number.
 * @csspart more - The button that opens what the number counts.
 * @csspart about - What the number counts, its date and its source.
 */
export class IntlFigure extends IntlElement<Figures> {
  static override properties: PropertyDeclarations = {
    metric: { reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, styles]

  /** What is counted. Without it there is nothing to show. */
  declare metric:
    | ''
    | 'projects-ongoing'
    | 'projects-all'
    | 'eu-grants'
    | 'twin-towns'
    | 'countries'
    | 'goals-all'
    | 'goals-measured'
    | 'reports-on-time'

  constructor() {
    super()
    this.metric = ''
  }

  private open = false

  protected override missing() {
    return super.missing() ?? (metricOf(this.metric) ? null : 'missing-metric')
  }

  protected override requests() {
    return metricOf(this.metric)?.requests(this.municipality) ?? { records: { path: '' } }
  }

  /** A figure of part of the records would be wrong. */
  protected override get maxShown() {
    return undefined
  }

  protected override defaultHeading() {
    return metricOf(this.metric) ? messagesIn(this.language).titles[this.metric as MetricName] : ''
  }

  /** Everything is rendered by `renderFrame`. */
  protected override renderContent() {}

  protected override renderFrame(parts: Frame) {
    const { lists } = this
    // While another metric is loading, the data shown belong to the previous one.
    const view = parts.state === 'loading' ? null : parts.view
    // A snapshot may hold only part of the records. An empty register means "not known",
    // not zero.
    const isThere = Object.keys(this.requests()).every((name) => parts.responses?.[name])
    const known = lists && view && isThere && lists.records.length + (lists.projects?.length ?? 0) > 0
    return inline(
      { ...parts, view },
      {
        text: known ? metricOf(this.metric)!.value(lists, view) : null,
        open: this.open,
        toggle: () => {
          this.open = !this.open
          this.requestUpdate()
        },
      },
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-figure': IntlFigure
  }
}
