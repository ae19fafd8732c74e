/** The frame of every widget: heading, mark, introduction, state, footer. Pure: no page, no element. */
import { html, nothing, type TemplateResult } from 'lit'
import { heading } from './heading.ts'
import type { LoadState } from '../data/loader.ts'
import type { shared } from '../text/messages/sv.ts'
import type { View } from './view.ts'

export interface Frame extends LoadState {
  /** Context of the templates beside the records; null before the first response. */
  readonly view: View | null
  readonly lang: string
  readonly dark: boolean
  readonly messages: typeof shared
  readonly level: number
  /** Heading; '' for none. */
  readonly title: unknown
  /** Names the widget for a screen reader when the heading is left out. */
  readonly name: string
  readonly fictional: boolean
  /** Whether the page has written something to show until there is data. */
  readonly hasFallback: boolean
  /** Shown beside the content: stale data, an earlier date. */
  readonly notice: string
  /** Live region text, announced when it changes, such as how many records a filter leaves. */
  readonly announcement: string
  /** Where the reader can look instead. */
  readonly address: string
  readonly retry: () => void
  /** Called when the page's own text is added or removed. */
  readonly fallbackChanged: () => void
  readonly content: unknown
  readonly skeleton: unknown
  readonly footer: unknown
}

/** Actions of the reader after a failure. */
function errorActions({ error, messages, address, retry }: Frame): TemplateResult | typeof nothing {
  if (!error) return nothing
  return html`${
    error.retryable
      ? html`<button type="button" part="retry" @click=${retry}>${messages.retry}</button>`
      : nothing
  }
  ${address ? html`<a href=${address}>${messages.open}</a>` : nothing}`
}

function statusText({ state, error, messages, waited, notice }: Frame): string {
  if (state === 'error' && error) return messages.errors[error.code]
  if (state === 'loading') return waited === 'slow' ? messages.slow : ''
  return notice
}

/** "Påhittade uppgifter". */
export const fictionalMark = ({ fictional }: Frame['messages']): TemplateResult =>
  html`<p class="meta fictional" part="fictional">${fictional}</p>`

export function frame(f: Frame): TemplateResult {
  const { messages, title, hasFallback, waited, responses, error } = f
  // Until there is something better, only the page's own text is shown.
  const alone = !responses && (hasFallback || (waited === 'no' && !error))
  // Outside the `aria-busy` part, where screen readers would not announce it.
  const text = statusText(f)
  const isHeadless = alone || !(title || f.fictional)
  return html`<section
    class=${f.dark ? 'frame dark' : 'frame'}
    part="frame"
    lang=${f.lang}
    dir="ltr"
    aria-label=${title ? nothing : f.name}
    aria-labelledby=${title && !alone ? 'heading' : nothing}
    aria-busy=${f.state === 'loading' && !text}
    tabindex="-1"
  >
    ${
      isHeadless
        ? nothing
        : html`<div class="head">
            ${
              title
                ? heading(
                    f.level,
                    'heading',
                    html`<slot name="heading"><bdi>${title}</bdi></slot>`,
                    'heading',
                  )
                : nothing
            }
            ${f.fictional ? fictionalMark(messages) : nothing}
          </div>`
    }
    ${responses ? html`<slot name="intro"></slot>` : html`<slot @slotchange=${f.fallbackChanged}></slot>`}
    ${alone || responses || error ? nothing : html`<div part="skeleton" aria-hidden="true">${f.skeleton}</div>`}
    <div class=${text ? 'notice' : 'hidden'} part="status">
      <p role="status">${text || f.announcement}</p>
      ${errorActions(f)}
    </div>
    ${f.content} ${f.footer}
  </section>`
}
