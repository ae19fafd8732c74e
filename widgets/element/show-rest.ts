import { html, nothing } from 'lit'
import { deferred } from './deferred.ts'

interface Limited extends HTMLElement {
  limit: number
  readonly updateComplete: Promise<unknown>
}

/**
 * Shows the records that `limit` left out. The button disappears; focus moves to the first record it added.
 * @param links selector of each record's link, in the order of the records
 */
export async function showRest(element: Limited, links: string): Promise<void> {
  const before = element.limit
  element.limit = 0
  await element.updateComplete
  const first = element.shadowRoot!.querySelectorAll<HTMLElement>(links)[before]
  const folded = first?.closest('details')
  if (folded) folded.open = true
  first?.focus()
}

/**
 * The button for the records that `limit` left out; nothing where there are none.
 * @param show null where the page has another way to them
 */
export const moreButton = (left: number, show: (() => void) | null, label: () => string) =>
  left > 0 && show
    ? deferred(() => html`<button type="button" class="more" part="more" @click=${show}>${label()}</button>`)
    : nothing
