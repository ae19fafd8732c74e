import { html, type TemplateResult } from 'lit'
import { inLanguage, plain } from '../text/language.ts'
import type { View } from '../element/view.ts'
import type { Project } from './full-project.ts'
import { messagesIn } from './messages.ts'
import { countryName } from '../text/format.ts'

/** Each partner with its place and country, and whether it leads. */
export const partners = ({ partners, leadPartnerId }: Project, { lang }: View): TemplateResult =>
  html`<ul class="partners" part="partners">
    ${partners.map(
      ({ id, name, place, country }) =>
        html`<li>
          <p>${plain(name)}</p>
          <p class="meta">
            ${[
              place && !name.includes(place) && inLanguage({ sv: place }, lang),
              countryName(country, lang),
              id === leadPartnerId && messagesIn(lang).leads,
            ]
              .filter(Boolean)
              .map((part, i) => html`${i ? ' · ' : ''}${part}`)}
          </p>
        </li>`,
    )}
  </ul>`
