import { html } from 'hono/html'
import type { Html } from '../../docs/html.ts'
import { citationOf } from '../../envelope/meta.ts'
import { formatLinks, formatsOf } from '../data-forms.ts'
import { fieldsLink, separated } from '../data-link.ts'
import { embedding } from '../embedding.ts'
import { sameAddress } from '../links.ts'
import { sentenceWith, shortenedMap, textIn, undirected } from '../text.ts'
import type { RecordView } from './view.ts'

const messages = {
  sv: {
    heading: 'Använd uppgiften',
    cite: 'Så anger du källan:',
    data: 'Samma uppgifter som data:',
    embed: 'Visa den på en annan webbplats:',
  },
  en: {
    heading: 'Use this',
    cite: 'How to cite:',
    data: 'The same as data:',
    embed: 'Show it on another website:',
  },
} as const

/** How to cite, take and show the record elsewhere. */
export function use(view: RecordView): Html {
  const { resource, name, isFictional, resolved, language, url, address, part } = view
  const t = messages[language]
  const citation = citationOf({
    title: resource.title,
    record: name,
    resolved,
    address,
    fictional: isFictional,
  })
  const short = shortenedMap(name, MAX_NAME)
  const of = sentenceWith(short, textIn(short, language), language)
  const addressIn = (format: Readonly<Record<string, string>>) => sameAddress(url, { lang: null, ...format })
  return html`<section aria-labelledby="use">
    <h2 id="use">${t.heading}</h2>
    <p>${t.cite}</p>
    <p class="copy"><cite>${sentenceWith(name, undirected(citation[language]), language)}</cite></p>
    <p>${t.data} ${separated(formatLinks(formatsOf(resource), addressIn, of, view))}</p>
    <p>${fieldsLink(resource, view)}</p>
    ${
      part &&
      html`<p>${t.embed}</p>
        ${embedding(part.embedded, view)}`
    }
  </section>`
}

/** Characters of a name in the hidden part of a link. */
const MAX_NAME = 40
