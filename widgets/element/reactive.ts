/**
 * Attributes that are properties, and one render per turn however many of them change: what the widgets need of
 * LitElement, in a sixth of its size. Templates are Lit's own.
 */
import { render, type RenderRootNode } from 'lit/html.js'
import { adoptStyles } from '../styles/css.ts'
import { allPainted } from './later.ts'
import { guardLinks } from '../page/links.ts'

export interface Property {
  /** How the attribute's text is read. @default String */
  readonly type?: typeof String | typeof Number | typeof Boolean
  /** The attribute's name, or false for a property only. @default the property's name in lower case */
  readonly attribute?: string | false
  /** What the property is without the attribute. @default '' for text, 0 for numbers, false */
  readonly default?: string | number | null
}

export type Properties = Readonly<Record<string, Property>>

const attributeOf = (name: string, { attribute }: Property) => attribute ?? name.toLowerCase()

function read(element: Element, name: string, property: Property): unknown {
  const attribute = element.getAttribute(attributeOf(name, property) as string)
  if (property.type === Boolean) return attribute !== null
  if (property.type !== Number) return attribute ?? (property.default === undefined ? '' : property.default)
  const number = Number.parseFloat(attribute ?? '')
  return Number.isFinite(number) ? number : (property.default ?? 0)
}

function write(element: Element, attribute: string, value: unknown): void {
  if (value === false || value === null || value === undefined) element.removeAttribute(attribute)
  else element.setAttribute(attribute, value === true ? '' : String(value))
}

function addAccessor(target: typeof ReactiveElement, name: string, property: Property): void {
  const attribute = attributeOf(name, property)
  const values = new WeakMap<object, unknown>()
  Object.defineProperty(target.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ReactiveElement) {
      return attribute ? read(this, name, property) : values.get(this)
    },
    set(this: ReactiveElement, value: unknown) {
      if (attribute) write(this, attribute, value)
      else {
        values.set(this, value)
        void this.requestUpdate()
      }
    },
  })
}

export abstract class ReactiveElement extends HTMLElement {
  static properties: Properties = {}
  static styles: readonly string[] = []

  /** Asked once by the browser, when the element is defined. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([name, property]) => {
      addAccessor(this, name, property)
      return attributeOf(name, property) || []
    })
  }

  /** Resolves when the page shows what the element knows now. */
  updateComplete: Promise<void> = Promise.resolve()
  private scheduled = false

  constructor() {
    super()
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    const { properties, styles } = this.constructor as typeof ReactiveElement
    adoptStyles(root, styles)
    guardLinks(root)
    // A framework may have set properties before the script came.
    for (const name of Object.keys(properties)) {
      const early = Object.getOwnPropertyDescriptor(this, name)
      if (!early) continue
      delete this[name as keyof this]
      ;(this as Record<string, unknown>)[name] = early.value
    }
  }

  connectedCallback(): void {
    void this.requestUpdate()
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) void this.requestUpdate()
  }

  /** Renders at the end of this turn. */
  requestUpdate(): Promise<void> {
    if (!this.scheduled) {
      this.scheduled = true
      this.updateComplete = Promise.resolve().then(() => this.update())
    }
    return this.updateComplete
  }

  /** Renders now, where the end of the turn is too late. */
  protected update(): Promise<void> | undefined {
    this.scheduled = false
    if (!this.isConnected) return undefined
    try {
      this.willUpdate()
      render(this.render(), this.shadowRoot as RenderRootNode, { host: this })
      this.updated()
    } catch (error) {
      this.failed(error)
    }
    return allPainted()
  }

  /** Before each render: the place to work out what to show. */
  protected willUpdate(): void {}
  protected abstract render(): unknown
  /** After each render: the place to reach into the page. */
  protected updated(): void {}
  /** When rendering threw. */
  protected failed(error: unknown): void {
    throw error
  }
}
