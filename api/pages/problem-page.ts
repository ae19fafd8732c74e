import { html } from 'hono/html'
import { resourceAt } from '../../db/resources/index.ts'
import type { ReleaseRow } from '../../db/database.ts'
import type { Label } from '../../db/schema/field.ts'
import { count } from '../../widgets/text/format.ts'
import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import type { Html } from '../docs/html.ts'
import { html as htmlFormat } from '../formats/html.ts'
import { formats } from '../formats/index.ts'
import { CACHE_PROBLEM_PAGE } from '../http/headers.ts'
import { wantsPage } from '../http/negotiate.ts'
import { noSuchPage, Problem, problemResponse, type ProblemType, problemTypes } from '../http/problem.ts'
import { atLatest, type ResolvedRelease, resolveAsOf } from '../parameters/as-of.ts'
import { languageOf } from '../parameters/language.ts'
import { pageHeaders } from './answer.ts'
import { layoutOf } from './layouts.ts'
import { linksFrom, pathOf } from './links.ts'
import type { Page, PageContext } from './page.ts'
import { searchForm } from './search-form.ts'
import { common } from './shared-messages.ts'

/** A problem that says more on its page than in data, such as what a closed record last said. */
export class ProblemWithPage extends Problem {
  readonly page: (context: PageContext) => Page
  constructor({ type, details }: Problem, page: (context: PageContext) => Page) {
    super(type, details)
    this.page = page
  }
}

/** A problem as the request wants it: a page, or a problem document (RFC 9457). */
export async function answerProblem(
  context: Pick<AppContext, 'releases' | 'publisher' | 'now'>,
  problem: Problem,
  request: Request,
  url: URL,
): Promise<Response> {
  const language = languageOf(request, url)
  if (!wantsPage(request, url, formats)) return problemResponse(problem, language, url)
  const releases = await context.releases().catch(() => [])
  const page: PageContext = {
    language,
    url,
    canonical: url,
    publisher: context.publisher,
    releases,
    resolved: resolvedIn(url, releases, context.now()),
    to: linksFrom(url),
    ...faultsIn(problem),
  }
  const content = problem instanceof ProblemWithPage ? problem.page(page) : problemPage(problem, page)
  const { status, headers } = problemResponse(problem, language, url)
  for (const [name, value] of Object.entries(pageHeaders(url, language))) headers.set(name, value)
  headers.set('Content-Type', htmlFormat.contentType)
  if (status < 500 && !url.searchParams.has('format')) headers.set('Cache-Control', CACHE_PROBLEM_PAGE)
  return new Response(await layoutOf(url).document({ isIndexed: false, ...content }, page), {
    status,
    headers,
  })
}

/** The faults that a page lists: nobody is blamed for what has not been written yet. */
function faultsIn({ type, details }: Problem): Pick<PageContext, 'problem'> {
  const errors = details.errors?.filter(({ value }) => value !== null) ?? []
  return errors.length === 0 ? {} : { problem: new Problem(type, { ...details, errors }) }
}

/** The release that the address names; the latest where it names none that there is. */
function resolvedIn({ searchParams }: URL, releases: readonly ReleaseRow[], now: Date): ResolvedRelease {
  const asOf = searchParams.get('asOf')
  return (asOf === null ? null : resolveAsOf(asOf, releases, now)) ?? atLatest(releases)
}

const messages = {
  sv: {
    nothing: 'Det finns ingen sida på den adressen. Den kan ha flyttat, eller så är adressen felskriven.',
    search: 'Sök i registret i stället',
    again: 'Försök igen',
    wait: (time: string) => `Försök igen om ${time}.`,
    seconds: { one: 'sekund', other: 'sekunder' },
    'version-history': 'Alla ändringar av posten',
    all: 'Hela listan',
    start: 'Till startsidan',
  },
  en: {
    nothing: 'There is no page at that address. It may have moved, or the address is misspelt.',
    search: 'Search the register instead',
    again: 'Try again',
    wait: (time: string) => `Try again in ${time}.`,
    seconds: { one: 'second', other: 'seconds' },
    'version-history': 'All changes of the record',
    all: 'The whole list',
    start: 'To the start page',
  },
} as const

