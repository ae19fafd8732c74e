import type { LitElement, ReactiveController } from 'lit'
import { showNamed } from '../page/enter.ts'
import { onUrlChange, readUrl, type UrlValues, writeUrl } from '../page/url-state.ts'
import { type Choices, choicesOf } from './choices.ts'
import { sortingOf, textOfSorting } from './sort-text.ts'
import type { Sorting } from './sorting.ts'

/** What of the element is kept in the address, beside the sorting. */
interface Host extends LitElement, Choices {
  readonly syncUrl: boolean
  view: string
}

/** Keeps choices, view and sorting after # in the page's address, where the element has `sync-url`. */
export class AddressState implements ReactiveController {
  private readonly host: Host
  private readonly sort: (sorting?: Sorting) => Sorting
  private readonly restored: () => void
  /** How the page set the element, before any address did. */
  private initial: UrlValues | undefined
  /** Whether the address names the element, which has not been shown for that. */
  private isNamed = false
  private stopListening = () => {}

  /** `sort` gives the sorting, and sets it; `restored` is called when the address has set the element anew. */
  constructor(host: Host, sort: (sorting?: Sorting) => Sorting, restored: () => void) {
    this.host = host
    this.sort = sort
    this.restored = restored
    host.addController(this)
  }

  hostConnected(): void {
    this.stopListening = onUrlChange(() => this.initial && this.read())
  }

  hostUpdate(): void {
    if (!this.host.syncUrl || this.initial) return
    this.initial = this.settings
    this.isNamed = this.read()
  }

  hostUpdated(): void {
    if (this.isNamed) showNamed(this.host)
    this.isNamed = false
  }

  hostDisconnected(): void {
    this.stopListening()
  }

  /** After the reader has chosen. `replace` makes no step back. */
  write(replace: boolean): void {
    const { initial, settings } = this
    if (!initial) return
    const changed = Object.keys(settings).some((name) => settings[name] !== initial[name])
    writeUrl(this.name, changed ? settings : {}, replace)
  }

  /** Takes over what the address says. Whether it says anything of this element. */
  private read(): boolean {
    const { host } = this
    const address = readUrl(this.name)
    const isNamed = Object.keys(address).length > 0
    // Where something of ours is in the address, what is not there has been taken away.
    const values = isNamed ? address : this.initial!
    const before = JSON.stringify(this.settings)
    Object.assign(host, choicesOf(values), { view: values.view || 'auto' })
    this.sort(sortingOf(values.sort))
    // One step of the reader's may come as two events.
    if (JSON.stringify(this.settings) !== before) this.restored()
    host.requestUpdate()
    return isNamed
  }

  /** All that the reader can set. */
  private get settings(): UrlValues {
    const { view } = this.host
    // The list need not be said, unless the page began with something else.
    const isUsual = view === 'auto' || (view === 'list' && !this.initial?.view)
    return { ...choicesOf(this.host), view: isUsual ? '' : view, sort: textOfSorting(this.sort()) }
  }

  private get name(): string {
    return this.host.id || 'projects'
  }
}
