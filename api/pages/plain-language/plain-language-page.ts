import { html } from 'hono/html'
import type { Language, LanguageMap } from '../../../db/schema/field.ts'
import type { Html } from '../../docs/html.ts'
import { json } from '../../formats/json.ts'
import { dataLink } from '../data-link.ts'
import type { Page, PageContext } from '../page.ts'
import { inLanguage, municipalityName } from '../text.ts'
import type { Entry, Group, Section, Way } from './content.ts'
import { messages } from './messages.ts'
import { hardWordsOf, type PlainLanguage } from './plain-language.ts'
import { plainLanguagePath } from './plain-language-path.ts'

/** GET /municipalities/{code}/plain-language-texts as a page: one column, short lines, no table. */
export function plainLanguagePage(text: PlainLanguage, context: PageContext): Page {
  const { language, to } = context
  const { municipality } = text
  const t = messages[language]
  const name = municipalityName(municipality.name, language)
  const own = `/municipalities/${municipality.id}`
  const words = hardWordsOf(text, language)
  return {
    title: [t.title(municipality.name)],
    crumbs: [{ title: name, href: to(own) }],
    description: t.description(name),
    isFictional: municipality.fictional,
    body: html`<div class="plain">
      <p class="note">
        <strong>${paragraph(text.ours, language)}</strong>
        <a href="${to(own)}">${t.whole(name)}</a>
      </p>
      ${text.sections.map((section) => sectionOf(section, context))}
      ${
        words.length > 0 &&
        html`<section>
          <h2 id="words">${t.hardWords}</h2>
          <dl>
            ${words.map(
              ({ word, meaning }) =>
                html`<dt>${word[language]}</dt>
                  <dd>${meaning[language]}</dd>`,
            )}
          </dl>
        </section>`
      }
      <p class="quiet">
        ${t.data} ${dataLink(to(plainLanguagePath(municipality.id), { format: json.name }), json, name)}.
      </p>
    </div>`,
  }
}

const sectionOf = ({ id, title, groups }: Section, context: PageContext): Html =>
  html`<section>
    <h2 id="${id}">${title[context.language]}</h2>
    ${groups.map((group) => groupOf(group, context))}
  </section>`

function groupOf({ sentences, entries, ways }: Group, context: PageContext): Html {
  const { language } = context
  return html`${sentences.length > 0 && html`<p>${paragraph(sentences, language)}</p>`}
  ${
    entries.length > 0 &&
    html`<ul>
      ${entries.map((entry) => entryOf(entry, context))}
    </ul>`
  }
  ${ways.map((way) => html`<p>${wayOf(way, context)}</p>`)}`
}

const entryOf = ({ resource, id, name, country, sentences }: Entry, { language, to }: PageContext): Html =>
  html`<li>
    <a href="${to(`/${resource.path}/${id}`)}">${inLanguage(name, language)}</a>${
      country && `, ${country[language]}`
    }.
    ${paragraph(sentences, language)}
  </li>`

const wayOf = ({ title, to: target }: Way, { language, to }: PageContext): Html =>
  html`<a href="${'href' in target ? target.href : to(target.path, target.query)}">${title[language]}</a>`

/** Sentences one after the other; what is only in Swedish is not shown to who reads English. */
const paragraph = (sentences: readonly LanguageMap[], language: Language) =>
  sentences
    .filter((sentence) => sentence[language] !== undefined)
    .map((sentence) => html`${inLanguage(sentence, language)} `)
