/** Putting widgets on the page, waiting for them, reading them as a visitor does. */
import type { IntlElement } from '../../../widgets/element/element.ts'
import { loadMessages } from '../../../widgets/text/load-language.ts'
import { deferredRendered } from '../../../widgets/element/deferred.ts'
import { timing } from '../../../widgets/data/timing.ts'

/** Loads the English messages before the tests; not used by language-loading.test.ts. */
await loadMessages('en')

// Not an error: ResizeObserver reports the change with the next frame.
window.addEventListener(
  'error',
  (event) => event.message.startsWith('ResizeObserver loop') && event.stopImmediatePropagation(),
  true,
)

/** A deadline that no slow machine reaches; tests of deadlines set their own. Below the two minutes of Retry-After. */
const LONG = 100_000
const usual = { ...timing, retries: [10, 20], slow: LONG, timeout: LONG, optional: LONG, memory: LONG }

/** Waiting times a test can sit out. Called by `fixture`; call it again with what a test is about. */
export function hurry(times: Partial<typeof timing> = {}): void {
  Object.assign(timing, usual, times)
}

const stage = document.createElement('main')
document.documentElement.lang = 'sv'
document.title = 'Test'
document.body.append(stage)
document.body.style.margin = '0'

afterEach(() => {
  stage.replaceChildren()
  stage.removeAttribute('style')
  document.documentElement.style.removeProperty('color-scheme')
  hurry()
})

hurry()

/** Shows a piece of HTML and gives its first element. */
export function fixture<E extends Element = IntlElement>(markup: string): E {
  const holder = document.createElement('div')
  holder.innerHTML = markup
  stage.append(holder)
  return holder.firstElementChild as E
}

/** The next event of that name, with its detail. */
export function next<K extends keyof HTMLElementEventMap>(
  element: Element,
  name: K,
): Promise<HTMLElementEventMap[K]> {
  return new Promise((resolve) =>
    element.addEventListener(name, (event) => resolve(event as HTMLElementEventMap[K]), { once: true }),
  )
}

export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Waits until something holds and what it brings is painted whole; fails just before the test would. */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 110_000;) {
    if (holds()) return deferredRendered()
    await pause(10)
  }
  throw new Error(`waited in vain until ${what}`)
}

/** What a visitor reads in the widget, its own text and the page's where that is slotted, in one line. */
export function textOf(element: Element): string {
  const read = (node: Node): string => {
    if (node instanceof HTMLSlotElement) {
      const given = node.assignedNodes()
      return (given.length > 0 ? given : [...node.childNodes]).map(read).join('')
    }
    if (node instanceof Element && (node.shadowRoot || node.childNodes.length > 0)) {
      const block = /block|grid|flex|list|table/.test(getComputedStyle(node).display) ? ' ' : ''
      return block + [...(node.shadowRoot ?? node).childNodes].map(read).join('') + block
    }
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : ''
  }
  return read(element)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** One element inside the widget's shadow root. */
export function inside<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector)
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`)
  return found
}

/** All such elements inside the widget's shadow root. */
export const allInside = <E extends HTMLElement = HTMLElement>(element: Element, selector: string): E[] => [
  ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
]
