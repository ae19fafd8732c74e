/** What draws the map and the table: fetched when one of them is asked for. */
import type { shared } from '../text/messages/sv.ts'
import type * as MapAndTable from './map-and-table.ts'
import type { PartState, ViewName } from './state.ts'

type Messages = typeof shared

export class OtherViews {
  static fetch = (view: ViewName) =>
    Promise.all([import('./map-and-table.ts'), view === 'map' ? import('./base-map.ts') : null])
  /** The world drawn finer, once the reader looks closely. */
  static fetchFineMap = () => import('./base-map-50m.ts').then(({ world }) => world)

  part: typeof MapAndTable | undefined
  map: MapAndTable.ProjectMap | undefined
  private progress: 'none' | Exclude<PartState, 'ready'> = 'none'
  private readonly changed: (said: string) => Promise<void>
  private readonly adopt: (styles: string) => void

  /** `changed` paints anew and says something to screen readers; `adopt` takes the styles that come along. */
  constructor(changed: (said: string) => Promise<void>, adopt: (styles: string) => void) {
    this.changed = changed
    this.adopt = adopt
  }

  stateOf(view: ViewName): PartState {
    if (view === 'list' || (view === 'map' ? this.map : this.part)) return 'ready'
    return this.progress === 'none' ? 'awaited' : this.progress
  }

  /** Fetches what a view needs, unless it is here, or on its way, or was not to be had. */
  need(view: ViewName, messages: Messages): void {
    if (this.progress === 'none' && this.stateOf(view) !== 'ready') void this.fetch(view, messages)
  }

  /** Resolves when what came of it is painted. */
  async fetch(view: ViewName, { loading, errors }: Messages): Promise<void> {
    const { progress } = this
    if (progress === 'awaited' || progress === 'again') return
    this.progress = progress === 'none' ? 'awaited' : 'again'
    void this.changed(loading)
    let said = ''
    try {
      const [part, base] = await OtherViews.fetch(view)
      if (!this.part || (base && !this.map)) this.adopt(part.styles + (base?.styles ?? ''))
      this.part = part
      if (base) this.map ??= new part.ProjectMap(base.world, OtherViews.fetchFineMap, this.changed)
      this.progress = 'none'
    } catch {
      this.progress = 'failed'
      said = errors.offline
    }
    await this.changed(said)
  }
}
