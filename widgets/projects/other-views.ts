/** What draws the map and the table: fetched when one of them is asked for. */
import type * as MapAndTable from './map-and-table.ts'
import type { ViewName } from './template.ts'

export class OtherViews {
  static fetch = (view: ViewName) =>
    Promise.all([import('./map-and-table.ts'), view === 'map' ? import('./base-map.ts') : null])
  /** The world drawn finer, once the reader looks closely. */
  static fetchFineMap = () => import('./base-map-50m.ts').then(({ world }) => world)

  part: typeof MapAndTable | undefined
  map: MapAndTable.ProjectMap | undefined
  private progress: 'none' | 'asked' | 'failed' = 'none'
  private readonly changed: () => Promise<void>
  private readonly adopt: (styles: string) => void

  /** `changed` paints anew; `adopt` takes the styles that come along. */
  constructor(changed: () => Promise<void>, adopt: (styles: string) => void) {
    this.changed = changed
    this.adopt = adopt
  }

  stateOf(view: ViewName): 'awaited' | 'ready' | 'failed' {
    if (view === 'list' || (view === 'map' ? this.map : this.part)) return 'ready'
    return this.progress === 'failed' ? 'failed' : 'awaited'
  }

  /** Fetches what a view needs, unless it is here, or on its way, or was not to be had. */
  need(view: ViewName): void {
    if (this.stateOf(view) === 'awaited' && this.progress === 'none') void this.fetch(view)
  }

  async fetch(view: ViewName): Promise<void> {
    this.progress = 'asked'
    try {
      const [part, base] = await OtherViews.fetch(view)
      if (!this.part || (base && !this.map)) this.adopt(part.styles + (base?.styles ?? ''))
      this.part = part
      if (base) this.map ??= new part.ProjectMap(base.world, OtherViews.fetchFineMap, this.changed)
      this.progress = 'none'
    } catch {
      this.progress = 'failed'
    }
    void this.changed()
  }
}
