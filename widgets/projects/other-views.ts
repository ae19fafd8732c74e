/** Renders the map and the table; loaded when either is opened. */
import { adoptStyles, type CSSResult, type LitElement, type ReactiveController } from 'lit'
import type { shared } from '../text/messages/sv.ts'
import type * as MapAndTable from './map-and-table.ts'
import type { PartState, ViewName } from './state.ts'

/** Interface to the element. */
interface Source {
  /** The view rendered; undefined before there is anything to render. */
  readonly drawn: () => ViewName | undefined
  readonly messages: () => typeof shared
  /** Announces to screen readers, and updates the element. */
  readonly announce: (text: string) => void
}

export class OtherViews implements ReactiveController {
  static fetch = (view: ViewName) =>
    Promise.all([import('./map-and-table.ts'), view === 'map' ? import('./base-map.ts') : null])
  /** The 50m base map, once the reader zooms in. */
  static fetchFineMap = () => import('./base-map-50m.ts').then(({ world }) => world)

  part: typeof MapAndTable | undefined
  map: MapAndTable.ProjectMap | undefined
  private progress: 'none' | Exclude<PartState, 'ready'> = 'none'
  private readonly host: LitElement
  private readonly source: Source

  constructor(host: LitElement, source: Source) {
    this.host = host
    this.source = source
    host.addController(this)
  }

  hostUpdated(): void {
    const view = this.source.drawn()
    if (view && this.progress === 'none' && this.stateOf(view) !== 'ready') void this.fetch(view)
  }

  stateOf(view: ViewName): PartState {
    if (view === 'list' || (view === 'map' ? this.map : this.part)) return 'ready'
    return this.progress === 'none' ? 'awaited' : this.progress
  }

  /** Loads the code of a view. Resolves when the outcome is rendered. */
  async fetch(view: ViewName): Promise<void> {
    const { progress } = this
    if (progress === 'awaited' || progress === 'again') return
    this.progress = progress === 'none' ? 'awaited' : 'again'
    const { loading, errors } = this.source.messages()
    void this.changed(loading)
    let announcement = ''
    try {
      const [part, base] = await OtherViews.fetch(view)
      if (!this.part || (base && !this.map)) this.adopt([...part.styles, ...(base ? [base.styles] : [])])
      this.part = part
      if (base) this.map ??= new part.ProjectMap(base.world, OtherViews.fetchFineMap, this.changed)
      this.progress = 'none'
    } catch {
      this.progress = 'failed'
      announcement = errors.offline
    }
    await this.changed(announcement)
  }

  /** Renders again, and announces to screen readers. */
  private readonly changed = (announcement: string): Promise<unknown> => {
    this.source.announce(announcement)
    return this.host.updateComplete
  }

  private adopt(styles: readonly CSSResult[]): void {
    const { elementStyles } = this.host.constructor as typeof LitElement
    adoptStyles(this.host.renderRoot as ShadowRoot, [...elementStyles, ...styles])
  }
}
