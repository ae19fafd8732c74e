/** An element that loads from the register: attributes, language, waiting, states, events. Rendering: `element.ts`. */
import type { ApiRequest } from '../data/client.ts'
import { placeRequest } from '../data/place.ts'
import type { Snapshot } from '../data/envelope.ts'
import type { IntlEvents } from './events.ts'
import { apiLanguage, type Language } from '../text/language.ts'
import { LanguageController } from '../text/language-controller.ts'
import { languageAt, loadMessages } from '../text/load-language.ts'
import { type ErrorCode, LoadError } from '../data/load-error.ts'
import { Loader, type LoadRequest } from '../data/loader.ts'
import { joinPage } from '../page/join-page.ts'
import type { PropertyDeclarations } from 'lit'
import { BaseElement, numberConverter } from './base-element.ts'
import { customStates } from './states.ts'
import { nextTask } from './next-task.ts'
import type { WidgetState } from './view.ts'
import { whenNear } from './visibility.ts'
import { warmUp } from '../text/warm-up.ts'

/** Result types of a widget's requests, by name. `records` is the main list: it is counted, and may be empty. */
export interface Lists {
  readonly records: readonly object[]
}

export abstract class DataElement<D extends Lists = Lists> extends BaseElement {
  static override properties: PropertyDeclarations = {
    municipality: { reflect: true, useDefault: true },
    api: { reflect: true, useDefault: true },
    src: { reflect: true, useDefault: true },
    lang: { reflect: true, useDefault: true },
    heading: { reflect: true, useDefault: true },
    headingLevel: {
      attribute: 'heading-level',
      type: Number,
      converter: numberConverter,
      reflect: true,
      useDefault: true,
    },
    theme: { reflect: true, useDefault: true },
    limit: { type: Number, converter: numberConverter, reflect: true, useDefault: true },
    loading: { reflect: true, useDefault: true },
    asOf: { attribute: 'as-of', reflect: true, useDefault: true },
    data: { attribute: false },
  }
  /** Code of the municipality at Statistics Sweden, such as "0764". */
  declare municipality: string
  /** Base address of the API. Default: where the script came from. */
  declare api: string
  /** Address of a snapshot file, used instead of an API. */
  declare src: string
  /** Language, such as "en"; Swedish where it has no messages. Default: the language of the surrounding page. */
  declare lang: string
  /** Heading; empty for none. Default: the widget's own. */
  declare heading: string | null
  /** Level of the heading, 2 to 6. */
  declare headingLevel: number
  /** Light or dark colours; `auto` follows the page. */
  declare theme: 'auto' | 'light' | 'dark'
  /** Most records shown; 0 for all. */
  declare limit: number
  /** `lazy` loads when the element comes near the viewport; data missing for print load while the page is idle. */
  declare loading: 'lazy' | 'eager'
  /** Date or release number: show the register as it was. */
  declare asOf: string
  /** A response given by the page; then nothing is requested from the API. */
  declare data: Snapshot | undefined

  protected readonly languages = new LanguageController(this)
  protected readonly loader = new Loader(this, {
    given: () => this.given,
    request: () => this.request(),
    isActive: () => this.hasBegun,
    rendered: async () => {
      await loadMessages(languageAt(this))
      await this.updateComplete
    },
    loaded: () => this.report(),
  })
  private readonly showState = customStates(this)
  private near = false
  private begun = false
  private leavePage = () => {}
  private stopObserving = () => {}
  /** The last error, so that `intl-error` fires once. */
  private reportedError: LoadError | null = null

  constructor() {
    super()
    this.municipality = ''
    this.api = ''
    this.src = ''
    this.lang = ''
    this.heading = null
    this.headingLevel = 2
    this.theme = 'auto'
    this.limit = 0
    this.loading = 'lazy'
    this.asOf = ''
  }

  /** The requests to the API; loads again when they change. Called before every render: keep it cheap. */
  protected abstract requests(): { readonly [K in keyof D]: ApiRequest }

