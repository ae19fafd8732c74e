import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { RequestOptions } from '../data/client.ts'
import type { Register } from './register.ts'

/** What the element gives it. */
interface Source {
  /** Equal for the same register at the same moment. */
  readonly key: () => string
  readonly terms: () => RequestOptions
  /** How many projects there are, where not all of them are here. */
  readonly total: () => number | undefined
  /** What to count by. */
  readonly params: () => Readonly<Record<string, string>>
}

/** Lets the API filter, once one answer has turned out not to hold all projects of the register. */
export class RemoteFiltering implements ReactiveController {
  private register: Register | undefined
  private readonly host: ReactiveControllerHost
  private readonly source: Source

  constructor(host: ReactiveControllerHost, source: Source) {
    this.host = host
    this.source = source
    host.addController(this)
  }

  /** The register, where the API filters. */
  get active(): Register | undefined {
    return this.register?.of === this.source.key() ? this.register : undefined
  }

  hostUpdated(): void {
    const total = this.source.total()
    if (!total) return
    if (this.active) void this.active.count(this.source.params())
    // Where its part cannot be fetched, those at hand are filtered.
    else this.enable(total).catch(() => {})
  }

  private async enable(total: number): Promise<void> {
    const key = this.source.key()
    const { Register } = await import('./register.ts')
    if (this.active || key !== this.source.key()) return
    this.register = new Register(key, total, this.source.terms, () => this.host.requestUpdate())
    this.host.requestUpdate()
  }
}
