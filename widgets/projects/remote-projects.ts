/**
 * When the register has more projects than one response holds, the API filters. Few registers
 * have: loaded when needed.
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
  private readonly terms: () => RequestOptions
  private readonly changed: () => void

  /** `changed` is called when more is loaded. */
  constructor(of: string, all: number, terms: () => RequestOptions, changed: () => void) {
    this.of = of
    this.all = all
    this.terms = terms
    this.changed = changed
  }

  private ask(ask: ApiRequest) {
    return load(ask, this.terms(), new AbortController().signal)
  }

  /** Requests the API's counts of `facets`; without counts the filters offer only the chosen values. */
  async count(params: Parameters): Promise<void> {
    const counted = JSON.stringify(params)
    if (counted === this.counted) return
    this.counted = counted
    const ask: ApiRequest = {
      path: 'projects',
      params: { ...params, fields: 'title' },
      records: 1,
    }
    const answer = await this.ask(ask).catch(() => null)
    const counts = (answer?.meta as { readonly facets?: FacetCounts } | undefined)?.facets
    if (!counts || counted !== this.counted) return
    this.counts = counts
    this.changed()
  }

  /** Clusters projects that are not loaded, for the map. */
  gather(params: Parameters): ClusterSource {
    const ask = async (part: object) =>
      (await this.ask({ path: 'projects/clusters', params: { ...params, ...part } })).data
    return { key: JSON.stringify([this.of, params]), ask }
  }
}
