import { html } from 'hono/html'
import { citationFields } from '../../../db/resources/citation.ts'
import { source } from '../../../db/resources/source.ts'
import type { Citation } from '../../../db/schema/resource.ts'
import { dateInWords, dayInWords } from '../../../widgets/text/format-date.ts'
import type { Html } from '../../docs/html.ts'
import { grouped } from '../grouped.ts'
import { common } from '../shared-messages.ts'
import { inSwedish, lower, lowerFirst } from '../text.ts'
import { isOurs } from '../../../db/resources/status-age.ts'
import type { RecordView } from './view.ts'

const messages = {
  sv: {
    heading: 'Källor',
    undated: 'odaterad',
    read: (day: string) => `läst ${day}`,
    offline: 'Finns inte på nätet.',
    open: (host: string) => `Öppna på ${host}`,
    supports: 'Belägger',
  },
  en: {
    heading: 'Sources',
    undated: 'undated',
    read: (day: string) => `read ${day}`,
    offline: 'Not on the web.',
    open: (host: string) => `Open at ${host}`,
    supports: 'Supports',
  },
} as const

/** The documents that a record is based on, each with the quotes from it. */
export function sources(view: RecordView): Html | null {
  const cited = view.record.sources as readonly Citation[]
  if (cited.length === 0) return null
  return html`<section aria-labelledby="sources">
    <h2 id="sources">${messages[view.language].heading}</h2>
    <ol class="sources">
      ${[...grouped(cited, ({ sourceId }) => sourceId).values()].map((quotes) => document(quotes, view))}
    </ol>
  </section>`
}

function document(quotes: readonly Citation[], view: RecordView): Html {
  const { language, to } = view
  const t = messages[language]
  const { sourceId, title, publisher, kind, href, documentDate, registrationNumber, retrieved } = quotes[0]!
  const date = documentDate ? dateInWords(documentDate, language) : isOurs(kind) ? null : t.undated
  const facts = [
    inSwedish(publisher),
    lowerFirst(citationFields.kind!.choices![kind]?.[language] ?? kind, language),
    date,
    registrationNumber && html`${common[language].number} ${inSwedish(registrationNumber)}`,
    retrieved && t.read(dayInWords(retrieved, language)),
  ].filter(Boolean)
  return html`<li>
    <p>
      <a href="${to(`/${source.path}/${sourceId}`)}">${inSwedish(title)}</a>.
      ${facts.map((fact, i) => html`${i > 0 && ', '}${fact}`)}.
      ${href ? html`<a href="${href}">${t.open(new URL(href).host)}</a>` : !isOurs(kind) && t.offline}
    </p>
    ${quotes.map((quote) => quotation(quote, view))}
  </li>`
}

/** The place and its words; never folded. */
function quotation({ place, quote, supports }: Citation, { resource, language }: RecordView): Html | false {
  const t = messages[language]
  const names = (supports ?? []).flatMap((name) => resource.fields[name]?.title ?? [])
  if (place === null && quote === null && names.length === 0) return false
  return html`${quote !== null && html`<blockquote><bdi lang="sv">${quote}</bdi></blockquote>`}
    <p class="quiet">
      ${place !== null && inSwedish(place)}${place !== null && names.length > 0 && '. '}${
        names.length > 0 && `${t.supports}: ${names.map((title) => lower(title, language)).join(', ')}.`
      }
    </p>`
}
