import './english.ts'
import { html, raw } from 'hono/html'
import { localInstallation } from '../publisher.ts'
import { DATA_LICENSE } from '../constants.ts'
import { type Html, jsonData } from '../docs/html.ts'
import { dayInWords } from '../../widgets/text/format-date.ts'
import { notice } from '../envelope/meta.ts'
import { errorSummary } from './error-summary.ts'
import { addressIn, chosenFields, sameAddress } from './links.ts'
import type { Page, PageContext } from './page.ts'
import { STYLE } from './style.ts'
import { shortened } from './text.ts'

const messages = {
  sv: {
    skip: 'Till innehållet',
    start: 'Start',
    search: 'Sök i registret',
    find: 'Sök',
    other: 'English',
    way: 'Sökväg',
    fictional: 'Påhittat.',
    fictionalTitle: 'Påhittat: ',
    failedTitle: 'Fel: ',
    older: (release: number, day: string) => `Så stod det i utgåva ${release}, ${day}.`,
    none: 'Registret var tomt då.',
    past: 'Äldre utgåva',
    latest: 'Visa det senaste',
    release: (release: number, day: string) => `Utgåva ${release}, ${day}`,
    noRelease: 'Ingen utgåva än',
    publisher: 'Ansvarig',
    report: 'Hittat ett fel?',
    license: 'Fria att använda (CC0)',
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
    find: 'Search',
    other: 'Svenska',
    way: 'Breadcrumbs',
    fictional: 'Fictional.',
    fictionalTitle: 'Fictional: ',
    failedTitle: 'Error: ',
    older: (release: number, day: string) => `This is how it stood in release ${release}, ${day}.`,
    none: 'The register was empty then.',
    past: 'Older release',
    latest: 'Show the latest',
    release: (release: number, day: string) => `Release ${release}, ${day}`,
    noRelease: 'No release yet',
    publisher: 'Responsible',
    report: 'Found an error?',
    license: 'Free to use (CC0)',
    docs: 'Documentation',
    accessibility: 'Accessibility',
    data: 'Data sets',
    changes: 'Changes',
    printed: 'Address',
  },
} as const

/** Characters of a name in the title of a tab. */
const TITLE_LENGTH = 70

/** The content security policy of the pages: no script, one style sheet, forms that lead to this installation. */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The whole page: the content in the frame that all pages share. */
export async function layout(page: Page, context: PageContext): Promise<string> {
  const { language, url, canonical, publisher, problem, to } = context
  const t = messages[language]
  const other = language === 'sv' ? 'en' : 'sv'
  const name = publisher === localInstallation ? 'Utblick' : publisher.name
  const [first = '', ...rest] = page.title
  const title = [shortened(first, TITLE_LENGTH), ...rest, name].join(' – ')
  const mark = `${problem || page.isProblem ? t.failedTitle : ''}${page.isFictional ? t.fictionalTitle : ''}`
  const own = (of: string | null) => canonical.origin + addressIn(canonical, of)
  const isIndexed = page.isIndexed !== false && !page.isFictional && !problem && !hasAny(url, NOT_INDEXED)
  const document = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${mark}${title}</title>
        ${page.description && html`<meta name="description" content="${page.description}" />`}
        ${!isIndexed && html`<meta name="robots" content="noindex" />`}
        <link rel="canonical" href="${own(language)}" />
        <link rel="alternate" hreflang="sv" href="${own('sv')}" />
        <link rel="alternate" hreflang="en" href="${own('en')}" />
        <link rel="alternate" hreflang="x-default" href="${own(null)}" />
        ${Object.entries(page.alternates ?? {}).map(
          ([href, type]) => html`<link rel="alternate" type="${type}" href="${href}" />`,
        )}
        <link rel="stylesheet" href="${STYLE.path}" />
        <link rel="icon" href="data:," />
        <meta property="og:title" content="${mark}${first}" />
        <meta property="og:type" content="article" />
        <meta property="og:url" content="${own(language)}" />
        ${page.description && html`<meta property="og:description" content="${page.description}" />`}
        ${
          page.jsonLd &&
          html`<script type="application/ld+json">
            ${jsonData(page.jsonLd)}
          </script>`
        }
      </head>
      <body${page.isFictional && raw(' class="fictional"')}>
        <a class="skip" href="#content">${t.skip}</a>
        <header>
          <a class="name" href="${to('/')}">${name}</a>
          <form class="find" role="search" action="${to('/search')}">
            ${chosenFields(url)}
            <label class="hidden" for="find">${t.search}</label>
            <input id="find" type="search" name="q" maxlength="200" placeholder="${t.search}" />
            <button>${t.find}</button>
          </form>
          <a class="language" lang="${other}" hreflang="${other}" href="${addressIn(url, other)}"
            >${t.other}</a
          >
        </header>
        ${page.isFictional && html`<aside class="bar" aria-label="${t.fictional}"><strong>${t.fictional}</strong> ${notice[language]}</aside>`}
        ${url.searchParams.has('asOf') && olderRelease(context)}
        <nav class="way" aria-label="${t.way}">
          <ol>
            <li><a href="${to('/')}">${t.start}</a></li>
            ${page.crumbs.map((crumb) => html`<li><a href="${crumb.href}">${crumb.title}</a></li>`)}
          </ol>
        </nav>
        <main id="content" tabindex="-1">
          ${problem && errorSummary(problem, context)}
          <h1>${page.heading ?? first}</h1>
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
            <li><a href="${to('/docs/')}">${t.docs}</a></li>
            <li><a href="${to('/docs/accessibility')}">${t.accessibility}</a></li>
            <li><a rel="license" href="${DATA_LICENSE}">${t.license}</a></li>
            <li>${releaseLink(context)}</li>
          </ul>
          <p class="printed">${t.printed}: ${url.href}</p>
        </footer>
      </body>
    </html>`
  // Without the indentation of the templates.
  return document.toString().replace(/\n[ \t]+/g, '\n')
}

/** Parameters whose pages search engines shall not list: there is no end of them. */
const NOT_INDEXED = ['asOf', 'cursor', 'q']
const hasAny = ({ searchParams }: URL, names: readonly string[]) =>
  names.some((name) => searchParams.has(name))

function olderRelease({ language, url, resolved }: PageContext): Html {
  const t = messages[language]
  const { release } = resolved
  return html`<aside class="bar" aria-label="${t.past}">
    ${release ? t.older(release.id, dayInWords(release.publishedAt, language)) : t.none}
    <a href="${sameAddress(url, { asOf: null })}">${t.latest}</a>
  </aside>`
}

function releaseLink({ language, resolved: { release }, to }: PageContext): Html | string {
  const t = messages[language]
  return release
    ? html`<a href="${to(`/releases/${release.id}`)}"
        >${t.release(release.id, dayInWords(release.publishedAt, language))}</a
      >`
    : t.noRelease
}
