/** An element that asks the register: attributes, language, waiting, states and events. What it shows is `element.ts`. */
import type { Ask } from '../data/client.ts'
import type { Snapshot } from '../data/envelope.ts'
import type { IntlEvents } from './events.ts'
import { apiLanguage, fetchWords, languageAt, type Language, spoken } from '../text/language.ts'
import { type ErrorCode, LoadError } from '../data/load-error.ts'
import { createLoader, type Question } from '../data/loader.ts'
import { enter } from '../page/enter.ts'
import { type Properties, ReactiveElement } from './reactive.ts'
import { customStates } from './states.ts'
import { turn } from './turn.ts'
import type { WidgetState } from './view.ts'
import { whenNear } from './visibility.ts'
import { warmUp } from '../text/warm-up.ts'

/** What a widget's asks bring, by name. `records` is the main list: it is counted, and may be empty. */
export interface Lists {
  readonly records: readonly object[]
}

export abstract class AskingElement<D extends Lists = Lists> extends ReactiveElement {
  static override properties: Properties = {
    municipality: {},
    api: {},
    src: {},
    lang: {},
    heading: { default: null },
    headingLevel: { attribute: 'heading-level', type: Number, default: 2 },
    theme: { default: 'auto' },
    limit: { type: Number },
    loading: { default: 'lazy' },
    asOf: { attribute: 'as-of' },
    data: { attribute: false },
  }
  /** Code of the municipality at Statistics Sweden, such as "0764". */
  declare municipality: string
  /** Base address of the API. @default where the script came from */
  declare api: string
  /** Address of an answer kept as a file, instead of an API. */
  declare src: string
  /** Language, such as "en"; Swedish where we have no words in it. @default that of the page around */
  declare lang: string
  /** Heading; empty for none. @default the widget's own */
  declare heading: string | null
  /** Level of the heading, 2 to 6. @default 2 */
  declare headingLevel: number
  /** Light or dark colours; `auto` follows the page. */
  declare theme: 'auto' | 'light' | 'dark'
  /** Most records shown; 0 for all. @default 0 */
  declare limit: number
  /** `lazy` waits until the reader comes near; what is missing for print is asked for when the page is idle. */
  declare loading: 'lazy' | 'eager'
  /** Date or release number: show the register as it was. */
  declare asOf: string
  /** An answer handed over by the page; nothing is asked of the API then. */
  declare data: Snapshot | undefined

  protected readonly loader = createLoader(() => void this.requestUpdate())
  private readonly showState = customStates(this)
  private shown: Snapshot | undefined
  private near = false
  /** Whether it has asked, or been given an answer: before that, only the page's own text is seen. */
  protected hasBegun = false
  private leave = () => {}
  /** What went wrong last, so that the page is told once. */
  private told: LoadError | null = null
  /** What the widget speaks; '' until the words have come. */
  protected language: Language = ''

  /** What to ask the API for; asked again when it changes. Called before every render: keep it cheap. */
  protected abstract asks(): { readonly [K in keyof D]: Ask }

  /** What to show without asking, such as nothing before the reader has chosen. @default what the page handed over */
  protected get given(): Snapshot | undefined {
    return this.data
  }

  /** The attribute without which nothing can be asked, when the page forgot it. */
  protected missing(): ErrorCode | null {
    return this.municipality ? null : 'missing-municipality'
  }

  /** Whose register it is: asked for its name and place. */
  protected get municipalityCode(): string {
    return this.municipality
  }

  /** When the reader comes near: the browser has just laid the page out, so that to ask how it looks costs nothing. */
  protected lookAround(): void {}

  /** Puts the records in their order, before `limit` cuts them. @default the API's order */
  protected order(records: D['records']): D['records'] {
    return records
  }

  /** 'loading', 'ready', 'empty', 'stale' (older data after a failure) or 'error'. */
  get state(): WidgetState {
    return this.loader.now.state
  }

  /** How many of the records are shown; undefined for all. @default what `limit` says */
  protected get mostShown(): number | undefined {
    return this.limit > 0 ? Math.ceil(this.limit) : undefined
  }

  /** The records on show, or null before the first answer. */
  protected get lists(): D | null {
    const { answers } = this.loader.now
    if (!answers) return null
    const lists = Object.keys(this.asks()).map((name) => [name, answers[name]?.data ?? []])
    const { records, ...others } = Object.fromEntries(lists) as D
    const shown = this.order(records).slice(0, this.mostShown)
    return { ...others, records: shown } as unknown as D
  }

  /** Asks again, also when the page has a recent answer. Resolves when the answer is painted, or failed. */
  refresh(): Promise<void> {
    return this.load(true)
  }

  /** Fires an event of the widgets. False when the page cancelled it. */
  protected emit<K extends keyof IntlEvents>(name: K, detail: IntlEvents[K]['detail']): boolean {
    const cancelable = name === 'intl-select'
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const recover = () => {
      if (this.loader.now.error?.retryable) void this.refresh()
    }
    window.addEventListener('online', recover)
    const languages = new MutationObserver(() => void this.requestUpdate())
    languages.observe(document.documentElement, { attributeFilter: ['lang'] })
    const leavePage = enter(this)
    const stopWaiting = whenNear(this, () => {
      this.near = true
      this.lookAround()
      void turn().then(() => this.requestUpdate())
    })
    this.leave = () => {
      window.removeEventListener('online', recover)
      languages.disconnect()
      stopWaiting()
      leavePage()
      this.loader.abort()
    }
  }

  disconnectedCallback(): void {
    this.leave()
  }

  protected override willUpdate(): void {
    const lang = languageAt(this)
    const words = fetchWords(lang)
    if (words) void words.then(() => this.requestUpdate())
    else this.language = spoken(lang)
    if (this.given !== this.shown) {
      this.shown = this.given
      this.loader.hand(this.shown)
    }
    this.hasBegun ||= this.near || this.loading === 'eager' || !!this.given
    if (this.hasBegun) void this.load(false)
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

  /** What is asked now. Print asks it too, see print-now.ts. */
  protected question(fresh: boolean): Question {
    const { municipalityCode, src, asOf } = this
    const lang = apiLanguage(languageAt(this))
    const api = this.api || `${new URL(import.meta.url).origin}/utblick/v1`
    const path = `municipalities/${encodeURIComponent(municipalityCode)}`
    const place: Ask = { path, params: { fields: 'name,longitude,latitude' }, optional: true }
    const asks = municipalityCode ? { place, ...this.asks() } : this.asks()
    return { api, lang, asOf, fresh, missing: this.missing(), src, asks }
  }

  private async load(fresh: boolean): Promise<void> {
    if (this.given) return
    const loading = this.loader.load(this.question(fresh))
    warmUp(languageAt(this))
    if (!(await loading)) return
    await fetchWords(languageAt(this))
    await this.updateComplete
    this.report()
  }

  /** Tells the page what came of it. */
  private report(): void {
    const { error, state, answers } = this.loader.now
    if (error && error !== this.told)
      this.emit('intl-error', { code: error.code, retryable: error.retryable })
    this.told = error
    // What came may have led to another question: then what is told is that answer.
    if (!answers || state === 'loading') return
    const { release } = answers.records.meta
    this.emit('intl-load', { count: this.lists!.records.length, release, stale: state === 'stale' })
  }
}
