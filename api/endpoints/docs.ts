import { BASE } from '../constants.ts'
import { contentSecurityPolicy, layout } from '../docs/layout.ts'
import { pageAt } from '../docs/page-list.ts'
import { script } from '../docs/style.ts'
import { notFound } from '../http/problem.ts'
import { lang } from '../parameters/common.ts'
import { publisherTag } from '../publisher.ts'
import { defineRoute, type PathParam } from './define.ts'

const html = { name: 'html', mediaType: 'text/html', contentType: 'text/html; charset=utf-8' }
const javascript = {
  name: 'script',
  mediaType: 'text/javascript',
  contentType: 'text/javascript; charset=utf-8',
}

/** GET /docs/…: a page of the documentation, in the requested language. */
const docsPages = (path: string, below: (pathParam: PathParam) => string) =>
  defineRoute({
    path: `/docs/${path}`,
    formats: [html],
    parameters: [lang],
    find: (pathParam) => {
      const page = pageAt(below(pathParam))
      if (!page)
        throw notFound({
          sv: 'Det finns ingen sådan sida. Börja i /docs/.',
          en: 'There is no such page. Start at /docs/.',
        })
      return { page }
    },
    handle: async ({ context, url, releases, parameters, format, language, page }) => {
      const { publisher, operations } = context
      // A language chosen in the address is kept in the links to other pages.
      const choice = parameters.get('lang') === undefined ? '' : `?lang=${language}`
      const to = (other: string) => `/docs/${other}${choice}`
      const toPage = (path: string) => BASE + path + choice
      return {
        format: { ...format, name: `html-${language}-${publisherTag(publisher)}` },
        describedBy: '/openapi.json',
        headers: { 'Content-Language': language, 'Content-Security-Policy': await contentSecurityPolicy() },
        body: () =>
          layout(page, { language, origin: url.origin, publisher, releases, operations, to, toPage }),
      }
    },
  })

/** GET /docs/copy.js: the pages' only script. */
const docsScript = defineRoute({
  path: '/docs/copy.js',
  formats: [javascript],
  parameters: [],
  handle: () => ({ describedBy: '/openapi.json', body: async () => script }),
})

export const docs = [
  docsPages('', () => ''),
  docsScript,
  docsPages('{page}', (pathParam) => pathParam('page')),
  docsPages('{section}/{page}', (pathParam) => `${pathParam('section')}/${pathParam('page')}`),
]
