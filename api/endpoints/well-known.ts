import { BASE } from '../constants.ts'
import type { Context } from '../context.ts'
import { CATALOGUE } from '../dcat/addresses.ts'
import type { Format } from '../formats/format.ts'
import { respond, type ResponseOptions } from '../http/respond.ts'
import { newest } from '../parameters/as-of.ts'
import { formatOf } from '../http/negotiate.ts'
import { Parameters } from '../parameters/parameters.ts'
import { notFound } from '../http/problem.ts'
import { publisherTag } from '../publisher.ts'
import { rdfFormats } from './dcat.ts'
import { HEALTH } from './health.ts'

export const API_CATALOG = '/.well-known/api-catalog'
export const SECURITY = '/.well-known/security.txt'

const linkset = {
  name: 'linkset',
  mediaType: 'application/linkset+json',
  contentType: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
}
const plainText = { name: 'text', mediaType: 'text/plain', contentType: 'text/plain; charset=utf-8' }

/** GET /.well-known/api-catalog (RFC 9727): from the host to its API and all that describes it. */
export async function apiCatalogRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const { origin } = url
  // RFC 9727, section 2: a HEAD request, too, is told which relation this is.
  const links = [`<${origin}${API_CATALOG}>; rel="api-catalog"`]
  return wellKnown(context, request, url, { format: linkset, describedBy: '/openapi.json', links }, () =>
    JSON.stringify({
      linkset: [
        { anchor: origin + API_CATALOG, item: [{ href: `${origin}${BASE}/` }] },
        {
          anchor: `${origin}${BASE}/`,
          'service-desc': [{ href: `${origin}${BASE}/openapi.json`, type: 'application/json' }],
          'service-doc': ['sv', 'en'].map((language) => ({
            href: `${origin}/docs/?lang=${language}`,
            type: 'text/html',
            hreflang: [language],
          })),
          'service-meta': rdfFormats.map(({ name, mediaType }) => ({
            href: `${origin}${CATALOGUE}?format=${name}`,
            type: mediaType,
          })),
          status: [{ href: origin + HEALTH, type: 'application/json' }],
        },
      ],
    }),
  )
}

/** GET /.well-known/security.txt (RFC 9116): whom to tell of a weakness. */
export async function securityRoute(context: Context, request: Request, url: URL): Promise<Response> {
  const release = (await context.releases()).at(-1)
  if (!release)
    throw notFound({
      sv: 'Det finns ingen utgåva än, och uppgiftens giltighet räknas från den. Importera data först.',
      en: 'There is no release yet, and the validity of this is counted from it. Import data first.',
    })
  return wellKnown(context, request, url, { format: plainText, describedBy: '/api-info', links: [] }, () => {
    const lines = {
      Contact: `mailto:${context.publisher.mailbox}`,
      Expires: oneYearAfter(release.publishedAt),
      'Preferred-Languages': 'sv, en',
      Canonical: url.origin + SECURITY,
    }
    return Object.entries(lines)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join('')
  })
}

/** Who keeps the register alive also reads its mailbox, so each release renews the promise; no clock is needed. */
function oneYearAfter(instant: string): string {
  const date = new Date(instant)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString()
}

async function wellKnown(
  context: Context,
  request: Request,
  url: URL,
  {
    format,
    ...options
  }: { readonly format: Format } & Required<Pick<ResponseOptions, 'describedBy' | 'links'>>,
  body: () => string,
): Promise<Response> {
  const parameters = new Parameters(url, ['lang'])
  parameters.oneOf('lang', ['sv', 'en'])
  const { name, contentType } = formatOf(parameters, request, [format])
  parameters.check()
  return respond(context, {
    request,
    url,
    resolved: newest(await context.releases()),
    format: { name: `${name}-${publisherTag(context.publisher)}`, contentType },
    canonical: '',
    ...options,
    body: async () => body(),
  })
}
