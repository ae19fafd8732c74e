import { html, nothing, type TemplateResult } from 'lit/html.js'
import { countryName, unbroken } from '../shared/format.ts'
import { dateInWords } from '../shared/format-date.ts'
import { heading } from '../shared/heading.ts'
import { inLanguage, plain } from '../shared/language.ts'
import { sourceQuotes } from '../shared/sources.ts'
import type { View } from '../shared/view.ts'
import { locator, pointOf } from './locator.ts'
import { relation } from './relation.ts'
import { status } from './status.ts'
import { hasEnded, type TwinTown } from './twin-town.ts'
import type { Words } from './words.ts'

type Decision = NonNullable<TwinTown['startDecision']>

/** Who decided, when and in which paragraph; the matter where none of it is known. */
function decisionInWords({ body, date, paragraph, title }: Decision, { lang }: View) {
  const parts = [body, date && dateInWords(date, lang), paragraph && unbroken(paragraph)].filter(Boolean)
  return parts.length > 0 ? plain(parts.join(', ')) : inLanguage(title, lang)
}

/** A term and what is known of it, which may be nothing. */
const fact = (term: string, description: unknown, { messages }: View) =>
  html`<div class=${description ? 'fact' : 'quiet'}>
    <dt class="meta">${term}</dt>
    <dd class=${description ? 'text' : 'meta'}>${description ?? messages.unknown}</dd>
  </div>`

function facts(town: TwinTown, words: Words, view: View): TemplateResult {
  const { startDecision, endDecision, together, status: state } = town
  const tense = hasEnded(state) ? 'togetherPast' : state === 'planned' ? 'togetherPlanned' : 'together'
  const decided = startDecision?.status === 'proposal' ? words.proposal : words.decision
  return html`<dl part="facts">
    ${fact(words[tense], together && inLanguage(together, view.lang), view)}
    ${fact(decided, startDecision && decisionInWords(startDecision, view), view)}
    ${endDecision ? fact(words.endDecision, decisionInWords(endDecision, view), view) : nothing}
  </dl>`
}

/** One relation. `level` is the heading's. */
export function card(town: TwinTown, words: Words, view: View, level: number) {
  const { name, nameAsWritten, country, note } = town
  const title = html`<a href=${town.url} @click=${(event: Event) => view.select(event, town)}
    >${plain(name)}</a
  >`
  return html`<li class="card" part="card">
    ${locator(pointOf(view.place), pointOf(town), words.nowhere)}
    <div>
      ${heading(level, 'card-title', title)}
      <p part="place">
        ${countryName(country, view.lang)}${
          nameAsWritten && nameAsWritten !== name
            ? html` <span class="meta">(${plain(words.asWritten(nameAsWritten))})</span>`
            : nothing
        }
      </p>
    </div>
    <p class="numbers" part="relation">${relation(town, words, view)}</p>
    ${status(town, words, view)} ${facts(town, words, view)}
    ${sourceQuotes(town, view.lang, note ? html`<p class="text">${inLanguage(note, view.lang)}</p>` : nothing)}
  </li>`
}
