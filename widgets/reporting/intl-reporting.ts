import { html, type PropertyDeclarations } from 'lit'
import { numberConverter } from '../element/base-element.ts'
import { IntlElement } from '../element/element.ts'
import type { Frame } from '../element/frame.ts'
import { mark } from '../styles/mark.ts'
import { table } from '../styles/table.ts'
import type { View } from '../element/view.ts'
import { reportFields } from '../records/report.ts'
import { styles } from './styles.ts'
import { reportingTemplate } from './template.ts'
import { messagesIn } from './messages.ts'
import { obligationsRequest, policiesRequest, type Reporting, rolesRequest } from './reporting.ts'

/**
 * Plans, reports and evaluations of a municipality's committees, offices and companies: unit by year, submitted on
 * time, late, or not due yet; contacts; and the requirements of the policy. `limit` is the most units
 * shown of each kind; the sums count all.
 *
 * @element intl-reporting
 * @fires intl-select - A report was followed to its document; cancel it to route yourself.
 * @csspart kind - One kind of report: its sum, its matrix, its texts.
 * @csspart part-title - Heading of a kind, of the contacts, of the policy's requirements.
 * @csspart summary - How many have submitted, and who has not.
 * @csspart matrix - The table, unit by year.
 * @csspart mark - Status of one report, or of a year: shape and text.
 * @csspart writings - Contents of the reports; opened by the reader.
 * @csspart nothing - The sentence that no reports are recorded.
 * @csspart contacts - Roles and their mailboxes.
 * @csspart vacant - That nobody holds the role.
 * @csspart rules - The requirements of the policy.
 * @csspart demand - A yearly requirement, and what came of it.
 * @csspart sources - Source details; opened by the reader.
 */
export class IntlReporting extends IntlElement<Reporting> {
  static override properties: PropertyDeclarations = {
    year: { type: Number, converter: numberConverter, reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, table, mark, styles]

  /** Only the reports of this year; 0 for all years. @default 0 */
  declare year: number

  constructor() {
    super()
    this.year = 0
  }

  protected override requests() {
    const { municipality } = this
    const year = this.year || null
    return {
      records: {
        path: 'reports',
        params: { municipality, yearFrom: year, yearTo: year, fields: reportFields.join(), sort: 'year' },
        records: 10_000,
      },
      policies: policiesRequest(municipality),
      roles: rolesRequest(municipality),
      obligations: obligationsRequest(municipality, this.year),
    }
  }

  protected override defaultHeading() {
    return messagesIn(this.language).title
  }

  protected override emptyText() {
    const t = messagesIn(this.language)
    return this.year ? t.emptyYear(this.year) : t.empty
  }

  protected override renderContent({ policies, roles, obligations }: Reporting, view: View) {
    const { ordered: records, limit } = this
    const t = messagesIn(view.lang)
    return reportingTemplate({ records, policies, roles, obligations }, { ...view, t, roles, limit })
  }

  /** Without reports, the policy's requirements and the contacts are still shown. */
  protected override renderFrame(parts: Frame) {
    const { lists } = this
    const { content, view } = parts
    const isEmpty = view && lists && lists.records.length === 0
    return super.renderFrame(
      isEmpty ? { ...parts, content: html`${content}${this.renderContent(lists, view)}` } : parts,
    )
  }

  protected override skeleton() {
    const bone = html`<p class="bone"></p>`
    return [1, 2, 3].map(() => html`<section>${bone}${bone}${bone}</section>`)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-reporting': IntlReporting
  }
}
