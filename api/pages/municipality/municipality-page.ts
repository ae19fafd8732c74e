import { html, raw } from 'hono/html'
import { type Counts, municipalityCounts } from '../../../db/queries/municipality-counts.ts'
import { allResources, type ResourceName } from '../../../db/resources/index.ts'
import { municipality } from '../../../db/resources/municipality.ts'
import { source } from '../../../db/resources/source.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Citation } from '../../../db/schema/resource.ts'
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
import { lastWholeYear } from '../follow-up/follow-up.ts'
import { followUpPath } from '../follow-up/follow-up-path.ts'
import { grouped } from '../grouped.ts'
import type { Page, PageContext } from '../page.ts'
import { listParts } from '../parts/definitions.ts'
import { messages as plainMessages } from '../plain-language/messages.ts'
import { plainLanguagePath } from '../plain-language/plain-language-path.ts'
import { measurementsPath } from '../quality/paths.ts'
import { quality } from '../quality/words.ts'
import { inGroups } from '../resource-groups.ts'
import { searchForm } from '../search-form.ts'
import { common } from '../shared-messages.ts'
import { inSwedish, municipalityName } from '../text.ts'
import { type Municipality, renderPart } from '../widget-part.ts'
import { figures } from './figures.ts'
import { municipalityLists, type ShownList } from './municipality-lists.ts'

const messages = {
  sv: {
    lead: 'Kommunens internationella arbete enligt dess egna dokument.',
    onPage: 'På sidan',
    search: (name: string) => `Sök bland uppgifterna om ${name}`,
    lists: 'Allt som registret har',
    sources: 'Källor till uppgifterna om kommunen',
    derived: 'Nyckeltal',
    derivedLead: 'Utblick räknar ur registret hur det går, med posterna bakom varje tal.',
    derivedLink: 'Visa nyckeltalen',
    use: 'Använd uppgifterna',
    followUp: (year: number) => `Uppföljning ${year}: det som gjordes under året, och vad som saknas`,
    summary: 'Allt på sidan som',
    follow: 'Följ ändringar som',
    description: (name: string) => `${name}: vänorter, internationella projekt, mål och beslut.`,
  },
  en: {
    lead: 'The municipality’s international work according to its own documents.',
    onPage: 'On this page',
    search: (name: string) => `Search the data on ${name}`,
    lists: 'Everything in the register',
    sources: 'Sources of the data on the municipality',
    derived: 'Indicators',
    derivedLead:
      'Utblick counts from the register how things are going, with the records behind each number.',
    derivedLink: 'Show the indicators',
    use: 'Use the data',
    followUp: (year: number) => `Follow-up ${year}: what was done in the year, and what is missing`,
    summary: 'Everything on the page as',
    follow: 'Follow changes as',
    description: (name: string) => `${name}: twin towns, international projects, goals and decisions.`,
  },
} as const

/** Records of each kind that the page shows; the list has the rest. */
const MAX_SHOWN = 3

/** GET /municipalities/{code} as a page: what comes of the work, by the widgets' own templates. */
export async function municipalityPage(
  { db }: Pick<AppContext, 'db'>,
  record: Json,
  context: PageContext,
): Promise<Page> {
  const { language, resolved, to } = context
  const t = messages[language]
  const code = String(record.id)
  const name = municipalityName(String(record.name), language)
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
  const shown = lists.filter(({ resource, records }) => counts.has(resource) || records.length > 0)
  const total = ({ resource, records }: ShownList) => counts.get(resource) ?? records.length
  return {
    title: [name],
    crumbs: [],
    description: t.description(name),
    isFictional: record.fictional === true,
    body: html`<p class="lead">
        ${typeof record.county === 'string' && html`${inSwedish(record.county)}. `} ${t.lead}
        ${
          typeof record.tagline === 'string' &&
          html`${municipality.fields.tagline.title[language]}: <q>${inSwedish(record.tagline)}</q>. `
        }
        ${typeof record.website === 'string' && html`<a href="${record.website}">${common[language].website}</a>`}
      </p>
      <p>
        <a href="${to(plainLanguagePath(code))}">${plainMessages[language].title(String(record.name))}</a>
      </p>
      ${figures(lists, total, view, context)} ${followUpLink(code, view.today, context)}
      ${sections(shown, context)} ${searchForm(context, { label: t.search(name), municipality: code })}
      ${lists.map((list) => part(list, total(list), code, view, context))} ${derivedOf(code, name, context)}
      ${allLists(counts, code, context)} ${sourcesOf(record, context)} ${useOf(code, name, context)}`,
  }
}

