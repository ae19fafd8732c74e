/** A record as a row: when and what kind, then its title, what it is about, facts, and sources. */
import { html, nothing, type TemplateResult } from 'lit'
import type { LanguageMap } from '../../db/schema/field.ts'
import type { Citation } from '../../db/schema/resource.ts'
import { heading } from '../element/heading.ts'
import type { View } from '../element/view.ts'
import { inLanguage } from '../text/language.ts'
import { sourceQuotes } from './sources.ts'

interface Entry {
  readonly id: string
  readonly url: string
  readonly title: LanguageMap
  readonly description: LanguageMap | null
  readonly sources: readonly Citation[]
}

export interface Row {
  /** What the time is of, where it is not that of the record itself: "Sista dag". */
  readonly timeOf?: string | false
  readonly time: string | null
  /** What kind, how far it has come: below the time. */
  readonly labels: readonly (string | false)[]
  /** Terms and values; those without a value are left out. */
  readonly facts: readonly (readonly [term: string, value: unknown])[]
  /** Whether the sources are shown with each record, and not with several. */
  readonly hasSources: boolean
}

/** @param level of the title's heading */
export function row(
  entry: Entry,
  { timeOf, time, labels, facts, hasSources }: Row,
  level: number,
  view: View,
): TemplateResult {
  const { lang } = view
  const { title, description, url } = entry
  const known = facts.filter(([, value]) => value)
  const link = html`<a href=${url} @click=${(event: Event) => view.select(event, entry)}
    >${inLanguage(title, lang)}</a
  >`
  return html`<li class="row" part="row">
    <div class="row-time">
      ${time && timeOf ? html`<p class="meta">${timeOf}</p>` : nothing}
      ${time ? html`<p class="numbers">${time}</p>` : nothing}
      ${labels.filter(Boolean).map((text) => html`<p class="meta">${text}</p>`)}
    </div>
    <div>
      ${heading(level, 'row-title', link)}
      ${description ? html`<p class="text">${inLanguage(description, lang)}</p>` : nothing}
      ${
        known[0]
          ? html`<dl class="meta" part="facts">
              ${known.map(
                ([term, value]) =>
                  html`<div>
                    <dt>${term}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
      ${hasSources ? sourceQuotes(entry, view) : nothing}
    </div>
  </li>`
}
