import { html } from 'hono/html'
import type { Html } from '../docs/html.ts'
import { limits } from '../limits.ts'
import { chosenFields } from './links.ts'
import type { PageContext } from './page.ts'
import { common } from './shared-messages.ts'

interface SearchFields {
  readonly label: string
  /** Whether only those who do not see the page need the label. @default false */
  readonly isLabelHidden?: boolean
  readonly words?: string
  /** Parameters of the address that the search keeps; the language and the release if none are given. */
  readonly kept?: readonly string[]
  readonly municipality?: string
}

/** The search in the register, of a page's main part. */
export const searchForm = (
  { language, url, to }: Pick<PageContext, 'language' | 'url' | 'to'>,
  { label, isLabelHidden = false, words, kept, municipality }: SearchFields,
): Html =>
  html`<form class="find" action="${to('/search')}">
    ${chosenFields(url, kept)}
    ${municipality !== undefined && html`<input type="hidden" name="municipality" value="${municipality}" />`}
    <label ${isLabelHidden && html`class="hidden"`} for="words">${label}</label>
    <input
      id="words"
      type="search"
      name="q"
      maxlength="${limits.maxQueryLength}"
      ${words !== undefined && html`value="${words}"`}
    />
    <button>${common[language].find}</button>
  </form>`
