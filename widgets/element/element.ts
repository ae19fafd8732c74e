/** The base of all widgets: the frame around their content. See README.md for how to make a widget of it. */
import { type CSSResultGroup, html, nothing, type PropertyValues } from 'lit'
import { DataElement, type Lists } from './data-element.ts'
import { absolute, addressToShow, type ApiRequest, isList } from '../data/client.ts'
import type { SelectDetail } from './events.ts'
import { isFallback } from './fallback.ts'
import { footer } from './footer.ts'
import { type Frame, frame } from './frame.ts'
import { levelWithin } from './heading.ts'
import { messagesOf } from '../text/language.ts'
import { deferred, deferredRendered, observeHeight, revealWhenRendered } from './deferred.ts'
import { shared as sv } from '../text/messages/sv.ts'
import { isDarkUndeclared } from '../page/page-theme.ts'
import { base } from '../styles/base.ts'
import { frameStyles } from '../styles/frame.ts'
import { host } from '../styles/host.ts'
import { releaseHeight, reserveHeight } from '../page/reserved-height.ts'
import { tokens } from '../styles/tokens.ts'
import { createView, isFictional, noticeOf, type View } from './view.ts'

const messagesIn = messagesOf('shared', sv)

/**
 * What all elements have in common.
 *
 * @slot - The page's own text: shown until there is something better, and when loading fails.
 * @slot heading - Replaces the text of the heading.
 * @slot intro - Between the heading and the content.
 * @slot empty - Instead of the sentence that there is nothing to show.
 * @slot footer - At the head of the footer.
 * @fires intl-load - Data are loaded and rendered; also older data after a failure.
 * @fires intl-error - Loading failed.
 * @fires intl-select - The reader follows the link of a record; cancel it to route yourself.
 * @csspart frame - All of it.
 * @csspart heading - The widget's own heading.
 * @csspart fictional - The mark on fictional data.
 * @csspart skeleton - What is shown while the reader waits.
 * @csspart status - The line on slow loading, errors or older data.
 * @csspart retry - The button that loads again.
 * @csspart empty - The sentence that there is nothing to show.
 * @csspart footer - Source, licence and date, and the ways to the data.
 * @csspart api-link - A link to the data, as Excel, CSV or JSON.
 * @csspart citation - How to cite; opened by the reader.
 * @cssprop --intl-color-text - Text. Default: nearly black, on dark nearly white.
 * @cssprop --intl-color-surface - Background. Default: none, so that the page's own shows.
 * @cssprop --intl-color-accent - Links and emphasis. Default: deep blue, on dark light blue.
 * @cssprop --intl-color-border - Hairlines. Default: the text's colour, mostly let through.
 * @cssprop --intl-color-focus - Focus ring. Default: the accent.
 * @cssprop --intl-font-family - Typeface. Default: the page's.
 * @cssprop --intl-radius - Corners. Default: 0.1875rem.
 * @cssprop --intl-space - A quarter of the usual space between things. Default: 0.25em.
 * @cssState loading - Waiting for the first data.
 * @cssState ready - Data are shown.
 * @cssState empty - The register has nothing to show.
 * @cssState stale - Older data are shown, because new ones could not be loaded.
 * @cssState error - There is nothing to show but the page's own text.
 */
export abstract class IntlElement<D extends Lists = Lists> extends DataElement<D> {
  static override styles: CSSResultGroup = [tokens, host, base, frameStyles]

  private announcement = { text: '', of: '' }
  /** Whether a frame with content has been rendered. */
  private hasFrame = false
  private hasContent = false
  /** Whether the tag was left open, and holds the rest of its parent. */
  private isUnclosed = false
  /** Whether the page is dark without declaring a `color-scheme`. */
  private isOnDark: boolean | undefined

  /** The heading when the page gives none, in the reader's language. */
  protected abstract defaultHeading(): string
  /** Renders the records. */
  protected abstract renderContent(data: D, view: View): unknown

  /** After an uncancelled `intl-select`. */
  protected followed(_event: Event, _record: SelectDetail): void {}

  /** Whether an empty list is rendered too, such as the result of the reader's filters. */
  protected get rendersEmpty(): boolean {
    return false
  }

  /** The reader's filters, as parameters of the API: the links to the data include them. */
  protected get filterParams(): ApiRequest['params'] {
    return undefined
  }

  /** Message for an empty list. */
  protected emptyText(): string {
    return this.messages.empty
  }

  /** The frame around the content. @default heading, state and footer */
  protected renderFrame(parts: Frame): unknown {
    return frame(parts)
  }

  /** Shown while waiting: as tall as the content is likely to be. */
  protected skeleton(): unknown {
    return html`<p class="bone"></p>`
  }

  protected get messages(): typeof sv {
    return messagesIn(this.language)
  }

  /** Register and language of the last announcement. */
  private get announcedOf(): string {
    return [this.municipality, this.asOf, this.language].join()
  }

