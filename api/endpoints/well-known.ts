import { BASE } from '../constants.ts'
import type { AppContext } from '../context.ts'
import { CATALOGUE } from '../dcat/iris.ts'
import type { Format } from '../formats/format.ts'
import { notFound } from '../http/problem.ts'
import { lang } from '../parameters/common.ts'
import { publisherTag } from '../publisher.ts'
import { rdfFormats } from './dcat.ts'
import { defineRoute } from './define.ts'
import { HEALTH } from './health.ts'
import { SITEMAP } from './sitemap.ts'

export const API_CATALOG = '/.well-known/api-catalog'
const SECURITY = '/.well-known/security.txt'

const linkset = {
  name: 'linkset',
  mediaType: 'application/linkset+json',
  contentType: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
}
const plainText = { name: 'text', mediaType: 'text/plain', contentType: 'text/plain; charset=utf-8' }

/** Format and cache key of answers that depend on the publisher and on no parameter. */
const ofPublisher = ({ publisher }: AppContext, { name, contentType }: Format) => ({
  format: { name: `${name}-${publisherTag(publisher)}`, contentType },
  canonical: '',
})

/** GET /.well-known/api-catalog (RFC 9727): links to the API and its descriptions. */
export const apiCatalog = defineRoute({
  path: API_CATALOG,
  formats: [linkset],
  parameters: [lang],
  handle: ({ context, url: { origin }, format }) => ({
    ...ofPublisher(context, format),
    describedBy: '/openapi.json',
    // RFC 9727, section 2: the answer to HEAD has the Link header too.
    links: [`<${origin}${API_CATALOG}>; rel="api-catalog"`],
    body: async () =>
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
  }),
})

/** GET /.well-known/security.txt (RFC 9116): contact for reports of vulnerabilities. */
export const security = defineRoute({
  path: SECURITY,
  formats: [plainText],
  parameters: [lang],
  find: (_, releases) => {
    const release = releases.at(-1)
    if (!release)
      throw notFound({
        sv: 'Det finns ingen utgåva än, och uppgiftens giltighet räknas från den. Importera data först.',
        en: 'There is no release yet, and the validity of this is counted from it. Import data first.',
      })
    return { release }
  },
  handle: ({ context, url, format, release }) => ({
    ...ofPublisher(context, format),
    describedBy: '/api-info',
    body: async () => {
      const lines = {
        Contact: `mailto:${context.publisher.mailbox}`,
        Expires: oneYearAfter(release.publishedAt),
        'Preferred-Languages': 'sv, en',
        Canonical: url.origin + SECURITY,
      }
      return Object.entries(lines)
        .map(([name, value]) => `${name}: ${value}\n`)
        .join('')
    },
  }),
})

/**
 * GET /robots.txt (RFC 9309): everything may be listed but files, and addresses of which there is no end; those have pages
 * that say so themselves.
 */
export const robots = defineRoute({
  path: '/robots.txt',
  formats: [plainText],
  parameters: [lang],
  handle: ({ url }) => ({
    canonical: '',
    describedBy: '/datasets',
    body: async () =>
      [
        'User-agent: *',
        `Disallow: ${BASE}/datasets/*/dump`,
        `Disallow: ${BASE}/*cursor=`,
        `Disallow: ${BASE}/*format=`,
        `Sitemap: ${url.origin}${SITEMAP}`,
        '',
      ].join('\n'),
  }),
})

/** A maintained register has a maintained mailbox, so each release renews the expiry; no clock is needed. */
function oneYearAfter(instant: string): string {
  const date = new Date(instant)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString()
}
