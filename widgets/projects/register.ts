/**
 * When the register has more projects than come in an answer, it is the API that chooses among them. Few registers
 * have: comes when it is needed.
 */
import { type ApiRequest, load, type RequestOptions } from '../data/client.ts'
import type { Choices, FacetCounts } from './choices.ts'
import type { ClusterSource } from './map-clusters.ts'

type Parameters = Readonly<Record<string, string>>

/** What the API can be asked for; a value that it would refuse is left out, and fits no project anyway. */
export function toParameters({ q, ...others }: Choices): Parameters {
  const sound = Object.entries(others).filter(([name, value]) =>
    name === 'country' ? /^[A-Z]{2}$/.test(value) : /^[\w-]+$/.test(value),
  )
  // At most ten words and 200 characters, and no signs alone.
  const words = q.match(/[\p{L}\p{N}]\S*/gu)?.slice(0, 10)
  return { ...Object.fromEntries(sound), q: words?.join(' ').slice(0, 200) ?? '' }
}

export class Register {
  readonly toParameters = toParameters
  /** Whose it is, at which moment. */
  readonly of: string
  /** How many projects there are, whatever is chosen. */
  readonly all: number
  /** How many have each value of a facet; what there is to choose. */
  counts: FacetCounts = {}
  private counted = ''
  private readonly terms: () => RequestOptions
  private readonly changed: () => void

  /** `changed` is called when more is known. */
  constructor(of: string, all: number, terms: () => RequestOptions, changed: () => void) {
    this.of = of
    this.all = all
    this.terms = terms
    this.changed = changed
  }

  private ask(ask: ApiRequest) {
    return load(ask, this.terms(), new AbortController().signal)
  }

  /** Has the API count the `facets` among the parameters; without its counts the filters offer nothing beside what is chosen. */
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

  /** Gathers on the map the projects that are not here. */
  gather(params: Parameters): ClusterSource {
    const ask = async (part: object) =>
      (await this.ask({ path: 'projects/clusters', params: { ...params, ...part } })).data
    return { key: JSON.stringify([this.of, params]), ask }
  }
}
