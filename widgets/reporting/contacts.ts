import { html, nothing, type TemplateResult } from 'lit'
import { heading } from '../element/heading.ts'
import { inLanguage } from '../text/language.ts'
import { shape } from './mark.ts'
import type { ReportingView } from './messages.ts'
import type { Role } from './reporting.ts'

/** A function and its mailbox, or that nobody has it; never a person. */
function contact({ unit, title, mailbox, vacant }: Role, { t, lang, messages }: ReportingView) {
  return html`<li>
    ${unit && html`<p><b>${inLanguage(unit.name, lang)}</b></p>`}
    <p>${inLanguage(title, lang)}</p>
    ${
      vacant
        ? html`<p class="mark overdue" part="vacant">${shape('upcoming')} <span>${t.vacant}</span></p>`
        : nothing
    }
    ${
      mailbox
        ? html`<p>
            <a href="mailto:${mailbox}"><bdi>${mailbox}</bdi></a>
          </p>`
        : vacant
          ? nothing
          : html`<p class="meta">${t.mailbox}: ${messages.unknown}</p>`
    }
  </li>`
}

/** A role that is only required by the policy, without unit and mailbox, is not a contact. */
const isSetUp = ({ unit, mailbox, vacant }: Role) => unit || mailbox || vacant !== null

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
