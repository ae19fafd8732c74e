import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { RequestOptions } from '../data/client.ts'
import type { RemoteProjects } from './remote-projects.ts'

/** Interface to the element. */
interface Source {
  /** Key: equal for the same register at the same date. */
  readonly key: () => string
  readonly options: () => RequestOptions
  /** Total number of projects, when not all are loaded. */
  readonly total: () => number | undefined
  /** Facets to count. */
  readonly params: () => Readonly<Record<string, string>>
}

/** Switches to filtering by the API once a response does not hold all projects of the register. */
export class RemoteFiltering implements ReactiveController {
  private register: RemoteProjects | undefined
  private readonly host: ReactiveControllerHost
  private readonly source: Source

  constructor(host: ReactiveControllerHost, source: Source) {
    this.host = host
    this.source = source
    host.addController(this)
  }

  /** The register, when the API filters. */
  get active(): RemoteProjects | undefined {
    return this.register?.of === this.source.key() ? this.register : undefined
  }

  hostUpdated(): void {
    const total = this.source.total()
    if (!total) return
    if (this.active) void this.active.count(this.source.params())
    // Without its code, only the loaded projects are filtered.
    else this.enable(total).catch(() => {})
  }

  private async enable(total: number): Promise<void> {
    const key = this.source.key()
    const { RemoteProjects } = await import('./remote-projects.ts')
    if (this.active || key !== this.source.key()) return
    this.register = new RemoteProjects(key, total, this.source.options, () => this.host.requestUpdate())
    this.host.requestUpdate()
  }
}
