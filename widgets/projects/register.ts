/** When the register has more projects than come in an answer, it is the API that chooses among them. */
import type { Ask, Loaded } from '../shared/client.ts'
import { type Choices, type FacetCounts, facets } from './choices.ts'
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
  /** Whose it is, at which moment; set it before anything else is asked. */
  of = ''
  /** How many projects there are, whatever is chosen. */
  all = 0
  /** How many have each value of a facet; what there is to choose. */
  counts: FacetCounts = {}
  private manyOf = ''
  private counted = ''
  private readonly ask: (ask: Ask) => Promise<Loaded>
  private readonly changed: () => void

  /** `changed` is called when more is known. */
  constructor(ask: (ask: Ask) => Promise<Loaded>, changed: () => void) {
    this.ask = ask
    this.changed = changed
  }

  /** Whether there are more projects than come in an answer. */
  get many(): boolean {
    return this.manyOf === this.of
  }

  /** Learns that there are. What was asked for first was not chosen among. */
  learn(total: number): void {
    if (this.many) return
    this.manyOf = this.of
    this.all = total
    this.counts = {}
    this.changed()
  }

  /** Has the API count; without its counts the filters offer nothing beside what is chosen. */
  async count(params: Parameters): Promise<void> {
    const counted = JSON.stringify([this.of, params])
    if (counted === this.counted) return
    this.counted = counted
    const ask: Ask = {
      path: 'projects',
      params: { ...params, fields: 'title', facets: facets.join() },
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
