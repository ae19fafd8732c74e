import { html } from 'hono/html'
import { pointColumn } from '../../../db/schema/columns.ts'
import { count } from '../../../widgets/text/format.ts'
import type { ResourceName } from '../../../db/resources/index.ts'
import type { Html } from '../../docs/html.ts'
import { withQuery } from '../../envelope/links.ts'
import { citationOf } from '../../envelope/meta.ts'
import { atom, jsonFeed } from '../../feeds/formats.ts'
import { formatTitle, type RecordFormat } from '../../formats/format.ts'
import { geojson } from '../../formats/geojson.ts'
import { formats } from '../../formats/index.ts'
import { json } from '../../formats/json.ts'
import { limit } from '../../parameters/paging.ts'
import { municipality } from '../../parameters/selection.ts'
import { dataLink } from '../data-link.ts'
import { embedding } from '../embedding.ts'
import { sameAddress } from '../links.ts'
import type { PageContext } from '../page.ts'
import { listTag } from '../widget-part.ts'
import { type ListedRecords, onlyMunicipality } from './listed-records.ts'

const messages = {
  sv: {
    heading: 'Samma som data',
    all: (records: string) => `Alla ${records} som fil`,
    dialect: (format: string) => `${format} för svenska Excel`,
    page: 'Den här sidan',
    embed: 'Bädda in',
    place: 'Visar kommunens alla, med egna filter.',
    call: 'Anropet',
    follow: 'Följ ändringar',
    narrow: 'Flödet kan begränsas till kommun, men inte till de andra valen.',
    cite: 'Så anger du källan',
  },
  en: {
    heading: 'The same as data',
    all: (records: string) => `All ${records} as a file`,
    dialect: (format: string) => `${format} for Swedish Excel`,
    page: 'This page',
    embed: 'Embed',
    place: 'Shows all of the municipality’s, with filters of its own.',
    call: 'The request',
    follow: 'Follow changes',
    narrow: 'The feed can be limited to a municipality, but not to the other choices.',
    cite: 'How to cite',
  },
} as const

/** The same records in every other form: files, JSON, the call, feeds, the citation. */
export function sameData(listed: ListedRecords, context: PageContext): Html {
  const { resource, total, parameters, query, fictional, address } = listed
  const { language, url, resolved, to } = context
  const t = messages[language]
  const code = onlyMunicipality(listed)
  const tag = code === null ? undefined : listTag(resource.name as ResourceName, code)
  const feed = (format: string) =>
    to(`/feeds/${resource.path}`, {
      format,
      ...(query.filters.municipality && { municipality: query.filters.municipality.join() }),
    })
  const isNarrow = [...new URLSearchParams(parameters.selection()).keys()].some(
    (name) => name !== municipality.name,
  )
  const cited = { title: resource.title, resolved, address, fictional: fictional > 0 }
  return html`<section aria-labelledby="data">
    <h2 id="data">${t.heading}</h2>
    <dl class="data">
      ${
        total > 0 &&
        html`<dt>${t.all(count(total, resource.noun[language], language))}</dt>
          <dd>
            <ul>
              ${files(listed, context)}
            </ul>
          </dd>`
      }
      <dt>${t.page}</dt>
      <dd>${dataLink(thisPageAs(url, json), json, t.page)}</dd>
      <dt>${t.call}</dt>
      <dd><code>GET ${url.origin}${thisPageAs(url, null)}</code></dd>
      <dt>${t.follow}</dt>
      <dd>
        <ul>
          ${[atom, jsonFeed].map((format) => html`<li>${dataLink(feed(format.name), format, t.follow)}</li>`)}
        </ul>
        ${isNarrow && html`<p class="quiet">${t.narrow}</p>`}
      </dd>
      ${
        tag &&
        html`<dt>${t.embed}</dt>
          <dd>
            <pre><code>${embedding(tag, url.origin)}</code></pre>
            <p class="quiet">${t.place}</p>
          </dd>`
      }
      <dt>${t.cite}</dt>
      <dd><cite>${citationOf(cited)[language]}</cite></dd>
    </dl>
  </section>`
}

/** The files that hold all records of the list, whatever page is shown; the tables first. */
function files({ resource, total }: ListedRecords, { url, language }: PageContext): Html[] {
  const t = messages[language]
  const all = t.all(count(total, resource.noun[language], language))
  return formats
    .filter(
      (format) =>
        format.stream &&
        total <= (format.maxRecords ?? Number.POSITIVE_INFINITY) &&
        (format !== geojson || pointColumn(resource)),
    )
    .toSorted((a, b) => Number(b.hasNames ?? false) - Number(a.hasNames ?? false))
    .flatMap((format) => [
      dataLink(file(url, { format: format.name }), format, all),
      ...Object.keys(format.dialects ?? {}).map((csvDialect) =>
        dataLink(
          file(url, { format: format.name, csvDialect }),
          { ...format, title: t.dialect(formatTitle(format)) },
          all,
        ),
      ),
    ])
    .map((link) => html`<li>${link}</li>`)
}

/** The address of all records as a file. */
const file = (url: URL, format: Readonly<Record<string, string>>): string =>
  sameAddress(url, { [limit.name]: null, facets: null, ...format })

/** The same page in a format; null for the usual one. */
function thisPageAs({ pathname, searchParams }: URL, format: RecordFormat | null): string {
  const parameters = new URLSearchParams(searchParams)
  if (format) parameters.set('format', format.name)
  else parameters.delete('format')
  return withQuery(pathname, parameters.toString())
}
