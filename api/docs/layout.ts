import { html, raw } from 'hono/html'
import { BASE } from '../constants.ts'
import { once } from '../once.ts'
import { type Html, jsonData } from './html.ts'
import { groups, pagesUnder } from './page-list.ts'
import type { Page, PageContext } from './page.ts'
import { style } from './style.ts'

const messages = {
  sv: {
    site: 'Utblick',
    docs: 'Dokumentation',
    register: 'Till registret',
    skip: 'Till innehållet',
    contents: 'Innehåll',
    other: 'English',
    home: 'Utblick, dokumentation: första sidan',
    release: 'Utgåva',
    none: 'Ingen utgåva än',
    specification: 'OpenAPI 3.1 (JSON)',
  },
  en: {
    site: 'Utblick',
    docs: 'Documentation',
    register: 'To the register',
    skip: 'To the content',
    contents: 'Contents',
    other: 'Svenska',
    home: 'Utblick, documentation: first page',
    release: 'Release',
    none: 'No release yet',
    specification: 'OpenAPI 3.1 (JSON)',
  },
} as const

// One unchanged string: the digest in the content security policy covers every space.
/** Id of the content, with a character that no name of a field has: fields are ids too. */
const CONTENT = 'the-content'

const styleElement = raw(`<style>${style}</style>`)

/** The whole page: navigation on the left, one column of text. */
export async function layout(page: Page, context: PageContext): Promise<string> {
  const { language, origin, to, toPage, releases } = context
  const t = messages[language]
  const other = language === 'sv' ? 'en' : 'sv'
  const own = `${origin}/docs/${page.path}`
  const release = releases.at(-1)
  const body = await page.body(context)
  const document = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          ${page.path === '' ? `${t.site}: ${page.title[language]}` : `${page.title[language]} – ${t.site}`}
        </title>
        <meta name="description" content="${page.summary[language]}" />
        <link rel="canonical" href="${own}?lang=${language}" />
        <link rel="alternate" hreflang="sv" href="${own}?lang=sv" />
        <link rel="alternate" hreflang="en" href="${own}?lang=en" />
        <link rel="alternate" type="application/json" href="${origin}${BASE}/openapi.json" />
        <link rel="icon" href="data:," />
        ${styleElement}
        ${
          page.jsonLd &&
          html`<script type="application/ld+json">
            ${jsonData(page.jsonLd(context))}
          </script>`
        }
        <script src="/docs/copy.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#${CONTENT}">${t.skip}</a>
        <header>
          <a class="name" href="${to('')}" aria-label="${t.home}"
            >${t.site} <span class="quiet">${t.docs}</span></a
          ><span
            ><a href="${toPage('/')}">${t.register}</a>
            <a lang="${other}" hreflang="${other}" href="/docs/${page.path}?lang=${other}"
              >${t.other}</a
            ></span
          >
        </header>
        <div class="frame">
          <nav class="wide" aria-label="${t.contents}">${navigation(page, context)}</nav>
          <nav class="small" aria-label="${t.contents}">
            <details>
              <summary>${t.contents}</summary>
              ${navigation(page, context)}
            </details>
          </nav>
          <main id="${CONTENT}" tabindex="-1">
            ${body}
            <footer class="quiet">
              ${release ? `${t.release} ${release.id}, ${release.publishedAt.slice(0, 10)}` : t.none} ·
              <a href="${BASE}/openapi.json" type="application/json">${t.specification}</a>
            </footer>
          </main>
        </div>
      </body>
    </html> `
  return document.toString()
}

function navigation(current: Page, { language, to }: PageContext): Html {
  const link = ({ path, title }: Page) =>
    html`<a href="${to(path)}" ${path === current.path && html` aria-current="page"`}>${title[language]}</a>`
  return html`${groups.map(
    ({ title, pages }) =>
      html`<h2>${title[language]}</h2>
        <ul>
          ${pages.map((page) => html`<li>${link(page)}${below(page, current, link)}</li>`)}
        </ul>`,
  )}`
}

/** The subpages of the current section. */
function below(page: Page, current: Page, link: (page: Page) => Html): Html | false {
  const section = current.path.split('/')[0]
  if (page.path === '' || section !== page.path) return false
  const pages = pagesUnder(page.path)
  return (
    pages.length > 0 &&
    html`<ul>
      ${pages.map((p) => html`<li>${link(p)}</li>`)}
    </ul>`
  )
}

/** Allows only the page's own inline style, by its digest. */
export const contentSecurityPolicy = once(async () => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
  return `default-src 'none'; style-src 'sha256-${hash}'; script-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`
})
