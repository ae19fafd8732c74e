import { html } from 'hono/html'
import { pointColumn } from '../../../db/schema/columns.ts'
import { count } from '../../../widgets/text/format.ts'
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
import { sameAddress } from '../links.ts'
import type { PageContext } from '../page.ts'
import type { ListedRecords } from './listed-records.ts'

const messages = {
  sv: {
    heading: 'Samma som data',
    all: (records: string) => `Alla ${records} som fil`,
    dialect: (format: string) => `${format} för svenska Excel`,
    page: 'Den här sidan',
    call: 'Anropet',
    follow: 'Följ ändringar',
    narrow: 'Flödet kan begränsas till kommun, men inte till de andra valen.',
    cite: 'Så anger du källan',
    feeds: { atom: 'Atom', json: 'JSON Feed' },
  },
  en: {
    heading: 'The same as data',
    all: (records: string) => `All ${records} as a file`,
    dialect: (format: string) => `${format} for Swedish Excel`,
    page: 'This page',
    call: 'The request',
    follow: 'Follow changes',
    narrow: 'The feed can be limited to a municipality, but not to the other choices.',
    cite: 'How to cite',
    feeds: { atom: 'Atom', json: 'JSON Feed' },
  },
} as const

/** The same records in every other form: files, JSON, the call, feeds, the citation. */
export function sameData(listed: ListedRecords, context: PageContext): Html {
  const { resource, total, parameters, query, fictional, address } = listed
  const { language, url, resolved, to } = context
  const t = messages[language]
  const asJson = thisPageAs(url, json)
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
      <dd><a type="${json.mediaType}" href="${asJson}">${formatTitle(json)}</a></dd>
      <dt>${t.call}</dt>
      <dd><code>GET ${url.origin}${thisPageAs(url, null)}</code></dd>
      <dt>${t.follow}</dt>
      <dd>
        <ul>
          ${[atom, jsonFeed].map(
            ({ name, mediaType }) =>
              html`<li>
                <a type="${mediaType}" href="${feed(name)}">${t.feeds[name as keyof typeof t.feeds]}</a>
              </li>`,
          )}
        </ul>
        ${isNarrow && html`<p class="quiet">${t.narrow}</p>`}
      </dd>
      <dt>${t.cite}</dt>
      <dd><cite>${citationOf(cited)[language]}</cite></dd>
    </dl>
  </section>`
}

/** The files that hold all records of the list, whatever page is shown; the tables first. */
function files({ resource, total }: ListedRecords, { url, language }: PageContext): Html[] {
  return formats
    .filter(
      (format) =>
        format.stream &&
        total <= (format.maxRecords ?? Number.POSITIVE_INFINITY) &&
        (format !== geojson || pointColumn(resource)),
    )
    .toSorted((a, b) => Number(b.hasNames ?? false) - Number(a.hasNames ?? false))
    .flatMap((format) => [
      file(format, formatTitle(format), { format: format.name }, url),
      ...Object.keys(format.dialects ?? {}).map((csvDialect) =>
        file(
          format,
          messages[language].dialect(formatTitle(format)),
          { format: format.name, csvDialect },
          url,
        ),
      ),
    ])
}

const file = (
  { mediaType }: RecordFormat,
  title: string,
  changes: Readonly<Record<string, string>>,
  url: URL,
): Html =>
  html`<li>
    <a type="${mediaType}" href="${sameAddress(url, { [limit.name]: null, facets: null, ...changes })}"
      >${title}</a
    >
  </li>`

/** The same page in a format; null for the usual one. */
function thisPageAs({ pathname, searchParams }: URL, format: RecordFormat | null): string {
  const parameters = new URLSearchParams(searchParams)
  if (format) parameters.set('format', format.name)
  else parameters.delete('format')
  return withQuery(pathname, parameters.toString())
}
