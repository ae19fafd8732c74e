import { html, nothing, type TemplateResult } from 'lit/html.js'
import { citation } from './citation.ts'
import type { Meta } from './envelope.ts'
import { dayInWords } from './format-date.ts'
import type { View } from './view.ts'

/** "CC0 1.0", "CC BY 4.0"; other licences by their address. */
export function licenceName(url: string): string {
  const [, kind, name, version] = /creativecommons\.org\/(\w+)\/([a-z-]+)\/([\d.]+)/.exec(url) ?? []
  if (!name) return url
  return kind === 'publicdomain' ? `CC0 ${version}` : `CC ${name.toUpperCase()} ${version}`
}

/** The register calls itself "Utblick: Vänorter, utgåva 1"; after "Källa:" one colon is enough. */
function attributionIn({ attribution = 'Utblick' }: Meta, lang: View['lang']): string {
  return (typeof attribution === 'string' ? attribution : attribution[lang]).replace(': ', ', ')
}

export interface FooterContent {
  readonly title: string
  /** Where the records came from; '' when they were handed over by the page. */
  readonly address: string
  /** An address that gives the same answer for ever. */
  readonly permanent: string
}

export function footer({ title, address, permanent }: FooterContent, view: View): TemplateResult {
  const { messages, lang, meta, place } = view
  const date = dayInWords(meta.publishedAt ?? '', lang)
  const from = [
    `${messages.source}: Utblick`,
    title,
    place && messages.municipality(place.name),
    messages.release(meta.release, date),
    permanent,
  ]
  return html`<footer class="footer" part="footer">
    <slot name="footer"></slot>
    <p>${messages.source}: ${attributionIn(meta, lang)}, ${date}. ${meta.notice?.[lang]}</p>
    <ul>
      ${
        meta.license &&
        html`<li>
          ${messages.licence} <a href=${meta.license} rel="license">${licenceName(meta.license)}</a>
        </li>`
      }
      ${address ? html`<li><a href=${address} part="api-link">API</a></li>` : nothing}
      <li>${citation(from.filter(Boolean).join(', '), messages)}</li>
    </ul>
  </footer>`
}
