/** Sources of a record: their descriptions, and links to them. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Citation } from '../../db/schema/resource.ts'
import { plain, messagesOf } from '../text/language.ts'
import type { View } from '../element/view.ts'
import { sources as sv } from '../text/messages/sv.ts'

export const messagesIn = messagesOf('sources', sv)

function quotation({ title, publisher, href, place, quote, registrationNumber }: Citation): TemplateResult {
  const name = plain(title)
  return html`<figure lang="sv">
    ${quote ? html`<blockquote class="text">${plain(quote)}</blockquote>` : nothing}
    <figcaption class="meta">
      ${href ? html`<a href=${href}>${name}</a>` : name},
      ${plain(publisher)}${[place, registrationNumber].map((part) => (part ? html`, ${plain(part)}` : nothing))}
    </figcaption>
  </figure>`
}

/** What of a record sources need; several records together have no page. */
interface Cited {
  readonly sources: readonly Citation[]
  readonly url?: string
  readonly fictional?: boolean
}

/** To how the record's page asks the municipality for a document, of what is not on the web. */
const request = ({ sources, url, fictional }: Cited, lang: View['lang']) =>
  url && !fictional && sources.some(({ href, registrationNumber }) => registrationNumber || !href)
    ? html`<p><a href="${url}#request">${messagesIn(lang).request}</a></p>`
    : nothing

/** The sources of a record, collapsed; `remark` is shown above them. Nothing where the page lists them itself. */
export function sourceQuotes(
  cited: Cited,
  { lang, isRecordPage }: Pick<View, 'lang' | 'isRecordPage'>,
  remark: unknown = nothing,
): TemplateResult | typeof nothing {
  if (isRecordPage) return nothing
  const t = messagesIn(lang)
  return html`<details class="sources" part="sources">
    <summary>${t.title}</summary>
    ${remark} ${cited.sources.map(quotation)} ${request(cited, lang)}
  </details>`
}

/** Sources of several records, each once. */
export const sourcesOf = (records: readonly { readonly sources: readonly Citation[] }[]): Citation[] => [
  ...new Map(records.flatMap(({ sources }) => sources).map((each) => [JSON.stringify(each), each])).values(),
]
