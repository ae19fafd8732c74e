import type { Context } from '../context.ts'
import { respond } from '../http/respond.ts'
import { newest } from '../parameters/as-of.ts'
import { languageOf } from '../parameters/language.ts'
import { formatOf } from '../http/negotiate.ts'
import { Parameters } from '../parameters/parameters.ts'
import { notFound } from '../http/problem.ts'
import { publisherTag } from '../publisher.ts'
import { contentSecurityPolicy, layout } from './layout.ts'
import { pageAt } from './pages.ts'
import { script } from './style.ts'

const htmlFormat = { name: 'html', mediaType: 'text/html', contentType: 'text/html; charset=utf-8' }
const scriptFormat = {
  name: 'script',
  mediaType: 'text/javascript',
  contentType: 'text/javascript; charset=utf-8',
}

/** GET /docs/{path}: a page of the documentation, in the language asked for. */
export async function docsRoute(
  context: Context,
  path: string,
  request: Request,
  url: URL,
): Promise<Response> {
  const page = pageAt(path)
  if (!page)
    throw notFound({
      sv: 'Det finns ingen sådan sida. Börja i /docs/.',
      en: 'There is no such page. Start at /docs/.',
    })
  const parameters = new Parameters(url, ['lang'])
  parameters.oneOf('lang', ['sv', 'en'])
  formatOf(parameters, request, [htmlFormat])
  parameters.check()
  const { publisher } = context
  const releases = await context.releases()
  const language = languageOf(request, url)
  // Who has chosen a language by the address keeps it from page to page.
  const choice = parameters.get('lang') === undefined ? '' : `?lang=${language}`
  const to = (other: string) => `/docs/${other}${choice}`
  return respond(context, {
    request,
    url,
    resolved: newest(releases),
    format: { ...htmlFormat, name: `html-${language}-${publisherTag(publisher)}` },
    canonical: parameters.canonical(),
    describedBy: '/openapi.json',
    headers: {
      'Content-Language': language,
      'Content-Security-Policy': await contentSecurityPolicy(),
    },
    body: () => layout(page, { language, origin: url.origin, publisher, releases, to }),
  })
}

/** GET /docs/copy.js: the pages' only script. */
export async function docsScriptRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const parameters = new Parameters(url, [])
  formatOf(parameters, request, [scriptFormat])
  parameters.check()
  return respond(context, {
    request,
    url,
    resolved: newest(await context.releases()),
    format: scriptFormat,
    canonical: '',
    describedBy: '/openapi.json',
    body: async () => script,
  })
}
