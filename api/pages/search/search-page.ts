import { html } from 'hono/html'
import { allResources } from '../../../db/resources/index.ts'
import { municipality } from '../../../db/resources/municipality.ts'
import type { LanguageMap } from '../../../db/schema/field.ts'
import type { FindName } from '../../../db/schema/record-name.ts'
import type { Resource } from '../../../db/schema/resource.ts'
import { searchWords } from '../../../db/schema/search-fold.ts'
import { count, number } from '../../../widgets/text/format.ts'
import type { Html } from '../../docs/html.ts'
import { separated } from '../data-link.ts'
import { sameAddress } from '../links.ts'
import type { Page, PageContext } from '../page.ts'
import { searchForm } from '../search-form.ts'
import { common } from '../shared-messages.ts'
import { capital, inLanguage, textIn } from '../text.ts'
import { turnLinks } from '../turn.ts'
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
    heading: (q: string, total: string) => ['Sökning: ', q, ` (${total})`],
    label: 'Sök efter',
    hits: { one: 'träff', other: 'träffar' },
    shown: (hits: string, from: string, to: string) => `${hits}, visar ${from}–${to}.`,
    none: (q: string) => ['Registret har ingenting som innehåller ”', q, '”.'],
    noneMeans: 'Det betyder inte att det inte finns, bara att ingen har fört in det.',
    past: 'Det finns inga fler träffar.',
    tryThis: 'Du kan',
    alone: 'söka på ett ord i taget',
    everywhere: 'söka i hela registret',
    beginning: 'skriva bara början av ett ord: ”skol” hittar skola, skolor och skolutbyte',
    spelling: 'prova en annan stavning eller ett namn på en ort, ett land eller en nämnd',
    browse: 'bläddra i stället',
    ask: 'Skriv ett eller flera ord. Sökningen går igenom allt i registret: projekt, vänorter, mål, beslut, källor och mer.',
    kinds: 'Visa bara',
    all: 'Alla slag',
  },
  en: {
    title: 'Search',
    heading: (q: string, total: string) => ['Search: ', q, ` (${total})`],
    label: 'Search for',
    hits: { one: 'hit', other: 'hits' },
    shown: (hits: string, from: string, to: string) => `${hits}, showing ${from}–${to}.`,
    none: (q: string) => ['The register has nothing that contains “', q, '”.'],
    noneMeans: 'That does not mean that it does not exist, only that nobody has entered it.',
    past: 'There are no more hits.',
    tryThis: 'You can',
    alone: 'search for one word at a time',
    everywhere: 'search the whole register',
    beginning: 'write only the beginning of a word',
    spelling: 'try another spelling, in Swedish, or the name of a place, a country or a committee',
    browse: 'browse instead',
    ask: 'Write one or more words. The search covers everything in the register: projects, twin towns, goals, decisions, sources and more. Most texts are in Swedish.',
    kinds: 'Show only',
    all: 'All kinds',
  },
} as const

/** The form, with the words and what else was chosen. */
const form = (context: PageContext, words = ''): Html =>
  searchForm(context, {
    label: messages[context.language].label,
    isLabelHidden: true,
    words,
    kept: ['lang', 'asOf', 'municipality', 'fictional'],
  })

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
  const heading = t.heading(q, number(total, language))
  const words = searchWords(q)
  return {
    title: [heading.join('')],
    heading: around(heading),
    crumbs: [],
    isFictional: hits.length > 0 && hits.every(({ fictional }) => fictional),
    body: html`${form(context, q)} ${kinds(found, context)}
    ${
      hits.length > 0
        ? html`<p class="quiet">${countSentence(found, context)}</p>
            <ol class="hits" start="${offset + 1}">
              ${hits.map((hit) => hitEntry(hit, words, found, context))}
            </ol>`
        : noHits(found, context)
    }
    ${turnLinks(links, hits.length === 0 && total > 0, context)}`,
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
  const place = municipalityCode === null ? undefined : findName(municipality.name, municipalityCode)
  const [snippetLanguage, text] = Object.entries(snippet ?? {})[0] ?? []
  return html`<li>
    <a href="${to(`/${resource.path}/${id}`)}">${inLanguage(title, language)}</a>
    <span class="quiet"
      >${separated([
        capital(resource.noun[language].one),
        ...(place && resource.name !== municipality.name ? [textIn(place, language)] : []),
        ...(fictional ? [common[language].fictional] : []),
      ])}</span
    >
    ${text && html`<p lang="${snippetLanguage}">${marked(text, words)}</p>`}
  </li>`
}

/** How many hits there are, and which are shown. */
function countSentence({ total, offset, hits }: ShownHits, { language }: PageContext): string {
  const t = messages[language]
  const all = count(total, t.hits, language)
  const [from, until] = [offset + 1, offset + hits.length].map((n) => number(n, language))
  return total === 1 ? `${all}.` : t.shown(all, from!, until!)
}

/** A text with the words searched for isolated from its direction. */
const around = ([before, q, after]: readonly string[]): Html => html`${before}<bdi>${q}</bdi>${after}`

/** Parameters that narrow a search. */
const NARROWING = ['type', 'municipality', 'fictional']
/** Words that are offered one by one. */
const MAX_WORDS = 8

/** What is searched for, word by word, as written. */
const wordsIn = (q: string): string[] => [...new Set(q.match(/[\p{L}\p{M}\p{N}]+/gu))]

function noHits({ q, total }: ShownHits, context: PageContext): Html {
  const { language, url } = context
  const t = messages[language]
  const words = wordsIn(q).slice(0, MAX_WORDS)
  if (total > 0) return html`<p class="lead">${t.past}</p>`
  return html`<p class="lead">${around(t.none(q))}</p>
    <p>${t.noneMeans} ${t.tryThis}</p>
    <ul>
      ${
        words.length > 1 &&
        html`<li>
          ${t.alone}:
          ${separated(words.map((word) => html`<a href="${sameAddress(url, { q: word })}"><bdi>${word}</bdi></a>`))}
        </li>`
      }
      ${
        NARROWING.some((name) => url.searchParams.has(name)) &&
        html`<li>
          <a href="${sameAddress(url, Object.fromEntries(NARROWING.map((name) => [name, null])))}"
            >${t.everywhere}</a
          >
        </li>`
      }
      <li>${t.beginning}</li>
      <li>${t.spelling}</li>
      <li>${t.browse}: ${lists(context)}.</li>
    </ul>`
}