/** The way to the follow-up of the last whole year. */
function followUpLink(code: string, today: string, { language, to }: PageContext): Html | false {
  const year = lastWholeYear(today)
  return (
    today !== '' &&
    html`<p><a href="${to(followUpPath(code, year))}">${messages[language].followUp(year)}</a></p>`
  )
}

/** The way to each list further down: on a phone they are many screens. */
const sections = (lists: readonly ShownList[], { language }: PageContext): Html | false =>
  lists.length > 1 &&
  html`<nav class="picks" aria-label="${messages[language].onPage}">
    <ul>
      ${lists.map(({ resource: { path, title } }) => html`<li><a href="#${path}">${title[language]}</a></li>`)}
    </ul>
  </nav>`

/** What a widget shows of the first records, and the way to all of them. */
function part(
  { resource, records, related }: ShownList,
  total: number,
  code: string,
  view: Parameters<typeof figures>[2],
  { language, to }: PageContext,
): Html | false {
  const markup = renderPart(resource.name as ResourceName, records, related, {
    ...view,
    place: 'list',
    language,
    level: 2,
    limit: MAX_SHOWN,
    isOverview: true,
  })
  const what = count(total, resource.noun[language], language)
  const { sort } = listParts[resource.name as ResourceName] ?? {}
  return (
    markup !== undefined &&
    html`<section id="${resource.path}">
      <h2>${resource.title[language]}</h2>
      ${raw(markup)}
      <p>
        <a href="${to(`/${resource.path}`, { municipality: code, ...(sort !== undefined && { sort }) })}"
          >${common[language].all(what, total <= MAX_SHOWN)}</a
        >
      </p>
    </section>`
  )
}

/** What the register itself counts, at an address of its own. */
function derivedOf(code: string, name: string, { language, to }: PageContext): Html {
  const t = messages[language]
  return html`<section>
    <h2>${t.derived}</h2>
    <p>
      ${t.derivedLead}
      <a href="${to(`/municipalities/${code}/derived-indicators`)}"
        >${t.derivedLink}<span class="hidden">: ${name}</span></a
      >
      · <a href="${to(measurementsPath(code))}">${quality[language]}</a>
    </p>
  </section>`
}

/** Every list of the municipality with its number; those without records in one sentence. */
function allLists(counts: Counts, code: string, { language, to }: PageContext): Html {
  const t = messages[language]
  const owned = allResources.filter(
    ({ name, fields }) => name !== municipality.name && !fields.municipalityCode?.optional,
  )
  const none = owned.filter((resource) => !counts.has(resource)).map(({ noun }) => noun[language].other)
  return html`<section>
    <h2>${t.lists}</h2>
    <dl class="sets">
      ${inGroups(owned.filter((resource) => counts.has(resource))).map(
        (group) =>
          html`<div>
            <dt>${group.title[language]}</dt>
            <dd>
              ${separated(
                group.resources.map(
                  (resource) =>
                    html`<a href="${to(`/${resource.path}`, { municipality: code })}"
                      >${resource.title[language]} (${number(counts.get(resource)!, language)})</a
                    >`,
                ),
              )}
            </dd>
          </div>`,
      )}
    </dl>
    ${none.length > 0 && html`<p class="quiet">${common[language].noneHere(wordList(none, language, 'disjunction'))}</p>`}
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
              <a href="${to(`/${source.path}/${id}`)}">${inSwedish(first!.title)}</a>,
              ${inSwedish(first!.publisher)}
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
