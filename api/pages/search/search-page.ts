import { html } from 'hono/html'
import { allResources } from '../../../db/resources/index.ts'
import { municipality } from '../../../db/resources/municipality.ts'
import type { LanguageMap } from '../../../db/schema/field.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { searchWords } from '../../../db/schema/search-fold.ts'
import { number } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { separated } from '../data-link.ts'
import { chosenFields, sameAddress } from '../links.ts'
import type { Page, PageContext } from '../page.ts'
import { inLanguage, textIn } from '../text.ts'
import { marked } from './marked.ts'

/** A record that was found. */
export interface ShownHit {
  readonly resource: Resource
  readonly id: string
  readonly title: LanguageMap
  /** The piece of a text that has the words; null where only the title has them. */
  readonly snippet: Partial<LanguageMap> | null
  /** Null for what municipalities share. */
  readonly municipalityCode: string | null
  readonly fictional: boolean
}

/** A page of hits, as the endpoint has read it. */
export interface ShownHits {
  /** What was searched for, as it was written. */
  readonly q: string
  readonly hits: readonly ShownHit[]
  readonly total: number
  readonly offset: number
  /** How many each resource has, whichever are shown. */
  readonly counts: readonly { readonly value: string; readonly count: number; readonly label: LanguageMap }[]
  /** Of the municipalities of the hits. */
  readonly findName: FindName
  /** Paths of other pages, by relation. */
  readonly links: Readonly<Record<string, string | null>>
}

const messages = {
  sv: {
    title: 'Sök',
    heading: (q: string, total: string) => `Sökning: ${q} (${total})`,
    label: 'Sök efter',
    find: 'Sök',
    shown: (total: string, from: string, to: string) => `${total} träffar, visar ${from}–${to}.`,
    none: (q: string) => `Registret har ingenting som innehåller ”${q}”.`,
    noneMeans: 'Det betyder inte att det inte finns, bara att ingen har fört in det.',
    past: 'Det finns inga fler träffar.',
    tryThis: 'Du kan',
    fewer: 'söka med färre ord, eller bara början av ett ord: ”skol” hittar skola, skolor och skolutbyte',
    spelling: 'pröva en annan stavning eller ett namn på en ort, ett land eller en nämnd',
    browse: 'bläddra i stället',
    ask: 'Skriv ett eller flera ord. Sökningen går igenom allt i registret: projekt, vänorter, mål, beslut, källor och mer.',
    kinds: 'Visa bara',
    all: 'Alla slag',
    fictional: 'påhittat',
    previous: 'Föregående sida',
    next: 'Nästa sida',
    first: 'Första sidan',
    paging: 'Sidor',
  },
  en: {
    title: 'Search',
    heading: (q: string, total: string) => `Search: ${q} (${total})`,
    label: 'Search for',
    find: 'Search',
    shown: (total: string, from: string, to: string) => `${total} hits, showing ${from}–${to}.`,
    none: (q: string) => `The register has nothing that contains “${q}”.`,
    noneMeans: 'That does not mean that it does not exist, only that nobody has entered it.',
    past: 'There are no more hits.',
    tryThis: 'You can',
    fewer: 'search with fewer words, or only the beginning of a word',
    spelling: 'try another spelling, in Swedish, or the name of a place, a country or a committee',
    browse: 'browse instead',
    ask: 'Write one or more words. The search covers everything in the register: projects, twin towns, goals, decisions, sources and more. Most texts are in Swedish.',
    kinds: 'Show only',
    all: 'All kinds',
    fictional: 'fictional',
    previous: 'Previous page',
    next: 'Next page',
    first: 'First page',
    paging: 'Pages',
  },
} as const

/** The form, with the words and what else was chosen. */
function form({ language, url, to }: PageContext, q = ''): Html {
  const t = messages[language]
  return html`<form class="find" action="${to('/search')}">
    ${chosenFields(url, ['lang', 'asOf', 'municipality', 'fictional'])}
    <label class="hidden" for="words">${t.label}</label>
    <input id="words" type="search" name="q" value="${q}" />
    <button>${t.find}</button>
  </form>`
}

