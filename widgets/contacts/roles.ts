/** Contact roles by level: function, unit and mailbox, or that the role is vacant; never a person. */
import { html, nothing, type TemplateResult } from 'lit'
import { contactLevels, contactRoles } from '../../db/resources/contact-role.ts'
import { heading } from '../element/heading.ts'
import { notStated } from '../element/not-stated.ts'
import { contactRoleMessages, holder } from '../records/contact-role.ts'
import { policyWords } from '../records/policy-words.ts'
import { sourceQuotes, sourcesOf } from '../records/sources.ts'
import { inLanguage, labelIn, textIn } from '../text/language.ts'
import { areOnlyProposed, type Contacts, isOnlyDemanded, lacksContactPersons, type Role } from './contacts.ts'
import type { ContactsView } from './messages.ts'

type Lacking = 'mailbox' | 'vacant'

/** What is not known of a role. One that is vacant has no mailbox that anybody reads. */
const lackingOf = ({ mailbox, vacant }: Role): Lacking[] => [
  ...(mailbox === null && vacant !== true ? (['mailbox'] as const) : []),
  ...(vacant === null && mailbox === null ? (['vacant'] as const) : []),
]

const lackingIn = (lacking: readonly Lacking[], { t, lang }: ContactsView) =>
  lacking.map((name) => (name === 'mailbox' ? contactRoleMessages(lang).mailbox : t.isHeld))

/** @param shared what is not known of any role, and stated once below the list */
function roleItem(role: Role, shared: readonly Lacking[], view: ContactsView) {
  const { lang } = view
  const { title, unit, url } = role
  const kind = labelIn(contactRoles[role.role], lang)
  // "Kontaktperson, kultur" says what it is.
  const isNamed = textIn(title, lang).toLocaleLowerCase(lang).includes(kind.toLocaleLowerCase(lang))
  const lacking = lackingOf(role).filter((name) => !shared.includes(name))
  return html`<li part="role">
    ${unit ? html`<p>${inLanguage(unit.name, lang)}</p>` : nothing}
    <p>
      <a href=${url} @click=${(event: Event) => view.select(event, role)}>${inLanguage(title, lang)}</a>
    </p>
    ${isNamed ? nothing : html`<p class="meta">${kind}</p>`} ${holder(role, view)}
    ${notStated(lackingIn(lacking, view), view)}
  </li>`
}

/** "Policyn kräver kontaktperson från varje kontor. Registret har ingen uppgift om vilka de är." */
function demand({ records }: Contacts, { t, lang }: ContactsView) {
  const kind = labelIn(contactRoles['contact-person'], lang).toLocaleLowerCase(lang)
  const title = records
    .find(isOnlyDemanded)
    ?.title[lang as 'sv']?.replace(/^./u, (first) => first.toLocaleLowerCase(lang))
  return html`<p class="text" part="demanded">
    ${t.demanded(title?.startsWith(kind) ? t.contactPerson(title) : t.contactPersons)}
  </p>`
}

/** @param limit most roles shown of all; 0 for all */
function shownRoles({ records, rules }: Contacts, limit: number): Role[] {
  // A demand without a known contact person is shown as a sentence instead.
  const hidesDemanded = lacksContactPersons({ records, rules })
  const shown = records.filter((role) => !(hidesDemanded && isOnlyDemanded(role)))
  return limit > 0 ? shown.slice(0, limit) : shown
}

export function rolesTemplate(lists: Contacts, view: ContactsView): TemplateResult {
  const { t, lang, level } = view
  const roles = shownRoles(lists, view.limit)
  const shared = (['mailbox', 'vacant'] as const).filter(
    (name) => roles.length > 1 && roles.every((role) => lackingOf(role).includes(name)),
  )
  const levels = [...(Object.keys(contactLevels) as (keyof typeof contactLevels)[]), null]
  const groups = levels.flatMap((of) => {
    const own = roles.filter((role) => role.level === of)
    return own.length > 0 ? [{ of, own }] : []
  })
  const demanded = lacksContactPersons(lists) ? [...lists.rules, ...lists.records.filter(isOnlyDemanded)] : []
  const wordings = [...roles, ...demanded].map(({ wording }) => wording)
  return html`${areOnlyProposed(lists.policies) ? html`<p class="text" part="proposal">${t.proposal}</p>` : nothing}
  ${groups.map(
    ({ of, own }) =>
      html`<div class="group" part="level">
        ${
          of || groups.length > 1
            ? heading(level + 1, 'group-title', of ? labelIn(contactLevels[of], lang) : t.otherRoles)
            : nothing
        }
        <ul class="roles">
          ${own.map((role) => roleItem(role, shared, view))}
        </ul>
      </div>`,
  )}
  ${lacksContactPersons(lists) ? demand(lists, view) : nothing} ${notStated(lackingIn(shared, view), view)}
  ${policyWords(wordings, lang)}
  ${roles.length > 0 ? sourceQuotes({ sources: sourcesOf(roles) }, view) : nothing}`
}
