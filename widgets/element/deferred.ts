/** Paints long content a part at a time, so that a slow phone is never busy for long and the reader can scroll. */
import { type ChildPart, nothing } from 'lit'
import { directive, Directive, type PartInfo } from 'lit/directive.js'
import { setChildPartValue } from 'lit/directive-helpers.js'
import { release } from '../page/reserved-height.ts'

/** Milliseconds that a task may paint before it lets the reader in. What takes longer has a task of its own. */
const SLICE = 8

/** What waits to be painted, on the whole page, in its order. */
let waiting: (() => void)[] = []
let work: Promise<void> | undefined
let isPrinting = false

/** Resolves when nothing waits any more; undefined when nothing does. */
export const deferredRendered = (): Promise<void> | undefined => work

function paintSome(most: number): void {
  const start = performance.now()
  while (waiting.length > 0 && performance.now() - start < most) {
    const [paint, ...others] = waiting
    waiting = []
    paint!()
    // What a part asks for stands before what comes after the part.
    waiting.push(...others)
  }
}

/** Resolves when what has been painted is laid out, so that the next part's layout is a task of its own. */
const frame = () =>
  new Promise<unknown>((done) => {
    // A page that nobody sees has no frames.
    const unseen = setTimeout(done, 100)
    requestAnimationFrame(() => {
      clearTimeout(unseen)
      setTimeout(done)
    })
  })

async function paintAll(): Promise<void> {
  while (waiting.length > 0) {
    await frame()
    paintSome(SLICE)
  }
  work = undefined
}

// What is printed is there as a whole. Where the elements are only looked at, to describe them, there is no page.
globalThis.addEventListener?.('beforeprint', () => {
  isPrinting = true
  paintSome(Infinity)
})
globalThis.addEventListener?.('afterprint', () => (isPrinting = false))

/** Whether what has been painted of it reaches well below the window: what comes then may move only what is there. */
const fillsScreen = (element: Element) =>
  element.lastElementChild!.getBoundingClientRect().bottom > 1.5 * window.innerHeight

const sectionOf = (host: Element) => host.shadowRoot!.querySelector<HTMLElement>('section')

const heights = new WeakMap<Element, number>()
/** Tells the heights when the browser has worked them out anyway: to ask would make a task twice as long. */
const growth =
  globalThis.ResizeObserver &&
  new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) heights.set(target, contentRect.height)
    // All are looked at before the first is changed: between two changes the page would be laid out again.
    const filled = entries
      .map(({ target }) => sectionOf(target))
      .filter((section) => section?.style.opacity && fillsScreen(section))
    for (const section of filled) section!.style.opacity = ''
  })

/** Remembers how tall an element is until it is painted. */
export const observeHeight = (host: Element): void => growth.observe(host)

/**
 * For the first painting: nothing moves before the reader's eyes. What is in sight appears when it is whole, and
 * what stands below stays where it is until all is painted.
 */
export function revealWhenRendered(host: Element): void {
  const section = sectionOf(host)
  if (!section) return
  const { style } = section
  style.minHeight = `${heights.get(host) ?? 0}px`
  style.opacity = '0'
  // By then, what this turn paints has asked for turns of its own.
  void Promise.resolve()
    .then(deferredRendered)
    .then(() => {
      style.minHeight = style.opacity = ''
      release(host)
      growth.unobserve(host)
    })
}

class Deferred extends Directive {
  private readonly part: ChildPart
  private paint: () => unknown = () => nothing
  private isWaiting = false
  private isPainted = false

  constructor(part: PartInfo) {
    super(part)
    this.part = part as unknown as ChildPart
  }

  override render(paint: () => unknown): unknown {
    this.paint = paint
    if (this.isPainted || isPrinting) {
      this.isPainted = true
      return paint()
    }
    if (!this.isWaiting) waiting.push(() => this.paintNow())
    this.isWaiting = true
    work ??= paintAll()
    return nothing
  }

  private paintNow(): void {
    this.isWaiting = false
    if (!this.part.startNode?.isConnected) return
    this.isPainted = true
    try {
      setChildPartValue(this.part, this.paint(), this)
    } catch {
      // Fails again when the whole widget is painted, where failures are dealt with.
      void (this.part.options?.host as { requestUpdate(): unknown } | undefined)?.requestUpdate()
    }
  }
}

/** Painted when its turn has come, after what asked before it; at once when it has been painted already. */
export const deferred = directive(Deferred)

/** Each in its turn. */
export const deferEach = <T>(items: readonly T[], paint: (item: T) => unknown): unknown[] =>
  items.map((item) => deferred(() => paint(item)))