/** The lists, for those who would rather browse. */
const lists = ({ language, to }: PageContext): Html =>
  separated(allResources.map(({ path, title }) => html`<a href="${to(`/${path}`)}">${title[language]}</a>`))

/** GET /search without words: the form. */
export function askForWordsPage(context: PageContext): Page {
  const t = messages[context.language]
  return {
    title: [t.title],
    crumbs: [],
    body: html`<p class="lead">${t.ask}</p>
      ${form(context)}
      <p>${lists(context)}</p>`,
  }
}

/** GET /search as a page. */
export function searchPage(found: ShownHits, context: PageContext): Page {
  const { q, hits, total, offset, links } = found
  const { language } = context
  const t = messages[language]
  const [of, from, until] = [total, offset + 1, offset + hits.length].map((n) => number(n, language))
  const words = searchWords(q)
  return {
    title: [t.heading(q, of!)],
    heading: around(t.heading('|', of!), q),
    crumbs: [],
    isFictional: hits.length > 0 && hits.every(({ fictional }) => fictional),
    body: html`${form(context, q)} ${kinds(found, context)}
      ${
        hits.length > 0
          ? html`<p class="quiet">${t.shown(of!, from!, until!)}</p>
              <ol class="hits" start="${offset + 1}">
                ${hits.map((hit) => hitEntry(hit, words, found, context))}
              </ol>`
          : noHits(found, context)
      }
      <nav class="turn" aria-label="${t.paging}">
        ${hits.length === 0 && total > 0 && html`<a href="${links.first}">${t.first}</a>`}
        ${links.prev && html`<a rel="prev" href="${links.prev}">${t.previous}</a>`}
        ${links.next && html`<a rel="next" href="${links.next}">${t.next}</a>`}
      </nav>`,
  }
}

/** How many hits each kind of record has; each leads to those alone. */
function kinds({ counts }: ShownHits, { language, url }: PageContext): Html | false {
  const t = messages[language]
  const chosen = url.searchParams.get('type')
  return (
    (counts.length > 1 || chosen !== null) &&
    html`<p class="kinds">
      ${t.kinds}:
      ${separated([
        ...(chosen === null ? [] : [html`<a href="${sameAddress(url, { type: null })}">${t.all}</a>`]),
        ...counts.map(({ value, count, label }) =>
          value === chosen
            ? html`<strong>${label[language]} (${number(count, language)})</strong>`
            : html`<a href="${sameAddress(url, { type: value })}"
                >${label[language]} (${number(count, language)})</a
              >`,
        ),
      ])}
    </p>`
  )
}

function hitEntry(
  { resource, id, title, snippet, municipalityCode, fictional }: ShownHit,
  words: readonly string[],
  { findName }: ShownHits,
  { language, to }: PageContext,
): Html {
  const t = messages[language]
  const place = municipalityCode === null ? undefined : findName(municipality.name, municipalityCode)
  const [snippetLanguage, text] = Object.entries(snippet ?? {})[0] ?? []
  return html`<li>
    <a href="${to(`/${resource.path}/${id}`)}">${inLanguage(title, language)}</a>
    <span class="quiet"
      >${separated([
        sentenceCase(resource.noun[language].one),
        ...(place && resource.name !== municipality.name ? [textIn(place, language)] : []),
        ...(fictional ? [t.fictional] : []),
      ])}</span
    >
    ${text && html`<p lang="${snippetLanguage}">${marked(text, words)}</p>`}
  </li>`
}

const sentenceCase = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A text with the words searched for at its "|", isolated from its direction. */
function around(text: string, q: string): Html {
  const [before, after] = text.split('|')
  return html`${before}<bdi>${q}</bdi>${after}`
}

function noHits({ q, total }: ShownHits, context: PageContext): Html {
  const t = messages[context.language]
  if (total > 0) return html`<p class="lead">${t.past}</p>`
  return html`<p class="lead">${around(t.none('|'), q)}</p>
    <p>${t.noneMeans} ${t.tryThis}</p>
    <ul>
      <li>${t.fewer}</li>
      <li>${t.spelling}</li>
      <li>${t.browse}: ${lists(context)}.</li>
    </ul>`
}
