import type { Label } from '../../db/schema/field.ts'
import { BASE } from '../context.ts'
import { CACHE_NEWEST, commonHeaders } from '../http/headers.ts'
import type { Language } from '../http/language.ts'
import { notFound, problemTypes } from '../http/problem.ts'

/** GET /docs/problems/{type}: what a problem's `type` points to, for people. */
export function problemPage(type: string, language: Language): Response {
  if (!Object.hasOwn(problemTypes, type))
    throw notFound({ sv: 'Det finns ingen sådan sida.', en: 'There is no such page.' })
  const { title, about, status } = problemTypes[type as keyof typeof problemTypes]
  return page(language, title, `<h1>${title[language]}</h1><p>${about[language]}</p><p>HTTP ${status}</p>`)
}

/** GET /docs/: the way in, until the documentation has pages of its own. */
export function docsPage(language: Language): Response {
  const title = { sv: 'Utblicks API', en: 'The Utblick API' }
  const intro = {
    sv: 'Öppna data om kommuners internationella arbete. Börja här:',
    en: 'Open data on municipalities’ international work. Start here:',
  }
  const links = {
    sv: ['Alla resurser', 'Alla datamängder, fält för fält', 'Alla utgåvor'],
    en: ['All resources', 'All data sets, field by field', 'All releases'],
  }
  const items = ['/', '/datasets', '/releases'].map(
    (path, i) => `<li><a href="${BASE}${path}">${links[language][i]}</a></li>`,
  )
  const problems = Object.entries(problemTypes).map(
    ([type, p]) => `<li><a href="/docs/problems/${type}">${p.title[language]}</a></li>`,
  )
  const heading = { sv: 'Fel', en: 'Problems' }
  return page(
    language,
    title,
    `<h1>${title[language]}</h1><p>${intro[language]}</p><ul>${items.join('')}</ul><h2>${heading[language]}</h2><ul>${problems.join('')}</ul>`,
  )
}

// Every text comes from this file or from problemTypes; nothing of the request is written into the page.
function page(language: Language, title: Label, main: string): Response {
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title[language]} – Utblick</title><style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}</style></head><body><main>${main}</main></body></html>`
  return new Response(html, {
    headers: {
      ...commonHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      'Cache-Control': CACHE_NEWEST,
    },
  })
}
