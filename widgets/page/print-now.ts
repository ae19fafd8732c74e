/**
 * Printing does not wait for asynchronous responses, and a synchronous request would freeze the page's tab for
 * as long as a register hangs. So data outside the viewport are requested while the page is idle, and rendered
 * when it is printed. Data still missing are replaced by a line with the link to the data.
 */
import type { Responses } from '../data/client.ts'
import { availableLanguage } from '../text/language.ts'
import { languageAt } from '../text/load-language.ts'
import type { LanguageController } from '../text/language-controller.ts'
import { LoadError } from '../data/load-error.ts'
import { loadAll, requestKey, type Loader, type LoadRequest } from '../data/loader.ts'

/** The protected members of DataElement used here. In this module so that they are loaded only when needed. */
export interface Printable extends HTMLElement {
  readonly given: unknown
  readonly loader: Loader
  readonly hasBegun: boolean
  begun: boolean
  readonly languages: LanguageController
  request(): LoadRequest
  updateNow(): unknown
}

interface Prefetched {
  /** Key of the requests: the page may have changed them meanwhile. */
  readonly key: string
  readonly outcome: Responses | LoadError
}

const prefetched = new WeakMap<Printable, Prefetched>()
/** Never aborted: each request has its own time limit. */
const { signal } = new AbortController()

/** Widgets of a page to load, from its top. */
const MAX_WIDGETS = 20

async function fetchAll(widgets: Iterable<Printable>): Promise<void> {
  // Sequential, from the top. Widgets that have begun load themselves.
  const inOrder = [...widgets].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
  for (const widget of inOrder.slice(0, MAX_WIDGETS)) {
    if (widget.hasBegun || widget.given) continue
    const request = widget.request()
    const key = requestKey(request)
    if (prefetched.get(widget)?.key === key) continue
    const outcome = await loadAll(request, signal, () => {}).catch((error: unknown) =>
      error instanceof LoadError ? error : new LoadError('bad-response', false),
    )
    prefetched.set(widget, { key, outcome })
    // No further requests to a register that fails.
    if (outcome instanceof LoadError && outcome.retryable) return
  }
}

let work: Promise<void> = Promise.resolve()

/** Requests the data that the widgets lack; not for readers with Save-Data. */
export function fetchMissing(widgets: Iterable<Printable>): void {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } }
  if (!connection?.saveData) work = work.then(() => fetchAll(widgets))
}

/** Renders the data available, without requests; without data, the error line. */
export function printNow(widgets: Iterable<Printable>): void {
  for (const widget of widgets) {
    const { loader } = widget
    if (widget.given || loader.now.responses) continue
    const request = widget.request()
    const { key, outcome } = prefetched.get(widget) ?? {}
    widget.begun = true
    widget.languages.language ||= availableLanguage(languageAt(widget))
    if (key === requestKey(request) && outcome && !(outcome instanceof LoadError))
      loader.take(request, outcome)
    else {
      // Starts loading: later data replace the error after printing.
      widget.updateNow()
      loader.fail(key === requestKey(request) ? (outcome as LoadError) : new LoadError('timeout', true))
    }
    widget.updateNow()
  }
}
