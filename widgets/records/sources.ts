/** Sources of a record: their descriptions, and links to them. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Citation } from '../../db/schema/resource.ts'
import { plain, messagesOf } from '../text/language.ts'
import type { View } from '../element/view.ts'
import { sources as sv } from '../text/messages/sv.ts'

const messagesIn = messagesOf('sources', sv)

function quotation({ title, publisher, href, place, quote }: Citation): TemplateResult {
  const name = plain(title)
  return html`<figure lang="sv">
    ${quote ? html`<blockquote class="text">${plain(quote)}</blockquote>` : nothing}
    <figcaption class="meta">
      ${href ? html`<a href=${href}>${name}</a>` : name},
      ${plain(publisher)}${place ? html`, ${plain(place)}` : nothing}
    </figcaption>
  </figure>`
}

/** The sources of a record, collapsed; `remark` is shown above them. Nothing where the page lists them itself. */
export function sourceQuotes(
  { sources }: { readonly sources: readonly Citation[] },
  { lang, isRecordPage }: Pick<View, 'lang' | 'isRecordPage'>,
  remark: unknown = nothing,
): TemplateResult | typeof nothing {
  if (isRecordPage) return nothing
  const t = messagesIn(lang)
  return html`<details class="sources" part="sources">
    <summary>${t.title}</summary>
    ${remark} ${sources.map(quotation)}
  </details>`
}
