/** A contact role as the widgets show it: a function and its mailbox, or that nobody holds it; never a person. */
import { html, nothing, type TemplateResult } from 'lit'
import type { RecordFor } from '../../db/resources/index.ts'
import { shape } from '../element/shape.ts'
import type { View } from '../element/view.ts'
import { messagesOf } from '../text/language.ts'
import { contactRole as sv } from '../text/messages/sv.ts'

export const contactRoleMessages = messagesOf('contactRole', sv)

type Role = Pick<RecordFor<'contactRole'>, 'unit' | 'mailbox' | 'vacant'>

/** A role that is only required by the policy, without unit and mailbox, is not a contact. */
export const isSetUp = ({ unit, mailbox, vacant }: Role): boolean =>
  unit !== null || mailbox !== null || vacant !== null

/** The mailbox of the role, or that it is vacant; nothing where neither is known. */
export function holder(
  { mailbox, vacant }: Pick<Role, 'mailbox' | 'vacant'>,
  { lang }: Pick<View, 'lang'>,
): TemplateResult {
  return html`${
    vacant
      ? html`<p class="mark ended open" part="vacant">
          ${shape('open')} <span>${contactRoleMessages(lang).vacant}</span>
        </p>`
      : nothing
  }
  ${
    mailbox
      ? html`<p>
          <a href="mailto:${mailbox}"><bdi>${mailbox}</bdi></a>
        </p>`
      : nothing
  }`
}
