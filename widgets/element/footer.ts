import { html, nothing, type TemplateResult } from 'lit'
import { MAX_PAGE_SIZE } from '../../api/client/request.ts'
import { citation } from '../records/citation.ts'
import type { Meta } from '../data/envelope.ts'
import { dayInWords } from '../text/format-date.ts'
import { labelIn } from '../text/language.ts'
import type { View } from './view.ts'

/** "CC0 1.0", "CC BY 4.0"; other licences by their address. */
export function licenceName(url: string): string {
  const [, kind, name, version] = /creativecommons\.org\/(\w+)\/([a-z-]+)\/([\d.]+)/.exec(url) ?? []
  if (!name) return url
  return kind === 'publicdomain' ? `CC0 ${version}` : `CC ${name.toUpperCase()} ${version}`
}

/** The register calls itself "Utblick: Vänorter, utgåva 1"; after "Källa:" one colon is enough. */
function attributionIn({ attribution = 'Utblick' }: Meta, lang: View['lang']): string {
  return (typeof attribution === 'string' ? attribution : labelIn(attribution, lang)).replace(': ', ', ')
}

export interface FooterContent {
  readonly title: string
  /** Where the records came from; '' when the page gave them. */
  readonly address: string
  /** Whether the same address gives tables too: lists of the API do. */
  readonly tables: boolean
  /** Whether it is the API's, which gives a browser a page unless the address says otherwise. */
  readonly isOfApi: boolean
  /** Permanent address of this response. */
  readonly permanent: string
}

/**
 * "Öppna som Excel, CSV, JSON": what a reader works with first. A file holds all records; JSON comes page by page, the
 * first as large as they are.
 */
function dataLinks({ address, tables, isOfApi }: FooterContent, { messages }: View) {
  if (!address) return nothing
  const link = (name: string, more: string) => {
    const to = more && `${address}${address.includes('?') ? '&' : '?'}${more}`
    return html`<a href=${to || address} part="api-link">${name}</a>`
  }
  return html`<li>
    ${messages.openAs}
    ${tables ? html`${link('Excel', 'format=xlsx')}, ${link('CSV', 'format=csv')}, ` : nothing}
    ${link('JSON', isOfApi ? `format=json${tables ? `&limit=${MAX_PAGE_SIZE}` : ''}` : '')}
  </li>`
}

export function footer(content: FooterContent, view: View): TemplateResult {
  const { title, permanent } = content
  const { messages, lang, meta, municipality } = view
  const date = dayInWords(meta.publishedAt ?? '', lang)
  const from = [
    `${messages.source}: Utblick`,
    title,
    municipality && messages.municipality(municipality.name),
    meta.fictional && messages.fictional.toLocaleLowerCase(lang),
    messages.release(meta.release, date),
    permanent,
  ]
  return html`<footer class="footer" part="footer">
    <slot name="footer"></slot>
    <p>
      ${messages.source}: ${attributionIn(meta, lang)}, ${date}.
      ${meta.notice ? labelIn(meta.notice, lang) : nothing}
    </p>
    <ul>
      ${
        meta.license &&
        html`<li>
          ${messages.licence} <a href=${meta.license} rel="license">${licenceName(meta.license)}</a>
        </li>`
      }
      ${dataLinks(content, view)}
      <li>${citation(from.filter(Boolean).join(', '), messages)}</li>
    </ul>
  </footer>`
}
