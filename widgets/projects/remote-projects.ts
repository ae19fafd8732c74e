/**
 * When the register has more projects than one response holds, the API filters. Few registers
 * do: loaded when needed.
 */
import { type ApiRequest, load, type RequestOptions } from '../data/client.ts'
import type { Choices, FacetCounts } from './choices.ts'
import type { ClusterSource } from './map-clusters.ts'

type Parameters = Readonly<Record<string, string>>

/** Parameters valid for the API; a value that it would refuse is left out, and matches no project anyway. */
export function toParameters({ q, ...others }: Choices): Parameters {
  const sound = Object.entries(others).filter(([name, value]) =>
    name === 'country' ? /^[A-Z]{2}$/.test(value) : /^[\w-]+$/.test(value),
  )
  // At most ten words and 200 characters, and not only punctuation.
  const words = q.match(/[\p{L}\p{N}]\S*/gu)?.slice(0, 10)
  return { ...Object.fromEntries(sound), q: words?.join(' ').slice(0, 200) ?? '' }
}

export class RemoteProjects {
  readonly toParameters = toParameters
  /** Municipality and date. */
  readonly of: string
  /** Total number of projects, without filters. */
  readonly all: number
  /** Counts by facet value: the options of the filters. */
  counts: FacetCounts = {}
  private counted = ''
  private readonly options: () => RequestOptions
  private readonly changed: () => void

  /** `changed` is called when more is loaded. */
  constructor(of: string, all: number, options: () => RequestOptions, changed: () => void) {
    this.of = of
    this.all = all
    this.options = options
    this.changed = changed
  }

  private load(request: ApiRequest) {
    return load(request, this.options(), new AbortController().signal)
  }

  /** Requests the API's counts of `facets`; without counts the filters offer only the chosen values. */
  async count(params: Parameters): Promise<void> {
    const counted = JSON.stringify(params)
    if (counted === this.counted) return
    this.counted = counted
    const request: ApiRequest = {
      path: 'projects',
      params: { ...params, fields: 'title' },
      records: 1,
    }
    const response = await this.load(request).catch(() => null)
    const counts = (response?.meta as { readonly facets?: FacetCounts } | undefined)?.facets
    if (!counts || counted !== this.counted) return
    this.counts = counts
    this.changed()
  }

  /** Clusters projects that are not loaded, for the map. */
  clusterSource(params: Parameters): ClusterSource {
    const fetchClusters = async (part: object) =>
      (await this.load({ path: 'projects/clusters', params: { ...params, ...part } })).data
    return { key: JSON.stringify([this.of, params]), fetchClusters }
  }
}
