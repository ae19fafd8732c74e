import type { PropertyDeclarations } from 'lit'
import { IntlElement } from '../element/element.ts'
import type { Frame } from '../element/frame.ts'
import { type Figures, type MetricName, metricOf } from './metrics.ts'
import { styles } from './styles.ts'
import { inline } from './template.ts'
import { wordsIn } from './words.ts'

/**
 * One number in running text, with what it counts, its date and its source behind a small button; what the
 * reader has opened is printed. What stands in the tag is read until the number is there, and instead of it when it cannot be had.
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

  /** A figure of some of them would be false. */
  protected override get mostShown() {
    return undefined
  }

  protected override defaultHeading() {
    return metricOf(this.metric) ? wordsIn(this.language).titles[this.metric as MetricName] : ''
  }

  /** All is in the frame: a figure has nothing around it. */
  protected override renderContent() {}

  protected override renderFrame(parts: Frame) {
    const { lists } = this
    // While another thing is being counted, what is there counts the wrong one.
    const view = parts.state === 'loading' ? null : parts.view
    // A file may hold only some of what is counted. Of a register that has nothing of the kind, nothing is known: that
    // is not none.
    const isThere = Object.keys(this.requests()).every((name) => parts.answers?.[name])
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
