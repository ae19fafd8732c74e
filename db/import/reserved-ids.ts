import { allResources } from '../resources/index.ts'

/**
 * Words of the API's addresses. A record with one of them as its id could not be reached, now or when an address
 * more is added below its collection: `/projects/clusters` is the clusters. The collections' own paths follow.
 */
const ADDRESS_WORDS = [
  'all',
  'api-catalog',
  'api-info',
  'calendar',
  'changes',
  'clusters',
  'datasets',
  'dcat',
  'docs',
  'dump',
  'facets',
  'feeds',
  'gallery',
  'health',
  'history',
  'index',
  'openapi',
  'problems',
  'releases',
  'schema',
  'search',
  'security',
  'stats',
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

/** Longest id, in characters: it has to fit in addresses, file names and sheets. */
export const MAX_ID_LENGTH = 120
