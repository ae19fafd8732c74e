/** LitElement for third-party pages: guarded links, caught rendering errors, no updates while disconnected. */
import { LitElement, nothing, render } from 'lit'
import { guardLinks } from '../page/links.ts'
import { QUOTED } from '../text/quoted.ts'
import { atOnce } from './deferred.ts'

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

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const quoted = QUOTED.exec(value ?? '')
    // On the tag too, where style sheets read it.
    if (quoted) this.setAttribute(name, quoted[1]!)
    else super.attributeChangedCallback(name, before, value)
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
      if (!this.recover(error)) this.failed(error)
    }
  }

  /**
   * Renders everything anew, in case a browser that translates the page has taken away nodes that the template holds on
   * to: that is a TypeError of Lit or a DOMException. At once, so that an error of a deferred part shows now, not later.
   */
  private recover(error: unknown): boolean {
    if (!(error instanceof TypeError || error instanceof DOMException)) return false
    try {
      atOnce(() => {
        this.clear()
        super.performUpdate()
      })
      return true
    } catch {
      return false
    }
  }

  /** Makes the next update render everything anew. */
  protected clear(): void {
    render(nothing, this.renderRoot, this.renderOptions)
    this.requestUpdate()
  }

  /** Renders now, where the next microtask is too late, such as before printing. */
  protected updateNow(): void {
    this.requestUpdate()
    this.performUpdate()
  }

  /** Called when an update threw. */
  protected abstract failed(error: unknown): void
}
