import type { LitElement, ReactiveController } from 'lit'
import { availableLanguage, type Language } from './language.ts'
import { languageAt, loadMessages } from './load-language.ts'

/** Follows the language at the element's place in the page, and loads its messages. */
export class LanguageController implements ReactiveController {
  /** Language of the element; '' until its messages are loaded. */
  language: Language = ''
  private readonly host: LitElement
  private observer: MutationObserver | undefined

  constructor(host: LitElement) {
    this.host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.host.requestUpdate())
    this.observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  }

  hostUpdate(): void {
    const lang = languageAt(this.host)
    const loading = loadMessages(lang)
    if (loading) void loading.then(() => this.host.requestUpdate())
    else this.language = availableLanguage(lang)
  }

  hostDisconnected(): void {
    this.observer?.disconnect()
  }
}
