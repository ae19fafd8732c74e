/** Renders long content in parts, so that the main thread is never blocked for long and the reader can scroll. */
import { type ChildPart, isServer, nothing } from 'lit'
import { directive, Directive, type PartInfo } from 'lit/directive.js'
import { setChildPartValue } from 'lit/directive-helpers.js'
import { releaseHeight } from '../page/reserved-height.ts'

/** Milliseconds that a task may render before it yields. */
const SLICE_MS = 8

/** Parts waiting to be rendered, on the whole page, in document order. */
let waiting: (() => void)[] = []
let work: Promise<void> | undefined
let isAtOnce = false

/** Resolves when nothing waits any more; undefined when nothing does. */
export const deferredRendered = (): Promise<void> | undefined => work

function renderSome(milliseconds: number): void {
  const start = performance.now()
  while (waiting.length > 0 && performance.now() - start < milliseconds) {
    const [renderPart, ...others] = waiting
    waiting = []
    renderPart!()
    // Parts added by a part are queued before what follows that part.
    waiting.push(...others)
  }
}

/** Resolves after layout of the rendered content, so that the next part's layout is a task of its own. */
const frame = () =>
  new Promise<unknown>((done) => {
    // A hidden page has no frames.
    const unseen = setTimeout(done, 100)
    requestAnimationFrame(() => {
      clearTimeout(unseen)
      setTimeout(done)
    })
  })

async function renderAll(): Promise<void> {
  while (waiting.length > 0) {
    await frame()
    renderSome(SLICE_MS)
  }
  work = undefined
}

// Print needs all content at once. Outside a browser (manifest analysis) there is no page.
globalThis.addEventListener?.('beforeprint', () => {
  isAtOnce = true
  renderSome(Infinity)
})
globalThis.addEventListener?.('afterprint', () => (isAtOnce = false))

/** Renders everything at once, with nothing deferred. */
export function atOnce(renderNow: () => void): void {
  const before = isAtOnce
  isAtOnce = true
  try {
    renderNow()
  } finally {
    isAtOnce = before
  }
}

/** Whether the rendered content reaches well below the viewport, so that later parts only move content. */
const fillsScreen = (element: Element) =>
  element.lastElementChild!.getBoundingClientRect().bottom > 1.5 * window.innerHeight

const sectionOf = (host: Element) => host.shadowRoot!.querySelector<HTMLElement>('section')

const heights = new WeakMap<Element, number>()
/** Reports heights after layout: reading them earlier would force a second layout. */
const growth =
  globalThis.ResizeObserver &&
  new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) heights.set(target, contentRect.height)
    // Read all layout before writing (avoids layout thrashing).
    const filled = entries
      .map(({ target }) => sectionOf(target))
      .filter((section) => section?.style.opacity && fillsScreen(section))
    for (const section of filled) section!.style.opacity = ''
  })

/** Reserves the height of an element until it is rendered. */
export const observeHeight = (host: Element): void => growth.observe(host)

/**
 * For the first render: avoids layout shift. Content in the viewport appears when complete, and content below keeps
 * its position until everything is rendered.
 */
export function revealWhenRendered(host: Element): void {
  const section = sectionOf(host)
  if (!section) return
  const { style } = section
  style.minHeight = `${heights.get(host) ?? 0}px`
  style.opacity = '0'
  // By then, the parts of this render have queued parts of their own.
  void Promise.resolve()
    .then(deferredRendered)
    .then(() => {
      style.minHeight = style.opacity = ''
      releaseHeight(host)
      growth.unobserve(host)
    })
}

class Deferred extends Directive {
  private readonly part: ChildPart
  private renderContent: () => unknown = () => nothing
  private isWaiting = false
  private isRendered = false

  constructor(part: PartInfo) {
    super(part)
    this.part = part as unknown as ChildPart
  }

  override render(renderContent: () => unknown): unknown {
    this.renderContent = renderContent
    if (this.isRendered || isAtOnce) {
      this.isRendered = true
      return renderContent()
    }
    if (!this.isWaiting) waiting.push(() => this.renderNow())
    this.isWaiting = true
    work ??= renderAll()
    return nothing
  }

  private renderNow(): void {
    this.isWaiting = false
    if (!this.part.startNode?.isConnected) return
    this.isRendered = true
    try {
      setChildPartValue(this.part, this.renderContent(), this)
    } catch {
      // Fails again when the whole widget is rendered, where errors are handled.
      void (this.part.options?.host as { requestUpdate(): unknown } | undefined)?.requestUpdate()
    }
  }
}

/** Rendered in queue order; at once when it has been rendered before, and on a server. */
export const deferred = isServer ? (renderContent: () => unknown) => renderContent() : directive(Deferred)

/** Each item as a part of its own. */
export const deferEach = <T>(items: readonly T[], renderItem: (item: T) => unknown): unknown[] =>
  items.map((item) => deferred(() => renderItem(item)))
