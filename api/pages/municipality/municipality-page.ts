import { html, raw } from 'hono/html'
import { type Counts, municipalityCounts } from '../../../db/queries/municipality-counts.ts'
import { allResources, type ResourceName } from '../../../db/resources/index.ts'
import { municipality } from '../../../db/resources/municipality.ts'
import { source } from '../../../db/resources/source.ts'
import type { Json } from '../../../db/schema/json.ts'
import { type Citation, type Resource, resourceGroups } from '../../../db/schema/resource.ts'
import { count, number, wordList } from '../../../widgets/text/format.ts'
import { dayInSweden } from '../../../widgets/text/format-date.ts'
import { BASE } from '../../constants.ts'
import type { AppContext } from '../../context.ts'
import type { Html } from '../../docs/html.ts'
import { withQuery } from '../../envelope/links.ts'
import { atom } from '../../feeds/formats.ts'
import { json } from '../../formats/json.ts'
import { aboutMeta } from '../../envelope/meta.ts'
import { toSelection } from '../../parameters/as-of.ts'
import { dataLink, separated } from '../data-link.ts'
import { grouped } from '../grouped.ts'
import { chosenFields } from '../links.ts'
import type { Page, PageContext } from '../page.ts'
import { inSwedish } from '../text.ts'
import { type Municipality, renderPart, sharedMessages } from '../widget-part.ts'
import { figures } from './figures.ts'
import { municipalityLists, type ShownList } from './municipality-lists.ts'

const messages = {
  sv: {
    lead: 'Kommunens internationella arbete, så som det står i dess egna dokument.',
    website: 'Kommunens webbplats',
    search: (name: string) => `Sök bland uppgifterna om ${name}`,
    find: 'Sök',
    all: (what: string) => `Visa alla ${what}`,
    one: (what: string) => `Visa ${what} i listan`,
    lists: 'Allt som registret har',
    none: (what: string) => `Registret har inga ${what} här. Det betyder inte att kommunen saknar dem.`,
    sources: 'Källor till uppgifterna om kommunen',
    use: 'Använd uppgifterna',
    summary: 'Allt på sidan som',
    follow: 'Följ ändringar som',
    description: (name: string) => `${name}: vänorter, internationella projekt, mål och beslut.`,
  },
  en: {
    lead: 'The municipality’s international work, as its own documents state it.',
    website: 'The municipality’s website',
    search: (name: string) => `Search the data on ${name}`,
    find: 'Search',
    all: (what: string) => `Show all ${what}`,
    one: (what: string) => `Show ${what} in the list`,
    lists: 'Everything in the register',
    none: (what: string) =>
      `The register has no ${what} here. That does not mean that the municipality has none.`,
    sources: 'Sources of the data on the municipality',
    use: 'Use the data',
    summary: 'Everything on the page as',
    follow: 'Follow changes as',
    description: (name: string) => `${name}: twin towns, international projects, goals and decisions.`,
  },
} as const

/** Records of each kind that the page shows; the list has the rest. */
const MAX_SHOWN = 5

/** GET /municipalities/{code} as a page: what comes of the work, by the widgets' own templates. */
export async function municipalityPage(
  { db }: Pick<AppContext, 'db'>,
  record: Json,
  context: PageContext,
): Promise<Page> {
  const { language, resolved, to } = context
  const t = messages[language]
  const code = String(record.id)
  const name = sharedMessages(language).municipality(String(record.name))
  const release = toSelection(resolved)
  const [lists, byCode] = await Promise.all([
    municipalityLists(db, release, code, to),
    municipalityCounts(db, release, code),
  ])
  const counts: Counts = byCode.get(code) ?? new Map()
  const view = {
    municipality: { ...record, url: to(`/municipalities/${code}`) } as unknown as Municipality,
    today: resolved.release ? dayInSweden(resolved.release.publishedAt) : '',
    meta: aboutMeta(resolved, municipality.title, record.fictional === true),
  }
  const total = ({ resource, records }: ShownList) => counts.get(resource) ?? records.length
  return {
    title: [name],
    crumbs: [],
    description: t.description(name),
    isFictional: record.fictional === true,
    body: html`<p class="lead">
        ${[record.county, record.tagline].map((text) => typeof text === 'string' && html`${inSwedish(text)}. `)}
        ${t.lead} ${typeof record.website === 'string' && html`<a href="${record.website}">${t.website}</a>`}
      </p>
      ${figures(lists, total, view, context)} ${searchWithin(code, name, context)}
      ${lists.map((list) => part(list, total(list), code, view, context))} ${allLists(counts, code, context)}
      ${sourcesOf(record, context)} ${useOf(code, name, context)}`,
  }
}