  /** Announces to screen readers (live region), such as "12 projekt"; also when the text is unchanged. */
  protected announce(text: string): void {
    // Live regions announce changes only.
    const again = text && text === this.announcement.text
    this.announcement = { text: again ? `${text}\u00a0` : text, of: this.announcedOf }
    this.requestUpdate()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.hasContent) observeHeight(this)
    reserveHeight(this)
  }

  /** Also waits for the parts that are rendered later. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete()
    await deferredRendered()
    return isComplete
  }

  protected override readLayout(): void {
    this.isOnDark = isDarkUndeclared(this)
  }

  /** Whether there is more to show than the page's own text. */
  private get isSeen(): boolean {
    const { responses, error, waited } = this.loader.now
    return !!(responses || error || waited !== 'no')
  }

  protected override update(changed: PropertyValues): void {
    // Read before rendering, which would force another layout.
    if (this.isSeen && this.language && this.theme === 'auto') this.isOnDark ??= isDarkUndeclared(this)
    super.update(changed)
  }

  protected override updated(): void {
    super.updated()
    const { responses, error } = this.loader.now
    if (this.announcement.of !== this.announcedOf) this.announcement = { text: '', of: this.announcedOf }
    // The page's own text alone.
    if (!this.language || !this.hasBegun) return
    if (responses && !this.hasContent) {
      if (this.hasFrame) revealWhenRendered(this)
      // A tag that was left open ends where its parent does.
      if (this.lastChild && !this.nextSibling)
        void import('./unclosed.ts')
          .then((unclosed) => {
            this.isUnclosed = unclosed.isUnclosed(this)
            this.requestUpdate()
          })
          .catch(() => {})
    }
    if (error && !responses) releaseHeight(this)
    // No template has such an element: a browser has put its translation in place of text.
    if (this.renderRoot.querySelector('font'))
      void import('./translated.ts').then((translated) => translated.replaceIn(this)).catch(() => {})
    this.hasContent = !!responses
    this.hasFrame = true
  }

  /** Context of the templates beside the records; null before the first response. */
  protected get currentView(): View | null {
    const { responses } = this.loader.now
    if (!responses) return null
    const select: View['select'] = (event, { id, url }) => {
      // Modified clicks open a tab or window as usual.
      const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent
      if (ctrlKey || metaKey || shiftKey || altKey) return
      if (this.emit('intl-select', { id, url })) this.followed(event, { id, url })
      else event.preventDefault()
    }
    return createView(responses, {
      lang: this.language,
      messages: this.messages,
      level: this.headingLevel,
      select,
    })
  }

  /** Address of the same request for a person; '' when the page gave the data. */
  private addressAt(asOf: string): string {
    const { src } = this
    const request = this.request()
    if (this.given || (!src && request.missing)) return ''
    const { records } = request.requests
    const apiRequest = { ...records, params: { ...records.params, ...this.filterParams } }
    return src ? absolute(src) : addressToShow(apiRequest, { ...request, asOf })
  }

  protected override render(): unknown {
    // The page's own text needs no messages of ours, and no work before the element comes near the viewport.
    if (!this.language || !this.hasBegun) return html`<slot></slot>`
    const { messages, lists, loader, asOf, announcement } = this
    const [view, name, address] = [this.currentView, this.defaultHeading(), this.addressAt(asOf)]
    const rendered = this.renderFrame({
      ...loader.now,
      view,
      lang: this.language,
      dark: this.isSeen && this.theme === 'auto' && !!this.isOnDark,
      messages,
      level: levelWithin(this.headingLevel),
      title: this.heading ?? name,
      name,
      fictional: isFictional([view?.municipality, ...(lists?.records ?? [])]),
      hasFallback: [...this.childNodes].some(isFallback),
      notice: view ? noticeOf(view, this.state === 'stale', asOf) : '',
      announcement: announcement.of === this.announcedOf ? announcement.text : '',
      address,
      retry: () => {
        void this.refresh()
        this.shadowRoot?.querySelector('section')?.focus()
      },
      fallbackChanged: () => this.requestUpdate(),
      skeleton: this.skeleton(),
      content:
        lists &&
        view &&
        (lists.records.length > 0 || this.rendersEmpty
          ? this.renderContent(lists, view)
          : html`<slot name="empty"><p part="empty">${this.emptyText()}</p></slot>`),
      footer:
        view?.meta.publishedAt &&
        deferred(() =>
          // The data may be gone before this part is rendered.
          loader.now.responses
            ? footer(
                {
                  title: name,
                  address,
                  tables: !this.src && isList(this.requests().records),
                  isOfApi: !this.src,
                  permanent: this.addressAt(asOf || String(view.meta.release)),
                },
                view,
              )
            : nothing,
        ),
    })
    return view && this.isUnclosed ? html`${rendered}<slot></slot>` : rendered
  }
}
