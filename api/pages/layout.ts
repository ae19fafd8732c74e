import './english.ts'
import { html, raw } from 'hono/html'
import { localInstallation } from '../publisher.ts'
import { DATA_LICENSE } from '../constants.ts'
import { type Html, jsonData } from '../docs/html.ts'
import { dayInWords } from '../../widgets/text/format-date.ts'
import { notice } from '../envelope/meta.ts'
import { EMBED } from './embed/addresses.ts'
import { errorSummary } from './error-summary.ts'
import { addressIn, chosenFields, linksFrom, sameAddress } from './links.ts'
import type { Page, PageContext } from './page.ts'
import { releaseName } from './releases/release-name.ts'
import { STYLE } from './style.ts'
import { common } from './shared-messages.ts'
import { shortened, undirected } from './text.ts'

const messages = {
  sv: {
    skip: 'Till innehållet',
    start: 'Start',
    search: 'Sök i registret',
    other: 'English',
    way: 'Sökväg',
    fictional: 'Påhittat.',
    fictionalTitle: 'Påhittat: ',
    failedTitle: 'Fel: ',
    older: (release: number, day: string) => `Så stod det i utgåva ${release}, ${day}.`,
    none: 'Registret hade ingen utgåva då.',
    past: 'Äldre utgåva',
    latest: 'Visa det senaste.',
    since: 'Vad har ändrats i registret sedan dess?',
    noRelease: 'Ingen utgåva än',
    publisher: 'Ansvarig',
    report: 'Hittat ett fel?',
    license: 'Fria att använda (CC0)',
    embed: 'Bädda in',
    docs: 'Dokumentation',
    accessibility: 'Tillgänglighet',
    data: 'Datamängder',
    changes: 'Ändringar',
    printed: 'Adress',
  },
  en: {
    skip: 'To the content',
    start: 'Start',
    search: 'Search the register',
    other: 'Svenska',
    way: 'Breadcrumbs',
    fictional: 'Fictional.',
    fictionalTitle: 'Fictional: ',
    failedTitle: 'Error: ',
    older: (release: number, day: string) => `This is what the register said in release ${release}, ${day}.`,
    none: 'The register had no release then.',
    past: 'Older release',
    latest: 'Show the latest.',
    since: 'What has changed in the register since then?',
    noRelease: 'No release yet',
    publisher: 'Responsible',
    report: 'Found an error?',
    license: 'Free to use (CC0)',
    embed: 'Embed',
    docs: 'Documentation',
    accessibility: 'Accessibility',
    data: 'Data sets',
    changes: 'Changes',
    printed: 'Address',
  },
} as const

/** Characters of a part of the title of a tab, such as a name or what is chosen. */
const TITLE_LENGTH = 70

/** What is around the content of a page. */
export interface Layout {
  /** Its content security policy. */
  readonly policy: string
  /** The whole page. */
  readonly document: (page: Page, context: PageContext) => Promise<string>
}

/**
 * What the policies of all pages allow: a style sheet, pictures, forms that lead to this installation. Any site may
 * frame them: they have nothing to steal, and a link in an embed's frame leads to them.
 */
export const COMMON_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  'frame-ancestors *',
  "require-trusted-types-for 'script'",
]

const nameOf = ({ publisher }: PageContext) => (publisher === localInstallation ? 'Utblick' : publisher.name)

