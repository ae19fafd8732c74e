/** The way to all projects of a register, once one answer has turned out not to hold them. */
import type { Terms } from '../data/client.ts'
import type { Register } from './register.ts'

export class WholeRegister {
  private register: Register | undefined
  /** Whose register, at which moment. */
  private readonly whose: () => string
  private readonly terms: () => Terms
  private readonly changed: () => void

  constructor(whose: () => string, terms: () => Terms, changed: () => void) {
    this.whose = whose
    this.terms = terms
    this.changed = changed
  }

  /** The register, when it is known to have more projects than come in an answer. */
  get many(): Register | undefined {
    return this.register?.of === this.whose() ? this.register : undefined
  }

  /** Lets the API choose among `total` projects; without, what came first is all there is to choose among. */
  async learn(total: number): Promise<void> {
    const of = this.whose()
    const { Register } = await import('./register.ts')
    if (this.many || of !== this.whose()) return
    this.register = new Register(of, total, this.terms, this.changed)
    this.changed()
  }
}
