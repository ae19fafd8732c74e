import type { LitElement, ReactiveController } from 'lit'
import { showNamed } from '../page/join-page.ts'
import { onUrlChange, readUrl, type UrlValues, writeUrl } from '../page/url-state.ts'
import { type Choices, choicesOf } from './choices.ts'
import { type Sorting, sortingOf, textOfSorting } from './sorting.ts'

/** State of the element kept in the address, beside the sorting. */
interface Host extends LitElement, Choices {
  readonly syncUrl: boolean
  view: string
}

/** Keeps choices, view and sorting after # in the page's address, where the element has `sync-url`. */
export class AddressState implements ReactiveController {
  private readonly host: Host
  private readonly sort: (sorting?: Sorting) => Sorting
  private readonly restored: () => void
  /** The element's state as set by the page, before any address. */
  private initial: UrlValues | undefined
  /** Whether the address names the element and it has not been scrolled into view yet. */
  private isNamed = false
  private stopListening = () => {}

  /** `sort` reads and sets the sorting; `restored` is called after the address has changed the element. */
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

  /** Applies the address. Whether it has state of this element. */
  private read(): boolean {
    const { host } = this
    const address = readUrl(this.name)
    const isNamed = Object.keys(address).length > 0
    // With state of this element in the address, values left out are cleared.
    const values = isNamed ? address : this.initial!
    const before = JSON.stringify(this.settings)
    Object.assign(host, choicesOf(values), { view: values.view || 'auto' })
    this.sort(sortingOf(values.sort))
    // One navigation may fire two events.
    if (JSON.stringify(this.settings) !== before) this.restored()
    host.requestUpdate()
    return isNamed
  }

  /** All that the reader can set. */
  private get settings(): UrlValues {
    const { view } = this.host
    // The list is the default view: left out unless the page sets another.
    const isUsual = view === 'auto' || (view === 'list' && !this.initial?.view)
    return { ...choicesOf(this.host), view: isUsual ? '' : view, sort: textOfSorting(this.sort()) }
  }

  private get name(): string {
    return this.host.id || 'projects'
  }
}
