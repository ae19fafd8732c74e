import { allResources } from '../resources/index.ts'

/**
 * Path segments of the API, present and planned: `/projects/clusters` are the clusters, so no record can have that
 * id. Listed here because db/ does not import api/; test/api/node-only/reserved-ids.test.ts compares the list with the
 * endpoints.
 */
const ADDRESS_WORDS = [
  'all',
  'api-catalog',
  'api-info',
  'calendar',
  'changes',
  'clusters',
  'comparisons',
  'contacts',
  'datasets',
  'dcat',
  'derived-indicators',
  'docs',
  'dump',
  'embed',
  'facets',
  'feeds',
  'figure',
  'follow-ups',
  'gallery',
  'health',
  'history',
  'index',
  'monitoring',
  'obligations',
  'oembed',
  'openapi',
  'plain-language-texts',
  'plans',
  'problems',
  'quality-issues',
  'quality-measurements',
  'releases',
  'reporting',
  'schema',
  'search',
  'security',
  'stats',
  'style',
  'summary',
  'utblick',
  'v1',
  'versions',
  'w',
] as const

export const reservedIds: ReadonlySet<string> = new Set([
  ...ADDRESS_WORDS,
  ...allResources.flatMap(({ name, path }) => [name.toLowerCase(), path]),
])

/** In characters: ids are parts of addresses, file names and names of sheets. */
export const MAX_ID_LENGTH = 120