function searchWithin(code: string, name: string, { language, url, to }: PageContext): Html {
  const t = messages[language]
  return html`<form class="find" action="${to('/search')}">
    ${chosenFields(url)}<input type="hidden" name="municipality" value="${code}" />
    <label for="words">${t.search(name)}</label>
    <input id="words" type="search" name="q" />
    <button>${t.find}</button>
  </form>`
}

/** What a widget shows of the first records, and the way to all of them. */
function part(
  { resource, records, related }: ShownList,
  total: number,
  code: string,
  view: Parameters<typeof figures>[2],
  { language, to }: PageContext,
): Html | false {
  const t = messages[language]
  const markup = renderPart(resource.name as ResourceName, records, related, {
    ...view,
    place: 'list',
    language,
    level: 2,
    limit: MAX_SHOWN,
    leavesOutMaps: true,
  })
  const what = count(total, resource.noun[language], language)
  return (
    markup !== undefined &&
    html`<section>
      <h2>${resource.title[language]}</h2>
      ${raw(markup)}
      <p>
        <a href="${to(`/${resource.path}`, { municipality: code })}">${(total > 1 ? t.all : t.one)(what)}</a>
      </p>
    </section>`
  )
}

/** Every list of the municipality with its number; those without records in one sentence. */
function allLists(counts: Counts, code: string, { language, to }: PageContext): Html {
  const t = messages[language]
  const owned = allResources.filter(
    ({ name, fields }) => name !== municipality.name && !fields.municipalityCode?.optional,
  )
  const byGroup = grouped(
    owned.filter((resource) => counts.has(resource)),
    ({ group }) => group,
  )
  const none = owned.filter((resource) => !counts.has(resource)).map(({ noun }) => noun[language].other)
  return html`<section>
    <h2>${t.lists}</h2>
    <dl class="sets">
      ${Object.entries(resourceGroups).map(([group, title]) => {
        const own = byGroup.get(group as Resource['group'])
        return (
          own &&
          html`<div>
            <dt>${title[language]}</dt>
            <dd>
              ${separated(
                own.map(
                  (resource) =>
                    html`<a href="${to(`/${resource.path}`, { municipality: code })}"
                      >${resource.title[language]} (${number(counts.get(resource)!, language)})</a
                    >`,
                ),
              )}
            </dd>
          </div>`
        )
      })}
    </dl>
    ${none.length > 0 && html`<p class="quiet">${t.none(wordList(none, language, 'disjunction'))}</p>`}
  </section>`
}

/** The documents that the municipality's own record rests on. */
function sourcesOf({ sources }: Json, { language, to }: PageContext): Html | false {
  const t = messages[language]
  const documents = grouped(sources as readonly Citation[], ({ sourceId }) => sourceId)
  return (
    documents.size > 0 &&
    html`<section>
      <h2>${t.sources}</h2>
      <ul>
        ${[...documents].map(
          ([id, [first]]) =>
            html`<li>
              <a href="${to(`/${source.path}/${id}`)}">${inSwedish(first!.title)}</a>, ${first!.publisher}
            </li>`,
        )}
      </ul>
    </section>`
  )
}

function useOf(code: string, name: string, { language, to }: PageContext): Html {
  const t = messages[language]
  const feed = withQuery(
    `${BASE}/feeds/all`,
    new URLSearchParams({ municipality: code, format: atom.name, lang: language }).toString(),
  )
  return html`<section>
    <h2>${t.use}</h2>
    <p>
      ${t.summary} ${dataLink(to(`/municipalities/${code}/summary`, { format: json.name }), json, name)}.
      ${t.follow} ${dataLink(feed, atom, name)}.
    </p>
  </section>`
}
