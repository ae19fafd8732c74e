/** A figure in running text, with a button that opens what it counts, its date and its source. */
import { html, nothing, type TemplateResult } from 'lit'
import { dayInWords } from '../text/format-date.ts'
import type { Frame } from '../element/frame.ts'
import { messagesIn } from './messages.ts'

export interface Figure {
  /** Null when it is not known. */
  readonly text: string | null
  readonly open: boolean
  readonly toggle: () => void
}

/** What the figure counts, its date and publisher; or why there is none. */
function about({ view, lang, messages, name, error, notice, address, retry }: Frame): TemplateResult {
  const tryAgain = (event: Event) => {
    retry()
    // This button is removed; focus moves to the one before it.
    ;(
      (event.target as Element).parentElement!.previousElementSibling!.lastElementChild as HTMLElement
    ).focus()
  }
  const { meta } = view ?? {}
  const facts = [
    notice || (error && messages.errors[error.code]),
    name && `${name}.`,
    meta?.publishedAt &&
      `${messages.source}: Utblick, ${messages.release(meta.release, dayInWords(meta.publishedAt, lang))}.`,
  ]
  return html`${facts.filter(Boolean).join(' ')}
  ${error?.retryable ? html`<button type="button" part="retry" @click=${tryAgain}>${messages.retry}</button>` : nothing}
  ${address ? html`<a href=${address} part="api-link">${messages.open}</a>` : nothing}`
}

export function inline(parts: Frame, { text, open, toggle }: Figure): TemplateResult {
  const { view, error, hasFallback, lang, name, messages, fictional } = parts
  const t = messagesIn(lang)
  const failed = error && !view && !hasFallback
  const shown = view || failed
  const value = html`<span class="value" part="value"
    >${failed ? t.failed : (text ?? html`<slot name="empty">${messages.unknown}</slot>`)}${
      fictional ? html` <span class="fictional" part="fictional">${t.fictional}</span>` : nothing
    }</span
  >`
  // The button stays on the line of its figure.
  const withButton = html`<span class=${failed ? '' : 'whole'}
      >${shown ? value : nothing}<button
        type="button"
        class="more"
        part="more"
        aria-label="${t.about}: ${name}"
        aria-expanded=${open}
        @click=${toggle}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="7" />
          <path d="M8 7v5M8 4v1" />
        </svg></button></span
    ><span class="about" part="about" ?hidden=${!open}> (${about(parts)})</span>`
  return html`<span lang=${lang} dir="ltr" class=${parts.dark ? 'frame dark' : 'frame'} part="frame"
    >${view ? nothing : html`<slot @slotchange=${parts.fallbackChanged}></slot>`}${
      shown || open ? withButton : nothing
    }</span
  >`
}
