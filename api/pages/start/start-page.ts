import { html } from 'hono/html'
import { listRecords } from '../../../db/queries/list-records.ts'
import { type Counts, municipalityCounts, SHARED } from '../../../db/queries/municipality-counts.ts'
import { resources, type ResourceName } from '../../../db/resources/index.ts'
import { municipality } from '../../../db/resources/municipality.ts'
import { sortColumn } from '../../../db/schema/columns.ts'
import type { Json } from '../../../db/schema/json.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { count, number } from '../../../widgets/text/format.ts'
import type { AppContext } from '../../context.ts'
import type { Html } from '../../docs/html.ts'
import { notice } from '../../envelope/meta.ts'
import { limits } from '../../limits.ts'
import { toSelection } from '../../parameters/as-of.ts'
import { separated } from '../data-link.ts'
import type { Page, PageContext } from '../page.ts'
import { listParts } from '../parts/definitions.ts'
import { QUALITY } from '../quality/paths.ts'
import { releaseEntry } from '../releases/releases-page.ts'
import { inGroups } from '../resource-groups.ts'
import { searchForm } from '../search-form.ts'
import { municipalityName } from '../text.ts'

const messages = {
  sv: {
    heading: 'Internationellt arbete',
    in: (municipalities: string) => `Internationellt arbete i ${municipalities}`,
    lead: 'Vänorter, projekt, mål och beslut, hämtade ur kommunernas egna dokument. Varje uppgift har sin källa.',
    search: 'Sök bland allt, till exempel en ort, ett land eller ett ämne',
    municipalities: 'Kommuner',
    none: 'Registret har inga kommuner än.',
    nothing: 'Registret har inga uppgifter om kommunen än.',
    browse: 'Bläddra',
    changes: 'Senaste ändringarna',
    allChanges: 'Alla utgåvor',
    follow: 'Prenumerera på ändringar',
    empty: 'inga än',
    example: 'Exempel',
    compare: 'Jämför kommunernas nyckeltal',
    quality: 'Hur fullständiga uppgifterna är',
    datasets: 'Hämta uppgifterna som filer',
  },
  en: {
    heading: 'International work',
    in: (municipalities: string) => `International work in ${municipalities}`,
    lead: 'Twin towns, projects, goals and decisions, from the municipalities’ own documents. Each statement has its source.',
    search: 'Search everything, for example a place, a country or a subject',
    municipalities: 'Municipalities',
    none: 'The register has no municipalities yet.',
    nothing: 'The register has no data on the municipality yet.',
    browse: 'Browse',
    changes: 'Latest changes',
    allChanges: 'All releases',
    follow: 'Subscribe to changes',
    empty: 'none yet',
    example: 'Example',
    compare: 'Compare indicators of the municipalities',
    quality: 'How complete the data are',
    datasets: 'Fetch the data as files',
  },
} as const

/** Releases shown here; their list has all. */
const MAX_RELEASES = 3

/** Resources counted for each municipality: those that its page shows first. */
const counted = (Object.keys(listParts) as ResourceName[]).map(
  (name) => resources[name] as unknown as Resource,
)

/** GET / as a page. */
export async function startPage({ db }: Pick<AppContext, 'db'>, context: PageContext): Promise<Page> {
  const { language, resolved, releases, to } = context
  const t = messages[language]
  const release = toSelection(resolved)
  const resource = municipality as unknown as Resource
  const [rows, counts] = await Promise.all([
    listRecords(db, {
      ...release,
      resource,
      filters: {},
      words: null,
      sort: [{ column: sortColumn(resource, 'name').name, descending: false }],
      limit: limits.maxPageSize,
      offset: 0,
      after: null,
    }),
    municipalityCounts(db, release),
  ])
  const all = rows.map(({ doc }) => JSON.parse(doc) as Json)
  const real = all.filter(({ fictional }) => fictional !== true)
  const examples = all.filter(({ fictional }) => fictional === true)
  const heading = real.length === 0 ? t.heading : t.in(count(real.length, resource.noun[language], language))
  const published = releases.filter(({ id }) => id <= release.release)
  const places = (municipalities: readonly Json[]) =>
    html`<ul class="municipalities">
      ${municipalities.map((record) => place(record, counts.get(String(record.id)), context))}
    </ul>`
  return {
    title: [heading],
    crumbs: null,
    description: t.lead,
    body: html`<p class="lead">${t.lead}</p>
      ${searchForm(context, { label: t.search })}
      <h2>${t.municipalities}</h2>
      ${real.length === 0 ? html`<p>${t.none}</p>` : places(real)}
      <h2>${t.browse}</h2>
      ${browse(realCounts(real, counts), examples.length > 0, context)}
      <p>
        ${separated([
          html`<a href="${to('/comparisons')}">${t.compare}</a>`,
          html`<a href="${to(QUALITY)}">${t.quality}</a>`,
          html`<a href="${to('/datasets')}">${t.datasets}</a>`,
        ])}
      </p>
      ${
        published.length > 0 &&
        html`<h2>${t.changes}</h2>
          <ul class="entries">
            ${published
              .slice(-MAX_RELEASES)
              .toReversed()
              .map((one) => releaseEntry(one, context))}
          </ul>
          <p>
            ${separated([
              html`<a href="${to('/releases')}">${t.allChanges}</a>`,
              html`<a href="${to('/feeds')}">${t.follow}</a>`,
            ])}
          </p>`
      }
      ${
        examples.length > 0 &&
        html`<h2>${t.example}</h2>
          <p>${notice[language]}</p>
          ${places(examples)}`
      }`,
  }
}

/** A municipality, and how much there is of what it shows first. */
function place(record: Json, counts: Counts | undefined, { language, to }: PageContext): Html {
  const code = String(record.id)
  const numbers = counted.flatMap((resource) => {
    const n = counts?.get(resource) ?? 0
    if (n === 0) return []
    return [
      html`<a href="${to(`/${resource.path}`, { municipality: code })}"
        >${count(n, resource.noun[language], language)}</a
      >`,
    ]
  })
  return html`<li>
    <a href="${to(`/municipalities/${code}`)}">${municipalityName(String(record.name), language)}</a>
    <p class="quiet">${numbers.length > 0 ? separated(numbers) : messages[language].nothing}</p>
  </li>`
}

/** How many records municipalities that exist have of each resource, with what they share. */
function realCounts(real: readonly Json[], counts: ReadonlyMap<string, Counts>): Counts {
  const sum = new Map<Resource, number>(
    real.length > 0 ? [[municipality as unknown as Resource, real.length]] : [],
  )
  for (const code of [SHARED, ...real.map(({ id }) => String(id))])
    for (const [resource, n] of counts.get(code) ?? []) sum.set(resource, (sum.get(resource) ?? 0) + n)
  return sum
}

/** Every list, in groups; without what is fictional, where there is such. */
function browse(counts: Counts, hasFictional: boolean, { language, to }: PageContext): Html {
  const numberOf = (n: number | undefined) =>
    n === undefined ? messages[language].empty : number(n, language)
  const query: Record<string, string> = hasFictional ? { fictional: 'false' } : {}
  return html`<div class="sets">
    ${inGroups().map(
      (group) =>
        html`<section>
          <h3>${group.title[language]}</h3>
          <ul class="counts">
            ${group.resources.map(
              (resource) =>
                html`<li>
                  <a href="${to(`/${resource.path}`, query)}">${resource.title[language]}</a>
                  <span class="quiet">${numberOf(counts.get(resource))}</span>
                </li>`,
            )}
          </ul>
        </section>`,
    )}
  </div>`
}
