import type { PropertyDeclarations } from 'lit'
import { html } from 'lit'
import { numberConverter } from '../element/base-element.ts'
import { IntlElement } from '../element/element.ts'
import type { View } from '../element/view.ts'
import { mark } from '../styles/mark.ts'
import { messagesIn, plansView } from './messages.ts'
import { planRequests, type Plans, plansRequest, sortPlans } from './plans.ts'
import { styles } from './styles.ts'
import { plansTemplate } from './template.ts'

/**
 * A municipality's action plans: their actions, how each is judged and how far it has come, and what the evaluation
 * found. What is overdue on the day of the release is marked. A plan that the policy demands, and that the register
 * does not have, is marked as a demand.
 *
 * @element intl-plans
 * @fires intl-select - A plan or an action was chosen; cancel it to route yourself.
 * @csspart plan - One plan.
 * @csspart title - Its title.
 * @csspart status-of-plan - How far it has come.
 * @csspart overdue - That an action or an evaluation is overdue.
 * @csspart evaluation - What the evaluation found.
 * @csspart progress - How many actions are done, and overdue.
 * @csspart actions - Its actions.
 * @csspart actions-of-evaluated - The actions of an evaluated plan; opened by the reader.
 * @csspart action - One of them.
 * @csspart action-title - Title of an action.
 * @csspart mark - How far an action has come: shape and text.
 * @csspart wording - The policy’s own words; opened by the reader.
 * @csspart not-stated - What the register does not state.
 * @csspart sources - Source details; opened by the reader.
 */
export class IntlPlans extends IntlElement<Plans> {
  static override properties: PropertyDeclarations = {
    year: { type: Number, converter: numberConverter, reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, mark, styles]

  /** Only the plans of this year; 0 for all years. @default 0 */
  declare year: number

  constructor() {
    super()
    this.year = 0
  }

  protected override requests() {
    const { municipality, year } = this
    return { records: plansRequest(municipality, year), ...planRequests(municipality) }
  }

  protected override defaultHeading() {
    return messagesIn(this.language).title
  }

  protected override order(records: Plans['records']) {
    return sortPlans(records)
  }

  protected override emptyText() {
    const t = messagesIn(this.language)
    return this.year ? t.emptyYear(this.year) : t.empty
  }

  protected override renderContent(lists: Plans, view: View) {
    return plansTemplate(lists, plansView(view))
  }

  protected override skeleton() {
    const bone = html`<p class="bone"></p>`
    return html`<div class="plan">${bone}${bone}${bone}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-plans': IntlPlans
  }
}
