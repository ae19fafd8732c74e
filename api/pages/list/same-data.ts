import { html } from 'hono/html'
import { count, wordList } from '../../../widgets/text/format.ts'
import type { ResourceName } from '../../../db/resources/index.ts'
import type { Language } from '../../../db/schema/field.ts'
import type { Html } from '../../docs/html.ts'
import { withQuery } from '../../envelope/links.ts'
import { citationOf } from '../../envelope/meta.ts'
import { atom, jsonFeed } from '../../feeds/formats.ts'
import type { RecordFormat } from '../../formats/format.ts'
import { json } from '../../formats/json.ts'
import { limit } from '../../parameters/paging.ts'
import { municipality } from '../../parameters/selection.ts'
import { formatLinks, formatsOf } from '../data-forms.ts'
import { dataLink, fieldsLink } from '../data-link.ts'
import { embedding } from '../embedding.ts'
import { sameAddress } from '../links.ts'
import type { PageContext } from '../page.ts'
import { lower } from '../text.ts'
import { listTag } from '../widget-part.ts'
import { type Chip, chipsOf } from './chips.ts'
import { type ListedRecords, onlyMunicipality } from './listed-records.ts'

const messages = {
  sv: {
    heading: 'Samma som data',
    all: (total: number, records: string) => `${total === 1 ? records : `Alla ${records}`} som fil`,
    page: 'Den här sidan',
    embed: 'Bädda in',
    /** The municipality's all, or what is chosen here; `leftOut` is not. */
    embedded: {
      all: (nouns: string, isLeftOut: boolean) =>
        `Visar kommunens alla ${nouns}${isLeftOut ? ', inte bara det som är valt här' : ''}.`,
      chosen: (leftOut: string) => `Visar det som är valt här${leftOut && `, utom valet av ${leftOut}`}.`,
    },
    call: 'Anropet',
    follow: 'Följ ändringar',
    narrow: 'Flödet kan begränsas till kommun, men inte till de andra valen.',
    cite: 'Så anger du källan',
  },
  en: {
    heading: 'The same as data',
    all: (total: number, records: string) => `${total === 1 ? records : `All ${records}`} as a file`,
    page: 'This page',
    embed: 'Embed',
    embedded: {
      all: (nouns: string, isLeftOut: boolean) =>
        `Shows all the municipality’s ${nouns}${isLeftOut ? ', not only what is chosen here' : ''}.`,
      chosen: (leftOut: string) =>
        `Shows what is chosen here${leftOut && `, except for the choice of ${leftOut}`}.`,
    },
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
  const chips = chipsOf(listed)
  const embedded =
    onlyMunicipality(listed) === null
      ? undefined
      : listTag(
          resource.name as ResourceName,
          Object.fromEntries(chips.map(({ name }) => [name, parameters.get(name)!])),
        )
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
        html`<dt>${t.all(total, count(total, resource.noun[language], language))}</dt>
          <dd>
            <ul>
              ${files(listed, context)}
            </ul>
          </dd>`
      }
      <dt>${t.page}</dt>
      <dd>${dataLink(thisPageAs(url, json), json, t.page)}</dd>
      <dt>${t.call}</dt>
      <dd>
        <code>GET ${url.origin}${thisPageAs(url, null)}</code>
        <p>${fieldsLink(resource, context)}</p>
      </dd>
      <dt>${t.follow}</dt>
      <dd>
        <ul>
          ${[atom, jsonFeed].map((format) => html`<li>${dataLink(feed(format.name), format, t.follow)}</li>`)}
        </ul>
        ${isNarrow && html`<p class="quiet">${t.narrow}</p>`}
      </dd>
      ${
        embedded &&
        html`<dt>${t.embed}</dt>
          <dd>
            ${embedding(embedded, context)}
            <p class="quiet">${reach(embedded.leftOut, chips, resource, language)}</p>
          </dd>`
      }
      ${
        // Before the first release there was nothing to cite.
        resolved.release &&
        html`<dt>${t.cite}</dt>
          <dd><cite>${citationOf(cited)[language]}</cite></dd>`
      }
    </dl>
  </section>`
}

/** What is embedded of the list. */
function reach(
  leftOut: readonly string[],
  chips: readonly Chip[],
  { noun }: ListedRecords['resource'],
  language: Language,
): string {
  const t = messages[language].embedded
  const titles = chips.filter(({ name }) => leftOut.includes(name)).map(({ title }) => lower(title, language))
  // The first chip is the municipality.
  const isChosen = chips.slice(1).some(({ name }) => !leftOut.includes(name))
  return isChosen
    ? t.chosen(wordList([...new Set(titles)], language))
    : t.all(noun[language].other, titles.length > 0)
}

/** The files that hold all records of the list, whatever page is shown; the tables first. */
function files({ resource, total }: ListedRecords, context: PageContext): Html[] {
  const { url, language } = context
  const all = messages[language].all(total, count(total, resource.noun[language], language))
  const whole = formatsOf(resource)
    .filter((format) => format.stream && total <= (format.maxRecords ?? Number.POSITIVE_INFINITY))
    .toSorted((a, b) => Number(b.hasNames ?? false) - Number(a.hasNames ?? false))
  return formatLinks(whole, (format) => file(url, format), all, context).map((link) => html`<li>${link}</li>`)
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
