/**
 * A browser that prints waits for no answer that comes later, and a synchronous request would freeze the page's tab for
 * as long as a register hangs. So what the reader has not come near is asked for while the page is idle, and painted
 * when it is printed. What has not come by then is a line with the link to the data.
 */
import type { Answers } from '../data/client.ts'
import { languageAt, spoken } from '../text/language.ts'
import type { LanguageController } from '../text/language-controller.ts'
import { LoadError } from '../data/load-error.ts'
import { ask, keyOf, type Loader, type LoadRequest } from '../data/loader.ts'

/** What stands in AskingElement for its own kind only, and is needed here: so it weighs nothing until it is. */
export interface Printable extends HTMLElement {
  readonly given: unknown
  readonly loader: Loader
  readonly hasBegun: boolean
  begun: boolean
  readonly languages: LanguageController
  request(): LoadRequest
  updateNow(): unknown
}

interface Kept {
  /** Of the question: the page may have changed it meanwhile. */
  readonly key: string
  readonly outcome: Answers | LoadError
}

const kept = new WeakMap<Printable, Kept>()
/** Never aborted: each request has its own time limit. */
const { signal } = new AbortController()

/** Widgets of a page that are asked for, from its top. */
const MOST = 20

async function fetchAll(widgets: Iterable<Printable>): Promise<void> {
  // One after the other, from the top. Those that have begun ask for themselves.
  const inOrder = [...widgets].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
  for (const widget of inOrder.slice(0, MOST)) {
    if (widget.hasBegun || widget.given) continue
    const request = widget.request()
    const key = keyOf(request)
    if (kept.get(widget)?.key === key) continue
    const outcome = await ask(request, signal, () => {}).catch((error: unknown) =>
      error instanceof LoadError ? error : new LoadError('bad-response', false),
    )
    kept.set(widget, { key, outcome })
    // A register that is in trouble is not asked for more.
    if (outcome instanceof LoadError && outcome.retryable) return
  }
}

let work: Promise<void> = Promise.resolve()

/** Asks for what the widgets lack; not for readers who save data. */
export function fetchMissing(widgets: Iterable<Printable>): void {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } }
  if (!connection?.saveData) work = work.then(() => fetchAll(widgets))
}

/** Paints what has come, without asking; where nothing has, the line on what went wrong. */
export function printNow(widgets: Iterable<Printable>): void {
  for (const widget of widgets) {
    const { loader } = widget
    if (widget.given || loader.now.answers) continue
    const request = widget.request()
    const { key, outcome } = kept.get(widget) ?? {}
    widget.begun = true
    widget.languages.language ||= spoken(languageAt(widget))
    if (key === keyOf(request) && outcome && !(outcome instanceof LoadError)) loader.take(request, outcome)
    else {
      // Begins asking: what comes after the printing takes the place of the failure.
      widget.updateNow()
      loader.fail(key === keyOf(request) ? (outcome as LoadError) : new LoadError('timeout', true))
    }
    widget.updateNow()
  }
}
