import { html } from 'lit'
import { IntlElement } from '../element/element.ts'
import type { Frame } from '../element/frame.ts'
import type { View } from '../element/view.ts'
import { mark } from '../styles/mark.ts'
import { type Contacts, otherRequests, rolesRequest } from './contacts.ts'
import { contactsView, messagesIn } from './messages.ts'
import { styles } from './styles.ts'
import { contactsTemplate } from './template.ts'

/**
 * Whom to contact, and whom the municipality works with: contact roles by level, with unit and mailbox, or that they
 * are vacant, never persons; the networks that it belongs to; its agreements, and which of them have expired.
 * `limit` is the most records shown of each kind; the sums count all.
 *
 * @element intl-contacts
 * @fires intl-select - A role, membership or agreement was chosen; cancel it to route yourself.
 * @csspart kind - The contacts, the networks, the agreements.
 * @csspart part-title - Heading of one of them.
 * @csspart group-title - Heading of a level of contacts.
 * @csspart level - The roles of one level.
 * @csspart role - One role.
 * @csspart vacant - That nobody holds the role.
 * @csspart demanded - That the policy requires contact persons, of whom the register knows none.
 * @csspart proposal - That the policy is only proposed.
 * @csspart memberships - The networks.
 * @csspart membership - One of them.
 * @csspart agreements - The agreements.
 * @csspart agreement - One of them.
 * @csspart mark - Whether a membership or an agreement applies: shape and text.
 * @csspart wording - The policy’s own words; opened by the reader.
 * @csspart not-stated - What the register does not state.
 * @csspart sources - Source details; opened by the reader.
 */
export class IntlContacts extends IntlElement<Contacts> {
  static override styles = [IntlElement.styles, mark, styles]

  protected override requests() {
    const { municipality } = this
    return { records: rolesRequest(municipality), ...otherRequests(municipality) }
  }

  protected override defaultHeading() {
    return messagesIn(this.language).title
  }

  protected override emptyText() {
    return messagesIn(this.language).empty
  }

  protected override renderContent(lists: Contacts, view: View) {
    return contactsTemplate({ ...lists, records: this.ordered }, contactsView(view, this.limit))
  }

  /** Without roles, the networks and the agreements are still shown. */
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
    return [1, 2, 3].map(() => html`<section>${bone}${bone}</section>`)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intl-contacts': IntlContacts
  }
}
