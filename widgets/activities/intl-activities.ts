import { html, type PropertyDeclarations } from 'lit'
import { IntlElement } from '../element/element.ts'
import { showRest } from '../element/show-rest.ts'
import type { View } from '../element/view.ts'
import { citedPoliciesRequest } from '../records/passages.ts'
import { dots } from '../styles/dots.ts'
import { rows } from '../styles/rows.ts'
import {
  type Activities,
  effectsRequest,
  fields,
  goalsRequest,
  projectsRequest,
  sortActivities,
  townsRequest,
} from './activity.ts'
import { messagesIn } from './messages.ts'
import { activitiesTemplate } from './template.ts'

/**
 * A municipality's international work that is not a project: visits, exchanges, seminars, training, study visits. It
 * has separate groups for what is ongoing or planned, what is done, what a source mentions without saying whether it
 * was done, and what the policy only suggests.
 *
 * @element intl-activities
 * @csspart overview - How many of each.
 * @csspart current - What is ongoing or planned.
 * @csspart done - What is done.
 * @csspart unknown - What a source mentions without saying whether it was done.
 * @csspart cancelled - What was cancelled.
 * @csspart suggested - What the policy suggests.
 * @csspart rows-title - Heading of one of these.
 * @csspart passage - A passage of a document, with what it suggests.
 * @csspart passage-title - Heading of the passage.
 * @csspart standing - That the document is a proposal, replaced, or not known to be adopted.
 * @csspart row - One activity.
 * @csspart row-title - Its title.
 * @csspart facts - Where, for whom, with whom; project, twin town, goals, effects.
 * @csspart more - The button that shows what `limit` left out.
 * @csspart sources - Source details; opened by the reader.
 */
export class IntlActivities extends IntlElement<Activities> {
  static override properties: PropertyDeclarations = {
    type: { reflect: true, useDefault: true },
    status: { reflect: true, useDefault: true },
    country: { reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, dots, rows]

  /** Only this type, such as "study-visit"; several with commas. */
  declare type: string
  /** Only this status, such as "done"; several with commas. */
  declare status: string
  /** Only activities that concern this country, such as "PL"; several with commas. */
  declare country: string

  constructor() {
    super()
    this.type = ''
    this.status = ''
    this.country = ''
  }

  protected override requests() {
    const { municipality, type, status, country } = this
    const params = { municipality, type, status, country, fields: fields.join(), sort: '-date' }
    return {
      records: { path: 'activities', params },
      policies: citedPoliciesRequest(municipality),
      projects: projectsRequest(municipality),
      towns: townsRequest(municipality),
      goals: goalsRequest(municipality),
      effects: effectsRequest(municipality),
    }
  }

  protected override defaultHeading() {
    return messagesIn(this.language).title
  }

  protected override order(records: Activities['records']) {
    return sortActivities(records)
  }

  protected override emptyText() {
    return messagesIn(this.language).empty
  }

  protected override renderContent(lists: Activities, view: View) {
    return activitiesTemplate(lists, this.ordered, () => void showRest(this, '.row-title a'), view)
  }

  protected override skeleton() {
    const bone = html`<p class="bone"></p>`
    return html`<div class="rows">
      ${Array(6)
        .fill(html`<div class="row">${bone}${bone}</div>`)
        .slice(-this.limit)}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-activities': IntlActivities
  }
}
