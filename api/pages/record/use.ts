import { html } from 'hono/html'
import { pointColumn } from '../../../db/schema/columns.ts'
import type { Html } from '../../docs/html.ts'
import { citationOf } from '../../envelope/meta.ts'
import { csv } from '../../formats/csv.ts'
import { geojson } from '../../formats/geojson.ts'
import { formats } from '../../formats/index.ts'
import { dataLink, separated } from '../data-link.ts'
import { embedding } from '../embedding.ts'
import { sameAddress } from '../links.ts'
import { shortened, textIn } from '../text.ts'
import type { RecordView } from './view.ts'

const messages = {
  sv: {
    heading: 'Använd uppgiften',
    cite: 'Så anger du källan:',
    data: 'Samma uppgifter som data:',
    excel: 'CSV för svenska Excel',
    embed: 'Visa den på en annan webbplats:',
  },
  en: {
    heading: 'Use this',
    cite: 'How to cite:',
    data: 'The same as data:',
    excel: 'CSV for Swedish Excel',
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
  const of = shortened(textIn(name, language), MAX_NAME)
  const as = (format: string, more = {}) => sameAddress(url, { lang: null, format, ...more })
  const own = formats.filter((format) => format !== geojson || pointColumn(resource))
  return html`<section aria-labelledby="use">
    <h2 id="use">${t.heading}</h2>
    <p>${t.cite}</p>
    <p class="copy"><cite>${citation[language]}</cite></p>
    <p>
      ${t.data}
      ${separated([
        ...own.map((format) => dataLink(as(format.name), format, of)),
        html`<a href="${as(csv.name, { csvDialect: 'excel' })}" type="${csv.mediaType}">${t.excel}</a>`,
      ])}
    </p>
    ${
      part &&
      html`<p>${t.embed}</p>
        <pre><code>${embedding(part.tag, url.origin)}</code></pre>`
    }
  </section>`
}

/** Characters of a name in the hidden part of a link. */
const MAX_NAME = 40
