/** LitElement for third-party pages: guarded links, caught rendering errors, no updates while disconnected. */
import { LitElement } from 'lit'
import { guardLinks } from '../page/links.ts'

/** Reads a number from an attribute; an invalid one gives the property's default. */
export const numberConverter = (text: string | null): number | null => {
  const number = Number.parseFloat(text ?? '')
  return Number.isFinite(number) ? number : null
}

export abstract class BaseElement extends LitElement {
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot()
    guardLinks(root)
    return root
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // Changes made while disconnected were not rendered.
    this.requestUpdate()
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate()
    } catch (error) {
      this.failed(error)
    }
  }

  /** Renders now, where the next microtask is too late, such as before printing. */
  protected updateNow(): void {
    this.requestUpdate()
    this.performUpdate()
  }

  /** Called when an update threw. */
  protected abstract failed(error: unknown): void
}
