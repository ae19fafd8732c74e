/** Contacts, then networks, then agreements. Pure: records in, templates out. */
import { html, nothing } from 'lit'
import { heading } from '../element/heading.ts'
import { deferred } from '../element/deferred.ts'
import { agreementsTemplate } from './agreements.ts'
import { type Contacts, lacksContactPersons } from './contacts.ts'
import { membershipsTemplate } from './memberships.ts'
import type { ContactsView } from './messages.ts'
import { rolesTemplate } from './roles.ts'

/** A part under a heading of its own; the headings in it are one lower. */
const section = (title: string, content: (view: ContactsView) => unknown, view: ContactsView) =>
  html`<section part="kind">
    ${heading(view.level + 1, 'part-title', title)} ${content({ ...view, level: view.level + 1 })}
  </section>`

export function contactsTemplate(lists: Contacts, view: ContactsView) {
  const { t } = view
  const hasRoles = lists.records.length > 0 || lacksContactPersons(lists)
  return [
    hasRoles ? section(t.roles, (own) => rolesTemplate(lists, own), view) : nothing,
    deferred(() => section(t.networks, (own) => membershipsTemplate(lists.memberships, own), view)),
    deferred(() =>
      section(t.agreements, (own) => agreementsTemplate(lists.agreements, lists.towns, own), view),
    ),
  ]
}