/** Texts for readers, in place of details that are for programmers. */
const forReaders: Readonly<Partial<Record<ProblemType, Label>>> = {
  'invalid-parameter': {
    sv: 'Något i adressen går inte att använda.',
    en: 'Something in the address cannot be used.',
  },
  'cursor-expired': {
    sv: 'Listan har bytts ut sedan du började bläddra. Börja om från första sidan.',
    en: 'The list has been replaced since you began to page through it. Start again from the first page.',
  },
  'uri-too-long': {
    sv: 'Adressen innehåller för många val. Ta bort några, eller hämta hela datamängden som en fil.',
    en: 'The address has too many choices. Remove some, or fetch the whole data set as a file.',
  },
  'too-many-requests': {
    sv: 'Någon på samma nätverk har hämtat mycket på kort tid. Det går över av sig självt.',
    en: 'Somebody on the same network has fetched a lot in a short time. This will resolve itself.',
  },
  'internal-error': {
    sv: 'Felet är vårt och har antecknats. Försök igen om en stund.',
    en: 'The fault is ours and has been noted. Try again in a while.',
  },
  'too-costly': {
    sv: 'Det tog för lång tid att ta fram sidan. Med färre val eller sökord går det fortare.',
    en: 'The page took too long to make. With fewer choices or words it is faster.',
  },
  unavailable: {
    sv: 'Det är ett tillfälligt fel hos oss. Uppgifterna finns kvar.',
    en: 'It is a temporary fault on our side. The data are still there.',
  },
}

/** What is wrong, and the way on. */
function problemPage(problem: Problem, context: PageContext): Page {
  const { type, details } = problem
  const { language, url, to } = context
  const t = messages[language]
  const { title, status } = problemTypes[type]
  const text = problem === noSuchPage ? t.nothing : (forReaders[type] ?? details.detail)[language]
  const seconds = Number(details.headers?.['Retry-After'] ?? 0)
  const own = resourceAt(url.pathname.slice(BASE.length).split('/')[1] ?? '')
  const list = own && { title: own.title[language], href: to(`/${own.path}`) }
  return {
    title: [title[language]],
    crumbs: list ? [list] : [],
    isProblem: true,
    body: html`<p class="lead">${details.meant ? withLink(text, details.meant, to) : text}</p>
      ${seconds > 0 && html`<p>${t.wait(count(seconds, t.seconds, language))}</p>`}
      ${type === 'not-found' && searchInstead(context)}
      <ul>
        ${status >= 500 && html`<li><a href="${pathOf(url)}${url.search}">${t.again}</a></li>`}
        ${(['first', 'version-history'] as const).map((rel) => {
          const path = details.links?.[rel]
          return (
            path !== undefined &&
            html`<li><a href="${path}">${rel === 'first' ? common[language].first : t[rel]}</a></li>`
          )
        })}
        ${list && html`<li><a href="${list.href}">${t.all}: ${list.title}</a></li>`}
        <li><a href="${to('/')}">${t.start}</a></li>
      </ul>`,
  }
}

/** A text where what was probably meant leads there. */
function withLink(
  text: string,
  { text: word, path }: NonNullable<Problem['details']['meant']>,
  to: PageContext['to'],
): Html {
  const at = text.lastIndexOf(word)
  return html`${text.slice(0, at)}<a href="${to(path)}">${word}</a>${text.slice(at + word.length)}`
}

/** A form with the words of the address, which may be the name of what was sought. */
function searchInstead(context: PageContext): Html {
  const last = context.url.pathname.split('/').at(-1) ?? ''
  const words =
    decoded(last)
      .replace(/^\d{4}-|\.\w+$/g, '')
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  return searchForm(context, { label: messages[context.language].search, words: words.join(' ') })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