  /** What to show without a request, such as nothing before the reader has chosen. @default the page's `data` */
  protected get given(): Snapshot | undefined {
    return this.data
  }

  /** The required attribute that the page left out; nothing can be requested without it. */
  protected missing(): ErrorCode | null {
    return this.municipality ? null : 'missing-municipality'
  }

  /** The municipality whose name and position are requested. */
  protected get municipalityCode(): string {
    return this.municipality
  }

  /** Called near the viewport: layout is up to date then, so reading it costs nothing. */
  protected readLayout(): void {}

  /** Puts the records in their order, before `limit` cuts them. @default the API's order */
  protected order(records: D['records']): D['records'] {
    return records
  }

  /** 'loading', 'ready', 'empty', 'stale' (older data after a failure) or 'error'. */
  get state(): WidgetState {
    return this.loader.now.state
  }

  /** How many of the records are shown; undefined for all. @default `limit` */
  protected get maxShown(): number | undefined {
    return this.limit > 0 ? Math.ceil(this.limit) : undefined
  }

  /** All records in their order, also those beyond `limit`: what is counted is the whole. */
  protected get ordered(): D['records'] {
    return this.order(this.loader.now.responses?.records.data ?? [])
  }

  /** The records shown, or null before the first response. */
  protected get lists(): D | null {
    const { responses } = this.loader.now
    if (!responses) return null
    const lists = Object.keys(this.requests()).map((name) => [name, responses[name]?.data ?? []])
    return { ...Object.fromEntries(lists), records: this.ordered.slice(0, this.maxShown) } as unknown as D
  }

  /** Language of the widget; '' until its messages are loaded. */
  protected get language(): Language {
    return this.languages.language
  }

  /** Whether it has requested or been given data: before that, only the page's own text is shown. */
  protected get hasBegun(): boolean {
    return this.begun || this.near || this.loading === 'eager' || !!this.given
  }

  /** Loads again, bypassing the cache. Resolves when the response is rendered, or has failed. */
  refresh(): Promise<void> {
    return this.loader.run(true)
  }

  /** Fires an event of the widgets. False when the page cancelled it. */
  protected emit<K extends keyof IntlEvents>(name: K, detail: IntlEvents[K]['detail']): boolean {
    const cancelable = name === 'intl-select'
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }))
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // After the controllers of the subclasses: the requests may depend on them.
    this.addController(this.loader)
    return super.createRenderRoot()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.leavePage = joinPage(this)
    this.stopObserving = whenNear(this, () => {
      this.near = true
      this.readLayout()
      void nextTask().then(() => this.requestUpdate())
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.stopObserving()
    this.leavePage()
  }

  protected override updated(): void {
    this.begun = this.hasBegun
    if (this.begun && !this.given) warmUp(languageAt(this))
    this.showState(this.state)
  }

  /** Records that break their definition must not take the page's own text away. */
  protected override failed(error: unknown): void {
    const { error: before } = this.loader.now
    this.loader.fail(new LoadError('bad-response', false))
    if (before) return
    this.report()
    // oxlint-disable-next-line no-console -- the page's developer wants to know; the page itself goes on
    if (!(error instanceof LoadError)) console.error(error)
  }

  /** The current requests; print-now.ts reads them too. */
  protected request(): LoadRequest {
    const { municipalityCode, src, asOf } = this
    const lang = apiLanguage(languageAt(this))
    const api = this.api || `${new URL(import.meta.url).origin}/utblick/v1`
    const requests = municipalityCode
      ? { place: placeRequest(municipalityCode), ...this.requests() }
      : this.requests()
    return { api, lang, asOf, missing: this.missing(), src, requests }
  }

  /** Fires the event of the outcome. */
  private report(): void {
    const { error, state, responses } = this.loader.now
    if (error && error !== this.reportedError)
      this.emit('intl-error', { code: error.code, retryable: error.retryable })
    this.reportedError = error
    if (!responses) return
    const { release } = responses.records.meta
    this.emit('intl-load', { count: this.lists!.records.length, release, stale: state === 'stale' })
  }
}
