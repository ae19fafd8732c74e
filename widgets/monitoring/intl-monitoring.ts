import { html, type PropertyDeclarations } from 'lit'
import { IntlElement } from '../element/element.ts'
import { showRest } from '../element/show-rest.ts'
import type { View } from '../element/view.ts'
import { citedPoliciesRequest } from '../records/passages.ts'
import { rows } from '../styles/rows.ts'
import { messagesIn } from './messages.ts'
import { fields, type Monitoring, programmesRequest, sortItems } from './monitoring-item.ts'
import { monitoringTemplate } from './template.ts'

/**
 * What a municipality follows: calls, legislation, policy processes and news, with the next deadline first. What its
 * policy says is to be followed has a group of its own; items whose deadline has passed are folded.
 *
 * @element intl-monitoring
 * @csspart upcoming - Items with a last day to come.
 * @csspart running - Items without a last day.
 * @csspart demanded - What the policy says is to be followed.
 * @csspart passed - Items whose last day has passed; opened by the reader.
 * @csspart rows-title - Heading of one of these.
 * @csspart passage - A passage of a document, with what it says is to be followed.
 * @csspart passage-title - Heading of the passage.
 * @csspart standing - That the document is a proposal, replaced, or not known to be adopted.
 * @csspart row - One item.
 * @csspart row-title - Its title.
 * @csspart facts - Programme, subjects, link.
 * @csspart more - The button that shows what `limit` left out.
 * @csspart sources - Source details; opened by the reader.
 */
export class IntlMonitoring extends IntlElement<Monitoring> {
  static override properties: PropertyDeclarations = {
    type: { reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, rows]

  /** Only this type, such as "call"; several with commas. */
  declare type: string

  constructor() {
    super()
    this.type = ''
  }

  protected override requests() {
    const { municipality, type } = this
    return {
      records: {
        path: 'monitoring-items',
        params: { municipality, type, fields: fields.join(), sort: 'deadline' },
      },
      policies: citedPoliciesRequest(municipality),
      programmes: programmesRequest,
    }
  }

  protected override defaultHeading() {
    return messagesIn(this.language).title
  }

  protected override order(records: Monitoring['records']) {
    return sortItems(records, this.currentView?.today ?? '')
  }

  protected override emptyText() {
    return messagesIn(this.language).empty
  }

  protected override renderContent(lists: Monitoring, view: View) {
    return monitoringTemplate(lists, this.ordered, () => void showRest(this, '.row-title a'), view)
  }

  protected override skeleton() {
    const bone = html`<p class="bone"></p>`
    return html`<div class="rows">
      ${Array(4)
        .fill(html`<div class="row">${bone}${bone}</div>`)
        .slice(-this.limit)}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-monitoring': IntlMonitoring
  }
}
