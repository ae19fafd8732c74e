import { allResources } from '../../db/resources/index.ts'
import { once } from '../once.ts'
import type { Operation } from '../openapi/operation.ts'
import { apiInfo } from './api-info.ts'
import { calendar } from './calendar.ts'
import { changes } from './changes.ts'
import { clusters } from './clusters.ts'
import { comparison } from './comparison.ts'
import { dataset, datasetColumns, datasets } from './datasets.ts'
import { dcat } from './dcat.ts'
import type { Endpoint } from './define.ts'
import { derivedIndicatorsOf } from './derived-indicators.ts'
import { docs } from './docs.ts'
import { dump } from './dump.ts'
import { embedBuilder } from './embed-builder.ts'
import { embedEndpoints } from './embed.ts'
import { feed, feeds } from './feeds.ts'
import { followUp } from './follow-up.ts'
import { followUps } from './follow-ups.ts'
import { health } from './health.ts'
import { history } from './history.ts'
import { list } from './list.ts'
import { obligations } from './obligations.ts'
import { oembed } from './oembed.ts'
import { openApi } from './openapi.ts'
import { pageMap } from './page-map.ts'
import { pageStyle } from './page-style.ts'
import { plainLanguageText } from './plain-language-text.ts'
import { qualityComparison } from './quality-comparison.ts'
import { qualityIssues } from './quality-issues.ts'
import { qualityMeasurements } from './quality-measurements.ts'
import { record } from './record.ts'
import { release, releases } from './releases.ts'
import { home, root } from './root.ts'
import { search } from './search.ts'
import { sitemap } from './sitemap.ts'
import { summary } from './summary.ts'
import { apiCatalog, robots, security } from './well-known.ts'

/** Endpoints of every resource. */
const collection = [list, record, history]

/** All endpoints; `createApp` mounts them in this order, and the first match answers. To add one, add it here. */
export const endpoints: readonly Endpoint[] = [
  home,
  root,
  apiInfo,
  openApi,
  datasets,
  dataset,
  datasetColumns,
  dump,
  releases,
  release,
  changes,
  search,
  comparison,
  qualityComparison,
  derivedIndicatorsOf,
  qualityMeasurements,
  qualityIssues,
  obligations,
  clusters,
  feeds,
  calendar,
  feed,
  summary,
  followUps,
  followUp,
  plainLanguageText,
  embedBuilder,
  ...embedEndpoints,
  oembed,
  pageStyle,
  pageMap,
  ...collection,
  health,
  dcat,
  apiCatalog,
  security,
  robots,
  sitemap,
  ...docs,
]

/** All operations for the OpenAPI document and the documentation, in the same order. */
export const operations = once((): readonly Operation[] => [
  ...endpoints.flatMap(({ operation }) => (operation ? [operation()] : [])),
  ...allResources.flatMap((resource) => collection.map(({ operationOf }) => operationOf(resource))),
])
