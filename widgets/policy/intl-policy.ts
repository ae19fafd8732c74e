import type { PropertyDeclarations } from 'lit'
import { IntlElement } from '../element/element.ts'
import { table } from '../styles/table.ts'
import type { View } from '../element/view.ts'
import { areasRequest, decisionsRequest, type Policies, rulesRequest, sortPolicies } from './policy.ts'
import { styles } from './styles.ts'
import { skeleton, policiesTemplate } from './template.ts'
import { messagesIn } from './messages.ts'

/**
 * A municipality's policy for international work as a document card: how far it has come, the document's own
 * header with what is missing in it, the decisions behind it and those it replaces, its own wording on purpose and
 * follow-up, priority areas, consultation responses and what became of them. A proposal is called a proposal.
 *
 * @element intl-policy
 * @fires intl-select - A policy was chosen; cancel it to route yourself
 * @csspart policy - One policy
 * @csspart status-of-policy - How far it has come
 * @csspart title - Its title
 * @csspart standing - That it is a proposal, replaced or expired, or that no record shows it adopted
 * @csspart facts - The document's own header
 * @csspart plain-language - What it means in plain language, in the register's words
 * @csspart chain - The decisions, as a line of stages
 * @csspart station - One of them
 * @csspart passages - Priority areas, and passages quoted from the document
 * @csspart areas - Priority areas, with what the policy says of each
 * @csspart section-title - Heading of a part
 * @csspart background - Passages that describe and argue without demanding anything; opened by the reader
 * @csspart documents - Frameworks and documents it belongs with
 * @csspart responses - Consultation responses, a table
 * @csspart rules - Who decides what
 * @csspart not-stated - What the register does not state
 * @csspart sources - Source details; opened by the reader
 */
export class IntlPolicy extends IntlElement<Policies> {
  static override properties: PropertyDeclarations = {
    policyId: { attribute: 'policy-id', reflect: true, useDefault: true },
  }
  static override styles = [IntlElement.styles, table, styles]

  /** Id of one policy, to show only that; then `municipality` is not needed. */
  declare policyId: string

  constructor() {
    super()
    this.policyId = ''
  }

  /** Whose policy it is, where only its id was given. */
  private code = ''

  protected override willUpdate() {
    this.code = this.ordered[0]?.municipalityCode ?? this.code
  }

  protected override missing() {
    return this.policyId ? null : super.missing()
  }

  protected override get municipalityCode() {
    return this.municipality || this.code
  }

  protected override requests() {
    const { policyId, municipality, municipalityCode } = this
    return {
      records: policyId
        ? { path: `policies/${encodeURIComponent(policyId)}` }
        : { path: 'policies', params: { municipality } },
      rules: rulesRequest(municipality, policyId),
      areas: areasRequest(municipality, policyId),
      ...(municipalityCode && { decisions: decisionsRequest(municipalityCode) }),
    }
  }

  protected override defaultHeading() {
    return messagesIn(this.language).title
  }

  protected override order(records: Policies['records']) {
    return sortPolicies(records)
  }

  protected override emptyText() {
    return messagesIn(this.language).empty
  }

  protected override skeleton() {
    return skeleton()
  }

  protected override renderContent(lists: Policies, view: View) {
    return policiesTemplate(lists, view)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-policy': IntlPolicy
  }
}
