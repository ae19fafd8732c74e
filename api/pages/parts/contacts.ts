/** Contact roles, memberships and agreements, each in its list and on its own page, and all of them together. */
import { html, nothing } from 'lit'
import { agreementStanding, agreementsTemplate } from '../../../widgets/contacts/agreements.ts'
import {
  agreementRequests,
  type Contacts,
  otherRequests,
  roleRequests,
} from '../../../widgets/contacts/contacts.ts'
import { membershipsTemplate } from '../../../widgets/contacts/memberships.ts'
import { contactsView } from '../../../widgets/contacts/messages.ts'
import { rolesTemplate } from '../../../widgets/contacts/roles.ts'
import { contactsTemplate } from '../../../widgets/contacts/template.ts'
import { holder } from '../../../widgets/records/contact-role.ts'
import { municipalityOf, type Part, type Shown } from './part.ts'

const listsOf = ({ all, related }: Pick<Shown<'contactRole'>, 'all' | 'related'>): Contacts => {
  const { memberships = [], agreements = [], towns = [], rules = [], policies = [] } = related
  return { records: all, memberships, agreements, towns, rules, policies }
}

export const contactRoles: Part<'contactRole'> = {
  widget: 'contacts',
  requests: (all) => roleRequests(municipalityOf(all)),
  template: (shown) => rolesTemplate(listsOf(shown), contactsView(shown.view, limitOf(shown))),
}

/** A few more than the limit are short, and one of them may be the only one of its level: all of them. */
const limitOf = ({ all, limit }: Shown<'contactRole'>) => (all.length <= 2 * limit ? 0 : limit)

export const memberships: Part<'membership'> = {
  widget: 'contacts',
  requests: () => ({}),
  template: ({ all, limit, view }) => membershipsTemplate(all, contactsView(view, limit)),
}

export const agreements: Part<'agreement'> = {
  widget: 'contacts',
  requests: (all) => agreementRequests(municipalityOf(all)),
  template: ({ all, limit, related, view }) =>
    agreementsTemplate(all, related['towns'] ?? [], contactsView(view, limit)),
}

/** Roles with the networks and agreements beside them, as the element shows them. */
export const contacts: Part<'contactRole'> = {
  widget: 'contacts',
  requests: (all) => otherRequests(municipalityOf(all)),
  template: (shown) => contactsTemplate(listsOf(shown), contactsView(shown.view, shown.limit)),
}

/** Its mailbox, or that it is vacant. The page says the rest. */
export const contactRole: Part<'contactRole'> = {
  widget: 'contacts',
  requests: () => ({}),
  template: ({ all: [one], view }) =>
    one!.vacant || one!.mailbox ? html`<div class="state">${holder(one!, view)}</div>` : nothing,
}

/** Whether it applies. */
export const agreement: Part<'agreement'> = {
  widget: 'contacts',
  requests: () => ({}),
  template: ({ all: [one], view }) =>
    one!.validTo ? html`<div class="state">${agreementStanding(one!, contactsView(view))}</div>` : nothing,
}
