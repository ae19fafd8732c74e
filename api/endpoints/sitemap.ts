import type { ReleaseRow } from '../../db/database.ts'
import { realCounts, realRecords } from '../../db/queries/listed-addresses.ts'
import { allResources, resourceAt } from '../../db/resources/index.ts'
import { municipality } from '../../db/resources/municipality.ts'
import type { Resource } from '../../db/schema/resource.ts'
import { BASE } from '../constants.ts'
import { perRecord } from '../cost/cost.ts'
import { allPages } from '../docs/page-list.ts'
import { escapeXml } from '../feeds/xml.ts'
import { limits } from '../limits.ts'
import { lastWholeYear } from '../pages/follow-up/follow-up.ts'
import { followUpPath } from '../pages/follow-up/follow-up-path.ts'
import { plainLanguagePath } from '../pages/plain-language/plain-language-path.ts'
import { measurementsPath } from '../pages/quality/paths.ts'
import { dayOf, toSelection } from '../parameters/as-of.ts'
import { lang } from '../parameters/common.ts'
import { defineParameter, integerParameter } from '../parameters/parameters.ts'
import { comparison } from './comparison.ts'
import { datasets } from './datasets.ts'
import { defineRoute } from './define.ts'
import { feeds } from './feeds.ts'
import { qualityComparison } from './quality-comparison.ts'
import { releases } from './releases.ts'

export const SITEMAP = '/sitemap.xml'
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
/** The list of the pages that are not records. */
const SITE = 'site'

const xml = { name: 'xml', mediaType: 'application/xml', contentType: 'application/xml; charset=utf-8' }

const list = defineParameter<string | undefined>({
  name: 'list',
  description: {
    sv: 'Adresserna till en lists poster, eller till övriga sidor.',
    en: 'The addresses of the records of a list, or of the other pages.',
  },
  schema: { type: 'string', enum: [SITE, ...allResources.map(({ path }) => path)] },
  read: (parameters) => parameters.oneOf('list', [SITE, ...allResources.map(({ path }) => path)]),
})

const part = integerParameter(
  { minimum: 1, maximum: 100_000, default: 1 },
  {
    name: 'part',
    description: { sv: 'Del av en lång lista, från 1.', en: 'Part of a long list, from 1.' },
  },
)

/**
 * GET /sitemap.xml (sitemaps.org): an index of the lists, each in parts of a bounded size; nothing fictional. All at one
 * path, since a sitemap may only list what is below its own.
 */
export const sitemap = defineRoute({
  path: SITEMAP,
  formats: [xml],
  parameters: [lang, list, part],
  read: (parameters) => ({ list: list.read(parameters), part: part.read(parameters) }),
  handle: ({ context, url: { origin }, resolved, list, part, ...call }) => {
    const release = toSelection(resolved)
    const latest = resolved.release?.publishedAt
    const resource = resourceAt(list ?? '')
    return {
      describedBy: '/datasets',
      cost: {
        scans: 1,
        resources: resource ? [resource] : allResources,
        records: resource ? limits.sitemapAddresses : 0,
        rowsPerRecord: perRecord.verbatim,
      },
      body: async ({ db }) => {
        if (!resource) {
          const counts = await realCounts(db, release)
          const known = allResources.filter((one) => counts.get(one)! > 0)
          if (list !== SITE) return indexOf(origin, counts, latest)
          const own = await realRecords(db, release, {
            resource: municipality as unknown as Resource,
            limit: limits.sitemapAddresses,
            offset: 0,
          })
          const year = lastWholeYear(dayOf(resolved))
          const views = own.flatMap(({ id }) => [
            followUpPath(id, year),
            plainLanguagePath(id),
            measurementsPath(id),
          ])
          return pagesOf(origin, known, views, context.hasDemo === true, latest)
        }
        const offset = (part - 1) * limits.sitemapAddresses
        const records = await realRecords(db, release, {
          resource,
          limit: limits.sitemapAddresses,
          offset,
        })
        return urlSet(
          records.map(({ id, fromRelease }) => ({
            address: `${origin}${BASE}/${resource.path}/${id}`,
            changed: publishedAt(call.releases, fromRelease),
          })),
        )
      },
    }
  },
})

const publishedAt = (releases: readonly ReleaseRow[], id: number) =>
  releases.find((release) => release.id === id)?.publishedAt

interface Listed {
  readonly address: string
  /** RFC 3339. */
  readonly changed: string | undefined
}

const entry = (element: string, { address, changed }: Listed) =>
  `<${element}><loc>${escapeXml(address)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</${element}>\n`

/** The addresses of pages; in Swedish, as their own canonical links have them. Each page links to its translation. */
const urlSet = (pages: readonly Listed[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}">\n${pages
    .map(({ address, changed }) => entry('url', { address: `${address}?lang=sv`, changed }))
    .join('')}</urlset>\n`

function indexOf(
  origin: string,
  counts: Awaited<ReturnType<typeof realCounts>>,
  changed: string | undefined,
): string {
  const parts = [...counts].flatMap(([{ path }, n]) =>
    Array.from({ length: Math.ceil(n / limits.sitemapAddresses) }, (_, i) => `list=${path}&part=${i + 1}`),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${[
    `list=${SITE}`,
    ...parts,
  ]
    .map((query) => entry('sitemap', { address: `${origin}${SITEMAP}?${query}`, changed }))
    .join('')}</sitemapindex>\n`
}

/** Pages beside the start and those of resources. */
const others = [datasets, feeds, releases, comparison, qualityComparison]

/** The pages that are not records: start, lists of `resources`, views of municipalities, and the documentation. */
const pagesOf = (
  origin: string,
  resources: readonly Resource[],
  views: readonly string[],
  hasDemo: boolean,
  changed: string | undefined,
): string =>
  urlSet([
    { address: `${origin}${hasDemo ? `${BASE}/` : '/'}`, changed },
    ...[
      ...others.map(({ operation }) => operation().path),
      ...resources.map(({ path }) => `/${path}`),
      ...views,
    ].map((path) => ({ address: origin + BASE + path, changed })),
    ...allPages().map(({ path }) => ({ address: `${origin}/docs/${path}`, changed: undefined })),
  ])