/** What is in the head of every page. @param more what one layout adds */
export function head(page: Page, context: PageContext, more: Html | null = null): Html {
  const { language, url, canonical, problem } = context
  const t = messages[language]
  const name = nameOf(context)
  const parts = page.title.map(undirected)
  const title = [...parts.map((part) => shortened(part, TITLE_LENGTH)), name].join(' – ')
  const description = page.description && undirected(page.description)
  const mark = `${problem || page.isProblem ? t.failedTitle : ''}${page.isFictional ? t.fictionalTitle : ''}`
  const own = (of: string | null) => canonical.origin + addressIn(canonical, of)
  const isIndexed = page.isIndexed !== false && !page.isFictional && !problem && !hasAny(url, NOT_INDEXED)
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${mark}${title}</title>
    ${description && html`<meta name="description" content="${description}" />`}
    ${!isIndexed && html`<meta name="robots" content="noindex" />`}
    <link rel="canonical" href="${own(language)}" />
    <link rel="alternate" hreflang="sv" href="${own('sv')}" />
    <link rel="alternate" hreflang="en" href="${own('en')}" />
    <link rel="alternate" hreflang="x-default" href="${own(null)}" />
    ${Object.entries(page.alternates ?? {}).map(
      ([href, type]) => html`<link rel="alternate" type="${type}" href="${href}" />`,
    )}
    <link rel="stylesheet" href="${STYLE.path}" />
    ${
      page.paintedFrom &&
      html`<link rel="expect" href="#${page.paintedFrom}" blocking="render" media="(min-width:40em)" />`
    }
    <link rel="icon" href="data:," />
    <meta property="og:title" content="${mark}${parts[0]}" />
    <meta property="og:type" content="article" />
    <meta property="og:url" content="${own(language)}" />
    ${description && html`<meta property="og:description" content="${description}" />`}
    ${
      page.jsonLd &&
      html`<script type="application/ld+json">
        ${jsonData(page.jsonLd)}
      </script>`
    }
    ${more}
  </head>`
}

/**
 * The frame that all pages share.
 * @param policy what it allows beside the common policy
 * @param scripts for the head
 */
export const layoutWith = (policy: readonly string[], scripts: Html | null = null): Layout => ({
  policy: [...COMMON_POLICY, ...policy].join('; '),
  document: async (page, context) => {
    const { language, url, publisher, problem, to } = context
    const t = messages[language]
    const other = language === 'sv' ? 'en' : 'sv'
    const name = nameOf(context)
    const document = await html`<!doctype html>
    <html lang="${language}">
      ${head(page, context, scripts)}
      <body${page.isFictional && raw(' class="fictional"')}>
        <a class="skip" href="#content">${t.skip}</a>
        <header>
          <a class="name" href="${to('/')}">${name}</a>
          <form class="find" role="search" action="${to('/search')}">
            ${chosenFields(url)}
            <label class="hidden" for="find">${t.search}</label>
            <input id="find" type="search" name="q" maxlength="200" placeholder="${t.search}" />
            <button>${common[language].find}</button>
          </form>
          <a class="language" lang="${other}" hreflang="${other}" href="${addressIn(url, other)}"
            >${t.other}</a
          >
        </header>
        ${page.isFictional && html`<aside class="bar" aria-label="${t.fictional}"><strong>${t.fictional}</strong> ${notice[language]}</aside>`}
        ${url.searchParams.has('asOf') && olderRelease(context)}
        ${
          page.crumbs &&
          html`<nav class="way" aria-label="${t.way}">
            <ol>
              <li><a href="${to('/')}">${t.start}</a></li>
              ${page.crumbs.map((crumb) => html`<li><a href="${crumb.href}">${crumb.title}</a></li>`)}
            </ol>
          </nav>`
        }
        <main id="content" tabindex="-1">
          ${problem && errorSummary(problem, context)}
          <h1>${page.heading ?? page.title[0]}</h1>
          ${page.body}
        </main>
        <footer>
          <p>
            ${t.publisher}: ${publisher.name} ·
            <a href="mailto:${publisher.mailbox}?subject=${encodeURIComponent(`${t.report} ${url.href}`)}"
              >${t.report}</a
            >
          </p>
          <ul>
            <li><a href="${to('/datasets')}">${t.data}</a></li>
            <li><a href="${to(EMBED)}">${t.embed}</a></li>
            <li><a href="${to('/docs/')}">${t.docs}</a></li>
            <li><a href="${to('/docs/accessibility')}">${t.accessibility}</a></li>
            <li><a rel="license" href="${DATA_LICENSE}">${t.license}</a></li>
            <li>${releaseLink(context)}</li>
          </ul>
          <p class="printed">${t.printed}: ${url.href}</p>
        </footer>
      </body>
    </html>`
    return compact(document)
  },
})

/** A page without a script. */
export const pageLayout = layoutWith(["trusted-types 'none'"])

/** Without the indentation of the templates: in a text, and before and in a tag. */
export const compact = (document: Html): string =>
  document
    .toString()
    .replace(/\n[ \t]*>/g, '>')
    .replace(/[ \t]*\n\s*</g, ' <')
    .replace(/\n[ \t]+/g, '\n')

/** Parameters whose pages search engines shall not list: there is no end of them. */
const NOT_INDEXED = ['asOf', 'cursor', 'q']
const hasAny = ({ searchParams }: URL, names: readonly string[]) =>
  names.some((name) => searchParams.has(name))

function olderRelease({ language, url, resolved }: PageContext): Html {
  const t = messages[language]
  const { release } = resolved
  const latest = sameAddress(url, { asOf: null })
  return html`<aside class="bar" aria-label="${t.past}">
    ${release ? t.older(release.id, dayInWords(release.publishedAt, language)) : t.none}
    <a href="${latest}">${t.latest}</a>
    ${
      release &&
      html`<a href="${linksFrom(new URL(latest, url))('/changes', { since: String(release.id) })}"
        >${t.since}</a
      >`
    }
  </aside>`
}

function releaseLink({ language, resolved: { release }, to }: PageContext): Html | string {
  const t = messages[language]
  return release
    ? html`<a href="${to(`/releases/${release.id}`)}">${releaseName(release, language)}</a>`
    : t.noRelease
}
