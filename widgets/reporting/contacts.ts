import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../element/heading.ts'
import { contactRoleMessages, holder, isSetUp } from '../records/contact-role.ts'
import { inLanguage } from '../text/language.ts'
import type { ReportingView } from './messages.ts'
import type { Role } from './reporting.ts'

/** A function and its mailbox, or that nobody has it; never a person. */
function contact(role: Role, view: ReportingView) {
  const { unit, title } = role
  const { lang, messages } = view
  return html`<li>
    ${unit && html`<p><b>${inLanguage(unit.name, lang)}</b></p>`}
    <p>${inLanguage(title, lang)}</p>
    ${holder(role, view)}
    ${
      role.mailbox || role.vacant
        ? nothing
        : html`<p class="meta">${contactRoleMessages(lang).mailbox}: ${messages.unknown}</p>`
    }
  </li>`
}

export function contacts(view: ReportingView): TemplateResult | typeof nothing {
  const roles = view.roles.filter(isSetUp)
  return roles.length > 0
    ? html`<section part="contacts">
        ${heading(view.level + 1, 'part-title', view.t.contacts)}
        <ul class="contacts">
          ${roles.map((role) => contact(role, view))}
        </ul>
      </section>`
    : nothing
}
